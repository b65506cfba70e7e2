/// The rows behind a demand, read when they are asked for.
struct DemandSource: Hashable, Sendable {
  let tables: CentreTables
  let position: Int
  /// The months whose counts went in.
  let months: [Month]
  /// The months of the staff's pace.
  let staffMonths: [Month]

  // Two demands of one centre over the same months rest on the same rows.
  static func == (lhs: DemandSource, rhs: DemandSource) -> Bool {
    lhs.position == rhs.position && lhs.months == rhs.months && lhs.staffMonths == rhs.staffMonths
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(position)
    hasher.combine(months)
  }

  func inputs(_ part: DemandPart) -> [Lineage.Input] {
    let last = tables.lastMonth
    let backlog = tables.inputs([.backlog], at: position, over: last...last)
    let counted = months.flatMap {
      tables.inputs([.accepted, .passed, .failed, .withdrawn], at: position, over: $0...$0)
    }
    let centre = tables.centres[position]
    func own(_ name: String, _ value: Int?) -> [Lineage.Input] {
      [
        Lineage.Input(
          name: name, place: centre.id, when: "", value: value.map(String.init),
          origin: centre.origin)
      ]
    }
    switch part {
    case .backlog, .backlogMonths: return backlog + counted
    case .neededClosings, .extraClosings:
      return backlog + own("service_days", centre.serviceDays) + counted
    case .extraStaff:
      let past = staffMonths.flatMap {
        tables.inputs([.passed, .failed], at: position, over: $0...$0)
      }
      return backlog + own("service_days", centre.serviceDays) + own("staff", centre.staff)
        + counted + past
    }
  }
}
