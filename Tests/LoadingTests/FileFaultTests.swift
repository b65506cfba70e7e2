import Domain
import Glibc
import Loading
import Testing

@Suite("Faults of whole files")
struct FileFaultTests {
  private let schema = #"{"fields": [{"name": "a"}, {"name": "b"}]}"#

  @Test("bytes that are not UTF-8 are told with their offset", arguments: [0, 4, 7])
  func tellsEncoding(offset: Int) async throws {
    var bytes = Array("a,b\n甲,2\n".utf8)
    bytes.insert(0xFF, at: offset)

    let found = try await SmallPackage().load(bytes, schema: schema).diagnostics

    #expect(found.map(\.code) == ["encoding-error"])
    #expect(found.map(\.line) == [nil])
    #expect(found.first?.message.en.contains("0xff at offset \(offset) ") == true)
  }

  @Test(
    "an empty file has no content, with or without a byte-order mark", arguments: ["", "\u{FEFF}"])
  func tellsEmpty(text: String) async throws {
    let found = try await SmallPackage().diagnostics(of: text, schema: schema)

    #expect(found.map(\.code) == ["source-error"])
    #expect(found.map(\.line) == [nil])
  }

  @Test("a cell longer than 1 MiB is told at its place")
  func tellsLongCell() async throws {
    let long = String(repeating: "x", count: 1 << 20)

    let found = try await SmallPackage().diagnostics(of: "a,b\n1,\(long)yz\n", schema: schema)

    #expect(found.map(\.code) == ["source-error"])
    #expect(found.map(\.spot) == [Spot(line: 2, column: 3)])
  }

  @Test("a row of more than 1024 columns is told at its place")
  func tellsManyColumns() async throws {
    let commas = String(repeating: ",", count: 1024)

    let found = try await SmallPackage().diagnostics(of: "a,b\n1,2\n\(commas)\n", schema: schema)

    #expect(found.map(\.code) == ["source-error"])
    #expect(found.map(\.spot) == [Spot(line: 3, column: 1)])
  }

  @Test(
    "a folder or a FIFO in the place of a file is told, and not waited for",
    arguments: [true, false])
  func tellsNoFile(isFolder: Bool) async throws {
    let package = SmallPackage()
    _ = try await package.load(Array("a,b\n".utf8), schema: schema)
    package.folder.delete("t.csv")
    if isFolder {
      package.folder.makeFolder("t.csv")
    } else {
      _ = unsafe mkfifo(package.folder.path(of: "t.csv"), 0o600)
    }

    let found = try await DatasetStore(folder: package.folder.path).load(at: 0).diagnostics

    #expect(found.map(\.code) == ["source-error"])
  }

  @Test(
    "the hash of each file is told when it is asked for, and only then", arguments: [true, false])
  func hashes(isAsked: Bool) async throws {
    let package = SmallPackage()
    _ = try await package.load(Array("a,b\n1,2\n".utf8), schema: schema)
    let store = DatasetStore(
      folder: package.folder.path, options: LoadOptions(isHashing: isAsked))

    let hashes = try await store.load(at: 0).files.map(\.sha256)

    let expected = "492d5ea496056f1a6a6592241032fab764c321596317930b4fa0e1e8bc3b7470"
    #expect(hashes.map { $0 != nil } == [isAsked, isAsked])
    #expect(!isAsked || hashes[1] == expected)
  }
}
