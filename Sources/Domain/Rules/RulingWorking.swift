/// A formula with its numbers, before it is written out.
indirect enum RulingWorking: Sendable {
  case sum([Exact])
  case gap(value: Exact, baseline: Exact, target: Exact, share: Exact, end: Day)
  case excess(value: Exact, limit: Exact, percent: Exact?)
  case growth(value: Exact, base: Exact, percent: Exact)
  case share(value: Exact, target: Exact, share: Exact?)

  /// The formula in signs and digits, in no language.
  var text: String {
    switch self {
    case .sum(let parts):
      return parts.map(Self.sign).joined(separator: " + ") + Self.equals(parts.reduce(.zero, +))
    case .gap(let value, let baseline, let target, let share, let end):
      return Self.gap(value, baseline, target, share, end)
    case .excess(let value, let limit, let percent):
      let difference = "\(Self.sign(value)) − \(Self.sign(limit))"
      guard let percent else { return difference + Self.equals(value - limit) }
      return "(\(difference)) ÷ \(Self.sign(limit)) × 100" + Self.equals(percent)
    case .growth(let value, let base, let percent):
      return "(\(Self.sign(value)) ÷ \(Self.sign(base)) − 1) × 100" + Self.equals(percent)
    case .share(let value, let target, let share):
      guard let share else { return Self.sign(value) }
      return "\(Self.sign(value)) ÷ \(Self.sign(target)) × 100" + Self.equals(share)
    }
  }

  private static func gap(
    _ value: Exact, _ baseline: Exact, _ target: Exact, _ share: Exact, _ end: Day
  ) -> String {
    let days = (end.dayOfYear, Day.length(ofYear: end.year))
    let year = Exact(Int128(days.0 * 100), over: Int128(days.1)) ?? .zero
    let done =
      baseline == .zero
      ? "\(sign(value)) ÷ \(sign(target)) × 100"
      : "(\(sign(value)) − \(sign(baseline))) ÷ (\(sign(target)) − \(sign(baseline))) × 100"
    return done + equals(share) + "; \(days.0) ÷ \(days.1) × 100" + equals(year)
      + "; \(sign(share)) − \(sign(year))" + equals(share - year)
  }

  /// At most three places: a formula is read, not computed with.
  static let places = 3

  static func sign(_ number: Exact) -> String {
    let text = number.text(most: places)
    return text.first == "-" ? "−" + text.dropFirst() : text
  }

  /// The result, said to be rounded when it is.
  private static func equals(_ result: Exact) -> String {
    let isExact = (result * Exact(1000)).isWhole
    return (isExact ? " = " : " ≈ ") + sign(result)
  }
}
