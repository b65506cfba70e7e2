import Domain
import Surface
import Wording

/// An ink as a theme file writes it: a colour, then words of emphasis.
enum InkText {
  /// A word that says nothing, with the scalars before it.
  struct Fault: Error {
    /// The scalars before the word.
    let offset: Int
    /// The scalars of the word, 1 or more.
    let length: Int
    /// Which code a diagnostic gets.
    let code: String
    /// What is wrong.
    let message: Phrase
  }

  private static let words: [(text: String, emphasis: Emphasis)] = [
    ("bold", .bold), ("dim", .dim), ("underline", .underline), ("reverse", .reverse),
  ]

  /// The ink that `text` writes: `#rrggbb`, `default` or one of the terminal's colours by its name,
  /// and any of the words of emphasis.
  static func parse(_ text: String) throws(Fault) -> Ink {
    let fields = text.split(separator: " ")
    guard let first = fields.first else {
      throw Fault(offset: 0, length: 1, code: "colour-error", message: .colourMissing)
    }
    var ink = Ink()
    if let own = OwnColour.allCases.first(where: { $0.name == first }) {
      ink = Ink(own)
    } else if first != "default" {
      guard let colour = RGB(hex: first) else {
        throw fault("colour-error", first, in: text, .notAColour(String(first)))
      }
      ink.colour = colour
    }
    for field in fields.dropFirst() {
      guard let word = words.first(where: { $0.text == field }) else {
        let known = words.map(\.text)
        throw fault("emphasis-error", field, in: text, .notAnEmphasis(String(field), known: known))
      }
      ink.emphasis.insert(word.emphasis)
    }
    return ink
  }

  /// `ink` as a theme file writes it.
  static func text(of ink: Ink) -> String {
    let colour = ink.own?.name ?? ink.colour.map(\.hex) ?? "default"
    let emphasis = words.filter { ink.emphasis.contains($0.emphasis) }.map(\.text)
    return ([colour] + emphasis).joined(separator: " ")
  }

  private static func fault(
    _ code: String, _ field: Substring, in text: String, _ message: Phrase
  ) -> Fault {
    Fault(
      offset: text[..<field.startIndex].unicodeScalars.count, length: field.unicodeScalars.count,
      code: code, message: message)
  }
}

extension RGB {
  /// The colour that `text` writes as `#rrggbb`, or nil.
  init?(hex text: some StringProtocol) {
    let digits = text.utf8.dropFirst().map { UInt8($0) }
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6 else { return nil }
    let values = digits.compactMap(RGB.value(ofDigit:))
    guard values.count == 6 else { return nil }
    self.init(
      values[0] << 4 | values[1], values[2] << 4 | values[3], values[4] << 4 | values[5])
  }

  /// The colour as `#rrggbb`.
  var hex: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func value(ofDigit byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
