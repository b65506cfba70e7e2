/// The form of a number in Table Schema: `-12.5`, `.5`, `1e3`, `NaN`, `INF`, `-INF`.
enum DecimalForm {
  /// Whether `bytes` write a number, of whatever count of digits.
  static func matches(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    if bytes.count > 0, isSign(bytes[0]) { index = 1 }
    let rest = bytes.extracting(index..<bytes.count)
    if ["NaN", "INF"].contains(where: { CellParsing.same(rest, $0) }) { return true }
    var digits = skipDigits(bytes, &index)
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      digits += skipDigits(bytes, &index)
    }
    guard digits > 0 else { return false }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < bytes.count, isSign(bytes[index]) { index += 1 }
      guard skipDigits(bytes, &index) > 0 else { return false }
    }
    return index == bytes.count
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
  }

  private static func skipDigits(_ bytes: Span<UInt8>, _ index: inout Int) -> Int {
    let start = index
    while index < bytes.count, bytes[index].isDigit { index += 1 }
    return index - start
  }
}
