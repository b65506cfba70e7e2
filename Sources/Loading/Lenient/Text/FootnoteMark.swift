/// The marks by which a cell points to a footnote: `12①`, `*12`, `3注1`, `5[2]`.
enum FootnoteMark {
  /// The folded text without its marks, and the marks in the order of the text.
  ///
  /// A text that is nothing but marks stays as it is: alone, `*` says that a figure is missing.
  static func stripped(_ text: String) -> (text: String, marks: [String]) {
    var rest = text[...]
    var leading: [String] = []
    var trailing: [String] = []
    while let first = rest.first, isMark(first) {
      leading.append(String(first))
      rest = rest.dropFirst()
    }
    while let mark = trailingMark(rest) {
      trailing.insert(String(mark), at: 0)
      rest = rest.dropLast(mark.count)
    }
    let inner = FoldedText.of(String(rest))
    return inner.isEmpty ? (text, []) : (inner, leading + trailing)
  }

  private static func trailingMark(_ text: Substring) -> Substring? {
    guard let last = text.last else { return nil }
    if isMark(last) { return text.suffix(1) }
    for (open, close) in [("[", "]"), ("〔", "〕"), ("(注", ")")] {
      guard let inner = text.before(close), let start = inner.range(of: open) else { continue }
      let number = inner[start.upperBound...]
      if isNumber(number) { return text[start.lowerBound...] }
    }
    guard let start = text.lastIndex(of: "注"), isNumber(text[text.index(after: start)...]) else {
      return nil
    }
    return text[start...]
  }

  private static func isNumber(_ text: Substring) -> Bool {
    text.count <= 2 && text.allSatisfy { $0.isPlainDigit || isMark($0) }
  }

  private static func isMark(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    switch scalar.value {
    // Circled numbers, daggers, superscript digits.
    case 0x2460...0x2473, 0x2776...0x277F, 0x2020, 0x2021, 0xB9, 0xB2, 0xB3, 0x2070,
      0x2074...0x2079, 0x203B:
      return true
    default: return character == "*"
    }
  }
}

extension Substring {
  /// Where the last `part` lies, or nil.
  fileprivate func range(of part: String) -> Range<Index>? {
    var start = endIndex
    while start > startIndex {
      start = index(before: start)
      if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
    }
    return nil
  }
}
