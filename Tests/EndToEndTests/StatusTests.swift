import TerminalTesting
import Testing

@Suite("The command status")
struct StatusTests {
  private func run(_ arguments: String...) throws -> Output {
    try Output.of(
      [Program.path] + arguments, environment: Program.environment(["TZ": "Asia/Shanghai"]))
  }

  @Test("a folder without a dataset is unknown, said on standard output")
  func unreadable() throws {
    let output = try run("status", "/nonexistent/dataset", "--lang", "en")
    #expect(output.ending == .exited(3))
    #expect(output.text.hasPrefix("ZHICHAN UNKNOWN - /nonexistent/dataset/datapackage.json: "))
  }

  @Test("a dataset without measures is unknown")
  func empty() throws {
    let folder = try SmallFolder(rows: "1,顶层设计,Top-level design\n")
    let output = try run("status", folder.path, "--lang", "zh", "--as-of", "2020-06")
    #expect(output.ending == .exited(3))
    #expect(output.text == "ZHICHAN UNKNOWN - 全国, 2020年6月30日: 没有任务\n")
  }
}
