import Domain

@testable import Loading

/// A table as an office sends it.
struct LenientInput {
  let definition: TableDefinition
  let rows: [[String]]

  init(_ bytes: [UInt8]) {
    let tables = TableDefinition.contract
    definition = tables[Int(bytes.first ?? 0) % tables.count]
    let source = SourceText(path: "t.csv", bytes: Array(bytes.dropFirst()).asUTF8)
    var feed = RowFeed(source, from: source.top, form: CellForm())
    var row = RowReader(source: source, form: CellForm())
    var rows: [[String]] = []
    while feed.read(source, into: &row.cells) == .row { rows.append(row.texts()) }
    self.rows = rows
  }

  private static let areas = AreaNames(
    units: [
      unit(110_000, "北京市", "北京", "Beijing"), unit(420_000, "湖北省", "湖北", "Hubei"),
      unit(450_000, "广西壮族自治区", "广西", "Guangxi"),
    ], prefectures: [])

  private static func unit(
    _ code: UInt32, _ zh: String, _ short: String, _ en: String
  ) -> ReportingUnit {
    ReportingUnit(
      code: AreaCode(number: code), kind: .province, name: Phrase(zh: zh, en: en),
      shortName: Phrase(zh: short, en: en), abbreviation: Phrase(zh: short, en: en), region: .east,
      mapColumn: 0, mapRow: 0, origin: Origin(file: "units.csv", line: 2))
  }

  func troubles() -> [String] {
    var troubles = Troubles()
    let reader = LenientCellReader(areas: Self.areas)
    if let table = LenientTable(rows, as: definition, names: LenientNames(), reader: reader) {
      checkRows(of: table, &troubles)
      for row in table.rows {
        checkCells(of: row, table.header.block.period?.start.year, &troubles)
      }
    }
    return troubles.found
  }

  /// Every row below the header is taken or left, by each of the tables that stand side by side.
  private func checkRows(of table: LenientTable, _ troubles: inout Troubles) {
    let header = table.header
    troubles.expect(
      header.firstRow >= 0 && header.rowCount >= 1 && header.firstFigures <= rows.count,
      "a header at \(header.firstRow) of \(header.rowCount) rows")
    let numbers = Set(table.rows.map(\.row) + table.left.map(\.row))
    troubles.expect(
      numbers == Set(header.firstFigures..<max(header.firstFigures, rows.count)),
      "\(numbers.sorted()) are not the rows below \(header.firstFigures)")
    troubles.expect(Set(table.fields).count == table.fields.count, "\(table.fields) twice")
    for row in table.rows {
      troubles.expect(row.cells.count == table.fields.count, "\(row.cells.count) cells")
    }
  }

  /// What was made of a cell is read again as it is.
  private func checkCells(of row: LenientRow, _ year: Int?, _ troubles: inout Troubles) {
    var reader = LenientCellReader(areas: Self.areas)
    reader.periods.year = year
    for (name, reading) in row.readings {
      guard case .strict(let text) = reading.cell.value,
        let field = definition.fields.first(where: { $0.name == name })
      else { continue }
      let again = reader.read(text, as: LenientField(type: field.type))
      troubles.expect(
        again.value == .strict(text), "\(reading.raw) was \(text), then \(again.value)")
    }
  }
}
