/// Works out who has reported what by a day.
struct ReportingMaker {
  let snapshot: Snapshot
  /// How far back it looks, in periods.
  let count: Int

  /// The matrix of `table`: its last `count` periods that have ended.
  func matrix(_ table: ReportingTable) -> ReportingMatrix {
    let periods = ends(of: table)
    let cells: (AreaCode) -> [ReportingCell] =
      switch table {
      case .centreMonths: centreCells(periods)
      case .networkMonths: networkCells(periods)
      case .cases: caseCells(periods)
      case .stageEvents: stageCells(periods)
      case .observations(let frequency): observationCells(frequency, periods)
      }
    let units =
      snapshot.units.filter { $0.kind != .corps } + snapshot.units.filter { $0.kind == .corps }
    return ReportingMatrix(
      table: table, periods: periods,
      rows: units.map {
        ReportingRow(unit: $0.code, isApart: $0.kind == .corps, cells: cells($0.code))
      })
  }

  /// The last months of the periods, the latest that has ended last.
  private func ends(of table: ReportingTable) -> [Month] {
    let last = snapshot.lastCompleteMonth
    let length = table.months
    let end = last.advanced(by: -((last.index + 1) % length))
    return (0..<max(0, count)).map { end.advanced(by: -length * (count - 1 - $0)) }
  }

  private func due(_ month: Month) -> Day { snapshot.reportingDue(month) }

  /// The state of a report whose table does not say when it was recorded.
  private func state(_ isIn: Bool, _ month: Month) -> ReportingState {
    ReportingDue.state(
      due: due(month), recorded: isIn ? [nil] : [], on: snapshot.asOf)
  }

  private func centreCells(_ periods: [Month]) -> (AreaCode) -> [ReportingCell] {
    let tables = snapshot.operations.centres
    let positions = Dictionary(grouping: tables.centres.indices) { tables.centres[$0].unit }
    return { unit in
      periods.map { month in
        ReportingCell(
          positions[unit, default: []].map { position in
            guard tables.centres[position].owes(month) else { return .notOwed }
            return state(tables.books[position].row(of: month) != nil, month)
          })
      }
    }
  }

  private func networkCells(_ periods: [Month]) -> (AreaCode) -> [ReportingCell] {
    let months = snapshot.operations.network.months
    return { unit in
      let own = Set(months[unit, default: []].map(\.month))
      guard let first = own.min() else { return periods.map { _ in ReportingCell([]) } }
      return periods.map { month in
        ReportingCell(month < first ? [] : [state(own.contains(month), month)])
      }
    }
  }

  /// A centre that keeps a ledger owes every month from its first case on.
  private func caseCells(_ periods: [Month]) -> (AreaCode) -> [ReportingCell] {
    let tables = snapshot.operations.centres
    let positions = Dictionary(grouping: tables.centres.indices) { tables.centres[$0].unit }
    return { unit in
      periods.map { month in
        ReportingCell(
          positions[unit, default: []].map { position in
            guard let ledger = tables.books[position].ledger,
              month >= ledger.months.lowerBound, tables.centres[position].owes(month)
            else { return .notOwed }
            return state(ledger.hasReceived(in: month), month)
          })
      }
    }
  }

  /// The moves of a month: late where recorded after its due day, revised where a day of a measure
  /// has a later record.
  private func stageCells(_ periods: [Month]) -> (AreaCode) -> [ReportingCell] {
    struct Move: Hashable {
      var measure: String
      var on: Day
    }
    let known = snapshot.dataset.stageEvents.filter { event in
      event.on <= snapshot.asOf
        && snapshot.knowledge.includes(recorded: event.recordedOn ?? event.on, by: snapshot.asOf)
    }
    let ofAreas = Dictionary(grouping: known, by: \.area)
    return { unit in
      let months = Dictionary(grouping: ofAreas[unit, default: []]) { Month(of: $0.on) }
      return periods.map { month in
        let moves = Dictionary(grouping: months[month, default: []]) {
          Move(measure: $0.measure, on: $0.on)
        }
        return ReportingCell(
          moves.values.map { records in
            ReportingDue.state(
              due: due(month), recorded: records.map(\.recordedOn), on: snapshot.asOf)
          })
      }
    }
  }

  /// An indicator is owed by a unit from the first period that it has reported it for.
  private func observationCells(
    _ frequency: Frequency, _ periods: [Month]
  ) -> (AreaCode) -> [ReportingCell] {
    let index = snapshot.index.observations
    let numbers = snapshot.dataset.indicators.lazy.filter { $0.frequency == frequency }
      .compactMap { index.number(of: $0.id) }
    return { unit in
      let lines = numbers.map { states(index.entries($0, unit), periods) }
      return periods.indices.map { place in ReportingCell(lines.map { $0[place] }) }
    }
  }

  private func states(
    _ entries: ArraySlice<ObservationIndex.Entry>, _ periods: [Month]
  ) -> [ReportingState] {
    let known = entries.filter {
      $0.end <= snapshot.asOf
        && snapshot.knowledge.includes(recorded: $0.recorded, by: snapshot.asOf)
    }
    guard let first = known.first?.end else { return periods.map { _ in .notOwed } }
    var recorded: [Day: [Day?]] = [:]
    for entry in known {
      let row = snapshot.dataset.observations[Int(entry.row)]
      if row.value != nil { recorded[entry.end, default: []].append(row.recordedOn) }
    }
    return periods.map { month in
      guard month.end >= first else { return .notOwed }
      return ReportingDue.state(
        due: due(month), recorded: recorded[month.end] ?? [], on: snapshot.asOf)
    }
  }
}
