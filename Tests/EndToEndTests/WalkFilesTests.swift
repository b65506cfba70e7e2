import Surface
import TerminalTesting
import Testing

/// Files of a dataset that change, break and are mended while somebody looks at their figures.
@Suite("Files changing under the dashboard")
struct WalkFilesTests {
  @Test("a figure and its light follow their file without a key")
  func change() async throws {
    let data = try WalkDataset()
    let session = try TmuxSession.program("--lang zh \(data.path)")
    try await session.wait(for: ["▲ 商标注册审查", "4.5"])
    try data.write(data.observations(months: "3.9"), to: "observations.csv")
    try await session.wait(for: ["✓ 商标注册审查", "3.9"])
    try data.write(data.observations(months: "7.1"), to: "observations.csv")
    try await session.wait(for: ["商标注册审查", "7.1"], without: "✓ 商标注册审查")
  }

  @Test("a file that goes bad keeps its figures, with their age and the fault, until it is mended")
  func bad() async throws {
    let data = try WalkDataset()
    let session = try TmuxSession.program("--lang zh \(data.path)")
    try await session.wait(for: ["商标注册审查", "4.5"])
    let good = data.observations(months: "3.9")
    try data.write(
      good.replacing("indicator,area,", with: "indicator,aera,"), to: "observations.csv")
    let kept = try await session.wait(
      for: ["observations.csv", "沿用", "的内容", "示例数据"], ["商标注册审查", "4.5"])
    #expect(kept[1].contains("刚刚") || kept[1].contains("分钟前"))
    try await session.press("3", showing: ["全国 › 保护中心", "沿用", "示例数据"], ["▌", "全国 28 家"])
    try await session.press("Down", showing: ["▌", "河北"])
    try await session.press("Enter", showing: ["全国 › 保护中心", "沿用", "示例数据"], ["逐月"])
    try await session.press("7", showing: ["全国 › 数据"])
    try session.type("'observations")
    try await session.wait(for: ["✖  observations.csv ", "沿用"], ["observations.csv:1:11", "aera"])
    try session.press("Enter")
    try await session.press("1", showing: ["商标注册审查", "4.5"], ["observations.csv", "沿用"])
    try data.write(data.observations(months: "3.7"), to: "observations.csv")
    try await session.wait(for: ["✓ 商标注册审查", "3.7"], ["29/31", "已报"], without: "沿用")
  }

  @Test("one bad row is left out and placed, and the other rows go on")
  func badRow() async throws {
    let data = try WalkDataset()
    let session = try TmuxSession.program(
      "--lang en \(data.path)", size: Size(columns: 120, rows: 40))
    try await session.wait(for: ["Trademarks, mon", "4.5"])
    let faulty = data.observations(months: "4.4x")
    try data.write(faulty, to: "observations.csv")
    let lines = faulty.split(separator: "\n")
    let index = try #require(lines.firstIndex { $0.hasPrefix(WalkDataset.halfYear) })
    try await session.press("7", showing: ["China › Data"])
    try session.type("'observations")
    let place = "observations.csv:\(index + 1):\(WalkDataset.halfYear.count + 1)"
    try await session.wait(for: [place, "\"4.4x\""], ["  observations.csv ", "1,664"])
    try session.press("Enter")
    try await session.press(
      "1", showing: ["High-value pate", "15.2"], ["29/31 units reported"], without: "4.4x",
      "kept"
    )
  }
}
