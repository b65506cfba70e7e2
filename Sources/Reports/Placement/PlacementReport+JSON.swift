import Domain

extension PlacementReport {
  /// The plan as JSON: keys are only ever added, numbers are unrounded, what is unknown is null.
  public func json() -> String {
    JSONWriter.text(of: [
      "schema": .number(1), "sample": .truth(snapshot.dataset.settings.isSample),
      "as_of": .text(snapshot.asOf.description), "area": .text(areaName),
      "kinds": .list(plan.kinds.map { .text($0.rawValue) }), "gaps": .number(Exact(plan.gaps)),
      "before": object(plan.before), "after": object(plan.after),
      "gain": .number(Exact(plan.gain.count)), "gain_bound": .text(plan.gain.bound.rawValue),
      "steps": .list(plan.steps.map(object)),
      "unknown_population": .list(plan.unknown.map { .text($0.code.description) }),
    ])
  }

  private var areaName: String {
    switch plan.area {
    case .country: AreaCode.china.description
    case .region(let region): region.rawValue
    case .province(let code): code.description
    }
  }

  private func object(_ step: PlacementStep) -> JSONValue {
    [
      "order": .number(Exact(step.order)), "prefecture": .text(step.prefecture.code.description),
      "name_zh": .text(step.prefecture.name.zh), "name_en": .text(step.prefecture.name.en),
      "unit": .text(step.prefecture.unit.description), "gain": .number(Exact(step.gain.count)),
      "bound": .text(step.gain.bound.rawValue), "after": object(step.after),
    ]
  }

  private func object(_ coverage: PlacementCoverage) -> JSONValue {
    [
      "covered": .number(Exact(coverage.covered)),
      "denominator": .number(Exact(coverage.denominator)),
      "coverage": .optional(coverage.coverage),
      "people_coverage": .optional(coverage.peopleCoverage),
      "people_bound": .text(coverage.peopleBound.rawValue),
    ]
  }
}
