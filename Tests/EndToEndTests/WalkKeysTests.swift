import Surface
import TerminalTesting
import Testing

/// Keys that change what the dashboard shows, and sizes that change under it.
@Suite("Keys and sizes of the dashboard")
struct WalkKeysTests {
  private let data: WalkDataset
  private let session: TmuxSession

  init() async throws {
    data = try WalkDataset()
    session = try TmuxSession.program("--lang zh --theme ink \(data.path)")
    try await session.wait(for: ["商标注册审查", "4.5"], ["帮助"])
  }

  @Test("a held key leaves it answering, and none of its strokes is lost")
  func heldKey() async throws {
    try await session.press("5", showing: ["年度任务", "1–19/167"])
    try session.type(String(repeating: "j", count: 300))
    try await session.press("7", showing: ["数据文件", "18 个文件"])
    try await session.press("5", showing: ["年度任务", "–167/167"])
    try session.type(String(repeating: "123456", count: 40) + "7")
    try await session.wait(for: ["全国 › 数据"], ["数据文件"])
  }

  @Test("a filter leaves the rows that match, and Esc brings the others back")
  func filter() async throws {
    try await session.press("3", showing: ["知识产权保护中心", "1–9/39"], ["杭州"])
    try session.type("/徐州")
    try await session.wait(
      for: ["知识产权保护中心", "/徐州", " 1/39"], ["▌", "徐州"], without: "杭州", "1–9/39")
    try await session.press("Enter", showing: ["知识产权保护中心", " 1/39"], without: "Esc", "杭州")
    try await session.press("Escape", showing: ["知识产权保护中心", "1–9/39"], ["徐州"], ["杭州"])
  }

  @Test("the map shows the figure that is chosen for it, and the lights again")
  func layer() async throws {
    try await session.press("m", showing: ["选择指标"], ["▌ 总体状态"])
    try await session.press("Down", showing: ["▌ 保护中心（家）"])
    try await session.press("Enter", showing: ["各省份", "保护中心（家）"], without: "选择指标")
    try await session.press("m", showing: ["选择指标"])
    try await session.press("Up", showing: ["▌ 总体状态"])
    try await session.press("Enter", showing: ["各省份", "总体状态"], without: "选择指标")
  }

  @Test("another month changes the day in the header and the figures with it")
  func month() async throws {
    try await session.wait(for: ["截至 2020年6月30日"], ["✓ 高价值专利", "15.2"])
    try await session.press("[", showing: ["截至 2020年5月31日"], ["▲ 高价值专利", "17.3"])
    try await session.press("0", showing: ["截至 2020年6月30日"], ["✓ 高价值专利", "15.2"])
  }

  @Test("another theme changes the colours and not a word")
  func theme() async throws {
    // The second line tells ages, which move by themselves, the last one may name the theme.
    func words(_ lines: [String]) -> [String] { [lines[0]] + lines.dropFirst(2).dropLast() }
    func styled() throws -> [String] { words(try session.lines(styled: true)) }
    let before = words(try session.lines())
    let colours = try styled()
    try session.press("T")
    try await eventually("other colours", within: TmuxSession.patience) {
      try styled() != colours ? true : nil
    }
    try await session.wait(until: "the same words", within: TmuxSession.patience) {
      words($0) == before
    }
  }

  @Test("it follows the size, down to one part of the page and back")
  func sizes() async throws {
    let small = Array(try session.lines().dropFirst(2))
    try session.resize(to: Size(columns: 120, rows: 40))
    try await session.wait(until: "the pane at 120x40", within: TmuxSession.patience) {
      $0.count >= 40 && $0[3].contains("各省份") && $0[39].contains("帮助")
    }
    try session.resize(to: Size(columns: 20, rows: 5))
    try await session.wait(until: "one part", within: TmuxSession.patience) {
      $0[0].contains("总览") && $0[0].contains("示例数据") && $0[1].contains("北京")
    }
    try await session.press("Down", showing: ["▌", "天津"])
    try await session.press("Up", showing: ["▌", "北京"])
    try session.resize(to: Size(columns: 80, rows: 24))
    try await session.wait(until: "the picture of before", within: TmuxSession.patience) {
      Array($0.dropFirst(2)) == small
    }
  }
}
