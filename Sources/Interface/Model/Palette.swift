import Domain

/// The line in which anything is looked for by its name, with what was found.
public struct Palette: Equatable, Sendable {
  /// Something that can be found.
  struct Entry: Sendable {
    let target: Target
    let kind: Kind
    /// What it is called.
    let name: Phrase
    /// What it does, where the name does not say it all.
    let note: Phrase?
    /// A code, or a key.
    let hint: String
    let texts: [SearchName]

    /// An entry that is found by both names, its note and its hint.
    init(
      _ target: Target, _ kind: Kind, _ name: Phrase, note: Phrase? = nil, hint: String = ""
    ) {
      self.target = target
      self.kind = kind
      self.name = name
      self.note = note
      self.hint = hint
      let texts: Set = [name.zh, name.en, note?.zh ?? "", note?.en ?? "", hint]
      self.texts = texts.sorted().filter { !$0.isEmpty }.map { SearchName($0) }
    }

    /// How well it is found; nil where it is not.
    ///
    /// The name of its kind finds it too, alone or beside words of its own.
    func score(_ query: SearchQuery) -> Int? {
      if let score = texts.compactMap({ $0.score(query) }).max() { return score }
      let rest = query.leaving { kind.isMeant(by: $0) }
      guard rest.words.count < query.words.count else { return nil }
      return rest.words.isEmpty ? 0 : texts.compactMap { $0.score(rest) }.max()
    }
  }

  /// What becomes of it.
  public enum Target: Hashable, Sendable {
    /// It is gone to.
    case place(Page, SectionID?, RowID?)
    /// It is done.
    case command(CommandID)
    /// The map shows it.
    case layer(MapLayer)
    /// The theme of that name is put on.
    case theme(String)
  }

  /// The sorts of things, in the order they stand in where nothing is looked for.
  enum Kind: Int, CaseIterable, Sendable {
    case pane, province, action, centre, measure, indicator, prefecture, node, theme
  }

  /// The line.
  var line = Prompt(purpose: .find, text: "")
  /// All there is.
  let entries: [Entry]
  /// What was chosen before, the last first.
  let recent: [Target]
  /// What was found, by its place among all, the best first.
  private(set) var found: [Int] = []
  /// Which of it is in hand.
  var cursor = 0

  /// How many are shown at most.
  static let limit = 200

  /// A palette of `entries` with an empty line.
  init(entries: [Entry], recent: [Target]) {
    self.entries = entries
    self.recent = recent
    find()
  }

  /// The entry in hand.
  var chosen: Entry? { found.indices.contains(cursor) ? entries[found[cursor]] : nil }

  /// Finds what the line says; nothing looked for gives everything, with the recent ones first.
  mutating func find() {
    cursor = 0
    let query = SearchQuery(line.text)
    let places = Dictionary(
      recent.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: min)
    var scores: [(index: Int, score: Int)] = []
    for (index, entry) in entries.enumerated() {
      guard let score = query.words.isEmpty ? 0 : entry.score(query) else { continue }
      let bonus = places[entry.target].map { query.words.isEmpty ? 10_000 - $0 : 150 - $0 } ?? 0
      scores.append((index, score + bonus - 10 * entry.kind.rawValue))
    }
    scores.sort { $0.score != $1.score ? $0.score > $1.score : $0.index < $1.index }
    found = scores.prefix(Palette.limit).map(\.index)
  }

  /// Whether both show the same.
  public static func == (lhs: Palette, rhs: Palette) -> Bool {
    lhs.line == rhs.line && lhs.found == rhs.found && lhs.cursor == rhs.cursor
  }
}
