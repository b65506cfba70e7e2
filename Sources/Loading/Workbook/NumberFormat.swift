/// What the number format of a cell makes of its number.
enum NumberFormat: Hashable {
  /// A number as it is.
  case plain
  /// A whole number filled up with zeros to so many digits: a code.
  case zeros(Int)
  case date(DateForm)

  /// The format of the built-in number `id` (ECMA-376 part 1, 18.8.30): 27 to 36 and 50 to 58
  /// mean in a Chinese Excel what is said here.
  init(builtIn id: Int) {
    self =
      switch id {
      case 14, 15, 16, 28, 29, 30, 31, 51, 53, 54, 58: .date(.day)
      case 17, 27, 36, 50, 52, 57: .date(.month)
      case 22: .date(.dayAndTime)
      case 18...21, 32...35, 45, 47, 55, 56: .date(.time)
      case 46: .date(.elapsed)
      default: .plain
      }
  }

  /// The format that `code` writes, as `yyyy"年"m"月"`.
  init(code: String) {
    var letters = FormatLetters()
    letters.read(code)
    if let form = letters.dateForm {
      self = .date(form)
    } else if code.utf8.count > 1, code.utf8.allSatisfy({ $0 == UInt8(ascii: "0") }) {
      self = .zeros(code.utf8.count)
    } else {
      self = .plain
    }
  }
}

/// How much of a moment a format shows.
enum DateForm: Hashable {
  case year
  case month
  case day
  case dayAndTime
  case time
  /// Hours, minutes or seconds that go on past a day.
  case elapsed
}

/// The letters of a format that stand for parts of a moment.
private struct FormatLetters {
  private var hasYear = false
  private var hasMonth = false
  private var hasDay = false
  private var hasTime = false
  private var isElapsed = false

  /// What they show together; nil for a number.
  var dateForm: DateForm? {
    if isElapsed { return .elapsed }
    // Beside hours or seconds, and without a day, `m` is minutes.
    let hasDate = hasYear || hasDay || hasMonth && !hasTime
    if hasTime { return hasDate ? .dayAndTime : .time }
    guard hasDate else { return nil }
    if hasDay || !hasYear { return .day }
    return hasMonth ? .month : .year
  }

  /// Reads the first section, which is the one for positive numbers.
  mutating func read(_ code: String) {
    var rest = Substring(code.lowercased().replacing("am/pm", with: "").replacing("a/p", with: ""))
    if rest.hasPrefix("general") { return }
    while let letter = rest.popFirst(), letter != ";" {
      switch letter {
      case "\"": skip(&rest, past: "\"")
      case "\\", "_", "*": _ = rest.popFirst()
      case "[": readBrackets(&rest)
      case "e":
        // `0.00E+00` is a number; elsewhere the letter is the year of an era.
        if rest.first == "+" || rest.first == "-" { _ = rest.popFirst() } else { hasYear = true }
      case "y": hasYear = true
      case "m": hasMonth = true
      case "d": hasDay = true
      case "h", "s": hasTime = true
      default: break
      }
    }
  }

  /// A colour, a language or a condition; or hours that go on past a day, as in `[h]:mm`.
  private mutating func readBrackets(_ rest: inout Substring) {
    let inside = rest.prefix { $0 != "]" }
    if !inside.isEmpty, inside.allSatisfy({ $0 == "h" || $0 == "m" || $0 == "s" }) {
      isElapsed = true
    }
    skip(&rest, past: "]")
  }

  private func skip(_ rest: inout Substring, past end: Character) {
    while let letter = rest.popFirst(), letter != end {}
  }
}
