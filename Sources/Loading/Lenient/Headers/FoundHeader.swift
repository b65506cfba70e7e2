import Domain

/// The header of a table as an office lays it out: where it is, and which column is which field.
struct FoundHeader: Hashable, Sendable {
  /// The rows above the header.
  let firstRow: Int
  /// How many rows the header takes: 2 where groups stand above the headings.
  let rowCount: Int
  /// The columns that are fields of the table, from the left.
  let columns: [Column]
  /// The columns whose headings name no field.
  let unknown: [Label]
  /// The columns that name a field again: another table beside the first.
  let repeated: [Column]
  /// What stands above the header.
  let block: FormBlock

  /// A heading and its column, from 0.
  struct Label: Hashable, Sendable {
    let index: Int
    let text: String
  }

  /// A column that is a field of the table.
  struct Column: Hashable, Sendable {
    /// The column, from 0.
    let index: Int
    /// The field.
    let field: String
    /// The heading as it is written.
    let heading: String
    /// The unit in the heading, else that of the unit line; nil when neither names one.
    let unit: UnitOfMeasure?
  }

  /// The first row of figures, counted from 0.
  var firstFigures: Int { firstRow + rowCount }
}
