extension Snapshot {
  /// The rows that a unit has reported of a table for the period that ends with `month`, and when
  /// it was due.
  public func reportingLineage(
    _ table: ReportingTable, _ unit: AreaCode, period month: Month
  ) -> Lineage {
    Lineage(.reporting, working: nil, constants: constants.inForce(.reportingDay)) { [self] in
      reportedRows(table, unit, month)
    }
  }

  private func reportedRows(
    _ table: ReportingTable, _ unit: AreaCode, _ month: Month
  ) -> [Lineage.Input] {
    let isWhole = unit == .china
    func belongs(_ area: AreaCode) -> Bool {
      isWhole ? area != .xpcc && area != .china : area == unit
    }
    let first = month.advanced(by: 1 - table.months)
    switch table {
    case .centreMonths:
      let centres = Set(dataset.centres.filter { belongs($0.unit) }.map(\.id))
      return dataset.centreMonths.filter { $0.month == month && centres.contains($0.centre) }
        .map { row($0.centre, month.description, nil, $0.origin, named: "period") }
    case .networkMonths:
      return dataset.networkMonths.filter { $0.month == month && belongs($0.unit) }
        .map { row($0.unit.description, month.description, nil, $0.origin, named: "period") }
    case .cases:
      return dataset.centres.filter { belongs($0.unit) }
        .flatMap { figure(.received, centre: $0.id, in: month).lineage.inputs }
        .filter { $0.rows != nil }
    case .stageEvents:
      return dataset.stageEvents
        .filter { Month(of: $0.on) == month && belongs($0.area) && $0.on <= asOf }
        .map { row($0.area.description, $0.on.description, $0.rung, $0.origin, named: $0.measure) }
    case .observations(let frequency):
      let names = Set(dataset.indicators.filter { $0.frequency == frequency }.map(\.id))
      return dataset.observations
        .filter {
          $0.period.end == month.end && $0.period.start >= first.start && belongs($0.area)
            && names.contains($0.indicator)
            && knowledge.includes(recorded: $0.recordedOn ?? $0.period.end, by: asOf)
        }
        .map {
          row(
            $0.area.description, $0.recordedOn?.description ?? $0.period.description,
            $0.value?.text(), $0.origin, named: $0.indicator)
        }
    }
  }

  private func row(
    _ place: String, _ when: String, _ value: String?, _ origin: Origin, named name: String
  ) -> Lineage.Input {
    Lineage.Input(name: name, place: place, when: when, value: value, origin: origin)
  }
}
