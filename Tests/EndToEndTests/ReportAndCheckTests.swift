import Glibc
import TerminalTesting
import Testing

/// `report` and `check` as somebody types them.
@Suite("The commands report and check")
struct ReportAndCheckTests {
  private static let environment = Program.environment(["TZ": "Asia/Shanghai"])

  private func run(_ arguments: String...) throws -> Output {
    try Output.of([Program.path] + arguments, environment: Self.environment)
  }

  @Test("a good dataset passes the check with 0")
  func good() throws {
    let folder = try SmallFolder(rows: "1,顶层设计,Top-level design\n")
    let output = try run("check", folder.path, "--lang", "en")
    #expect(output.ending == .exited(0))
    #expect(output.text == "no faults in 2 files: 1 row taken\n")
  }

  @Test("an error in the data ends the check with 1 and is placed")
  func bad() throws {
    let folder = try SmallFolder(rows: "1,顶层设计,\n2,保护,Protection\n")
    let output = try run("check", folder.path, "--lang", "en")
    #expect(output.ending == .exited(1))
    #expect(output.text.hasPrefix("chapters.csv:2:8: error: "))
    #expect(output.text.contains("\n  2 | 1,顶层设计,\n"))
    let json = try run("check", folder.path, "--format", "json")
    #expect(json.ending == .exited(1))
    #expect(json.text.hasPrefix("{\n  \"valid\": false,"))
  }

  @Test(
    "a folder without a dataset ends with 66 and one sentence",
    arguments: [
      "report", "check", "dashboard",
    ])
  func absent(command: String) throws {
    let output = try run(command, "/nonexistent/dataset")
    #expect(output.ending == .exited(66))
    #expect(output.text.isEmpty)
    #expect(output.complaint.hasPrefix("zhichan: /nonexistent/dataset/datapackage.json: "))
    #expect(output.complaint.count { $0 == "\n" } == 1)
  }

  @Test("without a terminal the program alone prints the text report")
  func piped() throws {
    let folder = try SmallFolder(rows: "1,顶层设计,Top-level design\n")
    let alone = try run(folder.path, "--lang", "zh", "--as-of", "2020-02")
    #expect(alone.ending == .exited(0))
    #expect(alone.text.contains("截至 2020年2月29日"))
    #expect(
      alone.text == (try run("report", folder.path, "--lang", "zh", "--as-of", "2020-02").text))
  }

  @Test("the JSON report names the files it comes from by their content")
  func json() throws {
    let folder = try SmallFolder(rows: "1,顶层设计,Top-level design\n")
    let output = try run("report", folder.path, "--format", "json", "--as-of", "2020-06-30")
    #expect(output.ending == .exited(0))
    #expect(
      output.text.hasPrefix(
        "{\n  \"schema\": 1,\n  \"sample\": true,\n  \"as_of\": \"2020-06-30\","))
    #expect(output.text.contains("{\"path\": \"chapters.csv\", \"sha256\": \"\(folder.digest)\"}"))
  }

  @Test(
    "a wrong format or date is the user's mistake",
    arguments: [
      ["report", "--format", "pdf"], ["report", "--as-of", "2020-02-30"], ["check", "--every"],
    ])
  func usage(arguments: [String]) throws {
    let output = try Output.of([Program.path] + arguments, environment: Self.environment)
    #expect(output.ending == .exited(64))
    #expect(output.text.isEmpty)
  }
}

/// A dataset of one table in a folder of its own, removed with the value.
final class SmallFolder {
  let path: String
  /// The SHA-256 of `chapters.csv` with the one row of the good dataset, by coreutils' sha256sum.
  let digest = "a7cab38c7c49aefff8e88fe9ba2eed0ba0a615cac1bd6ff916c3a6d99ccfaee2"

  private static let package = """
    {"$schema": "https://datapackage.org/profiles/2.0/datapackage.json", "name": "small",
     "zhichan": {"sample": true},
     "resources": [{"name": "chapters", "path": "chapters.csv", "schema": {"fields": [
       {"name": "id", "type": "string", "constraints": {"required": true}},
       {"name": "name_zh", "type": "string", "constraints": {"required": true}},
       {"name": "name_en", "type": "string", "constraints": {"required": true}}],
       "primaryKey": ["id"]}}]}
    """

  /// The files of the dataset.
  private static let files = ["datapackage.json", "chapters.csv"]

  init(rows: String) throws {
    var template = Array("/tmp/zhichan-report-XXXXXX".utf8CString)
    let made: String? = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress, let path = unsafe mkdtemp(start) else { return nil }
      return unsafe String(cString: path)
    }
    path = try #require(made)
    try write(Self.package, to: Self.files[0])
    try write("id,name_zh,name_en\n" + rows, to: Self.files[1])
  }

  deinit {
    for name in Self.files { unsafe unlink("\(path)/\(name)") }
    unsafe rmdir(path)
  }

  private func write(_ text: String, to name: String) throws {
    let descriptor = unsafe open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    try #require(unsafe Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
  }
}
