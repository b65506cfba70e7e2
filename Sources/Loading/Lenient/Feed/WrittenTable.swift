import Domain

/// The cells of a lenient table as they stand in its file, beside the strict text made of them.
///
/// The strict text is read like a sheet; whatever is found wrong with it is told at the place and
/// with the text that somebody typed.
final class WrittenTable: Sendable {
  /// A row of the file.
  struct Row: Sendable {
    let mark: LineMark
    let cells: [Cell]
  }

  /// A row of the strict text: the row of the file, and the column of each of its cells there;
  /// nil for one that stands nowhere.
  struct Place: Sendable {
    let row: Int
    let columns: [Int?]
    /// What is wrong with cells that no strict reader can tell, by cell.
    let troubles: [Int: LenientCell.Trouble]
  }

  private let source: SourceText
  private let form: CellForm
  private let rows: [Row]
  private let places: [Place]

  init(_ source: SourceText, _ form: CellForm, rows: [Row], places: [Place]) {
    self.source = source
    self.form = form
    self.rows = rows
    self.places = places
  }

  /// What is wrong with cells of the row of strict text at `mark`.
  func troubles(at mark: LineMark) -> [Int: LenientCell.Trouble] { places[mark.offset].troubles }

  /// The faults of a row of the strict text, at their places in the file.
  func diagnostics(of row: RowReader) -> [Diagnostic] {
    let place = places[row.mark.offset]
    var written = reader(ofRow: place.row)
    written.number = row.number
    written.faults = row.faults.map { fault in
      let cell = fault.cell.flatMap { $0 < place.columns.count ? place.columns[$0] : nil }
      return RowFault(cell: cell, code: fault.code, field: fault.field, message: fault.message)
    }
    return written.diagnostics()
  }

  /// A reader that stands on the row of the file that the row of strict text at `mark` is made of.
  func reader(at mark: LineMark) -> RowReader { reader(ofRow: places[mark.offset].row) }

  /// A reader that stands on a row of the file.
  func reader(ofRow row: Int) -> RowReader {
    var reader = RowReader(source: source, form: form)
    reader.mark = rows[row].mark
    reader.cells = rows[row].cells
    return reader
  }

  /// The line that a row of the file begins on.
  func line(ofRow row: Int) -> Int { rows[row].mark.line }
}
