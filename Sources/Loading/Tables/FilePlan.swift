import Domain
import Wording

/// How the rows of one file are read: the header paired with the schema and the contract.
struct FilePlan {
  let columns: [ColumnCheck]
  let take: (inout RowReader) -> Bool
  let schema: Schema
  let keySets: [[String]]
}

/// The state of reading one file's rows.
struct FileReading {
  let plan: FilePlan
  let file: Int
  private var columns: [ColumnCheck]
  /// The columns whose cells can be wrong.
  private let watched: [Int]
  private var quick: QuickColumns
  /// The columns where only the empty text stands for nothing.
  private let hasPlainBlanks: [Bool]
  /// The columns with texts that stand for nothing besides the empty one.
  private let worded: [Int]
  var referenceKeys: [KeyColumns?]
  /// Of each foreign key the column that alone is it, where equal bytes are equal keys; -1 for
  /// others.
  let plainReferences: [Int]
  /// The numbers of keys referred to, by the cells they were met in.
  var met: CellPlaces
  var keySets: [KeyColumns]
  var primary: KeyColumns?
  var unique: [KeyColumns]

  /// The state before the first row of a file of `bytes` bytes.
  init(plan: FilePlan, file: Int, columns: [ColumnCheck], bytes: Int = .max) {
    met = CellPlaces(size: CellPlaces.size(for: bytes))
    self.plan = plan
    self.file = file
    self.columns = columns
    watched = columns.indices.filter { columns[$0].canFail }
    quick = QuickColumns(columns, bytes: bytes)
    hasPlainBlanks = columns.map(\.hasPlainBlanks)
    worded = columns.indices.filter { !columns[$0].hasPlainBlanks }
    referenceKeys = plan.schema.foreignKeys.map { KeyColumns($0.fields, in: columns) }
    plainReferences = referenceKeys.map { $0?.plainPosition ?? -1 }
    keySets = plan.keySets.compactMap { KeyColumns($0, in: columns) }
    primary = KeyColumns(plan.schema.primaryKey, in: columns)
    unique = columns.filter(\.field.constraints.isUnique).compactMap {
      KeyColumns([$0.field.name], in: columns)
    }
    unique += plan.schema.uniqueKeys.compactMap {
      KeyColumns($0, in: columns, isBlankWithAny: true)
    }
  }

  /// Notes what the schema finds wrong with the cells of `row`.
  mutating func check(_ row: inout RowReader) {
    let given = row.cells.count
    for index in watched where index < given {
      // What stands for nothing has been emptied in the row above.
      if row.isSame(index), hasPlainBlanks[index] { continue }
      let cell = row.cells[index]
      if quick.accepts(index, cell, in: row.source.bytes.span) { continue }
      let faults = row.faults.count
      columns[index].check(index, of: &row)
      if row.faults.count == faults { quick.remember(index, cell, in: row.source.bytes.span) }
    }
    if given < columns.count { noteMissing(&row) }
    if given > columns.count {
      for index in columns.count..<given {
        row.note("extra-cell", at: index, nil, .extraCell(row.text(of: row.cells[index])))
      }
    }
    if row.source.sheet != nil { row.noteFaults(in: columns) }
    if isBlank(row) {
      row.faults.removeAll()
      row.note("blank-row", at: nil, nil, .blankRow)
    }
  }

  /// Empties the cells that stand for nothing, which the contract knows only as blank.
  mutating func blankMissing(_ row: inout RowReader) {
    for index in worded where index < row.cells.count {
      if columns[index].isMissing(row.cells[index], in: row) {
        row.cells[index].end = row.cells[index].start
        row.cells[index].form = .plain
      }
    }
  }

  private func noteMissing(_ row: inout RowReader) {
    for column in columns[row.cells.count...] {
      let field = column.field
      if field.constraints.isRequired { column.noteBlank(at: row.cells.count, of: &row) }
      row.note("missing-cell", at: row.cells.count, field.name, .missingCell(field.name))
    }
  }

  private func isBlank(_ row: RowReader) -> Bool {
    for index in 0..<min(row.cells.count, columns.count) {
      let cell = row.cells[index]
      if hasPlainBlanks[index] ? !cell.isEmpty : !columns[index].isMissing(cell, in: row) {
        return false
      }
    }
    return true
  }
}
