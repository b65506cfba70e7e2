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

  @Test(
    "--province and --measure choose what is told, and the exit status is that of the light",
    arguments: [
      (["--measure", "3.1.02"], 0, "ZHICHAN OK - China, 30 Jun 2020: 1 done | 3.1.02=15.2;~:16;"),
      (["--measure", "3.2.01"], 1, "ZHICHAN WARNING - China, 30 Jun 2020: 1 behind | 3.2.01=4.5;"),
      (
        ["--province", "湖北", "--measure", "1.1.06"], 0,
        "ZHICHAN OK - Hubei, 30 Jun 2020: 1 on track | 1.1.06=U;;;0;"
      ),
      (["--province", "Nowhere"], 3, "ZHICHAN UNKNOWN - "),
      (["--measure", "9.9.99"], 3, "ZHICHAN UNKNOWN - "),
    ])
  func chosen(words: [String], status: Int32, start: String) throws {
    let output = try Output.of(
      [Program.path, "status", Folders.sample, "--lang", "en", "--as-of", "2020-06"] + words,
      environment: Program.environment(["TZ": "Asia/Shanghai"]))
    #expect(output.ending == .exited(status))
    #expect(output.text.hasPrefix(start), "\(output.text)")
  }

  @Test("a dataset without measures is unknown")
  func empty() throws {
    let folder = try SmallFolder(rows: "1,顶层设计,Top-level design\n")
    let output = try run("status", folder.path, "--lang", "zh", "--as-of", "2020-06")
    #expect(output.ending == .exited(3))
    #expect(output.text == "ZHICHAN UNKNOWN - 全国, 2020年6月30日: 没有任务\n")
  }
}
