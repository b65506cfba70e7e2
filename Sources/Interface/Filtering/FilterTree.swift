import Domain

/// What a filter asks of a row.
indirect enum FilterTree {
  /// Every row.
  case everything
  /// A word in any of its texts.
  case word(FilterWord)
  /// A field compared with something.
  case test(FilterTest)
  case not(FilterTree)
  case all([FilterTree])
  case any([FilterTree])
}

/// A comparison.
struct FilterTest {
  /// What a field is compared with.
  enum Operand {
    case words([FilterWord])
    case lights(Set<Light>)
    case quantities([FilterQuantity])
    /// Nothing: the field has no value.
    case missing
  }

  var field: FilterField
  var sign: FilterSign
  var operand: Operand
}

/// A word that is looked for, prepared once for all rows.
struct FilterWord {
  /// In lower case.
  let text: String
  /// As one word of a search by pinyin; nil where only the letters themselves count.
  private let spelt: SearchQuery.Word?

  /// `text` as it was typed; in quotes only its letters themselves are found.
  init(_ text: String, isQuoted: Bool = false) {
    self.text = text.lowercased()
    let word = isQuoted ? nil : SearchQuery(text).words.first
    spelt = word.flatMap { $0.letters.count >= 2 ? $0 : nil }
  }

  /// Whether it is somewhere in `texts`, or spells some of their Chinese characters.
  func isFound(in texts: [String]) -> Bool {
    if text.isEmpty { return true }
    if texts.contains(where: { $0.lowercased().contains(text) }) { return true }
    guard let spelt else { return false }
    return texts.contains { text in
      // A whole sentence would be found by almost any two letters.
      text.unicodeScalars.count <= 24 && text.unicodeScalars.contains { !$0.isASCII }
        && SearchName(text).isSpelt(spelt)
    }
  }

  /// Whether one of `texts` is the word, spaces and signs aside.
  func isOne(of texts: [String]) -> Bool {
    texts.contains { $0.lowercased() == text || $0.nameInFilter == text.nameInFilter }
  }
}
