/// A number of JSON, of whatever size, compared as it is written.
struct JSONSchemaNumber: Hashable, Sendable {
  /// The most digits of a number that others have to be multiples of.
  static let divisorLimit = 36
  /// The most digits of an exponent: nothing that is compared has more.
  private static let exponentLimit = 12

  private let isNegative: Bool
  /// The digits from the first to the last that is not 0; none for 0.
  private let digits: [UInt8]
  /// The power of ten that the last digit stands for.
  private let exponent: Int

  /// The number that `text` writes in JSON; nil where its exponent is beyond all measure.
  init?(_ text: String) {
    var isNegative = false
    var digits: [UInt8] = []
    var exponent = 0
    let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard parts[1].utf8.count <= Self.exponentLimit, let power = Int(parts[1]) else { return nil }
      exponent = power
    }
    var isFraction = false
    for byte in parts[0].utf8 {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): isFraction = true
      default:
        if isFraction { exponent -= 1 }
        if byte != 0x30 || !digits.isEmpty { digits.append(byte - 0x30) }
      }
    }
    let zeros = digits.reversed().prefix { $0 == 0 }.count
    digits.removeLast(zeros)
    self.digits = digits
    self.exponent = digits.isEmpty ? 0 : exponent + zeros
    self.isNegative = isNegative && !digits.isEmpty
  }

  /// Whether it has no fraction.
  var isWhole: Bool { exponent >= 0 }

  /// Whether it is above 0.
  var isPositive: Bool { !isNegative && !digits.isEmpty }

  /// The number as a count; nil where it is none, or too large for one.
  var count: Int? {
    guard isWhole, !isNegative, digits.count + exponent < 18 else { return nil }
    return (digits + Array(repeating: 0, count: exponent)).reduce(0) { $0 * 10 + Int($1) }
  }

  /// A text that is the same for two numbers exactly when they are the same.
  var canonicalText: String {
    "\(isNegative ? "-" : "")\(digits.map { String($0) }.joined())e\(exponent)"
  }

  /// Whether the number is the product of `other`, which is above 0, and a whole number.
  func isMultiple(of other: JSONSchemaNumber) -> Bool {
    guard !digits.isEmpty else { return true }
    // The last digit is not 0: no power of ten divides the digits.
    guard exponent >= other.exponent, other.digits.count <= Self.divisorLimit else { return false }
    let divisor = other.digits.reduce(UInt128(0)) { $0 * 10 + UInt128($1) }
    var rest = digits.reduce(UInt128(0)) { ($0 * 10 + UInt128($1)) % divisor }
    // Once every factor 2 and 5 of the divisor is met, further powers of ten change nothing.
    for _ in 0..<min(exponent - other.exponent, 128) { rest = rest * 10 % divisor }
    return rest == 0
  }

  /// Whether the number can be a divisor of others.
  var isDivisor: Bool { isPositive && digits.count <= Self.divisorLimit }
}

extension JSONSchemaNumber: Comparable {
  static func < (lhs: JSONSchemaNumber, rhs: JSONSchemaNumber) -> Bool {
    guard lhs.sign == rhs.sign else { return lhs.sign < rhs.sign }
    return lhs.isNegative ? rhs.isCloser(than: lhs) : lhs.isCloser(than: rhs)
  }

  private var sign: Int { digits.isEmpty ? 0 : isNegative ? -1 : 1 }

  /// Whether it is closer to 0.
  private func isCloser(than other: JSONSchemaNumber) -> Bool {
    let (size, otherSize) = (digits.count + exponent, other.digits.count + other.exponent)
    guard !digits.isEmpty, !other.digits.isEmpty, size == otherSize else {
      return digits.isEmpty ? !other.digits.isEmpty : !other.digits.isEmpty && size < otherSize
    }
    return digits.lexicographicallyPrecedes(other.digits)
  }
}
