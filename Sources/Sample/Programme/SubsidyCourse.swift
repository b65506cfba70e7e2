import Domain

/// Which subsidies of one kind are left in a province, city by city.
struct SubsidyCourse {
  /// A subsidy: where it stands and the quarter of 2020 in which it ends (5 for not in 2020).
  struct Subsidy {
    let city: String
    let endsIn: Int
  }

  let indicator: String
  let unit: SampleUnit
  let subsidies: [Subsidy]

  /// Those left at the end of quarter `quarter` of 2020, 0 for the end of 2019; in the prefecture
  /// `city`, or in all of the province for nil.
  func left(after quarter: Int, in city: String? = nil) -> Int {
    subsidies.count { $0.endsIn > quarter && (city == nil || $0.city == city) }
  }

  /// The three kinds in every province.
  static func all(_ world: World, cast: Cast) -> [SubsidyCourse] {
    var random = RandomSource(seed: world.seed, "subsidies")
    let indicators = [
      "utility_model_subsidies_still_in_force", "design_subsidies_still_in_force",
      "trademark_subsidies_still_in_force",
    ]
    return indicators.enumerated().flatMap { kind, indicator in
      world.provinces.map { unit in
        let left = pace(kind: kind, unit, cast: cast, &random)
        let cities = world.cities(of: unit.code).map(\.code)
        let ends = (1...5).flatMap { quarter in
          [Int](repeating: quarter, count: left[quarter - 1] - (quarter == 5 ? 0 : left[quarter]))
        }
        let subsidies = ends.map { end in
          Subsidy(
            city: cities.isEmpty ? "" : cities[random.whole(0...(cities.count - 1))], endsIn: end)
        }
        return SubsidyCourse(indicator: indicator, unit: unit, subsidies: subsidies)
      }
    }
  }

  /// Those left at the end of 2019 and of each quarter of 2020.
  private static func pace(
    kind: Int, _ unit: SampleUnit, cast: Cast, _ random: inout RandomSource
  ) -> [Int] {
    if unit.code == cast.early { return [[6, 5, 4][kind], 0, 0, 0, 0] }
    if unit.code == cast.farBehind { return kind == 2 ? [8, 7, 6, 3, 1] : [9, 9, 8, 6, 3] }
    if kind == 1, unit.code == cast.hairMiss { return [7, 5, 4, 2, 1] }
    if kind == 1, cast.slowDesigns.contains(unit.code) {
      let base = random.whole(14...18)
      return [base, base, (base * 78).rounded(over: 100), (base * 40).rounded(over: 100), 0]
    }
    let base = random.whole(kind == 1 ? 2...5 : 3...8)
    let lead = random.whole(kind == 1 ? -9 ... -4 : -8...14)
    let left = [91, 182, 274].map { day in
      // What the schedule leaves at the quarter's end, shifted by the lead, rounded down: so the
      // gap is never under the lead.
      Swift.min(base, Swift.max(0, base * (36_600 - day * 100 - lead * 366) / 36_600))
    }
    return [base] + left + [0]
  }
}
