/// An exact number: a fraction in lowest terms whose denominator is positive.
///
/// Figures and limits are compared as fractions by cross-multiplying, never as floats or rounded
/// values, so (1727.1 / 1515 − 1) × 100 is exactly 14. Cells hold at most 18 significant digits,
/// which keeps every formula of the rules inside 128 bits.
public struct Exact: Hashable, Sendable {
  /// The numerator; it carries the sign.
  public let numerator: Int128
  /// The denominator, 1 or more, without a common factor with the numerator.
  public let denominator: Int128

  /// The whole number `value`.
  public init(_ value: Int) {
    numerator = Int128(value)
    denominator = 1
  }

  /// The fraction `numerator` / `denominator`, or nil when the denominator is zero.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0 else { return nil }
    self.init(reducing: numerator, over: denominator)
  }

  private init(reducing numerator: Int128, over denominator: Int128) {
    if denominator == 1 {
      self.numerator = numerator
      self.denominator = 1
      return
    }
    let divisor = Exact.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int128(divisor)
    self.denominator = sign * denominator / Int128(divisor)
  }

  private static func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
    var (a, b) = (a, b)
    // Division of 128-bit numbers is several times dearer; few figures need it.
    while b > UInt128(UInt64.max) { (a, b) = (b, a % b) }
    guard b != 0 else { return max(a, 1) }
    var (small, rest) = (UInt64(b), UInt64(a % b))
    while rest != 0 { (small, rest) = (rest, small % rest) }
    return UInt128(small)
  }

  /// Nothing at all: a counted zero, never a missing figure.
  public static let zero = Exact(0)
  /// A hundred, for percentages.
  public static let hundred = Exact(100)

  /// The nearest floating-point number, for drawing and for output.
  public var double: Double { Double(numerator) / Double(denominator) }

  /// Whether the number has no fraction.
  public var isWhole: Bool { denominator == 1 }
}

extension Exact: ExpressibleByIntegerLiteral {
  /// The whole number `value`.
  public init(integerLiteral value: Int) { self.init(value) }
}

extension Exact: Comparable {
  /// Whether `lhs` is less than `rhs`, exactly.
  public static func < (lhs: Exact, rhs: Exact) -> Bool {
    let left = lhs.numerator.multipliedFullWidth(by: rhs.denominator)
    let right = rhs.numerator.multipliedFullWidth(by: lhs.denominator)
    return left.high != right.high ? left.high < right.high : left.low < right.low
  }
}

extension Exact {
  /// The sum.
  public static func + (lhs: Exact, rhs: Exact) -> Exact {
    if lhs.denominator == rhs.denominator {
      return Exact(reducing: lhs.numerator + rhs.numerator, over: lhs.denominator)
    }
    return Exact(
      reducing: lhs.numerator * rhs.denominator + rhs.numerator * lhs.denominator,
      over: lhs.denominator * rhs.denominator)
  }

  /// The negative of the number.
  public static prefix func - (value: Exact) -> Exact {
    Exact(reducing: -value.numerator, over: value.denominator)
  }

  /// The difference.
  public static func - (lhs: Exact, rhs: Exact) -> Exact { lhs + -rhs }

  /// The product.
  public static func * (lhs: Exact, rhs: Exact) -> Exact {
    Exact(
      reducing: lhs.numerator * rhs.numerator, over: lhs.denominator * rhs.denominator)
  }

  /// The quotient, or nil when the divisor is zero.
  public static func / (lhs: Exact, rhs: Exact) -> Exact? {
    Exact(lhs.numerator * rhs.denominator, over: lhs.denominator * rhs.numerator)
  }

  /// Adds `rhs` to `lhs`.
  public static func += (lhs: inout Exact, rhs: Exact) { lhs = lhs + rhs }

  /// The absolute value.
  public var magnitude: Exact { numerator < 0 ? -self : self }
}
