import Domain

/// The headings by which people name the fields of the contract.
///
/// Each line of the tables is a field and its headings, the usual one first. The headings of
/// centre months are those of the offices' own forms as collected in 2025.
enum HeaderAliases {
  /// The field of `table` that the heading names, or nil; `heading` without its unit.
  static func field(named heading: String, in table: TableDefinition) -> String? {
    let key = key(heading)
    guard !key.isEmpty else { return nil }
    if let exact = exact[table.name]?[key] { return exact }
    let names = table.fields.map(\.name)
    // 省份 is the field `area` in one table and `unit` in another.
    let candidates = (fields[table.name]?[key] ?? []) + (common[key] ?? [])
    return candidates.first(where: names.contains)
  }

  /// The field of numbers in `table` that the heading names, or nil.
  static func figure(named heading: String, in table: TableDefinition) -> String? {
    field(named: heading, in: table).flatMap { isFigure($0, in: table) ? $0 : nil }
  }

  /// The field of numbers in `table` that a title such as 各保护中心预审受理量统计表 names, or nil.
  ///
  /// Of several headings in it the longest counts.
  static func figure(in title: String, of table: TableDefinition) -> String? {
    let title = key(title)
    let all = lines(tables[table.name] ?? "") + lines(shared)
    var best: (field: String, length: Int)?
    for (field, headings) in all where isFigure(field, in: table) {
      for heading in headings {
        let key = key(heading)
        guard key.count > best?.length ?? 2, title.contains(key) else { continue }
        best = (field, key.count)
      }
    }
    return best?.field
  }

  private static func isFigure(_ name: String, in table: TableDefinition) -> Bool {
    table.fields.contains { $0.name == name && [.whole, .number].contains($0.type) }
  }

  /// The usual heading of each field that may not be blank, for telling what is expected.
  static func usual(_ table: TableDefinition) -> [String] {
    let own = lines(tables[table.name] ?? "") + lines(shared)
    return table.fields.compactMap { field in
      own.first { $0.field == field.name }?.headings.first
    }
  }

  /// The heading without blanks, signs and case: `Days mean` and `days_mean` are one.
  static func key(_ heading: String) -> String {
    FootnoteMark.stripped(FoldedText.joined(heading)).text.lowercased()
      .filter { $0.isLetter || $0.isNumber }
  }

  /// The fields of each table by the keys of their own names.
  private static let exact: [String: [String: String]] = Dictionary(
    TableDefinition.contract.map { table in
      let fields = table.fields.map { (key($0.name), $0.name) }
      return (table.name, Dictionary(fields, uniquingKeysWith: { first, _ in first }))
    }, uniquingKeysWith: { first, _ in first })

  private static let common = dictionary(lines(shared))

  private static let fields: [String: [String: [String]]] = tables.mapValues {
    dictionary(lines($0))
  }

  private static func dictionary(
    _ lines: [(field: String, headings: [String])]
  ) -> [String: [String]] {
    var found: [String: [String]] = [:]
    for (field, headings) in lines {
      for heading in headings { found[key(heading), default: []].append(field) }
    }
    return found
  }

  /// A field and its headings for each line of a table.
  static func lines(_ text: String) -> [(field: String, headings: [String])] {
    text.split(separator: "\n").map { line in
      let words = line.split(separator: " ").map(String.init)
      return (words.first ?? "", Array(words.dropFirst()))
    }
  }
}
