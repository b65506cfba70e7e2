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

  /// The fraction, which is in lowest terms.
  private init(reduced numerator: Int128, over denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  private init(reducing numerator: Int128, over denominator: Int128) {
    if denominator == 1 {
      self.numerator = numerator
      self.denominator = 1
      return
    }
    // Division of 128-bit numbers is many times dearer, and few figures need it.
    if let small = Int64(exactly: numerator), let other = Int64(exactly: denominator),
      small > .min, other > 0
    {
      let divisor = Exact.greatestCommonDivisor(small.magnitude, other.magnitude)
      self.numerator = Int128(small / Int64(divisor))
      self.denominator = Int128(other / Int64(divisor))
      return
    }
    let divisor = Exact.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int128(divisor)
    self.denominator = sign * denominator / Int128(divisor)
  }

  private static func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
    var (a, b) = (a, b)
    while b > UInt128(UInt64.max) { (a, b) = (b, a % b) }
    guard b != 0 else { return max(a, 1) }
    return UInt128(greatestCommonDivisor(UInt64(b), UInt64(a % b)))
  }

  private static func greatestCommonDivisor(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }

  /// Nothing at all: a counted zero, never a missing figure.
  public static let zero = Exact(0)
  /// A hundred, for percentages.
  public static let hundred = Exact(100)

  /// The nearest floating-point number, for drawing and for output.
  public var double: Double { Self.double(numerator) / Self.double(denominator) }

  /// The nearest floating-point number; the processor itself has it for the shorter ones.
  private static func double(_ value: Int128) -> Double {
    Int64(exactly: value).map(Double.init) ?? Double(value)
  }

  /// Whether the number has no fraction.
  public var isWhole: Bool { denominator == 1 }
}

extension Exact: ExpressibleByIntegerLiteral {
  /// The whole number `value`.
  public init(integerLiteral value: Int) { self.init(value) }
}

extension Exact: Comparable {
  /// Whether products with another such number fit in 128 bits.
  private var isShort: Bool {
    Int64(exactly: numerator) != nil && Int64(exactly: denominator) != nil
  }

  /// Whether `lhs` is less than `rhs`, exactly.
  public static func < (lhs: Exact, rhs: Exact) -> Bool {
    if lhs.isShort, rhs.isShort {
      return lhs.numerator &* rhs.denominator < rhs.numerator &* lhs.denominator
    }
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
    Exact(reduced: -value.numerator, over: value.denominator)
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
