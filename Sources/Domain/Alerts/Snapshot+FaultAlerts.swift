extension Snapshot {
  /// The figures that are not plausible, a figure an alert.
  var faultAlerts: [Alert] {
    guard !warnings.isEmpty else { return [] }
    let rows = DatedRows(dataset)
    return warnings.map { fault in
      let row = fault.line.flatMap { rows[Origin(file: fault.file, line: $0)] }
      let kind = fault.code.split(separator: "/").last.map(String.init) ?? fault.code
      let place = row?.name ?? "\(fault.file)#\(fault.line ?? 0)"
      let when = knowledge == .then ? row?.knownOn : row?.until
      return Alert(
        rule: .dataImplausible, severity: .warning, subject: .file(fault.file),
        reason: .fault(fault),
        lineage: Lineage(
          .observation(fault.field ?? ""),
          inputs: fault.line.map { line in
            [
              Lineage.Input(
                name: fault.field ?? "", place: row?.place ?? "", when: row?.when ?? "",
                value: nil, origin: Origin(file: fault.file, line: line))
            ]
          } ?? []),
        detail: "\(kind):\(place)" + (fault.field.map { ":" + $0 } ?? ""),
        run: UnbrokenRun { when })
    }
  }
}

/// The rows that warnings speak of by their place in a file, with what names them when lines move.
private struct DatedRows {
  struct Entry {
    var place: String
    var when: String
    var name: String
    var until: Day
    var knownOn: Day
  }

  private var rows: [Origin: Entry] = [:]

  init(_ dataset: Dataset) {
    for row in dataset.observations {
      let until = row.period.end
      rows[row.origin] = Entry(
        place: row.area.description, when: row.period.description,
        name: "\(row.indicator)@\(row.area)@\(row.period)", until: until,
        knownOn: max(until, row.recordedOn ?? until))
    }
    for row in dataset.centreMonths { add(row.centre, row.month, row.origin) }
    for row in dataset.networkMonths { add(row.unit.description, row.month, row.origin) }
  }

  private mutating func add(_ place: String, _ month: Month, _ origin: Origin) {
    rows[origin] = Entry(
      place: place, when: month.description, name: "\(place)@\(month)", until: month.end,
      knownOn: month.end)
  }

  subscript(origin: Origin) -> Entry? { rows[origin] }
}
