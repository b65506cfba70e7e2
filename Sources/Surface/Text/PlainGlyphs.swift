/// What says the same in ASCII.
enum PlainGlyphs {
  /// One character in place of `scalar`, or two where a comparison needs them.
  static func standIn(for scalar: Unicode.Scalar) -> String {
    if let known = table[scalar] { return known }
    switch scalar.value {
    case 0x2800...0x28FF: return braille(scalar.value - 0x2800)
    case 0x2500...0x257F: return box(scalar.value)
    case 0xFF01...0xFF5E: return String(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
    default: return letter(scalar) ?? "?"
    }
  }

  /// The marks are those of the rules; the blocks keep their order from low to high.
  private static let table: [Unicode.Scalar: String] = {
    let pairs = """
      ✓V ●o ◉@ ◆d ▲^ ✖x –- ·. ○. ◌. ◐o ★* ☆* ✎* ⚠! ▌| ▐| ▏| ▎| ▍| ▋| ▊| ▉# █# ▓+ ▒: ░. ▚% ▞% ▖. ▗. \
      ▘' ▝' ▁_ ▂. ▃: ▄- ▅= ▆+ ▇* ▔- ▀" ■# □. ▪. ▫. ▸> ▾v ▴^ ▼v ▽v △^ ▶> ◀< ►> ◄< ◇d ↑^ ↓v ←< →> \
      ↗/ ↘\\ ↕| ↔- ⇧^ ›> ‹< »> «< …~ —- −- ‑- ‒- ×x ÷/ ±~ ≈~ ‘' ’' “" ′' ″" 、, 。. ，, ：: ；; \
      ？? ！! （( ）) 《< 》> 〈< 〉> 【[ 】] 「" 」" “" ”" ・. •* ※* ¥Y ￥Y €E £L °o §S ²2 ³3 µu №N ⌀0 \
      Δd Σs μu ⏎< ␣_
      """
    var table: [Unicode.Scalar: String] = ["≤": "<=", "≥": ">=", "≠": "!=", "⇒": "=>", "　": " "]
    for pair in pairs.split(whereSeparator: \.isWhitespace) where pair.unicodeScalars.count == 2 {
      let scalars = Array(pair.unicodeScalars)
      table[scalars[0]] = String(scalars[1])
    }
    table["”"] = "\""
    return table
  }()

  /// Dots of a chart by where most of them are (Unicode 17, "Braille Patterns": dots 1 to 8).
  private static func braille(_ dots: UInt32) -> String {
    let rows = [0b0000_1001, 0b0001_0010, 0b0010_0100, 0b1100_0000].map {
      (UInt32($0) & dots).nonzeroBitCount
    }
    let count = rows.reduce(0, +)
    if count == 0 { return " " }
    if count >= 5 { return "#" }
    let weight = zip(0..., rows).reduce(0) { $0 + $1.0 * $1.1 }
    switch Double(weight) / Double(count) {
    case ..<0.8: return "'"
    case ..<2.2: return "-"
    default: return "."
    }
  }

  /// Lines lie, stand, or meet.
  private static func box(_ value: UInt32) -> String {
    switch value {
    case 0x2500, 0x2504, 0x2505, 0x2508, 0x2509, 0x2574, 0x2576: return "-"
    // What is full is told from what is left, and what is too much from both.
    case 0x2501, 0x2550, 0x2578, 0x257A, 0x257C, 0x257E: return "="
    case 0x254C: return "."
    case 0x254D: return "~"
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551, 0x2575, 0x2577,
      0x2579, 0x257B, 0x257D, 0x257F:
      return "|"
    case 0x2571: return "/"
    case 0x2572: return "\\"
    default: return "+"
    }
  }

  /// The letter of Latin-1 and Latin Extended-A without its accent.
  private static func letter(_ scalar: Unicode.Scalar) -> String? {
    let first = Array("AAAAAAACEEEEIIIIDNOOOOOxOUUUUYPsaaaaaaaceeeeiiiidnooooo/ouuuuypy")
    if (0xC0...0xFF).contains(scalar.value) { return String(first[Int(scalar.value) - 0xC0]) }
    let second = Array(
      "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRr"
        + "SsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs")
    guard (0x100...0x17F).contains(scalar.value) else { return nil }
    return String(second[Int(scalar.value) - 0x100])
  }
}
