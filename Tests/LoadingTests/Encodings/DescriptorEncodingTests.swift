import Domain
import Loading
import Testing

@Suite("Descriptors in other encodings")
struct DescriptorEncodingTests {
  private static let ascii = #"{"resources":[{"name":"t","path":"t.csv"}]}"#
  /// In GB18030: `{"title":"武汉人",…`.
  private static let chinese =
    Array(#"{"title":""#.utf8) + [0xCE, 0xE4, 0xBA, 0xBA, 0xC8, 0xCB]
    + Array(#"","resources":[{"name":"t","path":"t.csv"}]}"#.utf8)

  static let files: [(bytes: [UInt8], name: String)] = [
    (chinese, "GB18030"),
    (EncodedTable.utf16(ascii, isBig: false), "UTF-16LE"),
    (EncodedTable.utf16(ascii, isBig: true), "UTF-16BE"),
    (EncodedTable.utf16("\u{FEFF}" + ascii, isBig: false), "UTF-16LE"),
  ]

  @Test("say which encoding they are in, and what to do", arguments: files)
  func tells(bytes: [UInt8], name: String) async throws {
    let folder = TemporaryFolder()
    folder.write(bytes, to: "datapackage.json")
    let loaded = try await DatasetStore(folder: folder.path).load(at: 0)

    #expect(loaded.diagnostics.map(\.code) == ["encoding-error"])
    #expect(
      loaded.diagnostics.map(\.message.en) == [
        "the file is in \(name), and JSON has to be UTF-8; save it as UTF-8"
      ])
  }

  @Test("one in UTF-8 with a byte-order mark is read")
  func readsMarked() async throws {
    let folder = TemporaryFolder()
    folder.write("\u{FEFF}" + Self.ascii, to: "datapackage.json")
    folder.write("a\n1\n", to: "t.csv")
    let loaded = try await DatasetStore(folder: folder.path).load(at: 0)

    #expect(loaded.diagnostics == [])
    #expect(loaded.files.map(\.rows) == [0, 1])
  }
}
