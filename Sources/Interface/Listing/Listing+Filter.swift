import Domain
import Wording

/// A row as a filter sees it.
struct RowSubject: FilterSubject {
  let row: Row
  let facts: RowFacts?

  func value(of field: String) -> FilterValue? {
    if let cell = row.cells[field] { return cell.filterValue }
    let fact: Phrase?
    switch field {
    case "region": fact = facts?.region
    case "province": fact = facts?.province
    case "chapter": fact = facts?.chapter
    case "scope": fact = facts?.scope
    default: return nil
    }
    return fact.map { FilterValue(texts: [$0.zh, $0.en]) }
  }

  var texts: [String] { row.cells.values.flatMap(\.allTexts) }
}

extension Listing {
  /// The columns, and what else is known of the rows, as fields of a filter.
  var filterFields: FilterFields {
    work.fields {
      var fields = columns.compactMap(field)
      let known = rows.lazy.compactMap { row in facts?(row.id) }
      let others: [(String, Phrase, (RowFacts) -> Phrase?)] = [
        ("region", .filterRegion, \.region), ("province", .filterProvince, \.province),
        ("chapter", .filterChapter, \.chapter), ("scope", .filterScope, \.scope),
      ]
      for (id, name, fact) in others where !fields.contains(where: { $0.id == id }) {
        guard known.contains(where: { fact($0) != nil }) else { continue }
        fields.append(FilterField(id: id, names: [name], kind: .text))
      }
      return FilterFields(fields)
    }
  }

  /// A column as a field; nil where its cells are pictures.
  private func field(_ column: Column) -> FilterField? {
    let cells = rows.lazy.compactMap { $0.cells[column.id] }
    guard cells.contains(where: { !$0.text.isEmpty }) else { return nil }
    if column.id == "mark" {
      guard cells.contains(where: { $0.standsFor != nil }) else { return nil }
      return FilterField(id: "mark", names: [.filterLight, .filterLights], kind: .light)
    }
    var field = FilterField(id: column.id, names: [column.title] + column.names, kind: .text)
    if cells.contains(where: { $0.light != nil }) {
      field.kind = .stage
    } else if cells.contains(where: { $0.unit == .day }) {
      field.kind = .day
    } else if cells.contains(where: { $0.filterValue.number != nil }) {
      field.kind = .number
      let raw = Set(cells.compactMap { $0.unit?.raw })
      field.units = Set(raw.compactMap { FilterUnit($0) })
      if raw.count == 1, let only = raw.first { field.unitWords = .unit(only) }
    }
    return field
  }

  /// What a filter asks for; nil where it cannot be read.
  private func tree(of filter: String) -> FilterTree? {
    try? FilterGrammar.tree(of: filter, filterFields).get()
  }

  /// The rows that `filter` keeps; all of them where it cannot be read.
  ///
  /// The country above the provinces is none of those it chooses from.
  func rows(keptBy filter: String) -> [Row] {
    guard let tree = tree(of: filter) else { return rows }
    return rows.filter { row in
      !row.isWhole && tree.holds(for: RowSubject(row: row, facts: facts?(row.id))) == true
    }
  }

  /// Whether `filter` can be read for this table.
  func canRead(_ filter: String) -> Bool { tree(of: filter) != nil }

  /// How many rows a filter chooses from.
  var countToFilter: Int { rows.count { !$0.isWhole } }

  /// The texts that rows have in a field, in the language of the screen, the most frequent first.
  func values(of field: FilterField, in language: Language) -> [String] {
    var counts: [String: Int] = [:]
    for row in rows where !row.isWhole {
      let value = RowSubject(row: row, facts: facts?(row.id)).value(of: field.id)
      guard let value, !value.isMissing else { continue }
      let light = field.kind == .text ? nil : value.light?.name[language]
      let text = light ?? row.cells[field.id]?.text ?? value.texts[language == .zh ? 0 : 1]
      counts[text, default: 0] += 1
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }
}

extension ListingCell {
  /// The texts it is found by: in both languages, and its light by its names.
  var allTexts: [String] {
    let names = [name, (light ?? standsFor)?.name].compactMap(\.self)
    return [text] + names.flatMap { [$0.zh, $0.en] }
  }

  /// What a filter compares.
  var filterValue: FilterValue {
    let light = light ?? standsFor
    var value = FilterValue(texts: allTexts, light: light)
    value.isMissing = light == nil && (text.isEmpty || text == "–")
    if case .missing = key { value.isMissing = true }
    guard !value.isMissing, light == nil else { return value }
    if unit == .day, case .number(let day) = key {
      value.number = day
      return value
    }
    guard let printed = text.leadingNumber else { return value }
    value.printed = printed
    value.number = printed
    value.shown = printed
    if case .number(let exact) = key {
      value.number = exact
      if case .of(_, let scale) = unit { value.shown = exact / scale } else { value.shown = exact }
    }
    value.unit = unit?.raw.flatMap { FilterUnit($0) }
    return value
  }
}

extension ListingCell.Unit {
  /// Whether it sorts by the number that is shown.
  var isPlain: Bool { if case .of(_, let scale) = self { scale == 1 } else { false } }

  /// The unit as the files write it; nil for days.
  var raw: String? { if case .of(let raw, _) = self { raw } else { nil } }
}

extension String {
  /// The number a text begins with, after a sign of a bound; nil where it begins with none.
  var leadingNumber: Double? {
    let rest = drop { "≤≥<>≈~→ +约".contains($0) }
    let digits = rest.prefix { $0.isASCII && $0.isNumber || ",.-−".contains($0) }
    guard let first = digits.first, first.isNumber || digits.dropFirst().first?.isNumber == true
    else { return nil }
    return Double(String(digits.filter { $0 != "," }.map { $0 == "−" ? "-" : $0 }))
  }
}
