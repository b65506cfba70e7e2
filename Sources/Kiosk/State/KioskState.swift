/// What a kiosk keeps over a restart: where it stands, and how often the PIN was wrong.
public struct KioskState: Hashable, Sendable {
  /// The page in sight.
  public var position = Position()
  /// Starts since a page was last left in the usual way; many mean that a page ends the process.
  public var starts = 0
  /// The PINs that were wrong.
  public var attempts = Attempts()
  /// The place of the theme among those there are; nil is the one chosen at the start.
  public var theme: Int?

  /// A state that remembers nothing.
  public init() {}

  /// The state as text, a line a value.
  public var text: String {
    var lines = [
      "position \(position.slide) \(position.page) \(position.language)", "starts \(starts)",
      "attempts \(attempts.failures) \(attempts.lastAt)",
    ]
    if let theme { lines.append("theme \(theme)") }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The state that `text` writes; what it does not say, or says wrongly, is not remembered.
  public init(text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ")
      let numbers = words.dropFirst().compactMap { Int($0) }.filter { $0 >= 0 }
      guard numbers.count == words.count - 1 else { continue }
      switch (words.first, numbers.count) {
      case ("position", 3):
        position = Position(slide: numbers[0], page: numbers[1], language: numbers[2])
      case ("starts", 1): starts = numbers[0]
      case ("attempts", 2): attempts = Attempts(failures: numbers[0], lastAt: numbers[1])
      case ("theme", 1): theme = numbers[0]
      default: break
      }
    }
  }
}

/// Wrong PINs in a row, and how long the next try has to wait.
public struct Attempts: Hashable, Sendable {
  /// How many in a row were wrong.
  public private(set) var failures = 0
  /// When the last one was tried, in seconds since 1970.
  public private(set) var lastAt = 0

  /// None, unless said otherwise.
  public init(failures: Int = 0, lastAt: Int = 0) {
    self.failures = failures
    self.lastAt = lastAt
  }

  /// Seconds to wait after the failures there were: none after two, then 4, 8, 16 and so on up to
  /// an hour.
  var delay: Int { failures < 3 ? 0 : min(3600, 1 << min(failures - 1, 12)) }

  /// Seconds that are left of it at `epoch`.
  ///
  /// A clock that was set back makes it no longer than it was.
  public func left(at epoch: Int) -> Int { max(0, min(delay, lastAt + delay - epoch)) }

  /// Counts a try that may turn out wrong, before it is checked.
  mutating func count(at epoch: Int) {
    failures = min(failures + 1, 1000)
    lastAt = max(0, epoch)
  }
}
