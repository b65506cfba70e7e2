/// A regular expression that a whole text must match, remembering what it has seen.
struct Pattern {
  private let expression: Regex<AnyRegexOutput>
  private var seen: [String: Bool] = [:]

  /// The expression `text`, or nil when it cannot be read.
  init?(_ text: String) {
    guard let expression = try? Regex(text) else { return nil }
    self.expression = expression.matchingSemantics(.unicodeScalar)
  }

  /// Whether `text` is an expression that can be read.
  static func isReadable(_ text: String) -> Bool { Pattern(text) != nil }

  /// Whether the whole of `text` matches. Codes and periods come again and again, and matching
  /// costs far more than looking up.
  mutating func matches(_ text: String) -> Bool {
    if let known = seen[text] { return known }
    let found = (try? expression.wholeMatch(in: text)) ?? nil
    if seen.count < Self.memory { seen[text] = found != nil }
    return found != nil
  }

  /// The most texts remembered.
  private static let memory = 50_000
}
