import Domain

/// What a filter may go on with: the name of a column, its sign, or a value of it.
struct FilterSuggestion: Equatable {
  /// How many characters before the cursor it takes the place of.
  var replaces: Int
  /// What is put there.
  var text: String
  /// What is shown after the cursor.
  var ghost: String

  /// What `text` may go on with in a listing; nil where nothing is known.
  init?(after text: String, _ listing: Listing, _ language: Language) {
    let tokens = FilterScanner(text).tokens
    guard let last = tokens.last, last.range.upperBound == text.count else { return nil }
    let fields = listing.filterFields
    switch last.kind {
    case .sign(let sign) where !sign.isOrder:
      guard let field = fields.field(before: tokens.dropLast()) else { return nil }
      self.init(field, "", listing, language)
    case .word(let word):
      if case .sign(let sign) = tokens.dropLast().last?.kind {
        guard !sign.isOrder, let field = fields.field(before: tokens.dropLast(2)) else {
          return nil
        }
        let part = word.split(omittingEmptySubsequences: false) { $0.plainInFilter == "," }.last
        self.init(field, String(part ?? ""), listing, language)
      } else {
        self.init(word, fields, language)
      }
    default: return nil
    }
  }

  /// A value of `field` that begins with `typed`, or is spelt so.
  private init?(_ field: FilterField, _ typed: String, _ listing: Listing, _ language: Language) {
    guard [.text, .light, .stage].contains(field.kind) else { return nil }
    let wanted = typed.lowercased()
    let values = listing.values(of: field, in: language)
    let word = SearchQuery(typed).words.first
    let found =
      values.first { $0.lowercased().hasPrefix(wanted) }
      ?? values.first { value in
        word.map { !$0.letters.isEmpty && SearchName(value).isSpelt($0) } ?? false
      }
    guard let found, found.lowercased() != wanted else { return nil }
    self.init(found.quotedForFilter, for: typed)
  }

  /// The name of a field that begins with `word`; after a whole name the sign.
  private init?(_ word: String, _ fields: FilterFields, _ language: Language) {
    if let field = fields.field(named: word) {
      let sign = [.number, .day].contains(field.kind) ? ">" : ":"
      self.init(replaces: 0, text: sign, ghost: sign)
      return
    }
    let wanted = word.nameInFilter
    guard !wanted.isEmpty else { return nil }
    let name =
      fields.all.first { $0.name(in: language).hasPrefix(wanted) }?.name(in: language)
      ?? fields.all.lazy.flatMap { $0.names.flatMap { [$0.zh.nameInFilter, $0.en.nameInFilter] } }
      .first { $0.hasPrefix(wanted) }
    guard let name else { return nil }
    self.init(name, for: word)
  }

  private init(replaces: Int, text: String, ghost: String) {
    (self.replaces, self.text, self.ghost) = (replaces, text, ghost)
  }

  /// `whole` in the place of `typed`: shown as the rest of it, where it begins so.
  private init(_ whole: String, for typed: String) {
    let begins = whole.lowercased().hasPrefix(typed.lowercased())
    replaces = typed.count
    text = whole
    ghost = begins ? String(whole.dropFirst(typed.count)) : " → " + whole
  }
}

extension FilterFields {
  /// The field whose name is the last of `tokens`.
  fileprivate func field(before tokens: ArraySlice<FilterToken>) -> FilterField? {
    switch tokens.last?.kind {
    case .word(let name), .quoted(let name): field(named: name)
    default: nil
    }
  }
}

extension String {
  /// The text as a value of a filter: in quotes where it has more than one word.
  fileprivate var quotedForFilter: String {
    let isOne = allSatisfy { !$0.isWhitespace && !"()\"&|!<>=:,且或".contains($0.plainInFilter) }
    return isOne ? self : "\"\(filter { $0 != "\"" })\""
  }
}
