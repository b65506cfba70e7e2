import Domain
import Wording

/// Numbers written with group marks, another decimal mark, or a unit beside them.
enum NumberTexts {
  /// The reader of whole numbers.
  static func integers(_ field: SchemaField) -> ValueReader {
    ValueReader(.wholeNumber) { text in
      let digits = bare(text, field)
      guard Array(digits.utf8).allSatisfy({ $0.isDigit || $0 == 0x2B || $0 == 0x2D }) else {
        return nil
      }
      return plain(digits)
    }
  }

  /// The reader of decimal numbers.
  static func numbers(_ field: SchemaField) -> ValueReader {
    ValueReader(.number) { text in
      let digits = bare(text, field)
      guard field.decimalChar != "." else { return plain(digits) }
      guard !digits.contains(".") else { return nil }
      return plain(replacing(field.decimalChar, in: digits, with: "."))
    }
  }

  /// A number in the form of the standard without any of the field's marks.
  static func plain(_ text: String) -> TypedValue? {
    let bytes = Array(text.utf8)
    let inner = bytes.span.extracting(CellParsing.inner(bytes.span))
    guard DecimalForm.matches(inner) else { return nil }
    let digits = String(decoding: CellParsing.array(inner), as: UTF8.self)
    guard !digits.hasSuffix("INF"), let number = CellParsing.nearest(inner) else {
      return .endless(digits)
    }
    return .number(number)
  }

  /// The text without what stands around the number and without group marks.
  private static func bare(_ text: String, _ field: SchemaField) -> String {
    var bytes = Array(text.utf8)[...]
    while let byte = bytes.first, isSpace(byte) { bytes.removeFirst() }
    while let byte = bytes.last, isSpace(byte) { bytes.removeLast() }
    if !field.isBareNumber {
      while let byte = bytes.first, !byte.isDigit, byte != UInt8(ascii: "-") { bytes.removeFirst() }
      while let byte = bytes.last, !byte.isDigit { bytes.removeLast() }
    }
    let inner = String(decoding: bytes, as: UTF8.self)
    return field.groupChar.isEmpty ? inner : replacing(field.groupChar, in: inner, with: "")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func replacing(_ mark: String, in text: String, with other: String) -> String {
    text.split(separator: mark, omittingEmptySubsequences: false).joined(separator: other)
  }
}
