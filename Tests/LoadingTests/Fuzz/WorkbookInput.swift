@testable import Loading

/// A workbook, whole or put together of parts.
struct WorkbookInput {
  let bytes: [UInt8]

  /// The workbook `bytes`.
  init(bytes: [UInt8]) { self.bytes = bytes }

  /// A workbook of the parts between zero bytes: the sheet, the texts, the styles, the book.
  init(parts bytes: [UInt8]) {
    let parts = bytes.parts
    let names = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"]
    var entries = zip(names, parts).map { StoredArchive.Entry(name: $0, bytes: $1) }
    entries.append(
      StoredArchive.Entry(
        name: "xl/workbook.xml", bytes: parts.count > 3 ? parts[3] : Array(Self.book.utf8)))
    entries.append(
      StoredArchive.Entry(name: "xl/_rels/workbook.xml.rels", bytes: Array(Self.relations.utf8)))
    self.bytes = StoredArchive(entries: entries).bytes
  }

  private static let book = """
    <workbook xmlns:r="r"><sheets><sheet name="t" sheetId="1" r:id="rId1"/></sheets></workbook>
    """

  private static let relations = """
    <Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>\
    <Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/>\
    <Relationship Id="rId3" Type="x/styles" Target="styles.xml"/></Relationships>
    """

  func troubles() -> [String] {
    var troubles = Troubles()
    switch FileForm(bytes, path: "t.xlsx") {
    case .other(let message): troubles.checkWords(message)
    case .text: break
    case .archive: read(&troubles)
    }
    return troubles.found
  }

  private func read(_ troubles: inout Troubles) {
    do throws(WorkbookFault) {
      let source = try Workbook.source(path: "t.xlsx", bytes: bytes, sheet: nil)
      checkCells(of: source, &troubles)
      let resource = ResourceDescriptor(name: "t", paths: ["t.xlsx"])
      ReadTable(resource, from: source, keySets: []).check(&troubles)
    } catch {
      troubles.checkWords(FileFault(error).message)
    }
  }

  private func checkCells(of source: SourceText, _ troubles: inout Troubles) {
    guard let sheet = source.sheet else { return troubles.expect(false, "no sheet") }
    troubles.expect(UTF8Check.firstFault(in: source.bytes) == nil, "the texts are not UTF-8")
    for cell in sheet.cells {
      troubles.expect(
        cell.start <= cell.end && Int(cell.end) <= source.bytes.count, "\(cell) out of the texts")
    }
    for (one, next) in zip(sheet.rows, sheet.rows.dropFirst()) {
      troubles.expect(
        one.number < next.number && one.firstCell <= next.firstCell, "\(one) before \(next)")
    }
    for index in sheet.rows.indices {
      let columns = sheet.cells(ofRow: index).map(\.column)
      troubles.expect(
        zip(columns, columns.dropFirst()).allSatisfy { $0 < $1 }, "columns in disorder: \(columns)")
    }
  }
}

/// A zip archive whose entries are stored as they are.
struct StoredArchive {
  struct Entry {
    let name: String
    let bytes: [UInt8]
  }

  let entries: [Entry]

  /// The archive after PKWARE's APPNOTE 6.3: local headers, the directory, its end.
  var bytes: [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = archive.count
      let name = Array(entry.name.utf8)
      let size = Self.four(entry.bytes.count)
      let common =
        Self.two(20) + Self.two(0) + Self.two(0) + Self.two(0) + Self.two(0x21)
        + Self.four(Int(Self.checksum(entry.bytes))) + size + size + Self.two(name.count)
        + Self.two(0)
      archive += [0x50, 0x4B, 3, 4] + common + name + entry.bytes
      directory += [0x50, 0x4B, 1, 2] + Self.two(20) + common
      directory += [UInt8](repeating: 0, count: 10) + Self.four(offset) + name
    }
    let end =
      [0x50, 0x4B, 5, 6] + Self.four(0) + Self.two(entries.count) + Self.two(entries.count)
      + Self.four(directory.count) + Self.four(archive.count) + Self.two(0)
    return archive + directory + end
  }

  private static func two(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  private static func four(_ number: Int) -> [UInt8] { two(number) + two(number >> 16) }

  /// CRC-32 as zip has it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
