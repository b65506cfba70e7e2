import Domain
import Wording

/// Checks the cells of a column whose type is read by a `ValueReader`.
struct ValueCheck {
  let reader: ValueReader
  private let field: SchemaField
  private let choices: Set<TypedValue>?
  private let limits: [(side: LimitSide, value: TypedValue, text: String)]

  init(_ reader: ValueReader, _ field: SchemaField) {
    self.reader = reader
    self.field = field
    let constraints = field.constraints
    choices = constraints.values.map { Set($0.compactMap { Self.value($0, reader, field) }) }
    limits = LimitSide.allCases.compactMap { side in
      guard let text = side.text(of: constraints), let value = Self.value(text, reader, field)
      else { return nil }
      return (side, value, text)
    }
  }

  /// A value of the descriptor: a number of JSON bears none of the field's marks.
  private static func value(
    _ text: String, _ reader: ValueReader, _ field: SchemaField
  ) -> TypedValue? {
    let isNumber = field.type == .integer || field.type == .number
    return (isNumber ? NumberTexts.plain(text) : nil) ?? reader.read(text)
  }

  /// Notes what is wrong with the cell, which is not blank.
  func check(_ cell: Cell, at index: Int, of row: inout RowReader) {
    let text = row.text(of: cell)
    guard let value = reader.read(text) else {
      row.note("type-error", at: index, field.name, .notA(text, reader.expected))
      return
    }
    if let choices, !choices.contains(value) {
      fail(.notAmong(text, field.constraints.values ?? []))
    }
    if let length = value.length {
      if let least = field.constraints.minLength, length < least { fail(.shorterThan(text, least)) }
      if let most = field.constraints.maxLength, length > most { fail(.longerThan(text, most)) }
    }
    for limit in limits where !Self.allows(value, limit.side, limit.value) {
      fail(limit.side.message(text, limit.text))
    }

    func fail(_ message: Phrase) {
      row.note("constraint-error", at: index, field.name, message)
    }
  }

  private static func allows(
    _ value: TypedValue, _ side: LimitSide, _ limit: TypedValue
  ) -> Bool {
    // No number is beyond every limit.
    if value == .endless("NaN") { return false }
    switch side {
    case .minimum: return value.precedes(limit) != true
    case .maximum: return limit.precedes(value) != true
    case .exclusiveMinimum: return limit.precedes(value) == true
    case .exclusiveMaximum: return value.precedes(limit) == true
    }
  }
}
