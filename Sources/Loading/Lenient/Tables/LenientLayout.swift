import Domain

/// How the rows below a header are read.
struct LenientLayout {
  let header: FoundHeader
  let columns: [FoundHeader.Column]
  let table: TableDefinition
  let names: LenientNames
  let given: GivenFields
  let fields: [String]
  private let cells: ReadCells
  private let types: [String: FieldType]
  /// The table that each field of text refers to.
  private let referred: [String: String]
  /// The field of bounds and the number it speaks of.
  private let bound: (field: String, of: String)?
  private let headings: [String]
  /// The column that says the unit of each row's figure, where that is no field of the table.
  private let unitColumn: Int?

  init(
    _ header: FoundHeader, _ columns: [FoundHeader.Column], _ table: TableDefinition,
    _ reader: LenientCellReader, _ names: LenientNames, _ given: GivenFields
  ) {
    self.header = header
    self.columns = columns
    self.table = table
    cells = ReadCells(reader, names)
    self.names = names
    self.given = given
    types = Dictionary(
      table.fields.map { ($0.name, $0.type) }, uniquingKeysWith: { first, _ in first })
    referred = Dictionary(
      table.foreignKeys.map { ($0.field, $0.table) }, uniquingKeysWith: { first, _ in first })
    headings = columns.map { FoldedText.joined($0.heading) }
    unitColumn = header.unknown.first { ["单位", "计量单位"].contains($0.text) }?.index
    var fields = columns.map(\.field)
    let pair = [("bound", "value"), ("population_bound", "population")].first { [types] in
      types[$0.0] != nil && fields.contains($0.1)
    }
    bound = pair.map { (field: $0.0, of: $0.1) }
    if let bound, !fields.contains(bound.field) { fields.append(bound.field) }
    // What stands once in the title, and a key that may be blank.
    for field in table.fields.map(\.name) where !fields.contains(field) {
      let isBlankKey = field == "recorded_on" && table.primaryKey.contains(field)
      if given.texts[field] != nil || isBlankKey { fields.append(field) }
    }
    self.fields = fields
  }

  /// What was understood of each cell of the row, by field.
  func readings(of row: [String]) -> [String: LenientRow.Reading] {
    var readings: [String: LenientRow.Reading] = [:]
    let raws = Dictionary(
      columns.map { ($0.field, $0.index < row.count ? row[$0.index] : "") },
      uniquingKeysWith: { first, _ in first })
    for column in columns where types[column.field] == .text || types[column.field] == .list {
      readings[column.field] = reading(column, raws, [:], nil)
    }
    for column in columns where column.field == "kind" || referred[column.field] != nil {
      resolve(column.field, &readings, measure: nil)
    }
    resolve("rung", &readings, measure: readings["measure"].map(Self.text))
    let ids = readings.compactMapValues { [$0].map(Self.text).first }
    let unit = unitColumn.flatMap { $0 < row.count ? UnitOfMeasure(row[$0]) : nil }
    // The unit of a row says which of the prefectures of one name is meant.
    for isUnit in [true, false] {
      for column in columns where readings[column.field] == nil {
        guard (column.field == "unit") == isUnit else { continue }
        var ids = ids
        ids["unit"] = readings["unit"].map(Self.text)
        readings[column.field] = reading(column, raws, ids, unit)
      }
    }
    return readings
  }

  private func reading(
    _ column: FoundHeader.Column, _ raws: [String: String], _ ids: [String: String],
    _ rowUnit: UnitOfMeasure?
  ) -> LenientRow.Reading {
    let raw = raws[column.field] ?? ""
    var field = LenientField(
      type: types[column.field] ?? .text, unit: FieldUnits.unit(of: column.field),
      columnUnit: rowUnit ?? column.unit)
    if ["value", "baseline"].contains(column.field) {
      let id = ids["indicator"] ?? ids["measure"] ?? given.texts["indicator"]
      field.unit = id.flatMap(names.unit)
    }
    if field.type == .area {
      field.takesCountry = column.field == "area"
      if column.field == "unit" { field.level = .units }
      if column.field == "prefecture" {
        field.level = .prefectures
        field.inside = ids["unit"].flatMap { AreaCode($0) }
      }
    }
    let isNumber = field.type == .whole || field.type == .number
    return LenientRow.Reading(
      column: column.index, raw: raw, cell: cells.read(raw, as: field),
      factor: isNumber ? LenientNumberReader(field: field).columnMultiplier : 1, isFigure: isNumber)
  }

  /// Puts the id in the place of the name of what the field refers to.
  private func resolve(
    _ field: String, _ readings: inout [String: LenientRow.Reading], measure: String?
  ) {
    guard let reading = readings[field], case .strict(let text) = reading.cell.value else { return }
    let id: String? =
      if let measure { names.rung(text, of: measure) } else {
        referred[field].flatMap { cells.id(text, in: $0) }
      }
    let word = field == "kind" && table.name == "prefectures" ? PrefectureKinds.word(text) : nil
    guard let found = id ?? word else { return }
    readings[field] = LenientRow.Reading(
      column: reading.column, raw: reading.raw, cell: LenientCell(value: .strict(found)))
  }

  /// The strict texts of the table's fields.
  func cells(_ readings: [String: LenientRow.Reading]) -> [String] {
    fields.map { field in
      let own = readings[field].map(Self.text) ?? ""
      if !own.isEmpty { return own }
      if let bound, field == bound.field { return readings[bound.of]?.cell.bound?.rawValue ?? "" }
      return readings[field] == nil ? given.texts[field] ?? "" : own
    }
  }

  private static func text(_ reading: LenientRow.Reading) -> String {
    switch reading.cell.value {
    case .strict(let text): text
    case .missing: ""
    case .check, .unread: reading.raw
    }
  }
}

extension LenientLayout {
  /// Why the row is not taken; nil when it is.
  func reasonToLeave(
    _ row: [String], _ readings: [String: LenientRow.Reading]
  ) -> RowLeft? {
    let filled = row.map(FoldedText.joined).filter { !$0.isEmpty }
    guard let first = filled.first else { return .blank }
    let own = columns.map { FoldedText.joined(readings[$0.field]?.raw ?? "") }
    guard own.contains(where: { !$0.isEmpty }) else { return .blank }
    for column in columns {
      if case .check(let check)? = readings[column.field]?.cell.value { return .check(check) }
    }
    for text in [first]
      + columns.filter({ referred[$0.field] != nil }).map(\.field).map({
        FoldedText.joined(readings[$0]?.raw ?? "")
      })
    {
      if let check = AreaCheck(rowName: text) { return .check(check) }
    }
    if own == headings { return .header }
    if RowLeft.isRemark(first, alone: filled.count <= 2) { return .remark }
    return hasOnlyShares(readings) ? .shares : nil
  }

  /// Whether every number of the row ends in a percent sign though no field is in percent.
  private func hasOnlyShares(_ readings: [String: LenientRow.Reading]) -> Bool {
    let numbers = columns.filter {
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

extension RowLeft {
  /// Whether a row that begins with `text` is a remark below the table.
  static func isRemark(_ text: String, alone: Bool) -> Bool {
    let starts = ["注:", "注1", "注①", "说明:", "资料来源", "数据来源:"]
    // Who signed the form stands beside when, each in cells of its own.
    let signatures = ["填表人", "填报人", "审核人", "单位负责人", "制表人"]
    let isEntry = FormBlock.recordNames.contains { text.hasPrefix($0 + ":") }
    return isEntry || signatures.contains { text.hasPrefix($0) }
      || alone && starts.contains { text.hasPrefix($0) }
  }
}

/// The kinds of prefecture-level divisions as people write them.
enum PrefectureKinds {
  /// The word of the file for the kind `text`; nil where it is none of the usual ones.
  static func word(_ text: String) -> String? { words[FoldedText.joined(text)] }

  private static let words = [
    "地级市": "prefecture-level city", "自治州": "autonomous prefecture", "地区": "prefecture",
    "盟": "league",
  ]
}
