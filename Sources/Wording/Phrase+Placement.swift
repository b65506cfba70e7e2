public import Domain

/// Words of the placement plan.
extension Phrase {
  /// “kind of node”.
  public static let placementKindKey = Phrase(zh: "机构类型", en: "kind of node")
  /// “Placement plan”.
  public static let placementTitle = Phrase(zh: "布点方案", en: "Placement plan")
  /// The rule of the plan in a sentence.
  public static let placementRule = Phrase(
    zh: "在没有覆盖类节点的地市中逐个选取新增覆盖人口最多者，人口相同按代码；人口不详的单列，不按 0 计",
    en:
      "of the prefectures without a covering node, one by one the one that adds most people, ties by code; unknown populations stand apart, never counted as 0"
  )
  /// The formula of the coverage after a step.
  public static let placementFormula = Phrase(
    zh: "（已覆盖 + 方案新增）÷ 分母 × 100", en: "(covered + those of the plan) ÷ denominator × 100")
  /// “Adds”, with the unit of ``placementAmount(_:)``.
  public static let placementGain = Phrase(zh: "新增人口(万)", en: "Adds million")
  /// “Adds people”.
  public static let placementGainPeople = Phrase(zh: "新增人口", en: "Adds people")
  /// “Coverage %”.
  public static let placementCoverage = Phrase(zh: "地市覆盖%", en: "Covered %")
  /// “People %”.
  public static let placementPeople = Phrase(zh: "人口覆盖%", en: "People %")
  /// Every prefecture has a node.
  public static let placementDone = Phrase(zh: "没有空白地市可选", en: "no gap is left to fill")
  /// The heading of the prefectures whose population is unknown.
  public static let placementUnknown = Phrase(
    zh: "人口不详（不参与选取）", en: "population unknown (not in the plan)")
  /// “now”.
  public static let placementNow = Phrase(zh: "现状", en: "now")
  /// The key that opens the plan.
  public static let placementHint = Phrase(zh: "按 p 查看布点方案", en: "p opens the placement plan")
  /// The country as the place of a plan.
  public static let placementCountry = Phrase(zh: "全国", en: "China")

  /// How many of the gaps are taken.
  public static func placementCount(_ count: Int, of gaps: Int) -> Phrase {
    Phrase(zh: "\(gaps) 个空白地市中选 \(count) 个", en: "\(count) of \(gaps) gaps")
  }

  /// The kinds that cover.
  public static func placementKinds(_ kinds: [NodeKind]) -> Phrase {
    Phrase(
      zh: "覆盖类节点：" + kinds.map(\.name.zh).joined(separator: "、"),
      en: "covering: " + kinds.map(\.name.en).joined(separator: ", "))
  }

  /// From now to after the plan: people and coverage.
  public static func placementOutcome(
    people: Phrase, coverage: (String, String), peopleCoverage: (String, String)
  ) -> Phrase {
    Phrase(
      zh:
        "共新增 \(people.zh)；地市覆盖 \(coverage.0.asPercentage) → \(coverage.1.asPercentage)；人口覆盖 \(peopleCoverage.0.asPercentage) → \(peopleCoverage.1.asPercentage)",
      en:
        "\(people.en) more people; prefectures \(coverage.0.asPercentage) → \(coverage.1.asPercentage), people \(peopleCoverage.0.asPercentage) → \(peopleCoverage.1.asPercentage)"
    )
  }

  /// People in ten thousands or in millions, no finer than populations are known; their mark kept.
  public static func placementAmount(_ people: PlacementPeople) -> Phrase {
    let tenThousands = (Exact(people.count) / 10_000)?.grouped(decimals: 1) ?? "–"
    let millions = (Exact(people.count) / 1_000_000)?.grouped(decimals: 2) ?? "–"
    return Phrase(
      zh: people.bound.sign + tenThousands, en: people.bound.sign + millions)
  }

  /// The people with their unit.
  public static func placementPeople(_ people: PlacementPeople) -> Phrase {
    let amount = placementAmount(people)
    return Phrase(zh: "\(amount.zh) 万人", en: people.count == 0 ? "0" : "\(amount.en) million")
  }
}
