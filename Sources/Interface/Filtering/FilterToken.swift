/// A part of a filter's text.
struct FilterToken: Equatable {
  enum Kind: Equatable {
    /// Letters as they were typed.
    case word(String)
    /// Text that stood in quotes.
    case quoted(String)
    case sign(FilterSign)
    case and, or, not, open, close
  }

  var kind: Kind
  /// Where it stands in the text, in characters.
  var range: Range<Int>
}

/// How a column is compared.
enum FilterSign: String, CaseIterable {
  /// Contains a text, or is one of several.
  case contains = ":"
  case equal = "="
  case unequal = "!="
  case above = ">"
  case atLeast = ">="
  case below = "<"
  case atMost = "<="

  /// Whether only numbers and days can be compared by it.
  var isOrder: Bool { ![.contains, .equal, .unequal].contains(self) }
}

/// Takes the text of a filter apart.
struct FilterScanner {
  /// The characters, in their plain forms.
  private let characters: [Character]
  private var place = 0
  private(set) var tokens: [FilterToken] = []

  /// The tokens of `text`; full-width and Chinese signs are those of ASCII.
  init(_ text: String) {
    characters = text.map(\.plainInFilter)
    while place < characters.count { takeNext() }
  }

  private var character: Character { characters[place] }

  private mutating func takeNext() {
    let start = place
    switch character {
    case let space where space.isWhitespace: place += 1
    case "(": add(.open, from: start, length: 1)
    case ")": add(.close, from: start, length: 1)
    case "\"": takeQuoted()
    case "&": add(.and, from: start, length: isNext("&") ? 2 : 1)
    case "|": add(.or, from: start, length: isNext("|") ? 2 : 1)
    case "!" where !isNext("="): add(.not, from: start, length: 1)
    default:
      if let (sign, length) = sign() {
        add(.sign(sign), from: start, length: length)
      } else {
        takeWord()
      }
    }
  }

  private func isNext(_ character: Character) -> Bool {
    place + 1 < characters.count && characters[place + 1] == character
  }

  private mutating func add(_ kind: FilterToken.Kind, from start: Int, length: Int) {
    place = start + length
    tokens.append(FilterToken(kind: kind, range: start..<place))
  }

  private func sign() -> (FilterSign, Int)? {
    switch character {
    case ">": isNext("=") ? (.atLeast, 2) : (.above, 1)
    case "<": isNext("=") ? (.atMost, 2) : isNext(">") ? (.unequal, 2) : (.below, 1)
    case "=": (.equal, isNext("=") ? 2 : 1)
    case "!": (.unequal, 2)
    case "≥": (.atLeast, 1)
    case "≤": (.atMost, 1)
    case "≠": (.unequal, 1)
    case ":": (.contains, 1)
    default: nil
    }
  }

  /// A quote that is not closed goes to the end.
  private mutating func takeQuoted() {
    let start = place
    let end = characters[(start + 1)...].firstIndex(of: "\"") ?? characters.count
    let text = String(characters[(start + 1)..<end])
    add(.quoted(text), from: start, length: min(end + 1, characters.count) - start)
  }

  /// A word ends at white space, at a sign, and at 且 and 或, which Chinese writes without spaces.
  private mutating func takeWord() {
    let start = place
    while place < characters.count, !character.endsWordOfFilter { place += 1 }
    if place == start { return takeConnector() }
    var end = place
    if place < characters.count, character == "且", end - start > 1,
      ["并", "而"].contains(characters[end - 1])
    {
      end -= 1
    }
    let text = String(characters[start..<end])
    place = max(place, end)
    let kind = FilterScanner.words[text.lowercased()] ?? .word(text)
    tokens.append(FilterToken(kind: kind, range: start..<end))
  }

  private mutating func takeConnector() {
    let isPair = isNext("者")
    add(character == "且" ? .and : .or, from: place, length: isPair ? 2 : 1)
  }

  private static let words: [String: FilterToken.Kind] = [
    "and": .and, "并": .and, "而": .and, "or": .or, "not": .not, "非": .not, "不": .not,
  ]
}

extension Character {
  /// The ASCII form of a full-width or Chinese sign; the character itself otherwise.
  var plainInFilter: Character {
    switch self {
    case "“", "”", "「", "」", "『", "』": return "\""
    case "　": return " "
    case "、": return ","
    default: break
    }
    guard let scalar = unicodeScalars.first, unicodeScalars.count == 1,
      (0xFF01...0xFF5E).contains(scalar.value), let plain = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return self }
    return Character(plain)
  }

  fileprivate var endsWordOfFilter: Bool {
    isWhitespace || "()\"&|!<>=≥≤≠:且或".contains(self)
  }
}
