import Domain
import Surface
import Wording

extension Scene {
  /// What a centre is there for, who works there, and what its province asks of its centres.
  func centreFacts(_ subject: CentreSubject) -> [(Phrase, String)] {
    guard case .centre(let id) = subject, let centre = snapshot.centre(id) else { return [] }
    let comma = language == .zh ? "、" : ", "
    var facts: [(Phrase, String)] = []
    if !centre.industries.isEmpty {
      facts.append(
        (.industriesTitle, centre.industries.map { text(.industry($0)) }.joined(separator: comma)))
    }
    facts.append(
      (.serviceLines, centre.services.map { text($0.name) }.joined(separator: comma)))
    if centre.staff != nil || centre.staffAuthorised != nil {
      facts.append((.staffTitle, text(.staff(centre.staff, of: centre.staffAuthorised))))
    }
    if !isAtWork(centre) {
      let approved = centre.approvedOn.map { text(.approved($0)) } ?? ""
      facts.append((.openedTitle, "\(text(.notOpenYet))\(approved)"))
    }
    if let demand = demand(in: centre.unit) {
      facts.append((.demandTitle, text(demand)))
    }
    return facts
  }

  /// Labels with what they label, broken into lines.
  func factLines(_ facts: [(Phrase, String)], width: Int) -> [[Span]] {
    let label = language == .zh ? 8 : 10
    return facts.flatMap { name, value in
      DisplayText.wrap(value, to: width - label - 1).enumerated().map { order, line in
        let start = DisplayText.padded(order == 0 ? text(name) : "", to: label + 1)
        return [Span(start, .dim), Span(line)]
      }
    }
  }

  /// What the centres of a province received a month, against what they have room for.
  private func demand(in unit: AreaCode) -> Phrase? {
    let capacities = snapshot.centres(of: unit).compactMap(\.capacityPerMonth)
    let months = snapshot.series(.received, unit, months: snapshot.lastCompleteMonth.number)
      .values.compactMap { $0 }
    guard !capacities.isEmpty, !months.isEmpty,
      let mean = months.reduce(Exact.zero, +) / Exact(months.count)
    else { return nil }
    return .demand(
      mean.grouped(decimals: 0), capacity: Exact(capacities.reduce(0, +)).grouped(decimals: 0))
  }
}
