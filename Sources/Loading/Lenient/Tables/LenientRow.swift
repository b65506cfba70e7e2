import Domain

/// A row of a lenient table in strict text.
struct LenientRow: Hashable, Sendable {
  /// The row of the file, from 0.
  let row: Int
  /// The column that the figure stands in, from 0, where a row of the file holds several figures
  /// of one kind; nil where the row is the figure's own.
  var column: Int?
  /// The strict text of each field of the table's header.
  ///
  /// A missing figure is blank. What could not be read stays as it was typed, so that the strict reader tells the fault.
  let cells: [String]
  /// What was understood of each cell that was read from the file, by field.
  let readings: [String: Reading]

  /// A cell as it was typed, and what was made of it.
  struct Reading: Hashable, Sendable {
    /// The column of the file, from 0.
    let column: Int
    /// The text as it was typed.
    let raw: String
    /// What was understood.
    let cell: LenientCell
    /// What a bare number of the column is multiplied by.
    var factor: Exact = 1
    /// Whether the field holds numbers.
    var isFigure = false
  }
}

/// Why a row of a lenient table is not taken.
enum RowLeft: Hashable, Sendable {
  /// It has no text.
  case blank
  /// It is the header again, as on every page of a printed form.
  case header
  /// It is a total or a part of another: it checks the rows that are taken.
  case check(AreaCheck)
  /// It is a row of percentages under the figures.
  case shares
  /// It is a remark below the table: 注, 资料来源, 填表人.
  case remark
}
