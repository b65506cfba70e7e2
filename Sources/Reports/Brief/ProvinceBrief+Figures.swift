import Domain
import Wording

extension ProvinceBrief {
  /// The figures beside last year's, their places and the median of the 31.
  var figures: BriefPart {
    let rows = ProvinceBrief.keys.compactMap { key -> [String]? in
      let figure = snapshot.figure(key, unit.code)
      let before = yearBefore?.figure(key, unit.code)
      guard figure.value != nil || before?.value != nil else { return nil }
      let isPartial = figure.completeness.map { $0.reported < $0.owed } ?? false
      return [
        say(.briefFigure(key)), number(figure.value, key) + (isPartial ? " *" : ""),
        number(before?.value, key),
        isPartial ? "–" : change(figure.value, before?.value, key),
        rank(key, .all), rank(key, .region), number(snapshot.distribution(key).median, key),
      ]
    }
    let month = ProvinceBrief.keys.lazy.compactMap { snapshot.rankedMonth($0) }.first
    let partial = rows.contains { $0[1].hasSuffix("*") } ? [say(.briefPartial)] : []
    let ranked = month.map { [say(.briefRankedThrough($0))] } ?? []
    return BriefPart(
      heading: say(.briefFigures), paragraphs: partial + ranked,
      table: BriefPart.Table(
        columns: [
          (say(.figureTitle), false), (say(.briefThisYear), true), (say(.briefLastYear), true),
          (say(.briefChange), true), (say(.rankTitle), true), (say(.briefRegionRank), true),
          (say(.medianTitle), true),
        ], rows: rows))
  }

  private func rank(_ key: FigureKey, _ group: PeerGroup) -> String {
    snapshot.rank(key, unit.code, among: group).map { "\($0.place)/\($0.of)" } ?? "–"
  }

  private func number(_ value: Exact?, _ key: FigureKey) -> String {
    value?.grouped(decimals: key.decimals) ?? "–"
  }

  /// Of a percentage the points, of a count the percent; nothing where there is no base.
  private func change(_ now: Exact?, _ before: Exact?, _ key: FigureKey) -> String {
    guard let now, let before else { return "–" }
    let sign = now > before ? "+" : ""
    if key.unit == "%" {
      return say(.briefPoints(sign + (now - before).grouped(decimals: max(1, key.decimals))))
    }
    guard before > .zero, let ratio = now / before else { return "–" }
    return (sign + ((ratio - 1) * .hundred).grouped(decimals: 1)).asPercentage
  }

  /// The protection centres, the worst first.
  var centres: BriefPart {
    let all = snapshot.centres(of: unit.code).compactMap { centre in
      snapshot.standing(ofCentre: centre.id).map { (centre, $0.light) }
    }.sorted { ($0.1.urgency, $0.0.id) < ($1.1.urgency, $1.0.id) }
    func figure(_ key: FigureKey, _ centre: Centre) -> String {
      number(snapshot.figure(key, centre: centre.id).value, key)
    }
    let rows = all.prefix(6).map { centre, light in
      [
        say(centre.name),
        light == .none ? "–" : "\(light.mark) \(say(light.name))",
        figure(.accepted, centre), figure(.passRate, centre), figure(.backlog, centre),
        figure(.daysMedian, centre) + " / " + figure(.daysP90, centre),
        centre.serviceDays.map(String.init) ?? "–",
      ]
    }
    guard !rows.isEmpty else {
      return BriefPart(heading: say(.centresTitle), paragraphs: [say(.noCentres)])
    }
    return BriefPart(
      heading: say(.centresTitle),
      table: BriefPart.Table(
        columns: [
          (say(.centreTitle), false), (say(.lightTitle), false),
          (say(.briefFigure(.accepted)), true), (say(.briefFigure(.passRate)), true),
          (say(.briefFigure(.backlog)), true), (say(.briefDays), true),
          (say(.reportServiceDays), true),
        ], rows: rows))
  }

  /// The public service network: coverage, gaps, and where the next nodes would reach most people.
  var network: BriefPart {
    func percent(_ figure: Figure) -> String {
      figure.value.map { $0.grouped(decimals: figure.key.decimals).asPercentage } ?? "–"
    }
    let classes = ServiceClass.allCases.map { service in
      say(.reportReach(service, percent(snapshot.reach(service, unit.code))))
    }
    let oneNetwork = say(
      .reportOneNetwork(
        percent(snapshot.figure(.reach, unit.code)),
        classes: classes.joined(separator: say(.reportListComma))))
    let prefectures = snapshot.prefectures(of: unit.code)
    guard !prefectures.isEmpty else {
      return BriefPart(heading: say(.reportNetwork), items: [say(.noPrefectures), oneNetwork])
    }
    let coverage = snapshot.figure(.coverage, unit.code)
    let covered = say(
      .reportCoverage(
        percent(coverage), covered: coverage.numerator?.text() ?? "–",
        of: coverage.denominator?.text() ?? "–",
        people: percent(snapshot.figure(.peopleCoverage, unit.code))))
    let gaps = prefectures.filter { snapshot.standing(ofPrefecture: $0.code)?.isCovered != true }
    let missing =
      gaps.isEmpty
      ? []
      : [
        say(.briefGaps(gaps.count)) + listed(few(gaps.map { say($0.name) }, most: 12))
      ]
    return BriefPart(
      heading: say(.reportNetwork), items: [covered, oneNetwork] + missing + placement)
  }

  private var placement: [String] {
    let plan = snapshot.placementPlan(.province(unit.code), nodes: 3)
    guard !plan.steps.isEmpty else { return [] }
    func percent(_ value: Exact?) -> String { value?.grouped(decimals: 1) ?? "–" }
    let places = plan.steps.map { step in
      say(.briefStep(step.prefecture.name, .placementPeople(step.gain)))
    }
    let outcome = say(
      .placementOutcome(
        people: .placementPeople(plan.gain),
        coverage: (percent(plan.before.coverage), percent(plan.after.coverage)),
        peopleCoverage: (percent(plan.before.peopleCoverage), percent(plan.after.peopleCoverage))))
    return [say(.briefPlacement) + listed(places) + say(.exportSemicolon) + outcome]
  }
}
