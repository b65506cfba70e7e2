import Glibc
import Testing

@testable import Loading

/// The files of `Corpus`: seeds, and what was found to break a part of the loader.
enum Corpus {
  private static var folder: String {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return parts.joined(separator: "/") + "/Corpus"
  }

  /// The names of the files for `target`.
  static func names(for target: FuzzTarget) -> [String] {
    guard let stream = unsafe opendir("\(folder)/\(target.rawValue)") else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) { start in
          unsafe String(cString: start)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  static func bytes(of name: String, for target: FuzzTarget) throws -> [UInt8] {
    try FileContent(path: "\(folder)/\(target.rawValue)/\(name)").bytes
  }
}

@Suite("Bytes of anybody's making")
struct CorpusTests {
  @Test("no part of the loader stumbles over what is kept for it", arguments: FuzzTarget.allCases)
  func replays(target: FuzzTarget) async throws {
    let names = Corpus.names(for: target)
    #expect(names.count >= 3)
    for name in names {
      let troubles = await target.troubles(with: try Corpus.bytes(of: name, for: target))
      #expect(troubles == [], "\(target.rawValue)/\(name)")
    }
  }

  @Test("nor over what is kept for another, or cut short", arguments: FuzzTarget.allCases)
  func replaysOthers(target: FuzzTarget) async throws {
    for other in FuzzTarget.allCases {
      for name in Corpus.names(for: other) {
        let bytes = try Corpus.bytes(of: name, for: other)
        let troubles = await target.troubles(with: bytes)
        #expect(troubles == [], "\(other.rawValue)/\(name)")
        let ofHalf = await target.troubles(with: Array(bytes.prefix(bytes.count / 2)))
        #expect(ofHalf == [], "half of \(other.rawValue)/\(name)")
      }
    }
  }

  @Test("an archive that is put together is read")
  func readsStored() throws {
    let sheet =
      "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row></sheetData>"
    let bytes = WorkbookInput(parts: Array(sheet.utf8)).bytes
    let source = try Workbook.source(path: "t.xlsx", bytes: bytes, sheet: nil)
    #expect(source.sheet?.cells.count == 1)
  }
}
