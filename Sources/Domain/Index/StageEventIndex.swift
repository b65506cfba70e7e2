/// The rows of `stage_events` by measure and area, in order: by day, moves of one day in the
/// order of the file, so that the later row is the last.
struct StageEventIndex: Sendable {
  private let rows: [String: [AreaCode: [Int]]]

  init(_ events: [StageEvent]) {
    rows = Dictionary(grouping: events.indices, by: { events[$0].measure }).mapValues { rows in
      Dictionary(grouping: rows, by: { events[$0].area }).mapValues { rows in
        rows.sorted { left, right in
          events[left].on != events[right].on ? events[left].on < events[right].on : left < right
        }
      }
    }
  }

  /// The positions of all moves of a measure by area, in order.
  func rows(_ measure: String) -> [AreaCode: [Int]] { rows[measure, default: [:]] }

  /// The positions of the moves up to `day` that are known, in order.
  func moves(
    _ measure: String, _ area: AreaCode, by day: Day, knowing knowledge: Knowledge,
    in events: [StageEvent]
  ) -> [Int] {
    Self.known(rows(measure)[area, default: []], by: day, knowing: knowledge, in: events)
  }

  /// Those of `rows` up to `day` that are known.
  static func known(
    _ rows: [Int], by day: Day, knowing knowledge: Knowledge, in events: [StageEvent]
  ) -> [Int] {
    rows.filter { row in
      let on = events[row].on
      return on <= day
        && knowledge.includes(recorded: events[row].recordedOn ?? on, by: day)
    }
  }
}
