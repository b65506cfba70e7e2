import Surface
import TerminalTesting
import Testing

/// Files that change while the dashboard is open.
@Suite("The refresh")
struct RefreshTests {
  func package(asOf day: String) -> String {
    """
    {"name": "empty", "zhichan": {"sample": true, "as_of": "\(day)"}, "resources": [
      {"name": "chapters", "path": "chapters.csv", "schema": {"primaryKey": ["id"], "fields": [
        {"name": "id"}, {"name": "name_zh"}, {"name": "name_en"}]}}]}
    """
  }

  @Test("a changed file shows without a key, and so does the next change")
  func change() async throws {
    let folder = try TemporaryFolder()
    try folder.write("id,name_zh,name_en\n", to: "chapters.csv")
    try folder.write(package(asOf: "2020-06-30"), to: "datapackage.json")
    let session = try TmuxSession.program("--lang zh \(folder.path)")
    try await session.wait(for: "2020年6月30日")
    try folder.write(package(asOf: "2020-07-31"), to: "datapackage.json")
    try await session.wait(for: "2020年7月31日")
    try folder.write(package(asOf: "2020-08-31"), to: "datapackage.json")
    try await session.wait(for: "2020年8月31日")
  }

  @Test("a descriptor that goes bad keeps what was shown")
  func bad() async throws {
    let folder = try TemporaryFolder()
    try folder.write("id,name_zh,name_en\n", to: "chapters.csv")
    try folder.write(package(asOf: "2020-06-30"), to: "datapackage.json")
    let session = try TmuxSession.program("--lang zh \(folder.path)")
    try await session.wait(for: "2020年6月30日")
    try folder.write("{", to: "datapackage.json")
    try session.press("7")
    try await session.wait(for: "datapackage.json:1:")
    try await session.wait(for: "2020年6月30日")
    try folder.write(package(asOf: "2020-07-31"), to: "datapackage.json")
    try await session.wait(for: "2020年7月31日")
  }

  @Test("the editor opens at the line, and the screen comes back after it")
  func editor() async throws {
    let folder = try TemporaryFolder()
    try folder.write("{", to: "datapackage.json")
    try folder.write("printf 'args %s %s' \"$1\" \"$2\"; read line", to: "editor")
    let session = try TmuxSession.program(
      "--lang zh \(folder.path)", environment: ["EDITOR": "sh \(folder.path)/editor"])
    try await session.wait(for: "知产")
    try session.press("7")
    try await session.wait(for: "datapackage.json:1:")
    try session.press("Tab", "e")
    try await session.wait(for: "args +1 \(folder.path)/datapackage.json")
    #expect(try session.value(of: "alternate_on") == "0")
    try session.press("Enter")
    try await session.wait(for: "知产")
    #expect(try session.value(of: "alternate_on") == "1")
  }
}
