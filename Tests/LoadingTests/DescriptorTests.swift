import Domain
import Loading
import Testing

@Suite("Faults of the descriptor")
struct DescriptorTests {
  let folder = TemporaryFolder()

  private func diagnostics(_ descriptor: String) async throws -> [Diagnostic] {
    folder.write(descriptor, to: "datapackage.json")
    return try await DatasetStore(folder: folder.path).load(at: 0).diagnostics
  }

  static let unreadable = [
    "‹", "{‹", "{\"a\":‹}", "{\"a\" ‹1}", "{\"a\": 1 ‹\"b\": 2}", "{\"a\": 1,‹}", "{\"a\": [1, 2‹}",
    "{\"a\": 0‹1}", "{\"a\": 1.‹}", "{\"a\": -‹x}", "{\"a\": ‹tru}", "{\"a\": \"x‹\n\"}",
    "{\"a\": \"‹\\x\"}", "{\"a\": \"‹\\ud800\"}", "{\"a\": ‹\"never closed}", "{} ‹{}",
    "{\"a\": 1, ‹\"a\": 2}", "{\n  \"名称\": \"甲\", ‹}", "{\"a\": ‹'x'}",
    String(repeating: "[", count: 64) + "‹[",
  ]

  @Test("text that is not JSON is told at its place", arguments: unreadable)
  func tellsBadJSON(text: String) async throws {
    let marked = MarkedTable(text)

    let found = try await diagnostics(marked.text)

    #expect(found.map(\.code) == ["format-error"])
    #expect(found.map(\.spot) == marked.places)
  }

  static let misfits = [
    ("{\"resources\": ‹[]}", "list"),
    ("‹{\"name\": \"x\"}", "resources"),
    ("{\"resources\": [‹3]}", "object"),
    ("{\"resources\": [‹{\"path\": \"a.csv\"}]}", "name"),
    ("{\"resources\": [‹{\"name\": \"a\"}]}", "path"),
    ("{\"resources\": [{\"name\": \"a\", \"path\": ‹\"/etc/passwd\"}]}", "absolute"),
    ("{\"resources\": [{\"name\": \"a\", \"path\": ‹\"../a.csv\"}]}", ".."),
    ("{\"resources\": [{\"name\": \"a\", \"path\": ‹\"x/../../a.csv\"}]}", ".."),
    ("{\"resources\": [{\"name\": \"a\", \"path\": ‹\"https://x.cn/a.csv\"}]}", "address"),
    ("{\"resources\": [{\"name\": \"a\", \"path\": [\"a.csv\", ‹3]}]}", "text"),
  ]

  @Test("a member that cannot be used is told at its place", arguments: misfits)
  func tellsMisfit(text: String, word: String) async throws {
    let marked = MarkedTable(text)

    let found = try await diagnostics(marked.text)

    #expect(found.map(\.code) == ["format-error"])
    #expect(found.map(\.spot) == marked.places)
    #expect(found.first?.message.en.contains(word) == true)
  }

  static let schemas = [
    "{\"fields\": [{\"name\": \"a\", \"type\": ‹\"decimal\"}]}",
    "{\"fields\": [{\"name\": \"a\"}, {\"name\": ‹\"a\"}]}",
    "{\"fields\": [{\"name\": \"a\", \"constraints\": {\"pattern\": ‹\"[0-9\"}}]}",
    "{\"fields\": [{\"name\": \"a\", \"constraints\": {\"required\": ‹\"yes\"}}]}",
    "{\"fields\": [{\"name\": \"a\"}], \"primaryKey\": ‹\"b\"}",
    "{\"fields\": [{\"name\": \"a\"}], \"missingValues\": ‹\"-\"}",
    "{\"fields\": [{\"name\": \"a\"}], \"foreignKeys\": [‹{\"fields\": \"a\"}]}",
  ]

  @Test("a schema that cannot be used is told at its place", arguments: schemas)
  func tellsBadSchema(schema: String) async throws {
    folder.write("a\n1\n", to: "a.csv")
    let marked = MarkedTable(
      "{\"resources\": [{\"name\": \"a\", \"path\": \"a.csv\",\n  \"schema\": \(schema)}]}")

    let found = try await diagnostics(marked.text)

    #expect(found.map(\.spot) == marked.places)
    #expect(found.allSatisfy { $0.file == "datapackage.json" })
  }

  @Test("a schema in a file of its own is told about in that file")
  func tellsInLinkedFile() async throws {
    folder.write("a\n1\n", to: "a.csv")
    let marked = MarkedTable("{\"fields\": [\n  {\"name\": \"a\", \"type\": ‹\"decimal\"}]}")
    folder.write(marked.text, to: "a.schema.json")

    let found = try await diagnostics(
      #"{"resources": [{"name": "a", "path": "a.csv", "schema": "a.schema.json"}]}"#)

    #expect(found.map(\.file) == ["a.schema.json"])
    #expect(found.map(\.spot) == marked.places)
  }

  @Test("a link out of the folder is not followed; one inside it is")
  func staysInFolder() async throws {
    let other = TemporaryFolder()
    other.write("id,name_zh,name_en\n", to: "secret.csv")
    folder.write("id,name_zh,name_en\n1,一,One\n", to: "real.csv")
    folder.link("inside.csv", to: folder.path(of: "real.csv"))
    folder.link("outside.csv", to: other.path(of: "secret.csv"))
    folder.write(
      """
      {"resources": [{"name": "chapters", "path": "inside.csv"},
                     {"name": "articles", "path": "outside.csv"}]}
      """, to: "datapackage.json")

    let loaded = try await DatasetStore(folder: folder.path).load(at: 0)

    #expect(loaded.dataset.chapters.count == 1)
    #expect(loaded.diagnostics.map(\.file) == ["outside.csv"])
    #expect(loaded.diagnostics.map(\.code) == ["source-error"])
    #expect(loaded.diagnostics.map(\.line) == [nil])
  }
}
