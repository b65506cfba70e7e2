import Domain

/// A filter as far as it was typed: what of it is in force, and what is wrong with the rest.
struct FilterReading: Equatable {
  /// What is to be in force; nil leaves what is in force already.
  var inForce: String?
  /// What is wrong, or still wanted.
  var fault: FilterFault?

  /// Reads `text` for a listing: what is not whole at its end is left out, and so is a last word
  /// that keeps no row while it may become the name of a column.
  init(of text: String, _ listing: Listing) {
    switch FilterGrammar.tree(of: text, listing.filterFields) {
    case .success:
      inForce = text.trimmedOfSpaces
      let tokens = FilterScanner(text).tokens
      guard let last = tokens.last, case .word(let word) = last.kind,
        last.range.upperBound == text.count, !tokens.dropLast().endsWithSign,
        listing.filterFields.begins(with: word), listing.rows(keptBy: text).isEmpty
      else { return }
      inForce = FilterReading.readable(text, before: last.range.lowerBound, listing)
    case .failure(let fault):
      self.fault = fault
      if let from = fault.unfinishedFrom {
        inForce = FilterReading.readable(text, before: from, listing)
      }
    }
  }

  /// What stands before a place, without a connector at its end; nil where that cannot be read.
  private static func readable(_ text: String, before place: Int, _ listing: Listing) -> String? {
    var end = place
    for token in FilterScanner(text).tokens.reversed() where token.range.upperBound <= place {
      guard [.and, .or, .not, .open].contains(token.kind) else { break }
      end = token.range.lowerBound
    }
    let before = String(text.prefix(end)).trimmedOfSpaces
    return before.isEmpty || listing.canRead(before) ? before : nil
  }
}

extension ArraySlice<FilterToken> {
  /// Whether a value is wanted next.
  fileprivate var endsWithSign: Bool {
    if case .sign = last?.kind { true } else { false }
  }
}

extension FilterFields {
  /// Whether the name of a field begins with `word`.
  fileprivate func begins(with word: String) -> Bool {
    let word = word.nameInFilter
    return all.contains { field in
      ([field.id] + field.names.flatMap { [$0.zh, $0.en] })
        .contains { $0.nameInFilter.hasPrefix(word) }
    }
  }
}

extension String {
  /// The text without white space at both ends.
  var trimmedOfSpaces: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
