import Surface
import TerminalTesting
import Testing

/// The dashboard on the sample, walked through by keys as somebody at a terminal does.
@Suite("A walk through the dashboard")
struct WalkTests {
  @Test("every pane by its key, down to a centre and back, why, language; the shell's screen after")
  func walk() async throws {
    let data = try WalkDataset()
    let session = try TmuxSession.shell()
    try session.type(
      "clear; echo be\"\"fore; \(Program.path) --lang zh \(data.path); echo status $?\n")
    try await session.wait(for: ["商标注册审查", "4.5"], without: "before")
    try await visitPanes(session)
    try await descend(session)
    try await session.press(
      "L", showing: ["China › Protection"], ["Centre", "Received"], without: "全国")
    try await session.press("L", showing: ["全国 › 保护中心"], ["保护中心", "收案"], without: "China")
    try session.press("q")
    try await session.wait(until: "the shell's screen", within: TmuxSession.patience) {
      $0.starts(with: ["before", "status 0"])
    }
    #expect(try session.value(of: "alternate_on") == "0")
    #expect(try session.value(of: "cursor_flag") == "1")
  }

  private func visitPanes(_ session: TmuxSession) async throws {
    let panes = [
      ("2", "全国 › 战略", "各地战略与政策"), ("3", "全国 › 保护中心", "知识产权保护中心"),
      ("4", "全国 › 公共服务", "公共服务网"), ("5", "全国 › 任务", "年度任务"),
      ("6", "全国 › 预警", "预警"), ("7", "全国 › 数据", "数据文件"), ("1", "全国", "各省份"),
    ]
    for (key, crumb, title) in panes {
      try session.press(key)
      try await session.wait(until: title, within: TmuxSession.patience) { lines in
        lines.count > 2 && lines[1].hasPrefix(" \(crumb) ") && lines[2].hasPrefix(" \(title)  ")
          && lines[1].contains("示例数据")
      }
    }
  }

  /// From the list of centres to one of them, to why, and up again through its province.
  private func descend(_ session: TmuxSession) async throws {
    try await session.press("3", showing: ["全国 › 保护中心"], ["合格率%", "九成用时"])
    try session.type("'河北")
    try await session.wait(for: ["'河北"], ["中国（河北）知识产权保护中心"], ["▌", "河北"])
    try await session.press("Enter", showing: ["中国（河北）知识产权保护中心"], without: "'河北")
    try await session.press("Enter", showing: ["全国 › 保护中心 › 河北 "], ["逐月"], ["九成用时与时限"])
    try await explain(session)
    try await session.press("BSpace", showing: ["河北省  130000"], without: "逐月")
    // The cursor is where it was left.
    try await session.press(
      "BSpace", showing: ["合格率%", "九成用时"], ["中国（河北）知识产权保护中心"], without: "130000")
  }

  /// Why of the centre's backlog: the cases counted in their file, the oldest of them by its line,
  /// that line with its headings, and back.
  private func explain(_ session: TmuxSession) async throws {
    try session.type("'积压")
    try await session.wait(for: ["'积压"])
    try await session.press("Enter", showing: ["逐月"], without: "'积压")
    try await session.press(
      "w", showing: ["公式"], ["来源行"], ["cases.csv ", "backlog 河北 2020-"],
      ["cases.csv:", "received_on 河北 2020-"])
    try await session.press("Down", showing: ["▌cases.csv:", "received_on"])
    try await session.press(
      "Enter", showing: ["received_on"], ["前后各行"], ["▌", ",hebei,"], without: "来源行")
    try await session.press("Escape", showing: ["▌cases.csv:", "received_on"], without: "前后各行")
    try await session.press("Escape", showing: ["逐月"], without: "来源行")
  }
}
