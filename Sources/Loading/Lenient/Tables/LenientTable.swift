import Domain

/// A table as an office sends it, in the strict text of its fields.
///
/// A table in strict text comes out as it was, but for its blank rows.
struct LenientTable {
  /// Where the header is and what stands above it.
  let header: FoundHeader
  /// The fields of each row, in their order.
  let fields: [String]
  /// The rows that are taken.
  private(set) var rows: [LenientRow] = []
  /// The rows that are left, in the order of the file.
  private(set) var left: [Left] = []

  /// What the lines above and below the table say once for all rows, in strict text by field.
  let given: [String: String]

  /// The columns of figures, from 0, in which a row has none and is therefore not there.
  private(set) var gaps: Set<Int> = []

  /// How the rows of a table with a row for each record are read; none for other tables.
  private var layouts: [LenientLayout] = []

  /// A row that is left.
  struct Left: Hashable, Sendable {
    /// The row of the file, from 0.
    let row: Int
    /// Why.
    let reason: RowLeft
    /// Its fields as far as they were read, for the checks.
    let readings: [String: LenientRow.Reading]
    /// The strict texts of the fields, for the checks.
    var cells: [String] = []
  }

  /// The table `definition` in `source`, all of a file's rows; nil when there is no header.
  ///
  /// `names` gives the ids of what is called by its name, and the unit of a figure by its indicator.
  init?(
    _ source: [[String]], as definition: TableDefinition, names: LenientNames,
    reader: LenientCellReader
  ) {
    let long = HeaderFinder(definition).find(in: source)
    if let wide = WidePeriods(source, definition), long == nil || wide.header.columns.count > 2 {
      self = LenientTable(wide, source, definition, names, reader)
      return
    }
    // Figures with areas down and periods or indicators across are observations all the same.
    let isLong =
      definition.name != "observations" || long?.columns.contains { $0.field == "value" } == true
    if !isLong, let wide = WideHeader(source, definition, names, reader) {
      self = LenientTable(wide, source)
      return
    }
    guard let header = long else { return nil }
    var reader = reader
    reader.periods.year = header.block.period?.start.year ?? reader.periods.year
    let given = GivenFields(header.block, below: source.dropFirst(header.firstFigures), names)
    let layouts = header.tables.map { columns in
      LenientLayout(header, columns, definition, reader, names, given)
    }
    self.header = header
    self.layouts = layouts
    let fields = layouts.first?.fields ?? []
    self.fields = fields
    let own = Set(header.columns.map(\.field))
    self.given = given.texts.filter { fields.contains($0.key) && !own.contains($0.key) }
    take(source, from: header.firstFigures)
  }

  /// The rows of `source` alone, which come after those of the table with one row for each record.
  func continued(by source: [[String]]) -> LenientTable {
    var table = LenientTable(header: header, fields: fields, given: given)
    table.layouts = layouts
    table.take(source, from: 0)
    return table
  }

  private mutating func take(_ source: [[String]], from first: Int) {
    for index in source.indices.dropFirst(first) {
      for layout in layouts where layout.fields == fields { take(source[index], index, layout) }
    }
  }

  private init(header: FoundHeader, fields: [String], given: [String: String]) {
    self.header = header
    self.fields = fields
    self.given = given
  }

  private mutating func take(_ row: [String], _ index: Int, _ layout: LenientLayout) {
    let readings = layout.readings(of: row)
    let cells = layout.cells(readings)
    if let reason = layout.reasonToLeave(row, readings) {
      guard left.last?.row != index || left.last?.reason != reason else { return }
      left.append(Left(row: index, reason: reason, readings: readings, cells: cells))
    } else {
      rows.append(LenientRow(row: index, cells: cells, readings: readings))
    }
  }
}

extension LenientTable {
  /// The figures of a table with areas down, one row each.
  private init(_ wide: WideHeader, _ source: [[String]]) {
    self.init(header: wide.header, fields: WideHeader.fields, given: wide.given.texts)
    for index in source.indices.dropFirst(header.firstFigures) {
      let row = source[index]
      let area = wide.area(of: row)
      let reason = wide.reasonToLeave(row, area)
      var figures = wide.figures(of: row, index, area, gaps: &gaps)
      guard let reason else {
        rows += figures
        continue
      }
      if case .check = reason {} else { figures = [] }
      left.append(Left(row: index, reason: reason, readings: [:]))
      for figure in figures {
        left.append(
          Left(row: index, reason: reason, readings: figure.readings, cells: figure.cells))
      }
    }
  }
}

extension LenientTable {
  /// The rows of a table with places down and months across: one for each month that has a figure.
  private init(
    _ wide: WidePeriods, _ source: [[String]], _ definition: TableDefinition,
    _ names: LenientNames, _ reader: LenientCellReader
  ) {
    let header = wide.header
    let below = source.dropFirst(header.firstFigures)
    let given = GivenFields(header.block, below: below, names)
    let layouts = wide.layouts(definition, reader, names, given)
    let fields = layouts.first?.fields ?? []
    self.init(
      header: header, fields: fields, given: given.texts.filter { fields.contains($0.key) })
    for index in source.indices.dropFirst(header.firstFigures) {
      let count = rows.count + left.count
      for layout in layouts { take(source[index], index, ofMonth: layout) }
      // A place that has reported nothing at all.
      if rows.count + left.count == count {
        left.append(Left(row: index, reason: .blank, readings: [:]))
      }
    }
  }

  private mutating func take(_ row: [String], _ index: Int, ofMonth layout: LenientLayout) {
    let readings = layout.readings(of: row)
    let cells = layout.cells(readings)
    if let reason = layout.reasonToLeave(row, readings) {
      // A month without figures is no blank row while another of the row has some.
      if reason == .blank, !row.allSatisfy({ FoldedText.joined($0).isEmpty }) { return }
      if case .check = reason {} else if left.last?.row == index { return }
      left.append(Left(row: index, reason: reason, readings: readings, cells: cells))
      return
    }
    let figures = readings.values.filter(\.isFigure)
    let missing = figures.filter { if case .missing = $0.cell.value { true } else { false } }
    gaps.formUnion(missing.map(\.column))
    guard missing.count < figures.count else { return }
    let column = figures.map(\.column).min()
    rows.append(LenientRow(row: index, column: column, cells: cells, readings: readings))
  }
}

/// What a table says once for all of its rows.
struct GivenFields: Hashable, Sendable {
  /// The strict texts by field.
  private(set) var texts: [String: String] = [:]

  /// What the rows above the header and those below the figures say.
  init(_ block: FormBlock, below rows: ArraySlice<[String]>, _ names: LenientNames) {
    texts["period"] = block.period?.description
    texts["indicator"] =
      block.indicator.flatMap { names.id($0, in: "indicators") }
      ?? block.titles.lazy.compactMap { names.id($0, in: "indicators") }.first
    texts["source"] = block.source ?? rows.suffix(10).lazy.compactMap(Self.source).first
    let recordedOn = block.recordedOn ?? rows.suffix(10).lazy.compactMap(Self.recordedOn).first
    texts["recorded_on"] = recordedOn?.description
  }

  /// The fields with another one.
  func with(_ text: String, as field: String) -> GivenFields {
    var given = self
    given.texts[field] = text
    return given
  }

  /// The day that a line below the table was handed in: `填表人：某某,填报日期：2020年7月5日`.
  private static func recordedOn(_ row: [String]) -> Day? {
    FormBlock(rows: [row]).recordedOn
  }

  /// The source that a remark below the table gives: `资料来源：国家知识产权局`.
  private static func source(_ row: [String]) -> String? {
    guard let cell = row.first(where: { !$0.isEmpty }) else { return nil }
    let text = FoldedText.of(cell)
    guard let colon = text.firstIndex(of: ":"),
      FormBlock.sourceNames.contains(text[..<colon].filter { $0 != " " })
    else { return nil }
    let value = FoldedText.of(String(text[text.index(after: colon)...]))
    return value.isEmpty ? nil : value
  }
}
