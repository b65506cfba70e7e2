import Glibc

/// A scale of round numbers for an axis: steps of 1, 2, 2.5 or 5 times a power of ten.
///
/// After Paul Heckbert, "Nice Numbers for Graph Labels", in Graphics Gems, 1990.
public struct NiceScale: Hashable, Sendable {
  /// The first tick.
  public let low: Double
  /// The last tick, greater than the first.
  public let high: Double
  /// The distance of two ticks.
  public let step: Double

  /// The scale that holds `range` with about `steps` steps, and not more than one above that.
  public init(holding range: ClosedRange<Double>, steps: Int) {
    let range = NiceScale.drawn(range)
    let wanted = (range.upperBound - range.lowerBound) / Double(Swift.max(1, steps))
    step = NiceScale.roundStep(atLeast: wanted)
    low = (range.lowerBound / step + 1e-9).rounded(.down) * step
    high = Swift.max((range.upperBound / step - 1e-9).rounded(.up) * step, low + step)
  }

  /// The ticks, from low to high.
  public var ticks: [Double] {
    (0...Int(((high - low) / step).rounded())).map { low + Double($0) * step }
  }

  /// Where `value` lies, 0 at the first tick and 1 at the last; beyond them what is beyond.
  public func position(of value: Double) -> Double { (value - low) / (high - low) }

  /// A tick as text: thousands grouped, with as many decimals as the step needs.
  public func label(for tick: Double) -> String {
    NiceScale.text(tick, decimals: decimals)
  }

  /// The decimals the step needs.
  public var decimals: Int { NiceScale.decimals(of: step, atMost: 12) }

  /// The decimals `value` needs, but not more than `most`.
  public static func decimals(of value: Double, atMost most: Int) -> Int {
    (0..<Swift.max(0, most)).first { places in
      let scaled = value.magnitude * pow(10, Double(places))
      return abs(scaled - scaled.rounded()) < 1e-6 * Swift.max(1, scaled)
    } ?? Swift.max(0, most)
  }

  /// A number as text, thousands grouped, with a true minus sign; `–` for what is no number.
  public static func text(_ value: Double, decimals: Int) -> String {
    guard let value = value.drawable else { return "–" }
    let places = Swift.min(Swift.max(0, decimals), 12)
    let factor = pow(10, Double(places))
    let scaled = (value.magnitude * factor).rounded()
    guard scaled < 9e18 else { return text(value, decimals: places - 1) }
    let digits = String(UInt64(scaled))
    let padded = String(repeating: "0", count: Swift.max(0, places + 1 - digits.count)) + digits
    let whole = grouped(String(padded.dropLast(places)))
    let sign = value < 0 && scaled > 0 ? "−" : ""
    return sign + whole + (places > 0 ? "." + padded.suffix(places) : "")
  }

  private static func grouped(_ digits: String) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }

  /// `range` in numbers that can be drawn, and with an extent: what is one number reaches to zero.
  private static func drawn(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
    guard let low = range.lowerBound.drawable, let high = range.upperBound.drawable else {
      return 0...1
    }
    let smallest = Swift.max(1e-9, Swift.max(low.magnitude, high.magnitude) * 1e-9)
    if high - low >= smallest { return low...high }
    if low.magnitude < smallest { return 0...1 }
    return Swift.min(low, 0)...Swift.max(high, 0)
  }

  private static func roundStep(atLeast wanted: Double) -> Double {
    let power = pow(10, log10(wanted).rounded(.down))
    let factors = [1, 2, 2.5, 5, 10]
    return (factors.first { $0 * power >= wanted * (1 - 1e-9) } ?? 10) * power
  }
}
