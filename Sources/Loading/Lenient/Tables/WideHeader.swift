import Domain

/// The header of a table of figures with areas down and periods, indicators or both across.
struct WideHeader: Sendable {
  /// The fields of the rows that are made of it.
  static let fields = [
    "indicator", "area", "period", "recorded_on", "value", "bound", "source",
  ]

  /// The header, as if each figure's column were one of values.
  let header: FoundHeader
  private let areaColumn: Int
  private let figures: [FigureColumn]
  private let names: LenientNames
  private let reader: LenientCellReader
  /// What stands once for all figures.
  let given: GivenFields

  /// A column of figures: what they are of.
  private struct FigureColumn {
    let index: Int
    let heading: String
    let indicator: String
    let period: String
    let unit: UnitOfMeasure?
  }

  /// The header among the first rows with the most columns of figures; nil when there is none.
  init?(
    _ rows: [[String]], _ table: TableDefinition, _ names: LenientNames,
    _ reader: LenientCellReader
  ) {
    var best: WideHeader?
    for start in rows.indices.prefix(HeaderFinder.depth) {
      for count in 1...2 where start + count <= rows.count {
        let found = WideHeader(rows, start..<start + count, table, names, reader)
        if let found, found.figures.count > best?.figures.count ?? 0 { best = found }
      }
    }
    guard let best else { return nil }
    self = best
  }

  private init?(
    _ rows: [[String]], _ range: Range<Int>, _ table: TableDefinition, _ names: LenientNames,
    _ reader: LenientCellReader
  ) {
    let labels = HeaderFinder.labels(rows[range])
    let isArea = { (label: [String]) in
      label.contains { HeaderAliases.field(named: $0, in: table) == "area" }
    }
    guard let areaColumn = labels.firstIndex(where: isArea) else { return nil }
    let block = FormBlock(rows: rows[..<range.lowerBound])
    let given = GivenFields(block, below: rows[range.upperBound...], names)
    let headings = Headings(names: names, block: block, given: given)
    var figures: [FigureColumn] = []
    var unknown: [FoundHeader.Label] = []
    let parts = Self.parts(rows[range])
    for (index, part) in parts.enumerated() where index != areaColumn {
      let text = part.filter { !$0.isEmpty }.joined(separator: " ")
      guard !text.isEmpty else { continue }
      if let meaning = headings.meaning(of: part) {
        figures.append(
          FigureColumn(
            index: index, heading: text, indicator: meaning.indicator, period: meaning.period,
            unit: meaning.unit ?? block.unit))
      } else {
        unknown.append(FoundHeader.Label(index: index, text: text))
      }
    }
    guard !figures.isEmpty, figures.count >= unknown.count else { return nil }
    let columns = figures.map {
      FoundHeader.Column(index: $0.index, field: "value", heading: $0.heading, unit: $0.unit)
    }
    let area = FoundHeader.Column(
      index: areaColumn, field: "area", heading: labels[areaColumn].first ?? "", unit: nil)
    header = FoundHeader(
      firstRow: range.lowerBound, rowCount: range.count, columns: [area] + columns,
      unknown: unknown, repeated: [], block: block)
    self.areaColumn = areaColumn
    self.figures = figures
    self.names = names
    self.reader = reader
    self.given = given
  }

  /// The headings of each column from above; one that stands over several is each one's.
  static func parts(_ rows: ArraySlice<[String]>) -> [[String]] {
    let width = rows.map(\.count).max() ?? 0
    var parts = [[String]](repeating: [], count: width)
    for (number, row) in rows.enumerated() {
      var group = ""
      for index in 0..<width {
        let own = index < row.count ? FoldedText.of(row[index]) : ""
        if !own.isEmpty { group = own }
        parts[index].append(number + 1 < rows.count ? group : own)
      }
    }
    return parts
  }
}

extension WideHeader {
  /// What was understood of the area that the row begins with.
  func area(of row: [String]) -> LenientRow.Reading {
    let raw = areaColumn < row.count ? row[areaColumn] : ""
    let field = LenientField(type: .area, takesCountry: true)
    return LenientRow.Reading(column: areaColumn, raw: raw, cell: reader.read(raw, as: field))
  }

  /// Why the row is not taken; nil when it is.
  func reasonToLeave(_ row: [String], _ area: LenientRow.Reading) -> RowLeft? {
    let filled = row.map(FoldedText.joined).filter { !$0.isEmpty }
    guard let first = filled.first else { return .blank }
    if case .check(let check) = area.cell.value { return .check(check) }
    if let check = AreaCheck(rowName: first) { return .check(check) }
    let heading = header.columns.first?.heading
    if FoldedText.joined(area.raw) == heading.map(FoldedText.joined) { return .header }
    return RowLeft.isRemark(first, alone: filled.count <= 2) ? .remark : nil
  }

  /// The figures of the row.
  ///
  /// Where there is none, there is no row of it either: the area has not
  /// reported.
  func figures(
    of row: [String], _ index: Int, _ area: LenientRow.Reading, gaps: inout Set<Int>
  ) -> [LenientRow] {
    let code = if case .strict(let code) = area.cell.value { code } else { area.raw }
    return figures.compactMap { figure in
      let raw = figure.index < row.count ? row[figure.index] : ""
      let field = LenientField(
        type: .number, unit: names.unit(of: figure.indicator), columnUnit: figure.unit)
      let cell = reader.read(raw, as: field)
      var value = raw
      switch cell.value {
      case .missing:
        gaps.insert(figure.index)
        return nil
      case .strict(let text): value = text
      case .check, .unread: break
      }
      let reading = LenientRow.Reading(
        column: figure.index, raw: raw, cell: cell,
        factor: LenientNumberReader(field: field).columnMultiplier, isFigure: true)
      return LenientRow(
        row: index, column: figure.index,
        cells: [
          figure.indicator, code, figure.period, given.texts["recorded_on"] ?? "", value,
          cell.bound?.rawValue ?? "",
          given.texts["source"] ?? "",
        ],
        readings: ["area": area, "value": reading])
    }
  }
}

/// What the headings of a column of figures say together with the lines above the table.
private struct Headings {
  let names: LenientNames
  let block: FormBlock
  let given: GivenFields

  func meaning(
    of parts: [String]
  ) -> (indicator: String, period: String, unit: UnitOfMeasure?)? {
    var indicator: String?
    var period: Period?
    var unit: UnitOfMeasure?
    var reader = LenientPeriod()
    reader.year = block.period?.start.year
    let whole = parts.joined()
    // 2020年 may stand over 1月.
    period = parts.count > 1 ? reader.period(whole) : nil
    for part in parts where !part.isEmpty {
      if let found = named(part) {
        (indicator, unit) = (found.id, found.unit ?? unit)
      } else if let found = reader.period(part) {
        period = period ?? found
      } else if let found = UnitOfMeasure(part) {
        unit = found
      } else if period == nil || reader.period(whole) == nil {
        return nil
      }
    }
    guard let indicator = indicator ?? given.texts["indicator"],
      let text = period?.description ?? given.texts["period"]
    else { return nil }
    return (indicator, text, unit)
  }

  /// The indicator that a heading names, and the unit in it: 质押融资金额（万元）.
  private func named(_ heading: String) -> (id: String, unit: UnitOfMeasure?)? {
    if let id = names.id(heading, in: "indicators") { return (id, nil) }
    for (name, text) in HeaderFinder.parts(FoldedText.joined(heading)) {
      if let id = names.id(name, in: "indicators"), let unit = UnitOfMeasure(text) {
        return (id, unit)
      }
    }
    return nil
  }
}
