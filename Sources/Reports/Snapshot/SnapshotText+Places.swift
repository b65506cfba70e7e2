import Domain
import Wording

extension SnapshotText {
  /// The public service network of the country in sentences.
  var network: [String] {
    let coverage = snapshot.figure(.coverage, .china)
    let people = snapshot.figure(.peopleCoverage, .china)
    let classes = ServiceClass.allCases.map { service in
      say(.reportReach(service, percent(snapshot.reach(service, .china))))
    }
    return [
      say(.reportNetwork),
      "  "
        + say(
          .reportCoverage(
            percent(coverage), covered: coverage.numerator?.text() ?? "–",
            of: coverage.denominator?.text() ?? "–", people: percent(people))),
      "  "
        + say(
          .reportOneNetwork(
            percent(snapshot.figure(.reach, .china)),
            classes: classes.joined(separator: say(.reportListComma)))),
    ]
  }

  /// A row a reporting unit, by code: ranking by lights would say more than they do.
  var provinces: [String] {
    var table = TextTable(
      columns: [.words(""), .words("", most: 22)] + MarkCounts.columns + [
        .figures(say(.reportCovered)), .figures(say(.reportCoverageColumn)),
        .figures(say(.reportPassRate)), .figures(say(.reportBacklog)),
      ])
    table.rows = snapshot.units.sorted { $0.code < $1.code }.map { unit in
      let rollUp = snapshot.rollUp(area: unit.code)
      let coverage = snapshot.figure(.coverage, unit.code)
      let covered = [coverage.numerator, coverage.denominator].compactMap { $0?.text() }
      return [word(rollUp.light), unit.kind == .corps ? say(.xpcc) : unit.shortName[language]]
        + MarkCounts.cells(of: rollUp.counts) + [
          covered.count == 2 ? covered.joined(separator: "/") : "–", percent(coverage),
          percent(snapshot.figure(.passRate, unit.code)),
          number(snapshot.figure(.backlog, unit.code)),
        ]
    }
    return section(.reportProvinces, table) + completeness
  }

  /// How many provinces the totals of months are complete for; nothing where nobody owes any.
  private var completeness: [String] {
    let (centres, network) = (owed(.received), owed(.networkUptime))
    guard centres != nil || network != nil else { return [] }
    let words = Phrase.reportReported(
      snapshot.lastCompleteMonth, centres: centres, network: network)
    return ["  " + say(words)]
  }

  private func owed(_ key: FigureKey) -> Completeness? {
    snapshot.figure(key, .china).completeness.flatMap { $0.owed > 0 ? $0 : nil }
  }

  /// The centres over their service level, the worst first.
  var centres: [String] {
    guard !snapshot.dataset.centres.isEmpty else { return [] }
    var table = TextTable(columns: [
      .words(""), .words(say(.reportCentre), most: 46), .words(say(.reportUnit), most: 16),
      .figures(say(.reportDays)), .figures(say(.reportServiceDays)), .figures(say(.reportBacklog)),
    ])
    table.rows = centresBehind.map { centre, light in
      [
        word(light), centre.name[language], snapshot.unit(centre.unit)?.shortName[language] ?? "",
        number(snapshot.figure(.daysP90, centre: centre.id)),
        centre.serviceDays.map { String($0) } ?? "–",
        number(snapshot.figure(.backlog, centre: centre.id)),
      ]
    }
    guard table.rows.isEmpty else { return section(.reportCentresBehind, table) }
    return [say(.reportCentresBehind), "  " + say(.reportNoCentreBehind)]
  }

  private var centresBehind: [(Centre, Light)] {
    snapshot.dataset.centres.compactMap { centre -> (Centre, Light)? in
      guard let light = snapshot.standing(ofCentre: centre.id)?.light,
        light.colourClass == .amber || light.colourClass == .red
      else { return nil }
      return (centre, light)
    }.sorted { one, other in
      one.1 != other.1
        ? one.1.urgency < other.1.urgency
        : over(one.0) != over(other.0) ? over(one.0) > over(other.0) : one.0.id < other.0.id
    }
  }

  /// How many times its service level a centre takes.
  private func over(_ centre: Centre) -> Exact {
    guard let level = centre.serviceDays,
      let days = snapshot.figure(.daysP90, centre: centre.id).value
    else { return .zero }
    return days / Exact(level) ?? .zero
  }

  /// How much was read, and what is wrong with it.
  var data: [String] {
    let files = report.files
    let summary = Phrase.checkSummary(
      errors: report.diagnostics.count(of: .error),
      warnings: report.diagnostics.count(of: .warning), files: files.count,
      rows: files.reduce(0) { $0 + $1.rows }, leftOut: files.reduce(0) { $0 + $1.rowsLeftOut })
    let hint = report.diagnostics.isEmpty ? [] : ["  " + say(.reportSeeCheck)]
    return [say(.reportData), "  " + say(summary)] + hint
  }

  private func percent(_ figure: Figure) -> String {
    figure.value.map { $0.grouped(decimals: figure.key.decimals).asPercentage } ?? "–"
  }
}
