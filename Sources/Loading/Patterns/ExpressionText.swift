/// Writes expressions of XML Schema (XML Schema 1.0, part 2, appendix F) and of ECMAScript as PCRE2
/// reads them.
///
/// What the two write alike stays as it is, and so does what people write although the standard has
/// it not: `^` and `$` around the whole, `\b`, groups that are not captured. Verbs of PCRE2 and
/// escapes that only it has are refused, for no other program would understand them.
struct ExpressionText {
  private let form: ExpressionForm
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var text = String.UnicodeScalarView()

  /// The expression as PCRE2 reads it, or nil when it is none.
  static func translated(_ text: String, from form: ExpressionForm) -> String? {
    var reader = ExpressionText(form, Array(text.unicodeScalars))
    guard reader.read() else { return nil }
    return String(reader.text)
  }

  private init(_ form: ExpressionForm, _ scalars: [Unicode.Scalar]) {
    self.form = form
    self.scalars = scalars
  }

  private func ahead(_ distance: Int) -> Unicode.Scalar? {
    index + distance < scalars.count ? scalars[index + distance] : nil
  }

  private mutating func write(_ more: String) { text.append(contentsOf: more.unicodeScalars) }

  private mutating func copy() {
    text.append(scalars[index])
    index += 1
  }

  private mutating func read() -> Bool {
    while index < scalars.count {
      switch scalars[index] {
      case "\\":
        guard let escape = escape() else { return false }
        write(escape.isSet ? "[\(escape.text)]" : escape.text)
      case "[":
        guard let set = set(depth: 0) else { return false }
        write(set)
      case "(" where ahead(1) == "*": return false
      case "{" where ahead(1) == ",":
        write("{0")
        index += 1
      default: copy()
      }
    }
    return true
  }

  /// An escape: its text, and whether it is what stands between the brackets of a set.
  private mutating func escape() -> (text: String, isSet: Bool)? {
    guard let letter = ahead(1) else { return nil }
    switch letter {
    case "i", "I", "c",
      "C" where form == .xmlSchema:
      index += 2
      let ranges = letter == "i" || letter == "I" ? NameCharacters.first : NameCharacters.all
      let isOther = letter == "I" || letter == "C"
      return (NameCharacters.text(isOther ? NameCharacters.others(than: ranges) : ranges), true)
    case "p" where isBlock,
      "P" where isBlock:
      return block(isOther: letter == "P")
    case "u" where ahead(2) == "{":
      index += 2
      return ("\\x", false)
    case "u":
      let digits = scalars[(index + 2)...].prefix(4)
      guard digits.count == 4, digits.allSatisfy({ $0.properties.isASCIIHexDigit }) else {
        return nil
      }
      index += 6
      return ("\\x{\(String(String.UnicodeScalarView(digits)))}", false)
    case "Q", "E", "K", "G", "R", "X", "g", "o": return nil
    default:
      index += 2
      return ("\\\(Character(letter))", false)
    }
  }

  /// Whether a block of Unicode is named: `\p{IsGreek}`.
  private var isBlock: Bool {
    form == .xmlSchema && ahead(2) == "{" && ahead(3) == "I" && ahead(4) == "s"
  }

  /// The characters of the block that is named, or all others; nil where there is no such block.
  private mutating func block(isOther: Bool) -> (text: String, isSet: Bool)? {
    let name = scalars[(index + 5)...].prefix { $0 != "}" }
    guard ahead(5 + name.count) == "}",
      let range = UnicodeBlocks.range(String(String.UnicodeScalarView(name)))
    else { return nil }
    index += 5 + name.count + 1
    return (NameCharacters.text(isOther ? NameCharacters.others(than: [range]) : [range]), true)
  }

  /// A set in brackets, from which another may be taken: `[a-z-[aeiou]]`.
  private mutating func set(depth: Int) -> String? {
    guard depth < 20 else { return nil }
    var inside = "["
    index += 1
    if ahead(0) == "^" {
      inside += "^"
      index += 1
    }
    var isFirst = true
    while let scalar = ahead(0) {
      if scalar == "]", !isFirst || form == .ecmaScript {
        index += 1
        return inside + "]"
      }
      if form == .xmlSchema, scalar == "-", ahead(1) == "[", !isFirst, let rest = subtrahend(depth)
      {
        return "(?:(?!\(rest))\(inside)])"
      }
      isFirst = false
      if scalar == "\\" {
        guard let escape = escape() else { return nil }
        inside += escape.text
      } else {
        // An opening bracket is a character like any other; to PCRE2 it may begin `[:alpha:]`.
        inside += scalar == "[" ? "\\[" : String(Character(scalar))
        index += 1
      }
    }
    return nil
  }

  /// The set that is taken from the one it ends; nil, and nothing is read, where it does not.
  private mutating func subtrahend(_ depth: Int) -> String? {
    let start = index
    index += 1
    if let rest = set(depth: depth + 1), ahead(0) == "]" {
      index += 1
      return rest
    }
    index = start
    return nil
  }
}

/// The characters of names in XML 1.0 (fifth edition, section 2.3).
private enum NameCharacters {
  static let first: [ClosedRange<UInt32>] = [
    0x3A...0x3A, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF,
    0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF,
    0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF,
  ]
  static let all = [
    0x2D...0x2E, 0x30...0x3A, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A, 0xB7...0xB7, 0xC0...0xD6,
    0xD8...0xF6, 0xF8...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x203F...0x2040, 0x2070...0x218F,
    0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF,
  ].map { UInt32($0.lowerBound)...UInt32($0.upperBound) }

  /// The characters between the ranges; the halves of pairs are none.
  static func others(than ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
    var others: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    let left = ranges + [0xD800...0xDFFF, 0x11_0000...0x11_0000]
    for range in left.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > next { others.append(next...range.lowerBound - 1) }
      next = range.upperBound + 1
    }
    return others
  }

  static func text(_ ranges: [ClosedRange<UInt32>]) -> String {
    ranges.map { range in
      let (first, last) = (range.lowerBound, range.upperBound)
      return "\\x{\(String(first, radix: 16))}-\\x{\(String(last, radix: 16))}"
    }.joined()
  }
}
