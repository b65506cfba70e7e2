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
