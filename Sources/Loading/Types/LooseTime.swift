/// Dates and times of the format `any`: the usual ways of writing them, tried one by one.
enum LooseTime {
  /// What is looked for.
  enum Kind {
    case day, clock, moment
  }

  private static let days = [
    "%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%Y%m%d", "%Y年%m月%d日", "%d %B %Y", "%d %b %Y",
    "%B %d, %Y", "%b %d, %Y", "%B %d %Y", "%b %d %Y", "%d-%b-%Y", "%d.%m.%Y", "%m/%d/%Y",
    "%d/%m/%Y", "%m-%d-%Y", "%a, %d %b %Y", "%Y-%m", "%B %Y", "%b %Y",
  ]
  private static let clocks = [
    "%H:%M:%S.%f", "%H:%M:%S", "%H:%M", "%I:%M:%S %p", "%I:%M %p", "%I:%M%p", "%I %p", "%I%p",
  ]
  private static let dayPatterns = days.map(TimePattern.init)
  private static let clockPatterns = clocks.flatMap { [$0, $0 + "%z", $0 + " %z"] }
    .map(TimePattern.init)

  /// What the text writes; nil where it is written in no way that is known.
  static func moment(_ text: String, _ kind: Kind) -> TypedValue? {
    let text = trimmed(text)
    if kind == .clock, let clock = clock(text) { return .moment(clock) }
    if let midnight = midnight(text) { return kind == .clock ? .moment(0) : midnight }
    // A day and a time stand beside each other, with a space or a T between.
    for index in text.indices.reversed() where [" ", "T"].contains(text[index]) {
      guard let clock = clock(text[text.index(after: index)...]),
        case .moment(let midnight)? = midnight(text[..<index])
      else { continue }
      switch kind {
      case .day: return .moment(midnight)
      case .clock: return .moment(clock)
      case .moment: return .moment(midnight + clock)
      }
    }
    return nil
  }

  private static func midnight(_ text: Substring) -> TypedValue? {
    let text = String(text)
    for pattern in dayPatterns {
      if let parts = pattern.parts(of: text), let midnight = parts.midnight { return midnight }
    }
    return nil
  }

  private static func clock(_ text: Substring) -> Int? {
    let text = String(text)
    return clockPatterns.lazy.compactMap { $0.parts(of: text)?.clock }.first
  }

  private static func trimmed(_ text: String) -> Substring {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }
}
