import Domain

/// The report's JSON, schema 1 (DATA, "What comes out").
///
/// Keys are only ever added.
struct SnapshotJSON {
  let report: SnapshotReport
  private var snapshot: Snapshot { report.snapshot }

  /// Whether everything says where it comes from.
  private let isExplaining: Bool

  init(_ report: SnapshotReport, isExplaining: Bool = false) {
    self.report = report
    self.isExplaining = isExplaining
  }

  /// The whole report; the programme's paragraphs stand once, at its end.
  var value: JSONValue {
    guard isExplaining, case .object(let members) = plain else { return plain }
    return .object(members + [JSONMember("programme", LineageJSON(snapshot).programme)])
  }

  /// The member `why`, where it is asked for.
  private func why(_ value: () -> JSONValue) -> [JSONMember] {
    isExplaining ? [JSONMember("why", value())] : []
  }

  private func why(_ lineage: Lineage?) -> [JSONMember] {
    guard let lineage else { return [] }
    return why { LineageJSON(snapshot).value(lineage) }
  }

  /// The light's lineage, and that of every figure by its key.
  private func why(light: Lineage?, _ figures: [Figure]) -> [JSONMember] {
    why {
      let writer = LineageJSON(snapshot)
      return [
        "light": light.map(writer.value) ?? .null,
        "figures": .object(
          figures.map { JSONMember($0.key.rawValue, writer.value($0.lineage)) }),
      ]
    }
  }

  private var plain: JSONValue {
    [
      "schema": .whole(1),
      "sample": .truth(snapshot.dataset.settings.isSample),
      "as_of": .text(snapshot.asOf.description),
      "known": .text(snapshot.knowledge.rawValue),
      "generated_from": .list(
        report.files.map { ["path": .text($0.path), "sha256": .optional($0.sha256)] }),
      "headline": .list(snapshot.headlineTargets.map(headline)),
      "chapters": .list(
        snapshot.dataset.chapters.map { group($0.id, snapshot.rollUp(chapter: $0.id, .china)) }),
      "articles": .list(
        snapshot.dataset.articles.map { group($0.id, snapshot.rollUp(article: $0.id, .china)) }),
      "panes": .list(SnapshotReport.panes.map { group($0, snapshot.rollUp(pane: $0, .china)) }),
      "measures": .list(snapshot.dataset.measures.map(measure)),
      "areas": .list(areas),
      "centres": .list(snapshot.dataset.centres.map(centre)),
      "network": network,
      "alerts": .list(report.alerts.value.map(alert)),
      "diagnostics": [
        "errors": .whole(report.diagnostics.count(of: .error)),
        "warnings": .whole(report.diagnostics.count(of: .warning)),
      ],
    ]
  }

  private func headline(_ measure: Measure) -> JSONValue {
    let judgement = snapshot.judgement(measure.id, .china)
    return .object(
      [JSONMember("measure", .text(measure.id))] + members(of: judgement?.value ?? .missing) + [
        JSONMember("unit", .optional(measure.unit)),
        JSONMember("target", .optional(judgement?.target ?? measure.target)),
        JSONMember("light", light(judgement?.light)),
        JSONMember("forecast", forecast(measure.id)),
      ] + override(judgement))
  }

  private func measure(_ measure: Measure) -> JSONValue {
    let judgement = snapshot.judgement(measure.id, .china)
    let byArea = snapshot.units.map { unit in
      let judged = snapshot.judgement(measure.id, unit.code)
      return JSONMember(
        unit.code.description,
        .object(
          [JSONMember("light", light(judged?.light))]
            + members(of: judged?.value ?? .missing) + override(judged) + why(judged?.lineage)))
    }
    return .object(
      [JSONMember("id", .text(measure.id)), JSONMember("light", light(judgement?.light))]
        + members(of: judgement?.value ?? .missing) + override(judgement) + [
          JSONMember("by_area", .object(byArea))
        ] + why(judgement?.lineage))
  }

  /// The member `value`, and `bound` with its sign where the figure is not exact.
  private func members(of value: MeasureValue) -> [JSONMember] {
    switch value {
    case .missing: [JSONMember("value", .null)]
    case .number(let number, .exact): [JSONMember("value", .number(number))]
    case .number(let number, let bound):
      [JSONMember("value", .number(number)), JSONMember("bound", .text(bound.rawValue))]
    case .rung(let rung): [JSONMember("value", .text(rung))]
    case .count(let done, _): [JSONMember("value", .whole(done))]
    }
  }

  /// The member `override` where a person has set another light, with the computed one; without
  /// effect where `in_force` is false.
  private func override(_ judgement: Judgement?) -> [JSONMember] {
    guard let applied = judgement?.override else { return [] }
    return [
      JSONMember(
        "override",
        [
          "light": light(applied.override.light), "computed": light(applied.computed),
          "author": .text(applied.override.author),
          "date": .text(applied.override.date.description),
          "reason": .text(applied.override.reason), "in_force": .truth(applied.isInForce),
        ])
    ]
  }

  private func light(_ light: Light?) -> JSONValue { .text((light ?? .none).rawValue) }

  private func lights(_ counts: LightCounts) -> JSONValue {
    .object(counts.present.map { JSONMember($0.light.rawValue, .whole($0.count)) })
  }

  private func group(_ id: String, _ rollUp: RollUp) -> JSONValue {
    .object(
      [
        JSONMember("id", .text(id)), JSONMember("light", light(rollUp.light)),
        JSONMember("lights", lights(rollUp.counts)),
      ] + why(rollUp.lineage))
  }
}

extension SnapshotJSON {
  /// The country first, then the units by code.
  private var areas: [JSONValue] {
    [area(.china, name: Phrase(zh: "全国", en: "China"))]
      + snapshot.units.sorted { $0.code < $1.code }.map { area($0.code, name: $0.name) }
  }

  private func area(_ code: AreaCode, name: Phrase) -> JSONValue {
    let rollUp = snapshot.rollUp(area: code)
    let figures = FigureKey.ofAreas.map { snapshot.figure($0, code) }
    return .object(
      [
        JSONMember("code", .text(code.description)), JSONMember("name_zh", .text(name.zh)),
        JSONMember("name_en", .text(name.en)), JSONMember("light", light(rollUp.light)),
        JSONMember("lights", lights(rollUp.counts)), JSONMember("figures", values(of: figures)),
        JSONMember(
          "completeness",
          [
            "centres": completeness(snapshot.figure(.received, code)),
            "network": completeness(snapshot.figure(.networkUptime, code)),
          ]),
      ] + why(light: rollUp.lineage, figures))
  }

  /// How many of those that owe what is behind a figure have reported it; null where nobody owes.
  private func completeness(_ figure: Figure) -> JSONValue {
    guard let complete = figure.completeness, complete.owed > 0 else { return .null }
    return ["reported": .whole(complete.reported), "owed": .whole(complete.owed)]
  }

  private func values(of figures: [Figure]) -> JSONValue {
    .object(figures.map { JSONMember($0.key.rawValue, .optional($0.value)) })
  }

  private func centre(_ centre: Centre) -> JSONValue {
    let figures = FigureKey.ofCentres.map { snapshot.figure($0, centre: centre.id) }
    let standing = snapshot.standing(ofCentre: centre.id)
    return .object(
      [
        JSONMember("id", .text(centre.id)), JSONMember("area", .text(centre.unit.description)),
        JSONMember("light", light(standing?.light)), JSONMember("figures", values(of: figures)),
        JSONMember("completeness", completeness(snapshot.figure(.received, centre: centre.id))),
      ] + why(light: standing?.lineage, figures))
  }

  private var network: JSONValue {
    let coverage = snapshot.figure(.coverage, .china)
    let classes = ServiceClass.allCases.map {
      JSONMember($0.rawValue, .optional(snapshot.reach($0, .china).value))
    }
    let headline = JSONMember("headline", .optional(snapshot.figure(.reach, .china).value))
    return [
      "coverage": [
        "covered": .optional(coverage.numerator), "denominator": .optional(coverage.denominator),
        "percent": .optional(coverage.value),
      ],
      "people_coverage": .optional(snapshot.figure(.peopleCoverage, .china).value),
      "reach": .object(classes + [headline]),
    ]
  }
}
