import Domain
import Wording

/// The totals, subtotals and parts of a lenient table, compared with the rows they speak of.
///
/// They are never rows: a 合计 is only as right as the rows are. 全国 is a row of its own, of area
/// 000000, where the table is one of figures of areas: the country's published figure often holds
/// more than the rows below it, and where it holds just them the snapshot compares the two
/// (`zhichan/total-differs`). In every other table it is a total like any other.
struct TotalCheck {
  /// A warning at a cell of the file.
  struct Fault {
    /// The row of the file, from 0.
    let row: Int
    /// The column, from 0.
    let column: Int
    let field: String
    let message: Phrase
  }

  private let table: LenientTable
  private let names: LenientNames
  /// The fields that name the area or centre of a row.
  private let place: String?
  /// The other fields of the key.
  private let keys: [String]

  /// The check of the table of `resource`.
  init(_ table: LenientTable, _ names: LenientNames, _ resource: ResourceDescriptor) {
    self.table = table
    self.names = names
    let key = resource.definition?.primaryKey ?? []
    let place = ["area", "unit", "centre"].first { table.fields.contains($0) }
    self.place = place
    keys = key.filter { $0 != place && $0 != "recorded_on" && table.fields.contains($0) }
  }

  /// The totals that differ by more than 0.1 % and one unit, as they are written, in the order of
  /// the file.
  var faults: [Fault] {
    let checks = table.left.filter { if case .check = $0.reason { true } else { false } }
    guard !checks.isEmpty else { return [] }
    let groups = Dictionary(grouping: table.rows, by: { key($0.cells) })
    var faults: [Fault] = []
    var lastSubtotal: [[String]: Int] = [:]
    for check in checks {
      guard case .check(let kind) = check.reason, !check.cells.isEmpty else { continue }
      let wanted = key(check.cells)
      let rows = rows(groups, like: wanted)
      for (field, total, factor) in figures(check.readings, check.cells) {
        // A total may hold what a row has not reported.
        if let column = check.readings[field]?.column, table.gaps.contains(column) { continue }
        let parts = parts(kind, rows, before: check.row, after: lastSubtotal[wanted] ?? -1)
        let others = checks.filter { $0.reason == .check(.other) && key($0.cells) == wanted }
        if let message = fault(kind, field, total, factor, parts, others) {
          let column = check.readings[field]?.column ?? 0
          faults.append(Fault(row: check.row, column: column, field: field, message: message))
        }
      }
      if kind == .subtotal { lastSubtotal[wanted] = check.row }
    }
    return faults
  }

  private func key(_ cells: [String]) -> [String] { keys.map { text($0, cells) } }

  private func text(_ field: String, _ cells: [String]) -> String {
    table.fields.firstIndex(of: field).map { $0 < cells.count ? cells[$0] : "" } ?? ""
  }

  /// The rows of the key; where the total leaves a part of it blank, those of every value.
  private func rows(_ groups: [[String]: [LenientRow]], like key: [String]) -> [LenientRow] {
    if !key.contains("") { return groups[key] ?? [] }
    return groups.filter { group, _ in zip(group, key).allSatisfy { $1.isEmpty || $0 == $1 } }
      .values.flatMap { $0 }
  }

  /// The numbers of a check row whose parts add up.
  private func figures(
    _ readings: [String: LenientRow.Reading], _ cells: [String]
  ) -> [(field: String, total: Exact, factor: Exact)] {
    readings.compactMap { field, reading in
      guard addsUp(field, cells), case .strict(let text) = reading.cell.value,
        reading.cell.bound == nil, let total = Exact(text)
      else { return nil }
      return (field, total, reading.factor)
    }.sorted { $0.field < $1.field }
  }

  private func addsUp(_ field: String, _ cells: [String]) -> Bool {
    let additive: Set<UnitOfMeasure.Dimension?> = [.count, .visits, .money, .dollars, .minute]
    if field == "value" {
      let id = text("indicator", cells)
      return names.addsUp(id) && names.unit(of: id).map { additive.contains($0.dimension) } ?? false
    }
    return FieldUnits.unit(of: field).map { additive.contains($0.dimension) } ?? false
  }

  private func parts(
    _ kind: AreaCheck, _ rows: [LenientRow], before row: Int, after last: Int
  ) -> [LenientRow] {
    switch kind {
    case .subtotal: rows.filter { $0.row < row && $0.row > last }
    case .ofWhich: rows.last { $0.row < row }.map { [$0] } ?? []
    default: provinces(of: rows)
    }
  }

  /// Cities stand among the provinces as parts of them.
  private func provinces(of rows: [LenientRow]) -> [LenientRow] {
    guard let place, place != "centre" else { return rows }
    let areas = rows.map { (row: $0, area: AreaCode(text(place, $0.cells))) }
    let provinces = areas.filter {
      $0.area.map { $0 != .china && $0.number % 10_000 == 0 } ?? false
    }
    return (provinces.isEmpty ? areas.filter { $0.area != .china } : provinces).map(\.row)
  }
}

extension TotalCheck {
  private func fault(
    _ kind: AreaCheck, _ field: String, _ total: Exact, _ factor: Exact, _ parts: [LenientRow],
    _ others: [LenientTable.Left]
  ) -> Phrase? {
    let values = parts.map { row in (row: row, value: value(field, row)) }
    guard kind != .other, !values.isEmpty, values.allSatisfy({ $0.value != nil }) else {
      return nil
    }
    let sum = values.reduce(Exact.zero) { $0 + ($1.value ?? 0) }
    if kind == .ofWhich {
      return total > sum ? .partExceeds(total.text(), whole: sum.text()) : nil
    }
    let corps = values.filter { text(place ?? "", $0.row.cells) == "660000" }
      .reduce(Exact.zero) { $0 + ($1.value ?? 0) }
    let other = others.compactMap { figures($0.readings, $0.cells).first { $0.field == field } }
      .reduce(Exact.zero) { $0 + $1.total }
    // XPCC may be counted beside the provinces or within Xinjiang, the others with them or not.
    let sums = [sum, sum + other, sum - corps, sum - corps + other]
    guard sums.allSatisfy({ differs(total, $0, factor) }) else { return nil }
    // 东部地区 may stand above its provinces.
    if kind == .subtotal, parts.isEmpty { return nil }
    return .totalOfRowsDiffers(total.text(), sum: sum.text(), rows: values.count)
  }

  private func value(_ field: String, _ row: LenientRow) -> Exact? {
    guard let reading = row.readings[field], case .strict(let text) = reading.cell.value,
      reading.cell.bound == nil
    else { return nil }
    return Exact(text)
  }

  /// Whether the two differ by more than 0.1 % and by more than one unit as it is written.
  private func differs(_ total: Exact, _ sum: Exact, _ factor: Exact) -> Bool {
    let difference = (total - sum).magnitude
    let share = total.magnitude * (Exact(1, over: 1000) ?? 0)
    return difference > share && difference > max(1, factor)
  }
}

extension WrittenTable {
  /// The warning at its cell in the file.
  func diagnostic(of fault: TotalCheck.Fault) -> Diagnostic {
    var row = reader(ofRow: fault.row)
    row.note("zhichan/total-differs", at: fault.column, fault.field, fault.message)
    let found = row.diagnostics()[0]
    return Diagnostic(
      file: found.file, line: found.line, column: found.column, field: found.field,
      code: found.code, severity: .warning, message: found.message, excerpt: found.excerpt)
  }
}
