/// A number of a cell as Excel shows it: at most 15 significant digits, as plain as it can be.
///
/// The file holds the nearest binary fraction with up to 17 digits, `0.30000000000000004` for
/// 0.3; Excel computes and shows 15.
struct SheetNumber {
  static let digitLimit = 15
  /// The most zeros written out in the place of an exponent.
  private static let zeroLimit = 20

  private var isNegative = false
  /// The significant digits, and how many of them stand before the point.
  private var digits: [UInt8] = []
  private var point = 0

  /// The number that `bytes` write, or nil when they write none.
  init?(_ bytes: [UInt8]) {
    guard DecimalForm.matches(bytes.span), let last = bytes.last, last.isDigit || last == Self.dot
    else { return nil }
    var exponent = 0
    var hasPoint = false
    for (index, byte) in bytes.enumerated() {
      if byte | 0x20 == UInt8(ascii: "e") {
        // Past such an exponent the number is nothing a cell can hold.
        guard let found = Int(String(decoding: bytes[(index + 1)...], as: UTF8.self)),
          (-400...400).contains(found)
        else { return nil }
        exponent = found
        break
      }
      if byte == UInt8(ascii: "-") { isNegative = true }
      if byte == Self.dot { hasPoint = true }
      guard byte.isDigit else { continue }
      if digits.isEmpty, byte == UInt8(ascii: "0") {
        if hasPoint { point -= 1 }
        continue
      }
      digits.append(byte)
      if !hasPoint { point += 1 }
    }
    point += exponent
    round()
  }

  /// Rounds half up to 15 digits and drops the zeros at the end.
  private mutating func round() {
    if digits.count > Self.digitLimit {
      let isUp = digits[Self.digitLimit] >= UInt8(ascii: "5")
      digits.removeSubrange(Self.digitLimit...)
      if isUp { increment() }
    }
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
  }

  private mutating func increment() {
    for index in digits.indices.reversed() {
      guard digits[index] == UInt8(ascii: "9") else {
        digits[index] += 1
        return
      }
      digits[index] = UInt8(ascii: "0")
    }
    digits.insert(UInt8(ascii: "1"), at: 0)
    point += 1
  }

  /// The number, as `-12.5`; with an exponent only where there would be a long row of zeros.
  var text: [UInt8] {
    guard !digits.isEmpty else { return [UInt8(ascii: "0")] }
    let zeros = max(-point, point - digits.count)
    var text: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
    guard zeros <= Self.zeroLimit else {
      text.append(digits[0])
      if digits.count > 1 { text += [Self.dot] + digits[1...] }
      return text + Array("E\(point - 1)".utf8)
    }
    if point <= 0 {
      text += [UInt8(ascii: "0"), Self.dot] + Self.zeros(-point) + digits
    } else if point >= digits.count {
      text += digits + Self.zeros(point - digits.count)
    } else {
      text += digits[..<point] + [Self.dot] + digits[point...]
    }
    return text
  }

  /// The number filled up with zeros to `count` digits; as it is when it is not whole.
  func text(filledTo count: Int) -> [UInt8] {
    let text = text
    guard !isNegative, text.count < count, text.allSatisfy(\.isDigit) else { return text }
    return Self.zeros(count - text.count) + text
  }

  private static let dot = UInt8(ascii: ".")

  private static func zeros(_ count: Int) -> [UInt8] {
    Array(repeating: UInt8(ascii: "0"), count: count)
  }
}
