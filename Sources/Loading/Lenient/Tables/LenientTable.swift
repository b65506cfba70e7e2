import Domain

/// A table as an office sends it, in the strict text of its fields.
///
/// A table in strict text comes out as it was, but for its blank rows.
struct LenientTable: Sendable {
  /// Where the header is and what stands above it.
  let header: FoundHeader
  /// The fields of each row, in their order.
  let fields: [String]
  /// The rows that are taken.
  let rows: [LenientRow]
  /// The rows that are left, in the order of the file.
  let left: [Left]

  /// A row that is left.
  struct Left: Hashable, Sendable {
    /// The row of the file, from 0.
    let row: Int
    /// Why.
    let reason: RowLeft
    /// Its fields as far as they were read, for the checks.
    let readings: [String: LenientRow.Reading]
  }

  /// The table `definition` in `source`, all of a file's rows; nil when there is no header.
  ///
  /// `units` gives the unit of a field from the row's cells where the contract fixes none, such as
  /// a figure's by its indicator.
  init?(
    _ source: [[String]], as definition: TableDefinition, reader: LenientCellReader,
    units: ([String: String]) -> [String: UnitOfMeasure] = { _ in [:] }
  ) {
    guard let header = HeaderFinder(definition).find(in: source) else { return nil }
    var reader = reader
    reader.periods.year = header.block.period?.start.year ?? reader.periods.year
    let layout = Layout(header, definition, reader)
    var rows: [LenientRow] = []
    var left: [Left] = []
    for index in source.indices.dropFirst(header.firstFigures) {
      let readings = layout.readings(of: source[index], units)
      if let reason = layout.reasonToLeave(source[index], readings) {
        left.append(Left(row: index, reason: reason, readings: readings))
      } else {
        rows.append(LenientRow(row: index, cells: layout.cells(readings), readings: readings))
      }
    }
    self.header = header
    fields = layout.fields
    self.rows = rows
    self.left = left
  }
}

extension LenientTable {
  /// How the rows below a header are read.
  private struct Layout {
    let header: FoundHeader
    let types: [String: FieldType]
    let reader: LenientCellReader
    let fields: [String]
    /// The field of bounds and the number it speaks of.
    let bound: (field: String, of: String)?
    let headings: [String]

    init(_ header: FoundHeader, _ table: TableDefinition, _ reader: LenientCellReader) {
      self.header = header
      self.reader = reader
      let types = Dictionary(
        table.fields.map { ($0.name, $0.type) }, uniquingKeysWith: { first, _ in first })
      self.types = types
      headings = header.columns.map { FoldedText.joined($0.heading) }
      var fields = header.columns.map(\.field)
      let pair = [("bound", "value"), ("population_bound", "population")].first {
        types[$0.0] != nil && fields.contains($0.1)
      }
      bound = pair.map { (field: $0.0, of: $0.1) }
      if let bound, !fields.contains(bound.field) { fields.append(bound.field) }
      // The period of a whole table stands in its title.
      if types["period"] != nil, header.block.period != nil, !fields.contains("period") {
        fields.append("period")
      }
      self.fields = fields
    }

    func readings(
      of row: [String], _ units: ([String: String]) -> [String: UnitOfMeasure]
    ) -> [String: LenientRow.Reading] {
      let raws = Dictionary(
        header.columns.map { ($0.field, $0.index < row.count ? row[$0.index] : "") },
        uniquingKeysWith: { first, _ in first })
      let given = units(raws)
      var readings: [String: LenientRow.Reading] = [:]
      for column in header.columns {
        guard let type = types[column.field], let raw = raws[column.field] else { continue }
        let unit = FieldUnits.unit(of: column.field) ?? given[column.field]
        let field = LenientField(type: type, unit: unit, columnUnit: column.unit)
        readings[column.field] = LenientRow.Reading(
          column: column.index, raw: raw, cell: reader.read(raw, as: field))
      }
      return readings
    }

    func cells(_ readings: [String: LenientRow.Reading]) -> [String] {
      fields.map { field in
        let own = readings[field].map(Self.text) ?? ""
        if !own.isEmpty { return own }
        if let bound, field == bound.field { return readings[bound.of]?.cell.bound?.rawValue ?? "" }
        return field == "period" && readings[field] == nil
          ? header.block.period?.description ?? "" : own
      }
    }

    private static func text(_ reading: LenientRow.Reading) -> String {
      switch reading.cell.value {
      case .strict(let text): text
      case .missing: ""
      case .check, .unread: reading.raw
      }
    }

    func reasonToLeave(
      _ row: [String], _ readings: [String: LenientRow.Reading]
    ) -> RowLeft? {
      let filled = row.map(FoldedText.joined).filter { !$0.isEmpty }
      guard let first = filled.first else { return .blank }
      for column in header.columns {
        if case .check(let check)? = readings[column.field]?.cell.value { return .check(check) }
      }
      let texts = header.columns.map { FoldedText.joined(readings[$0.field]?.raw ?? "") }
      if texts == headings { return .header }
      if Self.isRemark(first, alone: filled.count <= 2) { return .remark }
      return hasOnlyShares(readings) ? .shares : nil
    }

    private static func isRemark(_ text: String, alone: Bool) -> Bool {
      let starts = ["注:", "注1", "注①", "说明:", "资料来源", "数据来源:", "填表人", "填报人", "审核人", "单位负责人", "制表人"]
      return alone && starts.contains { text.hasPrefix($0) }
    }

    /// Whether every number of the row ends in a percent sign though no field is in percent.
    private func hasOnlyShares(_ readings: [String: LenientRow.Reading]) -> Bool {
      let numbers = header.columns.filter {
        [.whole, .number].contains(types[$0.field]) && !(readings[$0.field]?.raw ?? "").isEmpty
      }
      return !numbers.isEmpty
        && numbers.allSatisfy { column in
          guard let reading = readings[column.field] else { return false }
          guard case .unread(.otherUnit) = reading.cell.value else { return false }
          return FoldedText.joined(reading.raw).hasSuffix("%")
        }
    }
  }
}
