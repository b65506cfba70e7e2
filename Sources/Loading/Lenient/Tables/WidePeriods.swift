import Domain

/// The header of a table with centres or areas down and months across, whose figures are fields of
/// the table: one figure named in the title, or several in the headings.
struct WidePeriods: Sendable {
  /// The header, each column of figures as its field.
  let header: FoundHeader
  /// The periods, each with its columns; all have the same fields.
  private let periods: [(period: String, columns: [FoundHeader.Column])]

  /// A column of figures.
  private struct Figure {
    let column: FoundHeader.Column
    let period: String
  }

  /// The header among the first rows with the most columns of figures; nil when there is none, and
  /// for a table whose rows are not of a place and a period.
  init?(_ rows: [[String]], _ table: TableDefinition) {
    guard table.primaryKey.count == 2, table.primaryKey[1] == "period" else { return nil }
    var best: WidePeriods?
    for start in rows.indices.prefix(HeaderFinder.depth) {
      for count in 1...2 where start + count <= rows.count {
        let found = WidePeriods(rows, start..<start + count, table)
        if let found, best.map({ found.isBetter(than: $0) }) ?? true { best = found }
      }
    }
    guard let best else { return nil }
    self = best
  }

  private init?(_ rows: [[String]], _ range: Range<Int>, _ table: TableDefinition) {
    let key = table.primaryKey[0]
    let labels = HeaderFinder.labels(rows[range])
    let isKey = { (label: [String]) in
      label.contains { HeaderAliases.field(named: $0, in: table) == key }
    }
    guard let keyColumn = labels.firstIndex(where: isKey) else { return nil }
    let block = FormBlock(rows: rows[..<range.lowerBound])
    let headings = PeriodHeadings(table, block)
    var figures: [Figure] = []
    var unknown: [FoundHeader.Label] = []
    // What stands over the names is a title, not a group of months.
    let right = rows[range].map { row in
      row.enumerated().map { $0 > keyColumn ? $1 : "" }
    }
    for (index, part) in WideHeader.parts(right[...]).enumerated() {
      let text = part.filter { !$0.isEmpty }.joined(separator: " ")
      guard !text.isEmpty else { continue }
      guard let meaning = headings.meaning(of: part) else {
        unknown.append(FoundHeader.Label(index: index, text: text))
        continue
      }
      let column = FoundHeader.Column(
        index: index, field: meaning.field, heading: text, unit: meaning.unit ?? block.unit)
      figures.append(Figure(column: column, period: meaning.period))
    }
    // A figure that comes again belongs to another table beside the first.
    let isOne = Set(figures.map { [$0.column.field, $0.period] }).count == figures.count
    guard !figures.isEmpty, isOne, figures.count >= unknown.count else { return nil }
    let first = FoundHeader.Column(
      index: keyColumn, field: key, heading: labels[keyColumn].first ?? "", unit: nil)
    header = FoundHeader(
      firstRow: range.lowerBound, rowCount: range.count, columns: [first] + figures.map(\.column),
      unknown: unknown, repeated: [], block: block)
    periods = Self.periods(figures, after: first, width: labels.count)
  }

  /// A line above the header is no part of it where the header says as much without it.
  private func isBetter(than other: WidePeriods) -> Bool {
    let (count, otherCount) = (header.columns.count, other.header.columns.count)
    return count == otherCount ? header.rowCount < other.header.rowCount : count > otherCount
  }

  /// The columns by their periods; a figure that a period lacks is a column beyond the last.
  private static func periods(
    _ figures: [Figure], after key: FoundHeader.Column, width: Int
  ) -> [(period: String, columns: [FoundHeader.Column])] {
    var fields: [String] = []
    var names: [String] = []
    for figure in figures {
      if !fields.contains(figure.column.field) { fields.append(figure.column.field) }
      if !names.contains(figure.period) { names.append(figure.period) }
    }
    return names.map { name in
      let own = fields.map { field in
        figures.first { $0.period == name && $0.column.field == field }?.column
          ?? FoundHeader.Column(index: width, field: field, heading: "", unit: nil)
      }
      return (name, [key] + own)
    }
  }

  /// How the rows are read, once for each period.
  func layouts(
    _ table: TableDefinition, _ reader: LenientCellReader, _ names: LenientNames,
    _ given: GivenFields
  ) -> [LenientLayout] {
    periods.map { period, columns in
      LenientLayout(header, columns, table, reader, names, given.with(period, as: "period"))
    }
  }
}

/// What the headings of a column say together with the lines above the table.
private struct PeriodHeadings {
  private let table: TableDefinition
  private var reader = LenientPeriod()
  /// The field that the title speaks of, and its unit.
  private let given: (field: String, unit: UnitOfMeasure?)?

  init(_ table: TableDefinition, _ block: FormBlock) {
    self.table = table
    reader.year = block.period?.start.year
    given =
      block.indicator.flatMap { Self.named($0, in: table) }
      ?? block.titles.lazy.compactMap { HeaderAliases.figure(in: $0, of: table) }.first
      .map { ($0, nil) }
  }

  /// The figure and the period of a column; nil where the headings do not say both.
  func meaning(of parts: [String]) -> (field: String, period: String, unit: UnitOfMeasure?)? {
    var field: String?
    var unit: UnitOfMeasure?
    // 2020年 may stand over 1月.
    var period = parts.count > 1 ? self.period(parts.joined()) : nil
    let isWhole = period != nil
    for part in parts where !part.isEmpty {
      if let found = Self.named(part, in: table) {
        (field, unit) = (found.field, found.unit ?? unit)
      } else if let found = self.period(part) {
        period = period ?? found
      } else if let both = split(part) {
        (field, period) = both
      } else if let found = UnitOfMeasure(part) {
        unit = found
      } else if !isWhole {
        return nil
      }
    }
    guard let field = field ?? given?.field, let period else { return nil }
    return (field, period.description, unit ?? (field == given?.field ? given?.unit : nil))
  }

  /// The figure that a heading names, and the unit in it: 预审受理量（件）.
  private static func named(
    _ heading: String, in table: TableDefinition
  ) -> (field: String, unit: UnitOfMeasure?)? {
    if let field = HeaderAliases.figure(named: heading, in: table) { return (field, nil) }
    for (name, text) in HeaderFinder.parts(FoldedText.joined(heading)) {
      if let field = HeaderAliases.figure(named: name, in: table), let unit = UnitOfMeasure(text) {
        return (field, unit)
      }
    }
    return nil
  }

  /// A heading that says both: `1月受理量`, `受理量2020年1月`.
  private func split(_ heading: String) -> (field: String, period: Period)? {
    for place in heading.indices.dropFirst() {
      let halves = (String(heading[..<place]), String(heading[place...]))
      for (first, last) in [halves, (halves.1, halves.0)] {
        if let period = period(first), let field = Self.named(last, in: table)?.field {
          return (field, period)
        }
      }
    }
    return nil
  }

  /// The period that a heading names: a bare `10` below a heading is a figure, not October.
  private func period(_ text: String) -> Period? {
    text.count < 3 && text.allSatisfy(\.isPlainDigit) ? nil : reader.period(text)
  }
}
