import Domain
import Loading
import Testing

/// Bytes and what they are to be read as.
struct EncodedTable: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let bytes: [UInt8]
  var declared: String?
  let encoding: String
  let reason: EncodingReason
  var city = "武汉"

  init(
    _ description: String, _ bytes: [UInt8], declared: String? = nil, as encoding: String,
    _ reason: EncodingReason, city: String = "武汉"
  ) {
    testDescription = description
    self.bytes = bytes
    self.declared = declared
    self.encoding = encoding
    self.reason = reason
    self.city = city
  }

  private static func table(_ city: [UInt8]) -> [UInt8] {
    Array("id,name_zh,name_en\n1,".utf8) + city + Array(",x\n".utf8)
  }

  static func utf16(_ text: String, isBig: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
      return isBig ? bytes.reversed() : bytes
    }
  }

  private static let text = "id,name_zh,name_en\n1,武汉,x\n"
  private static let long =
    "id,name_zh,name_en\n1," + String(repeating: "武汉", count: 300) + ",x\n"
  private static let gb: [UInt8] = [0xCE, 0xE4, 0xBA, 0xBA]

  static let all = [
    EncodedTable("UTF-8", Array(text.utf8), as: "utf-8", .validUTF8),
    EncodedTable("UTF-8 with a mark", Array(("\u{FEFF}" + text).utf8), as: "utf-8", .mark),
    EncodedTable("UTF-8 as said", Array(text.utf8), declared: "UTF-8", as: "utf-8", .declared),
    EncodedTable("GB18030", table(gb), as: "gb18030", .validGB18030),
    // U+20087, a rare character of names, in the four-byte part.
    EncodedTable(
      "GB18030 of four bytes", table([0x95, 0x32, 0x90, 0x31]), as: "gb18030", .validGB18030,
      city: "\u{20087}"),
    EncodedTable("GBK as said", table(gb), declared: "GBK", as: "gb18030", .declared),
    EncodedTable(
      "UTF-16LE with a mark", utf16("\u{FEFF}" + text, isBig: false), as: "utf-16le", .mark),
    EncodedTable(
      "UTF-16BE with a mark", utf16("\u{FEFF}" + text, isBig: true), as: "utf-16be", .mark),
    EncodedTable("UTF-16LE", utf16(text, isBig: false), as: "utf-16le", .zeroBytes),
    EncodedTable("UTF-16BE", utf16(text, isBig: true), as: "utf-16be", .zeroBytes),
    EncodedTable(
      "UTF-16LE of hardly any Latin", utf16(long, isBig: false), as: "utf-16le", .zeroBytes,
      city: String(repeating: "武汉", count: 300)),
    EncodedTable(
      "UTF-16BE of hardly any Latin", utf16(long, isBig: true), as: "utf-16be", .zeroBytes,
      city: String(repeating: "武汉", count: 300)),
    EncodedTable(
      "Big5 as said", table([0xAA, 0x5A, 0xBA, 0x7E]), declared: "big5", as: "big5", .declared,
      city: "武漢"),
    EncodedTable(
      "Python's name", table([0xE9]), declared: "latin_1", as: "latin1", .declared, city: "é"),
  ]
}

@Suite("Encodings")
struct EncodingTests {
  let folder = TemporaryFolder()

  private func load(_ bytes: [UInt8], declared: String? = nil) async throws -> LoadedDataset {
    let encoding = declared.map { ", \"encoding\": \"\($0)\"" } ?? ""
    folder.write(
      """
      {"zhichan": {}, "resources": [{"name": "chapters", "path": "chapters.csv"\(encoding)}]}
      """, to: "datapackage.json")
    folder.write(bytes, to: "chapters.csv")
    return try await DatasetStore(folder: folder.path).load(at: 0)
  }

  @Test(
    "a file is read in its encoding, which is told with the reason", arguments: EncodedTable.all)
  func reads(table: EncodedTable) async throws {
    let loaded = try await load(table.bytes, declared: table.declared)

    #expect(loaded.diagnostics == [])
    #expect(loaded.dataset.chapters.map(\.name.zh) == [table.city])
    #expect(loaded.files[1].encoding == table.encoding)
    #expect(loaded.files[1].encodingReason == table.reason)
    #expect(loaded.files[1].bytes == table.bytes.count)
  }

  @Test("columns count characters of the decoded text")
  func countsCharacters() async throws {
    let head = Array("id,chapter,name_zh,name_en\n".utf8)
    let row: [UInt8] = [0xCE, 0xE4, 0xBA, 0xBA, 0x2C, 0x2C, 0xCE, 0xE4, 0x2C, 0x78, 0x0A]
    folder.write(
      """
      {"zhichan": {}, "resources": [{"name": "articles", "path": "articles.csv"}]}
      """, to: "datapackage.json")
    folder.write(head + row, to: "articles.csv")

    let found = try await DatasetStore(folder: folder.path).load(at: 0).diagnostics

    #expect(found.map(\.code) == ["constraint-error"])
    #expect(found.map(\.spot) == [Spot(line: 2, column: 4)])
    #expect(found.first?.excerpt?.text == "武汉,,武,x")
  }

  /// A Chinese table, the bytes put in after the header, what is said of it, and what is found.
  static let broken: [([UInt8], String?, String)] = [
    ([0xFF], nil, "0xff at offset 19 is neither"),
    ([0x31, 0x2C, 0xCE, 0xE4, 0xBA, 0xFF], nil, "0xba at offset 23 is neither"),
    (Array("1,武汉".utf8) + [0xE6, 0xAD], nil, "0xe6 at offset 27"),
    ([0x31, 0x2C, 0xCE, 0xE4], "utf-8", "0xce at offset 21"),
    (Array("武".utf8), "us-ascii", "0xe6 at offset 19"),
    ([0x31, 0x2C, 0x80], "gb2312", "0x80 at offset 21"),
  ]

  @Test("bytes that do not fit are told with their offset", arguments: broken)
  func tellsOffset(rest: [UInt8], declared: String?, message: String) async throws {
    let loaded = try await load(Array("id,name_zh,name_en\n".utf8) + rest, declared: declared)

    #expect(loaded.diagnostics.map(\.code) == ["encoding-error"])
    #expect(loaded.diagnostics.map(\.line) == [nil])
    #expect(loaded.diagnostics.first?.message.en.contains(message) == true)
    #expect(loaded.files[1].encodingReason == nil)
  }

  @Test(
    "an encoding that is none is told", arguments: ["klingon", "utf-8//IGNORE", "../../x", ""])
  func tellsUnknown(name: String) async throws {
    let loaded = try await load(Array("id,name_zh,name_en\n".utf8), declared: name)

    #expect(loaded.diagnostics.map(\.code) == ["encoding-error"])
  }

  @Test("a stray zero byte does not make UTF-16 of a file")
  func keepsStrayZero() async throws {
    let loaded = try await load(Array("id,name_zh,name_en\n1,武\0汉,x\n".utf8))

    #expect(loaded.files[1].encoding == "utf-8")
    #expect(loaded.dataset.chapters.map(\.name.zh) == ["武\0汉"])
  }

  @Test("a UTF-16 file that is cut inside a character says so")
  func tellsHalfUnit() async throws {
    let bytes = EncodedTable.utf16("\u{FEFF}id,name_zh,name_en\n", isBig: false)

    let loaded = try await load(bytes.dropLast())

    #expect(loaded.diagnostics.map(\.code) == ["encoding-error"])
    #expect(loaded.diagnostics.first?.message.en.contains("utf-16le") == true)
  }
}
