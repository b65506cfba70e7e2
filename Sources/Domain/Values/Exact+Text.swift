extension Exact {
  /// The most significant digits a cell may hold.
  public static let digitLimit = 18
  /// The most digits before the point; with it and `decimalLimit` every formula of the rules,
  /// also over the sum of all prefectures, stays inside 128 bits.
  public static let wholeDigitLimit = 15
  /// The most digits after the point.
  public static let decimalLimit = 9

  /// The number that `text` writes in decimal (`-12`, `17.3`, `.5`, `1e3`), or nil when it does
  /// not, or when it is longer than `digitLimit`, `wholeDigitLimit` and `decimalLimit` allow.
  public init?(_ text: some StringProtocol) {
    self.init(ascii: text.utf8)
  }

  /// The number that the ASCII bytes write; the same grammar as the text initialiser.
  public init?(ascii bytes: some Collection<UInt8>) {
    guard let value = DecimalText(bytes)?.value,
      value.numerator.magnitude
        < value.denominator.magnitude * Exact.powerOfTen(Exact.wholeDigitLimit),
      value.denominator.magnitude <= Exact.powerOfTen(Exact.decimalLimit)
    else { return nil }
    self = value
  }

  /// The number with exactly `decimals` places, rounded half away from zero, without grouping.
  public func text(decimals: Int) -> String {
    let scale = Exact.powerOfTen(decimals)
    let scaled = numerator.magnitude * scale * 2 + denominator.magnitude
    let rounded = scaled / (denominator.magnitude * 2)
    let sign = numerator < 0 && rounded != 0 ? "-" : ""
    let digits = String(rounded)
    guard decimals > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }

  /// The number in as few places as say it exactly, at most `most`: `16`, `17.3`, `43.9`.
  public func text(most: Int = 9) -> String {
    if denominator == 1 { return String(numerator) }
    let whole = text(decimals: most)
    guard whole.utf8.contains(UInt8(ascii: ".")) else { return whole }
    let digits = whole.utf8
    var end = digits.endIndex
    while digits[digits.index(before: end)] == UInt8(ascii: "0") { end = digits.index(before: end) }
    let last = digits.index(before: end)
    return String(whole[..<(digits[last] == UInt8(ascii: ".") ? last : end)])
  }

  static func powerOfTen(_ exponent: Int) -> UInt128 {
    var power: UInt128 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }
}

extension Exact: CustomStringConvertible {
  /// The number in decimal, as exactly as nine places can say it.
  public var description: String { text() }
}

/// The parts of a number in decimal text.
private struct DecimalText {
  var value: Exact

  init?(_ bytes: some Collection<UInt8>) {
    var coefficient: Int128 = 0
    var digits = 0
    var significant = 0
    var fraction = 0
    var seenPoint = false
    var negative = false
    var exponent: Int?
    var index = bytes.startIndex
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      negative = first == UInt8(ascii: "-")
      bytes.formIndex(after: &index)
    }
    while index != bytes.endIndex {
      let byte = bytes[index]
      bytes.formIndex(after: &index)
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        if significant > 0 || byte != UInt8(ascii: "0") { significant += 1 }
        guard significant <= Exact.digitLimit, fraction < Exact.digitLimit else { return nil }
        coefficient = coefficient * 10 + Int128(byte - UInt8(ascii: "0"))
        if seenPoint { fraction += 1 }
      case UInt8(ascii: ".") where !seenPoint:
        seenPoint = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        guard digits > 0, let power = Int(String(decoding: bytes[index...], as: UTF8.self)),
          power.magnitude <= UInt(Exact.digitLimit)
        else { return nil }
        exponent = power
        index = bytes.endIndex
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    let shift = (exponent ?? 0) - fraction
    let power = Int128(Exact.powerOfTen(Int(shift.magnitude)))
    let signed = negative ? -coefficient : coefficient
    let found = shift >= 0 ? Exact(signed * power, over: 1) : Exact(signed, over: power)
    guard let found else { return nil }
    value = found
  }
}
