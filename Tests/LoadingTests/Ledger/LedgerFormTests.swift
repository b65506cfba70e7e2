import Domain
import Testing

@testable import Loading

/// Ledgers in other forms than UTF-8 after RFC 4180: they are counted row by row, and say what the
/// ordinary path says.
struct LedgerFormTests {
  static let encodings = ["GB18030", "GBK", "UTF-16LE", "UTF-16BE"]

  private func text(_ count: Int, _ seed: UInt64, end: String = "\n") -> String {
    var random = SeededNumbers(seed: seed)
    let rows = (0..<count).map { AnyRow.text($0, &random) }
    return ([LedgerFolder.header] + rows).map { $0 + end }.joined()
  }

  /// What a load says that does not depend on how the file is written.
  private struct Telling: Equatable {
    let tally: CaseTally?
    let faults: [Diagnostic]

    init(_ loaded: LoadedDataset) {
      tally = loaded.dataset.ledger.ledger?.total
      faults = loaded.diagnostics
    }
  }

  @Test(
    "in any encoding the counts, the faults and their places are those in UTF-8",
    arguments: encodings, 1...4)
  func encoded(encoding: String, seed: UInt64) async throws {
    let text = text(70, seed, end: seed % 2 == 0 ? "\n" : "\r\n")
    let ledger = LedgerFolder()
    ledger.folder.write(text, to: "cases.csv")
    let plain = Telling(try await ledger.streamed())
    let declared = encoding == "GBK" ? "\"encoding\": \"gbk\"" : ""
    let other = LedgerFolder(more: declared)
    other.folder.write(EncodedText.bytes(text, as: encoding), to: "cases.csv")
    let ordinary = try await other.ordinary()
    for size in [1, 3, 64, 1 << 18] {
      let streamed = try await other.streamed(size: size)
      expectSame(streamed, ordinary, "pieces of \(size) bytes")
      #expect(Telling(streamed) == plain)
    }
    #expect(
      ordinary.files.last?.encoding == (encoding == "GBK" ? "gb18030" : encoding.lowercased()))
  }

  @Test("a byte-order mark moves no column", arguments: ["UTF-16LE", "UTF-16BE"])
  func marked(encoding: String) async throws {
    let ledger = LedgerFolder()
    let text = "\u{FEFF}" + text(40, 9)
    ledger.folder.write(EncodedText.bytes(text, as: encoding), to: "cases.csv")
    expectSame(try await ledger.streamed(size: 5), try await ledger.ordinary())
  }

  @Test("bytes that are not of the encoding are told with their offset", arguments: [1, 7, 1000])
  func invalid(size: Int) async throws {
    for declared in ["", "\"encoding\": \"gb18030\"", "\"encoding\": \"utf-8\""] {
      let ledger = LedgerFolder(more: declared)
      let good = EncodedText.bytes(text(30, 3), as: "GB18030")
      ledger.folder.write(good + [0x81, 0xFF, 0x0A], to: "cases.csv")
      let streamed = try await ledger.streamed(size: size)
      expectSame(streamed, try await ledger.ordinary())
      #expect(streamed.diagnostics.map(\.code) == ["encoding-error"])
    }
  }

  @Test("a workbook of several pieces is counted by its rows and columns")
  func workbook() async throws {
    let ledger = LedgerFolder(["cases.xlsx"])
    var rows = [LedgerFolder.header.split(separator: ",").map(String.init)]
    for number in 0..<9000 {
      let day = Day(number: Int32(18_000 + number % 300))
      let centre = number % 700 == 0 ? "nowhere" : ["a", "长春"][number % 2]
      let id = number % 2500 == 2499 ? "case-7" : "case-\(number)"
      let closed = number % 900 == 0 ? "x" : day.advanced(by: 5).description
      rows.append(
        number % 1111 == 5
          ? [] : [id, centre, "pre_examination", day.description, "", closed, "passed"])
    }
    ledger.writeWorkbook(rows, to: "cases.xlsx")
    let streamed = try await ledger.streamed()
    expectSame(streamed, try await ledger.ordinary())
    #expect(streamed.dataset.ledger.ledger?.total.rows ?? 0 > 8900)
    #expect(
      Set(streamed.diagnostics.map(\.code)) == [
        "blank-row", "type-error", "primary-key", "foreign-key",
      ])
  }

  private static let office =
    "知识产权保护中心案件台账\n制表单位：甲\n\n案件编号,保护中心,业务类型,接收日期,受理日期,结案日期,办理结果,授权日期\n"

  private func officeRows(_ count: Int) -> [String] {
    (0..<count).map { number in
      let day = "2020年\(1 + number % 12)月\(1 + number % 28)日"
      switch number % 20 {
      case 3: return ""
      case 7: return "合计,,,,,,,"
      case 11: return "案-\(number),甲,专利预审,\(day),—,第五天,通过审查,"
      case 13: return "案-\(number - 5),乙,专利预审,\(day),，,,,"
      default: return "案-\(number),甲,专利预审,\(day),\(day),,,"
      }
    }
  }

  @Test(
    "a lenient ledger is understood piece by piece as it is as a whole",
    arguments: [
      "UTF-8", "GB18030", "UTF-16LE",
    ])
  func lenient(encoding: String) async throws {
    let ledger = LedgerFolder(own: #"{"lenient": true}"#)
    let text = Self.office + officeRows(300).map { $0 + "\n" }.joined() + "注：截至年底\n"
    ledger.folder.write(EncodedText.bytes(text, as: encoding), to: "cases.csv")
    let ordinary = try await ledger.ordinary()
    #expect(ordinary.dataset.ledger.ledger?.total.rows ?? 0 > 100)
    for size in [1, 100, 4096, 1 << 18] {
      expectSame(try await ledger.streamed(size: size), ordinary, "pieces of \(size) bytes")
    }
  }

  @Test("a lenient workbook too")
  func lenientWorkbook() async throws {
    let ledger = LedgerFolder(["cases.xlsx"], own: #"{"lenient": true}"#)
    let lines = Self.office.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let rows = lines.map(String.init) + officeRows(5000)
    ledger.writeWorkbook(
      rows.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) },
      to: "cases.xlsx")
    let streamed = try await ledger.streamed()
    expectSame(streamed, try await ledger.ordinary())
    #expect(streamed.dataset.ledger.ledger?.total.rows ?? 0 > 3000)
  }

  /// What a package may ask of a ledger that the fast path does not look at.
  static let demands = [
    #""schema": {"fields": [{"name": "id", "type": "string", "constraints": {"pattern": "case-[0-9]+"}}, {"name": "centre", "type": "string"}, {"name": "kind", "type": "string"}, {"name": "received_on", "type": "date"}, {"name": "accepted_on", "type": "date"}, {"name": "closed_on", "type": "date"}, {"name": "outcome", "type": "string"}, {"name": "granted_on", "type": "date"}], "missingValues": ["", "x"]}"#,
    #""schema": {"fields": [{"name": "id", "type": "string", "constraints": {"unique": true, "maxLength": 8}}, {"name": "centre", "type": "string"}, {"name": "kind", "type": "string"}, {"name": "received_on", "type": "date", "constraints": {"minimum": "2018-06-01"}}, {"name": "accepted_on", "type": "date"}, {"name": "closed_on", "type": "date"}, {"name": "outcome", "type": "string"}, {"name": "granted_on", "type": "date"}], "uniqueKeys": [["centre", "received_on", "closed_on"]]}"#,
  ]

  @Test("what a schema asks of single cells and keys is checked row by row", arguments: demands)
  func demanding(demand: String) async throws {
    let ledger = LedgerFolder(["one.csv", "two.csv"], more: demand)
    ledger.folder.write(text(90, 5), to: "one.csv")
    ledger.folder.write(EncodedText.bytes(text(40, 6), as: "GB18030"), to: "two.csv")
    let ordinary = try await ledger.ordinary()
    #expect(
      ordinary.diagnostics.contains { ["constraint-error", "unique-error"].contains($0.code) })
    for size in [1, 33, 1 << 18] {
      expectSame(try await ledger.streamed(size: size), ordinary, "pieces of \(size) bytes")
    }
  }

  @Test(
    "other dialects are read row by row",
    arguments: [
      ##"{"commentChar": "#", "commentRows": [4]}"##, #"{"headerRows": [1, 2]}"#,
      #"{"escapeChar": "\\", "doubleQuote": false}"#, #"{"skipInitialSpace": true}"#,
    ])
  func dialects(dialect: String) async throws {
    let ledger = LedgerFolder(dialect: dialect)
    var lines = text(60, 8).split(separator: "\n").map(String.init)
    lines.insert("# a remark", at: 5)
    lines.insert("# another, \"of two lines", at: 9)
    if dialect.contains("headerRows") { lines.insert(",,,,,,,", at: 1) }
    ledger.folder.write(lines.map { $0 + "\n" }.joined(), to: "cases.csv")
    let ordinary = try await ledger.ordinary()
    #expect(ordinary.dataset.ledger.ledger?.total.rows ?? 0 > 10)
    for size in [1, 50, 1 << 18] {
      expectSame(try await ledger.streamed(size: size), ordinary, "pieces of \(size) bytes")
    }
  }

  @Test("an id in files of several forms is told where it comes again")
  func severalForms() async throws {
    let ledger = LedgerFolder(["one.csv", "two.csv", "three.xlsx"])
    let row = "案-1,a,navigation,2020-01-01,,,,"
    ledger.write([row, "案-2,a,navigation,2020-01-01,,,,"], to: "one.csv")
    let second = [LedgerFolder.header, "案-3,a,navigation,2020-01-01,,,,", row]
    ledger.folder.write(
      EncodedText.bytes(second.map { $0 + "\n" }.joined(), as: "GB18030"), to: "two.csv")
    ledger.writeWorkbook(
      [LedgerFolder.header, "案-2,a,navigation,2020-01-01"].map {
        $0.split(separator: ",").map(String.init)
      }, to: "three.xlsx")
    let streamed = try await ledger.streamed()
    expectSame(streamed, try await ledger.ordinary())
    #expect(
      streamed.diagnostics.map { "\($0.file):\($0.line ?? 0)" } == ["two.csv:3", "three.xlsx:2"])
    #expect(streamed.dataset.ledger.ledger?.total.rows == 3)
  }

  @Test("quotes that stay open, and cells past the limit, are told in their row")
  func longCells() async throws {
    let rows = ["案-1,a,navigation,2020-01-01,,,,", "\"案-2,a,navigation"]
    let ledger = LedgerFolder()
    let end = String(repeating: "很长\n", count: 2000)
    let text = ([LedgerFolder.header] + rows).map { $0 + "\n" }.joined() + end
    ledger.folder.write(EncodedText.bytes(text, as: "GB18030"), to: "cases.csv")
    let streamed = try await ledger.streamed(size: 64)
    expectSame(streamed, try await ledger.ordinary())
    #expect(streamed.diagnostics.map(\.code) == ["source-error"])
    let long = String(repeating: "长", count: RowScanner.cellLimit)
    ledger.folder.write(
      EncodedText.bytes("\(LedgerFolder.header)\n\(long),a\n", as: "GB18030"), to: "cases.csv")
    expectSame(try await ledger.streamed(size: 4096), try await ledger.ordinary())
  }

  @Test("a file that is not there, empty or no table is told as of any table")
  func badFiles() async throws {
    let bad: [(String, [UInt8])] = [
      ("", []), ("only a mark", [0xFF, 0xFE]),
      ("no label", EncodedText.bytes("案,a\n1,2\n", as: "GBK")),
      ("an old workbook", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]),
      ("a broken archive", [0x50, 0x4B, 0x03, 0x04, 0, 1]),
    ]
    for (name, bytes) in bad {
      let ledger = LedgerFolder(["one.csv", "two.csv", "three.csv"])
      ledger.write(["x,a,navigation,2020-01-01,,,,"], to: "one.csv")
      ledger.folder.write(bytes, to: "two.csv")
      let streamed = try await ledger.streamed()
      expectSame(streamed, try await ledger.ordinary(), "\(name)")
      #expect(streamed.diagnostics.count >= 2, "\(name)")
      #expect(streamed.dataset.ledger.ledger?.total.rows == 1)
    }
  }

  @Test("the first rows of a count are found in every form, with the words of the file")
  func countedLines() async throws {
    let ledger = LedgerFolder(["one.csv", "two.xlsx"])
    let rows = (1...9).map { "案\($0),a,navigation,2020-0\($0 % 2 + 5)-01,2020-06-01,,," }
    let text = ([LedgerFolder.header] + rows).map { $0 + "\n" }.joined()
    ledger.folder.write(EncodedText.bytes(text, as: "GB18030"), to: "one.csv")
    ledger.writeWorkbook(
      ([LedgerFolder.header] + rows).map {
        $0.replacing("案", with: "簿").replacing("navigation", with: "confirmation")
          .split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }, to: "two.xlsx")
    let store = DatasetStore(folder: ledger.folder.path)
    _ = try await store.load(at: 0)
    let book = await store.countedLines(try counted("confirmation_accepted", in: "two.xlsx"))
    #expect(book.around.map(\.number) == [2, 3, 4, 5, 6])
    #expect(book.cells.first.map { [$0.heading, $0.text] } == ["id", "簿1"])
    let none = await store.countedLines(try counted("mediation_accepted", in: "one.csv"))
    #expect(none.origin.line == 1 && none.cells.first?.text == "id")
  }

  @Test("and where it is lenient, under its own headings", arguments: ["UTF-8", "GB18030"])
  func countedLenientLines(encoding: String) async throws {
    let ledger = LedgerFolder(own: #"{"lenient": true}"#)
    let text = Self.office + officeRows(12).map { $0 + "\n" }.joined()
    ledger.folder.write(EncodedText.bytes(text, as: encoding), to: "cases.csv")
    let store = DatasetStore(folder: ledger.folder.path)
    _ = try await store.load(at: 0)
    let found = await store.countedLines(
      try counted("received", month: "2020-05", in: "cases.csv"))
    #expect(found.around.map(\.text) == ["案-4,甲,专利预审,2020年5月5日,2020年5月5日,,,"])
    #expect(found.cells.map(\.heading).prefix(3) == ["案件编号", "保护中心", "业务类型"])
    #expect(found.origin.line == 9)
  }

  private func counted(
    _ name: String, month: String = "2020-06", in file: String
  ) throws -> CountedRows {
    try #require(
      CountedRows(
        Lineage.Input(
          name: name, place: "a", when: month, value: "1", origin: Origin(file: file, line: 1),
          rows: 1)))
  }

  @Test("no row is kept, whatever the files are")
  func nothingKept() async throws {
    let ledger = LedgerFolder(["one.csv", "two.xlsx"])
    ledger.folder.write(EncodedText.bytes(text(500, 2), as: "GB18030"), to: "one.csv")
    ledger.writeWorkbook(
      [LedgerFolder.header, "w-1,a,navigation,2020-01-01"].map {
        $0.split(separator: ",").map(String.init)
      }, to: "two.xlsx")
    let content = try #require(await content(of: ledger))
    #expect(content.records is LedgerRecords)
    #expect(content.records.count > 200)
    #expect(content.rows.isEmpty && content.references.isEmpty && content.sources.isEmpty)
  }

  /// What the reader of the ledger gives to the store.
  private func content(of ledger: LedgerFolder) async -> TableContent? {
    let descriptor = PackageLoader(folder: ledger.folder.path, options: LoadOptions()).content()
      .descriptor
    let loader = TableLoader(folder: ledger.folder.path, options: LoadOptions())
    guard let centres = descriptor.resources.first, let cases = descriptor.resources.last else {
      return nil
    }
    let known = loader.content(of: centres, keySets: descriptor.keySets["centres"] ?? []).keys
    guard let terms = LedgerTerms(cases, keySets: [], names: nil, known: { known[$0.keys] }) else {
      return nil
    }
    let reader = LedgerReader(
      folder: ledger.folder.path, terms: terms, microseconds: { 0 }, ledger: LedgerOptions(),
      control: LedgerControl())
    return await reader.content(after: nil)?.0
  }
}
