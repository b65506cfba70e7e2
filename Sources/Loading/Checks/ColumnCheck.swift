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
  private let minimum: Exact?
  private let maximum: Exact?
  private var pattern: Pattern?
  private let isFree: Bool

  init(_ field: SchemaField, missingValues: [String]) {
    self.field = field
    missing = MissingTexts(field.missingValues ?? missingValues)
    words = (field.constraints.values ?? []).map { Array($0.utf8) }
    minimum = field.constraints.minimum.flatMap { Self.comparable($0, field.type) }
    maximum = field.constraints.maximum.flatMap { Self.comparable($0, field.type) }
    pattern = field.type == .string ? field.constraints.pattern.flatMap(Pattern.init) : nil
    let bounds = field.constraints
    isFree =
      field.type.isFree && bounds.values == nil && bounds.pattern == nil && bounds.minLength == nil
      && bounds.maxLength == nil
  }

  /// Whether a cell of the column can be wrong at all.
  var canFail: Bool { !isFree || field.constraints.isRequired }

  /// Whether the cell stands for nothing.
  func isMissing(_ cell: Cell, in row: RowReader) -> Bool {
    missing.holds(cell, in: row)
  }

  /// How cells of the column are compared.
  var comparable: ComparableCells {
    ComparableCells(missing: missing, isNumeric: field.type == .integer || field.type == .number)
  }

  /// Notes what is wrong with the cell at `index`.
  func check(_ index: Int, of row: inout RowReader) {
    let cell = row.cells[index]
    if isMissing(cell, in: row) {
      if field.constraints.isRequired { noteBlank(at: index, of: &row) }
      return
    }
    if isFree { return }
    guard isTyped(cell, in: row) else {
      row.note("type-error", at: index, field.name, .notA(row.text(of: cell), expected))
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
    row.value(of: cell) { bytes in
      switch field.type {
      case .integer: Self.isInteger(bytes.extracting(CellParsing.inner(bytes)))
      case .number: Self.isNumber(bytes.extracting(CellParsing.inner(bytes)))
      case .boolean:
        field.trueValues.contains { CellParsing.same(bytes, $0) }
          || field.falseValues.contains { CellParsing.same(bytes, $0) }
      case .date: CellParsing.day(bytes) != nil
      case .yearmonth: CellParsing.month(bytes) != nil
      case .year: bytes.count == 4 && CellParsing.whole(bytes).map { $0 >= 0 } == true
      default: true
      }
    }
  }

  private func checkConstraints(_ cell: Cell, at index: Int, of row: inout RowReader) {
    let constraints = field.constraints
    if let values = constraints.values, !isAmong(values, cell, in: row) {
      fail(.notAmong(row.text(of: cell), values))
    }
    if pattern?.matches(cell, in: &row) == false, let pattern = constraints.pattern {
      fail(.notLike(row.text(of: cell), pattern))
    }
    if constraints.minLength != nil || constraints.maxLength != nil {
      let text = row.text(of: cell)
      let length = text.unicodeScalars.count
      if let least = constraints.minLength, length < least { fail(.shorterThan(text, least)) }
      if let most = constraints.maxLength, length > most { fail(.longerThan(text, most)) }
    }
    if minimum != nil || maximum != nil, isUnbounded(cell, in: row) {
      fail(.notFinite(row.text(of: cell)))
    } else if minimum != nil || maximum != nil, let value = comparable(cell, in: row) {
      if let minimum, value < minimum {
        fail(.lessThan(row.text(of: cell), constraints.minimum ?? ""))
      }
      if let maximum, value > maximum {
        fail(.moreThan(row.text(of: cell), constraints.maximum ?? ""))
      }
    }

    func fail(_ message: Phrase) {
      row.note("constraint-error", at: index, field.name, message)
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
      return values.contains { Self.comparable($0, field.type) == value }
    default: return false
    }
  }

  /// Whether the cell is `NaN` or endless in a direction that is bounded.
  private func isUnbounded(_ cell: Cell, in row: RowReader) -> Bool {
    guard field.type == .number else { return false }
    return row.value(of: cell) { bytes in
      let inner = bytes.extracting(CellParsing.inner(bytes))
      return CellParsing.same(inner, "NaN") || maximum != nil && CellParsing.same(inner, "INF")
        || minimum != nil && CellParsing.same(inner, "-INF")
    }
  }

  /// The cell as a number that compares as its type does; nil where it has too many digits.
  private func comparable(_ cell: Cell, in row: RowReader) -> Exact? {
    row.value(of: cell) { Self.comparable($0, field.type) }
  }

  private static func comparable(_ text: String, _ type: SchemaType) -> Exact? {
    comparable(Array(text.utf8).span, type)
  }

  private static func comparable(_ bytes: Span<UInt8>, _ type: SchemaType) -> Exact? {
    switch type {
    case .integer, .number: CellParsing.nearest(bytes.extracting(CellParsing.inner(bytes)))
    case .year: CellParsing.whole(bytes).map { Exact($0) }
    case .date: CellParsing.day(bytes).map { Exact(Int($0.number)) }
    case .yearmonth: CellParsing.month(bytes).map { Exact($0.index) }
    default: nil
    }
  }

  private static func isInteger(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    if bytes.count > 1, bytes[0] == UInt8(ascii: "-") || bytes[0] == UInt8(ascii: "+") { index = 1 }
    guard index < bytes.count else { return false }
    while index < bytes.count {
      guard bytes[index].isDigit else { return false }
      index += 1
    }
    return true
  }

  /// A number may have any count of digits; what we cannot compute with is told later.
  private static func isNumber(_ bytes: Span<UInt8>) -> Bool {
    if CellParsing.whole(bytes) != nil { return true }
    return DecimalForm.matches(bytes)
  }

  /// What the field's type is called in a message.
  private var expected: Phrase {
    switch field.type {
    case .integer: .wholeNumber
    case .number: .number
    case .boolean: .truthWord(yes: field.trueValues.first ?? "", no: field.falseValues.first ?? "")
    case .date: .dayForm
    case .yearmonth: .monthForm
    case .year: .yearForm
    default: .text
    }
  }
}

extension SchemaType {
  /// Whether any text is a value of the type, as far as it is checked.
  var isFree: Bool {
    switch self {
    case .integer, .number, .boolean, .date, .yearmonth, .year: false
    default: true
    }
  }
}
