/// A figure's value with what stands above and below its line.
struct Quotient: Hashable, Sendable {
  /// The value, unrounded; nil when it cannot be computed.
  var value: Exact?
  /// What stands above the line; nil for a plain figure or a missing one.
  var numerator: Exact?
  /// What stands below the line.
  var denominator: Exact?

  /// No value.
  static let missing = Quotient()

  /// A plain figure.
  init(_ value: Exact? = nil) { self.value = value }

  /// `numerator` / `denominator` × `factor`; without a value when the denominator is zero.
  init(_ numerator: Exact, over denominator: Exact, times factor: Exact = 1) {
    self.numerator = numerator
    self.denominator = denominator
    value = (numerator / denominator).map { $0 * factor }
  }
}

extension Quotient {
  /// (calendar minutes − downtime) / calendar minutes × 100; missing when there are no minutes.
  static func uptime(calendar: Exact, downtime: Exact) -> Quotient {
    guard calendar != 0 else { return .missing }
    return Quotient(calendar - downtime, over: calendar, times: .hundred)
  }
}

extension Quotient {
  /// What stands above and below the line as text; a mean is shown to one place.
  var line: (numerator: String, denominator: String)? {
    guard let numerator, let denominator else { return nil }
    return (numerator.text(most: 1), denominator.text(most: 1))
  }
}
