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

  /// The columns of each of the tables that stand side by side: a heading that comes again begins
  /// another one, which has what stands only once in common with the first.
  var tables: [[Column]] {
    // A remark that stands twice makes no second table; the column of names does.
    guard let first = repeated.first, repeated.contains(where: { $0.field == columns.first?.field })
    else { return [columns] }
    let again = Set(repeated.map(\.field))
    let common = columns.filter { !again.contains($0.field) }
    var tables = [columns]
    for column in repeated {
      if column.field == first.field { tables.append(common) }
      tables[tables.count - 1].append(column)
    }
    // The fields of all tables stand in one order.
    let order = Dictionary(
      columns.enumerated().map { ($1.field, $0) }, uniquingKeysWith: { first, _ in first })
    return tables.map { $0.sorted { order[$0.field, default: 0] < order[$1.field, default: 0] } }
  }

  /// The first row of figures, counted from 0.
  var firstFigures: Int { firstRow + rowCount }
}
