/// The rows of `stage_events` by measure and area, in order: by day, moves of one day in the
/// order of the file, so that the later row is the last.
struct StageEventIndex: Sendable {
  private struct Key: Hashable {
    let measure: String
    let area: AreaCode
  }

  private let rows: [Key: [Int]]

  init(_ events: [StageEvent]) {
    rows = Dictionary(grouping: events.indices) { row in
      Key(measure: events[row].measure, area: events[row].area)
    }.mapValues { rows in
      rows.sorted { left, right in
        events[left].on != events[right].on ? events[left].on < events[right].on : left < right
      }
    }
  }

  /// The positions of the moves up to `day` that are known, in order.
  func moves(
    _ measure: String, _ area: AreaCode, by day: Day, knowing knowledge: Knowledge,
    in events: [StageEvent]
  ) -> [Int] {
    rows[Key(measure: measure, area: area), default: []].filter { row in
      let on = events[row].on
      return on <= day
        && knowledge.includes(recorded: events[row].recordedOn ?? on, by: day)
    }
  }
}
