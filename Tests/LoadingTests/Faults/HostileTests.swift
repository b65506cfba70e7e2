import Domain
import Loading
import Testing

@Suite("Hostile content")
struct HostileTests {
  /// Texts that would do something to a terminal, or to the reading of a line.
  static let texts = [
    "\u{1B}[31mred", "\u{1B}]0;title\u{07}", "\u{1B}P$q\u{1B}\\", "\u{9B}2J", "\u{07}\u{08}\u{7F}",
    "\u{85}next", "\u{2028}line", "\u{202E}cba", "\u{2066}x\u{2069}", "\u{200B}\u{200D}\u{2060}",
    "a" + String(repeating: "\u{301}", count: 5000), "a\0b", "\u{FFFE}\u{FFFF}", "\u{E0041}",
  ]

  @Test(
    "a name of anything is taken as it is, and what is said of it shows no controls",
    arguments: texts)
  func takesAsIs(text: String) async throws {
    let dataset = ChapterFolder()
    dataset.write(["好", text])
    let loaded = try await DatasetStore(folder: dataset.folder.path).load(at: 0)

    #expect(loaded.dataset.chapters.map(\.name.zh) == ["好", text])
    #expect(loaded.diagnostics == [])
  }

  @Test("a message that quotes it is short and bears no control", arguments: texts)
  func quotesSafely(text: String) async throws {
    let found = try await SmallPackage().diagnostics(
      of: "n\n\"\(text)\"\n", schema: #"{"fields": [{"name": "n", "type": "number"}]}"#)

    #expect(found.map(\.code) == ["type-error"])
    for message in found.flatMap({ [$0.message.zh, $0.message.en] }) {
      #expect(message.unicodeScalars.count < 200)
      #expect(message.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    }
  }

  @Test("cells of a whole MiB are read, and told in short")
  func longCells() async throws {
    let long = String(repeating: "x", count: 1 << 20)
    let found = try await SmallPackage().diagnostics(
      of: "a,n\n\(long),\(long)\n",
      schema: #"{"fields": [{"name": "a"}, {"name": "n", "type": "number"}]}"#)

    #expect(found.map(\.code) == ["type-error"])
    #expect(found.first?.column == (1 << 20) + 2)
    #expect((found.first?.message.en.utf8.count ?? .max) < 200)
    #expect((found.first?.excerpt?.text.utf8.count ?? .max) <= 1000)
  }

  @Test("an endless quote, and lines of nothing but quotes or delimiters, are told once and end")
  func endless() async throws {
    let schema = #"{"fields": [{"name": "a"}]}"#
    let many = 300_000
    for text in [
      "a\n\"" + String(repeating: "x\n", count: many), "a\n" + String(repeating: ",", count: many),
      "a\n" + String(repeating: "\"", count: many * 10 + 1),
    ] {
      let found = try await SmallPackage().diagnostics(of: text, schema: schema)
      #expect(found.map(\.code) == ["source-error"])
    }
  }

  @Test(
    "a descriptor that nests without end, or leads out of the folder, is told",
    arguments: [
      #"{"resources": \#(String(repeating: "[", count: 100_000))"#,
      #"{"resources": [{"name": "a", "path": "../../etc/passwd"}]}"#,
      #"{"resources": [{"name": "a", "path": "/etc/passwd"}]}"#,
      #"{"resources": [{"name": "a", "path": "a\u0000.csv"}]}"#,
      #"{"resources": [{"name": "a", "path": "a.csv", "schema": "../x.json"}]}"#,
    ])
  func tellsDescriptor(text: String) async throws {
    let folder = TemporaryFolder()
    folder.write(text, to: "datapackage.json")
    let loaded = try await DatasetStore(folder: folder.path).load(at: 0)

    #expect(loaded.diagnostics.first?.code == "format-error")
  }

  @Test("references to nothing are listed as far as they are of use, too, and the rest counted")
  func floodOfReferences() async throws {
    let loaded = try await SmallPackage().load(
      Array(("a,b\n" + String(repeating: "1,2\n", count: 100_007)).utf8),
      schema: #"""
        {"fields": [{"name": "a"}, {"name": "b"}],
         "foreignKeys": [{"fields": "b", "reference": {"resource": "", "fields": "a"}}]}
        """#)

    #expect(loaded.diagnostics.count { $0.code == "foreign-key" } == 100_000)
    #expect(loaded.diagnostics.count == 100_001)
    #expect(loaded.diagnostics.contains { $0.message.en.contains("has 7 more faults") })
    #expect(loaded.files[1].rowsLeftOut == 100_007)
  }

  @Test("a file of nothing but faults lists as many as are of use, and counts the rest")
  func floodOfFaults() async throws {
    let loaded = try await SmallPackage().load(
      Array(("a\n" + String(repeating: "\n", count: 100_007)).utf8),
      schema: #"{"fields": [{"name": "a"}]}"#)

    #expect(loaded.diagnostics.count == 100_001)
    #expect(loaded.diagnostics.count { $0.code == "zhichan/unlisted" } == 1)
    #expect(loaded.diagnostics.contains { $0.message.en.contains("has 7 more faults") })
    #expect(loaded.files[1].rowsLeftOut == 100_007)
  }
}
