import Domain

/// Finds the header of a table under title rows and form blocks, by the headings it knows.
struct HeaderFinder: Sendable {
  /// How many rows are looked through for a header.
  static let depth = 40

  private let table: TableDefinition

  /// A finder of the headers of `table`.
  init(_ table: TableDefinition) { self.table = table }

  /// The header among the first rows, or nil when no row names at least two fields, or half of
  /// a table of fewer than four.
  func find(in rows: [[String]]) -> FoundHeader? {
    var best: FoundHeader?
    // What a row says above the header matters only once the header is found.
    let noBlock = FormBlock(rows: rows[..<0])
    for start in rows.indices.prefix(Self.depth) {
      for count in 1...2 where start + count <= rows.count {
        let header = header(at: start, count, in: rows, noBlock)
        if isBetter(header, than: best), isEnough(header, of: rows[start + count - 1]) {
          best = header
        }
      }
    }
    return best.map {
      header(at: $0.firstRow, $0.rowCount, in: rows, FormBlock(rows: rows[..<$0.firstRow]))
    }
  }

  /// A title above a header must not count as a group over it, nor a repeated header as the first.
  private func isBetter(_ header: FoundHeader, than best: FoundHeader?) -> Bool {
    guard let best else { return true }
    return header.columns.count == best.columns.count
      ? header.rowCount < best.rowCount : header.columns.count > best.columns.count
  }

  /// A row of figures may hold a word that is also a heading, a header holds mostly headings.
  private func isEnough(_ header: FoundHeader, of row: [String]) -> Bool {
    let needed = table.fields.count < 4 ? (table.fields.count + 1) / 2 : 2
    return header.columns.count >= needed
      && header.columns.count + header.repeated.count >= header.unknown.count
  }

  private func header(
    at start: Int, _ count: Int, in rows: [[String]], _ block: FormBlock
  ) -> FoundHeader {
    var columns: [FoundHeader.Column] = []
    var repeated: [FoundHeader.Column] = []
    var unknown: [FoundHeader.Label] = []
    for (index, label) in Self.labels(rows[start..<start + count]).enumerated() {
      guard let text = label.first, !text.isEmpty else { continue }
      guard let (field, unit) = label.lazy.compactMap(meaning).first else {
        unknown.append(FoundHeader.Label(index: index, text: text))
        continue
      }
      let column = FoundHeader.Column(
        index: index, field: field, heading: text, unit: unit ?? block.unit)
      if columns.contains(where: { $0.field == field }) {
        repeated.append(column)
      } else {
        columns.append(column)
      }
    }
    return FoundHeader(
      firstRow: start, rowCount: count, columns: columns, unknown: unknown, repeated: repeated,
      block: block)
  }

  /// What each column may be called, the fullest first: in a header of two rows a group stands
  /// over the first of its columns only.
  static func labels(_ rows: ArraySlice<[String]>) -> [[String]] {
    guard let upper = rows.first, let lower = rows.dropFirst().first else {
      return (rows.first ?? []).map { [FoldedText.joined($0)] }
    }
    var group = ""
    return (0..<max(upper.count, lower.count)).map { index in
      let above = index < upper.count ? FoldedText.joined(upper[index]) : ""
      let below = index < lower.count ? FoldedText.joined(lower[index]) : ""
      if !above.isEmpty { group = above }
      if below.isEmpty { return [above] }
      // A heading that reaches over both rows may be written in the lower one.
      return above.isEmpty && group.isEmpty ? [below] : [group + below, below]
    }
  }

  /// The field that a heading names and the unit in it: `受理量（件）`, `金额/万元`.
  private func meaning(_ heading: String) -> (field: String, unit: UnitOfMeasure?)? {
    guard heading.contains(where: \.isLetter) else { return nil }
    let parts = Self.parts(heading)
    for (name, text) in parts {
      guard let unit = UnitOfMeasure(text.after("单位:") ?? text[...]) else { continue }
      if let field = HeaderAliases.field(named: name, in: table) { return (field, unit) }
    }
    if let field = HeaderAliases.field(named: heading, in: table) { return (field, nil) }
    // A remark in brackets does not change what the column is.
    guard let name = parts.first?.name, heading.hasSuffix(")") || heading.hasSuffix("]") else {
      return nil
    }
    return HeaderAliases.field(named: name, in: table).map { ($0, nil) }
  }

  /// The heading before and in its last brackets, or behind its last mark.
  static func parts(_ heading: String) -> [(name: String, text: String)] {
    let marks: [(open: Character, close: String)] = [
      ("(", ")"), ("[", "]"), ("/", ""), (":", ""), ("_", ""), (",", ""),
    ]
    return marks.compactMap { open, close in
      guard let start = heading.lastIndex(of: open),
        let inner = heading[heading.index(after: start)...].before(close)
      else { return nil }
      return (String(heading[..<start]), String(inner))
    }
  }
}
