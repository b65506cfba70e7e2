public import Domain
import Wording

/// A placement plan for scripts and colleagues.
public struct PlacementReport: Sendable {
  let plan: PlacementPlan
  let snapshot: Snapshot

  /// The report of `plan`, made from `snapshot`.
  public init(_ plan: PlacementPlan, of snapshot: Snapshot) {
    self.plan = plan
    self.snapshot = snapshot
  }

  /// The plan as text in `language`, a line a step.
  public func text(in language: Language) -> String {
    var lines = [title(language), "  " + Phrase.placementRule[language], ""]
    if plan.steps.isEmpty {
      lines.append("  " + Phrase.placementDone[language])
    } else {
      lines += table(language).lines + ["", "  " + outcome[language]]
    }
    if !plan.unknown.isEmpty {
      let names = plan.unknown.map { $0.name[language] }
        .joined(separator: language == .zh ? "、" : ", ")
      lines += ["", "  \(Phrase.placementUnknown[language]): \(names)"]
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func title(_ language: Language) -> String {
    let place = placeName[language]
    let count = Phrase.placementCount(plan.steps.count, of: plan.gaps)[language]
    let kinds = Phrase.placementKinds(plan.kinds)[language]
    let sample = snapshot.dataset.settings.isSample ? " · \(Phrase.sample[language])" : ""
    return
      "\(Phrase.placementTitle[language]) · \(place) · \(Phrase.asOf(snapshot.asOf)[language]) · \(count) · \(kinds)\(sample)"
  }

  private var placeName: Phrase {
    switch plan.area {
    case .country: .placementCountry
    case .region(let region): region.name
    case .province(let code):
      snapshot.unit(code)?.shortName ?? Phrase(zh: code.description, en: code.description)
    }
  }

  private var outcome: Phrase {
    .placementOutcome(
      people: .placementPeople(plan.gain),
      coverage: (percent(plan.before.coverage), percent(plan.after.coverage)),
      peopleCoverage: (
        percent(plan.before.peopleCoverage, plan.before.peopleBound),
        percent(plan.after.peopleCoverage, plan.after.peopleBound)
      ))
  }

  private func table(_ language: Language) -> TextTable {
    var table = TextTable(columns: [
      .figures(""), .words(""), .words("", most: 30), .words("", most: 18),
      .figures(Phrase.placementGainPeople[language]), .figures(Phrase.placementCoverage[language]),
      .figures(Phrase.placementPeople[language]),
    ])
    table.rows = plan.steps.map { step in
      [
        String(step.order), step.prefecture.code.description, step.prefecture.name[language],
        snapshot.unit(step.prefecture.unit)?.shortName[language] ?? "",
        Phrase.placementPeople(step.gain)[language], percent(step.after.coverage),
        percent(step.after.peopleCoverage, step.after.peopleBound),
      ]
    }
    return table
  }

  private func percent(_ value: Exact?, _ bound: Bound = .exact) -> String {
    value.map { bound.sign + $0.grouped(decimals: 1) } ?? "–"
  }
}
