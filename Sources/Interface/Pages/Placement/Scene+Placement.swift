import Domain
import Surface
import Wording

extension Scene {
  /// The plan over every gap of an area.
  func placementPlan(_ area: PlacementArea) -> PlacementPlan {
    snapshot.placementPlan(area, nodes: Int.max, kinds: placementKind.map { [$0] })
  }

  /// The steps in order; each row stands for the plan up to it.
  func placementListing(_ plan: PlacementPlan) -> Listing {
    guard knowsNodes else {
      return Listing(title: .placementTitle, columns: [], rows: [], empty: .coverageUnknown)
    }
    let place = plan.area.name(in: snapshot)
    let count = Phrase.gaps(plan.gaps, of: plan.before.denominator)
    return Listing(
      title: Phrase(
        zh: "\(Phrase.placementTitle.zh) · \(place.zh)",
        en: "\(Phrase.placementTitle.en) · \(place.en)"),
      subtitle: Phrase(
        zh: "\(Phrase.gapsTitle.zh) \(count.zh) · \(Phrase.placementKinds(plan.kinds).zh)",
        en: "\(Phrase.gapsTitle.en.lowercased()) \(count.en) · "
          + Phrase.placementKinds(plan.kinds).en),
      columns: [
        .number("order", Phrase(zh: "序", en: "No."), 3, 4), .open("name", .placeTitle, least: 10),
        .text("province", .provinceTitle, 6, 14),
        .number("gain", .placementGain, 12, 14),
        .number("coverage", .placementCoverage, 9, 10),
        .number("people", .placementPeople, 9, 10),
      ], rows: plan.steps.map(placementRow), empty: .placementDone)
  }

  private func placementRow(_ step: PlacementStep) -> Row {
    let why = Explanation(
      title: .placementTitle, place: step.prefecture.name, value: .placementPeople(step.gain),
      light: nil, lineage: step.lineage)
    func share(_ value: Exact?, _ bound: Bound = .exact) -> ListingCell {
      value.map {
        ListingCell(text: bound.sign + $0.grouped(decimals: 1), key: .number($0.double))
      } ?? ListingCell(text: "–", role: .dim, key: .missing)
    }
    return Row(
      id: .area(step.prefecture.code),
      cells: [
        "order": cell(step.order, dimZero: false), "name": cell(step.prefecture.name),
        "province": cell(snapshot.name(of: step.prefecture.unit), .dim),
        "gain": ListingCell(
          text: text(.placementAmount(step.gain)), key: .number(Double(step.gain.count)), why: why),
        "coverage": share(step.after.coverage),
        "people": share(step.after.peopleCoverage, step.after.peopleBound),
      ], opens: Destination(page: .prefecture(step.prefecture.code)),
      origin: step.prefecture.origin)
  }

  /// What the plan up to a row comes to, the rule, and the prefectures it cannot weigh.
  func drawPlacement(
    _ plan: PlacementPlan, through code: AreaCode?, on surface: inout Surface, in rect: Rect
  ) {
    guard !rect.isEmpty, knowsNodes else { return }
    var pen = Pen(in: rect)
    let count = plan.steps.first { $0.prefecture.code == code }?.order ?? 0
    var part = plan
    part.steps = Array(plan.steps.prefix(count))
    func share(_ value: Exact?, _ bound: Bound = .exact) -> String {
      value.map { bound.sign + $0.grouped(decimals: 1) } ?? "–"
    }
    let outcome = Phrase.placementOutcome(
      people: .placementPeople(part.gain),
      coverage: (share(part.before.coverage), share(part.after.coverage)),
      peopleCoverage: (
        share(part.before.peopleCoverage, part.before.peopleBound),
        share(part.after.peopleCoverage, part.after.peopleBound)
      ))
    let counted = text(.placementCount(count, of: plan.gaps))
    pen.paragraph(
      "\(counted)\(language == .zh ? "：" : ": ")\(text(outcome))", most: 2, on: &surface)
    if !plan.unknown.isEmpty {
      let names = plan.unknown.map { text($0.name) }.joined(separator: language == .zh ? "、" : ", ")
      pen.paragraph("\(text(.placementUnknown)): \(names)", .warn, most: 2, on: &surface)
    }
    pen.paragraph(text(.placementRule), .dim, most: 2, on: &surface)
  }
}
