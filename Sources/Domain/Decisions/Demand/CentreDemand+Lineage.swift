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

extension CentreDemand {
  /// Why a part is what it is.
  public func lineage(_ part: DemandPart) -> Lineage {
    Lineage(.demand(part), working: working(part)) { [source] in source.inputs(part) }
  }

  private func working(_ part: DemandPart) -> String? {
    func text(_ value: Exact?) -> String { value?.text(most: 1) ?? "–" }
    guard let value = value(part) else { return nil }
    let result = text(value)
    switch part {
    case .backlog:
      return
        "\(text(backlog)) + 3 × (\(text(accepted)) − \(text(closed)) − \(text(withdrawn))) = \(result)"
    case .backlogMonths: return "\(text(backlogNext)) ÷ \(text(closed)) = \(result)"
    case .neededClosings:
      return "(\(text(backlog)) + 3 × (\(text(accepted)) − \(text(withdrawn)))"
        + " − \(text(accepted)) × \(serviceDays ?? 0) ÷ (365 ÷ 12)) ÷ 3 = \(result)"
    case .extraClosings: return "\(text(neededClosings)) − \(text(closed)) = \(result)"
    case .extraStaff:
      return "⌈\(text(extraClosings)) ÷ \(text(closedPerStaff))⌉ = \(result)"
    }
  }
}
