import Domain

/// The strict text of a lenient table, laid out as the sheet of a workbook is: the reader of rows
/// needs nothing of its own for it.
struct StrictText {
  /// The text, with the places of its cells.
  let source: SourceText
  /// Where the cells stand in the file.
  let written: WrittenTable
  private let table: LenientTable
  private let original: SourceText

  /// The strict text of `table`, whose rows stand in `original` as `rows` say.
  init(
    _ table: LenientTable, _ rows: [WrittenTable.Row], _ original: SourceText, _ form: CellForm
  ) {
    var bytes: [UInt8] = []
    var cells: [SheetCell] = []
    var sheetRows: [SheetRow] = []
    var places: [WrittenTable.Place] = []
    for row in table.rows {
      let line = rows[row.row]
      sheetRows.append(SheetRow(number: line.mark.line, firstCell: cells.count))
      var place = Place(row, table.fields)
      for (index, text) in row.cells.enumerated() where !text.isEmpty {
        let start = UInt32(bytes.count)
        bytes += text.utf8
        let column = place.columns[index] ?? -1
        let isFault = line.cells.indices.contains(column) && line.cells[column].form == .fault
        cells.append(
          SheetCell(
            start: start, end: UInt32(bytes.count), column: UInt16(index), isFault: isFault))
      }
      // A row that refers to several columns is told at its figure.
      if let column = row.column { place.columns = place.columns.map { $0 ?? column } }
      places.append(
        WrittenTable.Place(row: row.row, columns: place.columns, troubles: place.troubles))
    }
    written = WrittenTable(original, form, rows: rows, places: places)
    source = SourceText(
      path: original.path, bytes: bytes,
      sheet: Sheet(cells: cells, rows: sheetRows, written: written))
    self.table = table
    self.original = original
  }

  private struct Place {
    var columns: [Int?]
    var troubles: [Int: LenientCell.Trouble] = [:]

    init(_ row: LenientRow, _ fields: [String]) {
      columns = fields.map { row.readings[$0]?.column }
      for (index, field) in fields.enumerated() {
        if case .unread(let trouble)? = row.readings[field]?.cell.value {
          troubles[index] = trouble
        }
      }
    }
  }

  /// Puts the row that is the `index`th of the table into `row`, with `width` cells.
  func put(_ index: Int, into row: inout RowReader, width: Int) {
    row.faults.removeAll(keepingCapacity: true)
    row.cells = [Cell](repeating: Cell(start: 0, end: 0, form: .plain), count: width)
    guard let sheet = source.sheet else { return }
    for cell in sheet.cells(ofRow: index) where Int(cell.column) < width {
      row.cells[Int(cell.column)] = Cell(
        start: cell.start, end: cell.end, form: cell.isFault ? .fault : .plain)
    }
    row.mark = LineMark(offset: index, line: sheet.rows[index].number)
  }

  /// The figures of the row as they were typed, where that is not how they are kept.
  func writtenTexts(
    of row: LenientRow, _ table: LenientTable, at origin: Origin
  ) -> [Origin: [String: String]] {
    var texts: [String: String] = [:]
    for (index, field) in table.fields.enumerated() {
      guard let reading = row.readings[field], reading.raw != row.cells[index],
        reading.isFigure, case .strict = reading.cell.value
      else { continue }
      var key = field
      if row.column != nil {
        let indicator = Self.text("indicator", row, table)
        key = Lineage.Input.writtenKey(
          name: indicator.isEmpty ? field : indicator, when: Self.text("period", row, table))
      }
      texts[key] = reading.raw
    }
    return texts.isEmpty ? [:] : [origin: texts]
  }

  private static func text(_ field: String, _ row: LenientRow, _ table: LenientTable) -> String {
    table.fields.firstIndex(of: field).map { row.cells[$0] } ?? ""
  }
}

extension StrictText {
  /// What was understood of the file whose rows are `texts`.
  func understanding(_ texts: [[String]]) -> FileUnderstanding {
    let header = table.header
    var found = FileUnderstanding(
      isLenient: true, sheet: original.sheet?.name,
      headerLine: written.line(ofRow: header.firstRow),
      headerRows: header.rowCount, unitLine: header.block.unitText)
    found.columns = columns
    found.given = table.given
    found.left = left(texts, above: table.header.firstRow)
    return found
  }

  private var columns: [FileUnderstanding.Column] {
    var factors: [Int: Set<Exact>] = [:]
    for row in table.rows {
      for reading in row.readings.values where reading.factor != 1 {
        factors[reading.column, default: []].insert(reading.factor)
      }
    }
    let isUsed = Set(table.header.tables.flatMap { $0 }.map(\.index))
    let all = table.header.columns + table.header.repeated
    let known = all.map { column in
      FileUnderstanding.Column(
        number: column.index + 1, heading: column.heading,
        field: isUsed.contains(column.index) ? column.field : nil,
        factors: factors[column.index, default: []].sorted().map { $0.text() })
    }
    let unknown = table.header.unknown.map {
      FileUnderstanding.Column(number: $0.index + 1, heading: $0.text, field: nil)
    }
    return (known + unknown).sorted { $0.number < $1.number }
  }

  /// The rows of the file, whose rows are `texts`, that are left and are no faults: the first
  /// `count` stand above the header.
  func left(_ texts: [[String]], above count: Int) -> [FileUnderstanding.Left] {
    var rows: [FileUnderstanding.Reason: [Int]] = [:]
    for row in 0..<count {
      let isBlank = texts[row].allSatisfy { FoldedText.joined($0).isEmpty }
      rows[isBlank ? .blank : .aboveHeader, default: []].append(row)
    }
    for row in table.left where rows[row.reason.reason]?.last != row.row {
      rows[row.reason.reason, default: []].append(row.row)
    }
    return FileUnderstanding.Reason.allCases.compactMap { reason in
      rows[reason].map { found in
        FileUnderstanding.Left(reason: reason, lines: found.map(written.line(ofRow:)))
      }
    }
  }
}

extension RowLeft {
  /// The reason as a report gives it.
  fileprivate var reason: FileUnderstanding.Reason {
    switch self {
    case .blank: .blank
    case .header: .repeatedHeader
    case .check(.ofWhich): .ofWhich
    case .check(.other): .other
    case .check: .total
    case .shares: .shares
    case .remark: .remark
    }
  }
}
