/// The cells of a workbook's sheet that hold something, as stretches of one text.
///
/// Several cells may share a stretch: a workbook writes a text that comes again only once.
final class Sheet: Sendable {
  /// The most bytes of all texts together, as of any file (DATA, "What the loader accepts").
  static let textLimit = 1 << 30

  let cells: [SheetCell]
  /// The rows that hold something, by their numbers.
  let rows: [SheetRow]
  /// Its name in the workbook; empty for the strict text of a lenient table.
  let name: String
  /// Where the cells stand in their file, when they are the strict text of a lenient table.
  let written: WrittenTable?

  init(
    cells: [SheetCell], rows: [SheetRow], name: String = "", written: WrittenTable? = nil
  ) {
    self.cells = cells
    self.rows = rows
    self.name = name
    self.written = written
  }

  /// The cells of the row that is the `index`th to hold something.
  func cells(ofRow index: Int) -> ArraySlice<SheetCell> {
    let end = index + 1 < rows.count ? rows[index + 1].firstCell : cells.count
    return cells[rows[index].firstCell..<end]
  }
}

/// A cell of a sheet: the bytes of its text, and its column.
struct SheetCell: Hashable, Sendable {
  let start: UInt32
  let end: UInt32
  /// The column, from 0.
  let column: UInt16
  /// Whether there is an error in the place of a value.
  let isFault: Bool
}

/// A row of a sheet.
struct SheetRow: Hashable, Sendable {
  /// The number that the workbook shows beside it, from 1.
  let number: Int
  /// The place of its first cell among those of the sheet.
  let firstCell: Int
}
