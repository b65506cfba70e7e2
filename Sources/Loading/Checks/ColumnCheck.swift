import Domain
import Wording

/// What the cells of one column have to be, by the schema.
///
/// A class, so that looking at a column on every row copies nothing.
final class ColumnCheck {
  let field: SchemaField
  private let missing: MissingTexts
  /// The words of `enum` as bytes.
  private let words: [[UInt8]]
  let limits: [NumberLimit]
  private var pattern: Pattern?
  private var jsonSchema: SchemaOfCells?
  private let isFree: Bool
  /// For the types that are not read from the bytes.
  private let values: ValueCheck?

  init(_ field: SchemaField, missingValues: [String]) {
    self.field = field
    missing = MissingTexts(field.missingValues ?? missingValues)
    words = (field.constraints.values ?? []).map { Array($0.utf8) }
    limits = NumberLimit.limits(of: field)
    pattern = field.type == .string ? field.constraints.pattern.flatMap(Pattern.init) : nil
    let hasParts = field.type == .array || field.type == .object
    jsonSchema = hasParts ? field.constraints.jsonSchema.flatMap(SchemaOfCells.init) : nil
    values = ValueReader.reader(of: field).map { ValueCheck($0, field) }
    let bounds = field.constraints
    isFree =
      field.type.isFree && values == nil && bounds.values == nil && bounds.pattern == nil
      && bounds.minLength == nil && bounds.maxLength == nil
  }

  /// Whether a cell of the column can be wrong at all.
  var canFail: Bool { isFallible || field.constraints.isRequired }

  /// Whether a cell that is not blank can be wrong.
  var isFallible: Bool { !isFree }

  /// Whether only the empty text stands for nothing.
  var hasPlainBlanks: Bool { missing.isOnlyEmpty }

  /// Whether the type is one that is read from the bytes.
  var isPlain: Bool { values == nil }

  /// Whether the cell stands for nothing.
  func isMissing(_ cell: Cell, in row: RowReader) -> Bool {
    missing.holds(cell, in: row)
  }

  /// Forgets the cells that were looked at: those that come are of other bytes.
  func forgetCells() { pattern?.forget() }

  /// How cells of the column are compared.
  var comparable: ComparableCells {
    let form: ComparableCells.Form =
      if let values {
        .read(values.reader)
      } else {
        switch field.type {
        case .integer, .number: .number
        case .boolean: .read(.truths(field))
        default: .bytes
        }
      }
    return ComparableCells(missing: missing, form: form)
  }

  /// Notes what is wrong with the cell at `index`.
  func check(_ index: Int, of row: inout RowReader) {
    let cell = row.cells[index]
    if isMissing(cell, in: row) {
      if field.constraints.isRequired { noteBlank(at: index, of: &row) }
      return
    }
    if isFree { return }
    if let values {
      values.check(cell, at: index, of: &row)
      guard pattern != nil || jsonSchema != nil, !row.hasTypeFault(at: index) else { return }
      if pattern != nil { checkPattern(cell, at: index, of: &row) }
      if let message = jsonSchema?.fault(of: row.text(of: cell)) {
        row.note("constraint-error", at: index, field.name, message)
      }
      return
    }
    guard isTyped(cell, in: row) else {
      row.note(
        "type-error", at: index, field.name,
        .notA(row.text(of: cell), PlainValues.expected(field)))
      return
    }
    checkConstraints(cell, at: index, of: &row)
  }

  /// Notes that a cell that is required is blank.
  func noteBlank(at index: Int, of row: inout RowReader) {
    row.note("constraint-error", at: index, field.name, .mayNotBeBlank(field.name))
  }
}

extension ColumnCheck {
  /// Whether the cell writes a value of the field's type.
  private func isTyped(_ cell: Cell, in row: RowReader) -> Bool {
    row.value(of: cell) { bytes in PlainValues.isTyped(bytes, field) }
  }

  private func checkConstraints(_ cell: Cell, at index: Int, of row: inout RowReader) {
    let constraints = field.constraints
    if let values = constraints.values, !isAmong(values, cell, in: row) {
      fail(.notAmong(row.text(of: cell), values))
    }
    if pattern != nil { checkPattern(cell, at: index, of: &row) }
    if constraints.minLength != nil || constraints.maxLength != nil {
      let text = row.text(of: cell)
      let length = text.unicodeScalars.count
      if let least = constraints.minLength, length < least { fail(.shorterThan(text, least)) }
      if let most = constraints.maxLength, length > most { fail(.longerThan(text, most)) }
    }
    if !limits.isEmpty { checkLimits(cell, at: index, of: &row) }

    func fail(_ message: Phrase) {
      row.note("constraint-error", at: index, field.name, message)
    }
  }

  private func checkPattern(_ cell: Cell, at index: Int, of row: inout RowReader) {
    guard let text = field.constraints.pattern else { return }
    switch pattern?.match(cell, in: row) {
    case .differs: fail(.notLike(row.text(of: cell), text))
    case .givenUp: fail(.patternTooSlow(row.text(of: cell), text))
    case .fits, nil: return
    }

    func fail(_ message: Phrase) {
      row.note("constraint-error", at: index, field.name, message)
    }
  }

  private func checkLimits(_ cell: Cell, at index: Int, of row: inout RowReader) {
    if isUnbounded(cell, in: row) {
      row.note("constraint-error", at: index, field.name, .notFinite(row.text(of: cell)))
      return
    }
    guard let value = comparable(cell, in: row) else { return }
    for limit in limits where !limit.allows(value) {
      row.note("constraint-error", at: index, field.name, limit.message(row.text(of: cell)))
    }
  }

  private func isAmong(_ values: [String], _ cell: Cell, in row: RowReader) -> Bool {
    let isSame = row.value(of: cell) { bytes in words.contains { CellParsing.same(bytes, $0) } }
    if isSame { return true }
    switch field.type {
    case .boolean:
      return row.value(of: cell) { bytes in
        let isTrue = field.trueValues.contains { CellParsing.same(bytes, $0) }
        return values.contains { (isTrue ? field.trueValues : field.falseValues).contains($0) }
      }
    case .integer, .number, .year:
      guard let value = comparable(cell, in: row) else { return false }
      return values.contains { PlainValues.comparable($0, field.type) == value }
    default: return false
    }
  }

  /// Whether the cell is `NaN` or endless in a direction that is bounded.
  private func isUnbounded(_ cell: Cell, in row: RowReader) -> Bool {
    guard field.type == .number else { return false }
    return row.value(of: cell) { bytes in
      let inner = bytes.extracting(CellParsing.inner(bytes))
      return CellParsing.same(inner, "NaN")
        || CellParsing.same(inner, "INF") && limits.contains { $0.side.isAbove }
        || CellParsing.same(inner, "-INF") && limits.contains { !$0.side.isAbove }
    }
  }

  /// The cell as a number that compares as its type does; nil where it has too many digits.
  private func comparable(_ cell: Cell, in row: RowReader) -> Exact? {
    row.value(of: cell) { PlainValues.comparable($0, field.type) }
  }
}

extension SchemaType {
  /// Whether any text is a value of the type, as far as it is checked from the bytes.
  var isFree: Bool {
    switch self {
    case .integer, .number, .boolean, .date, .yearmonth, .year: false
    default: true
    }
  }
}
