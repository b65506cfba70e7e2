import Domain
import Wording

/// The types that our own tables use, read from the bytes of a cell.
enum PlainValues {
  /// Whether the bytes write a value of the field's type; true for the types not read here.
  static func isTyped(_ bytes: Span<UInt8>, _ field: SchemaField) -> Bool {
    switch field.type {
    case .integer: isInteger(bytes.extracting(CellParsing.inner(bytes)))
    case .number: isNumber(bytes.extracting(CellParsing.inner(bytes)))
    case .boolean:
      field.trueValues.contains { CellParsing.same(bytes, $0) }
        || field.falseValues.contains { CellParsing.same(bytes, $0) }
    case .date: CellParsing.day(bytes) != nil
    case .yearmonth: CellParsing.month(bytes) != nil
    case .year: bytes.count == 4 && CellParsing.whole(bytes).map { $0 >= 0 } == true
    default: true
    }
  }

  /// The text as a number that compares as its type does; nil where it is none.
  static func comparable(_ text: String, _ type: SchemaType) -> Exact? {
    comparable(Array(text.utf8).span, type)
  }

  /// The bytes as a number that compares as its type does; nil where they are none.
  static func comparable(_ bytes: Span<UInt8>, _ type: SchemaType) -> Exact? {
    switch type {
    case .integer, .number: CellParsing.nearest(bytes.extracting(CellParsing.inner(bytes)))
    case .year: CellParsing.whole(bytes).map { Exact($0) }
    case .date: CellParsing.day(bytes).map { Exact(Int($0.number)) }
    case .yearmonth: CellParsing.month(bytes).map { Exact($0.index) }
    default: nil
    }
  }

  /// What the field's type is called in a message.
  static func expected(_ field: SchemaField) -> Phrase {
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
}
