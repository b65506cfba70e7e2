import Domain
import Loading
import Testing

/// A faulty row among good ones: the code expected, and the row with its places marked.
struct FaultyRow: CustomTestStringConvertible, Sendable {
  let codes: [String]
  let row: String
  let field: String?
  let marked: String

  init(_ codes: String..., row: String, field: String?, marked: String) {
    self.codes = codes
    self.row = row
    self.field = field
    self.marked = marked
  }

  var testDescription: String { "\(codes.joined(separator: " ")) in \(row)" }

  static let all = [
    FaultyRow("type-error", row: "‹x1,aa,甲,,,,", field: "id", marked: "x1"),
    FaultyRow("type-error", row: "50,aa,甲,,,‹12.5x,", field: "share", marked: "12.5x"),
    FaultyRow("type-error", row: "50,名字,甲,‹2020-02-30,,,", field: "day", marked: "2020-02-30"),
    FaultyRow("type-error", row: "50,aa,甲,,,,‹yes", field: "open", marked: "yes"),
    FaultyRow("constraint-error", row: "50,aa,‹丙,,,,", field: "kind", marked: "丙"),
    FaultyRow("constraint-error", row: "‹0,aa,甲,,,,", field: "id", marked: "0"),
    FaultyRow("constraint-error", row: "‹100,aa,甲,,,,", field: "id", marked: "100"),
    FaultyRow(
      "constraint-error", row: "‹12345678901234567890,aa,甲,,,,", field: "id",
      marked: "12345678901234567890"),
    FaultyRow("constraint-error", row: "50,‹a,甲,,,,", field: "name", marked: "a"),
    FaultyRow("constraint-error", row: "50,‹七个汉字的名称,甲,,,,", field: "name", marked: "七个汉字的名称"),
    FaultyRow(
      "constraint-error", row: "50,aa,甲,‹2019-12-31,,,", field: "day", marked: "2019-12-31"),
    FaultyRow("constraint-error", row: "50,aa,甲,,‹12,,", field: "code", marked: "12"),
    FaultyRow(
      "constraint-error", row: "50,aa,甲,,‹\"1\"\"3\",,", field: "code", marked: "\"1\"\"3\""),
    FaultyRow("unique-error", row: "50,‹same,甲,,,,", field: "name", marked: "same"),
    FaultyRow("primary-key", row: "‹7,aa,甲,,,,", field: "id", marked: "7"),
    FaultyRow("primary-key", row: "‹07,aa,甲,,,,", field: "id", marked: "07"),
    FaultyRow("extra-cell", row: "50,aa,甲,,,,,‹more", field: nil, marked: "more"),
    FaultyRow("missing-cell", row: "50,aa,甲,,,‹", field: "open", marked: ""),
  ]
}

@Suite("Faults of cells and rows")
struct CellDiagnosticTests {
  @Test("a fault is told at its place", arguments: FaultyRow.all, ["start", "middle", "end"])
  func tellsFault(fault: FaultyRow, place: String) async throws {
    let key = "7,same,甲,2020-01-01,001,-1.5,true\n"
    let good = "8,bb,乙,,,,\n9,cc,,,,,\n"
    // The row that repeats another one has to come after it, so the key row always leads.
    let marked =
      switch place {
      case "start": "\(SmallPackage.header)\(key)\(fault.row)\n\(good)"
      case "middle": "\(SmallPackage.header)\(key)8,bb,乙,,,,\n\(fault.row)\n9,cc,,,,,\n"
      default: "\(SmallPackage.header)\(key)\(good)\(fault.row)"
      }
    let table = MarkedTable(marked)

    let loaded = try await SmallPackage().load(Array(table.text.utf8))

    #expect(loaded.diagnostics.map(\.code).filter { $0 == fault.codes[0] } == [fault.codes[0]])
    let found = try #require(loaded.diagnostics.first { $0.code == fault.codes[0] })
    #expect(found.spot == table.places.first)
    #expect(found.row == table.places.first?.line)
    #expect(found.field == fault.field)
    #expect(fault.marked.isEmpty || found.marked == fault.marked)
    #expect(loaded.files[1].rows == 3)
    #expect(loaded.files[1].rowsLeftOut == 1)
  }

  @Test(
    "a blank row is told once, and its blank key beside it",
    arguments: ["", ",,,,,,"])
  func tellsBlankRow(row: String) async throws {
    let found = try await SmallPackage().diagnostics(
      of: SmallPackage.header + "1,aa,,,,,\n\(row)\n2,bb,,,,,\n")

    #expect(found.map(\.code) == ["blank-row", "primary-key"])
    #expect(found.map(\.spot) == [Spot(line: 3, column: 1), Spot(line: 3, column: 1)])
  }

  @Test("every cell that a short row lacks is told at the row's end")
  func tellsMissingCells() async throws {
    let table = MarkedTable(SmallPackage.header + "1,aa,甲,,\"001\"‹\n2,bb,,,,,\n")

    let found = try await SmallPackage().diagnostics(of: table.text)

    #expect(found.map(\.code) == ["missing-cell", "missing-cell"])
    #expect(found.map(\.field) == ["share", "open"])
    #expect(found.map(\.spot) == [table.places[0], table.places[0]])
  }

  @Test("all faults of a row are told, and the row is left out once")
  func tellsAllFaults() async throws {
    let table = MarkedTable(SmallPackage.header + "‹x,‹a,‹丙,‹1,‹2,‹3x,‹4\n")

    let loaded = try await SmallPackage().load(Array(table.text.utf8))

    let faults = loaded.diagnostics.filter { $0.code != "primary-key" }
    #expect(faults.map(\.spot) == table.places)
    #expect(loaded.files[1].rowsLeftOut == 1)
  }

  @Test("a message says in both languages what was found and what was expected")
  func saysInBothLanguages() async throws {
    let found = try await SmallPackage().diagnostics(
      of: SmallPackage.header + "1,aa,甲,,,12.5x,\n")

    #expect(found.map(\.message.en) == ["\"12.5x\" is not a number"])
    #expect(found.map(\.message.zh) == ["“12.5x”不是数字"])
  }

  @Test("control characters of a cell do not reach the message")
  func hidesControls() async throws {
    let found = try await SmallPackage().diagnostics(
      of: SmallPackage.header + "1,aa,甲,,,\u{1B}[31mx,\n")

    #expect(found.map(\.message.en) == ["\"\u{FFFD}[31mx\" is not a number"])
  }
}
