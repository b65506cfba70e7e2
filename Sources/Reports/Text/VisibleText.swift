import Surface

extension Unicode.Scalar {
  /// Whether the scalar, sent to a terminal, does something other than being drawn: controls,
  /// line and paragraph separators, and what turns the direction of writing.
  var steersTerminal: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
    case .format: isDirectionMark || value == 0xFEFF || value >= 0xE0000
    default: false
    }
  }

  /// The marks, embeddings, overrides and isolates of Unicode's annex 9.
  private var isDirectionMark: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

/// Text of data files made safe for a terminal: whatever would steer it is written out.
enum VisibleText {
  /// `text` with each scalar that steers the terminal as `<U+202E>`, a tab as a space.
  static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.steersTerminal) else { return text }
    var visible = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\t" {
        visible.append(" ")
      } else if scalar.steersTerminal {
        visible.append(contentsOf: name(of: scalar).unicodeScalars)
      } else {
        visible.append(scalar)
      }
    }
    return String(visible)
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
  }
}
