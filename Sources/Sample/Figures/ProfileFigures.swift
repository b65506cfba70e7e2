import Domain

/// The figures that a profile decides: a national level divided over time and provinces.
struct ProfileFigures {
  private let world: World
  private let cast: Cast
  private let profile: IndicatorProfile
  private let accumulation: Accumulation
  private let frequency: Frequency
  private let level: String
  private let unit: String
  private let places: Int
  private var random: RandomSource

  /// The figures of `profile`; nil when the indicator is unknown.
  init?(_ profile: IndicatorProfile, _ world: World, cast: Cast) {
    guard let row = world.indicators.rows.first(where: { $0["id"] == profile.indicator }),
      let accumulation = Accumulation(rawValue: row["accumulation"]),
      let frequency = Frequency(rawValue: row["frequency"])
    else { return nil }
    self.world = world
    self.cast = cast
    self.profile = profile
    self.accumulation = accumulation
    self.frequency = frequency
    level = row["level"]
    unit = row["unit"]
    places = Int(row["decimals"]) ?? 0
    random = RandomSource(seed: world.seed, "profile \(profile.indicator)")
  }

  /// The figures, period by period.
  mutating func figures() -> [SampleFigure] {
    let habits = world.units.map { ($0.weight + 3) * random.whole(80...125) }
    let offsets = world.units.map { _ in random.whole(-60...60) }
    return Stretch.all(frequency).flatMap { stretch -> [SampleFigure] in
      let total = total(stretch)
      if level == "national" { return [figure("000000", stretch, total)] }
      if accumulation == .rate { return rates(stretch, total, offsets) }
      return counts(stretch, total, habits)
    }
  }

  /// What is done in a month of a year, in parts of the year; 2020 began with the epidemic.
  private static let months = [70, 50, 80, 80, 80, 85, 85, 85, 90, 80, 95, 120]
  private static let monthsOf2020 = [55, 20, 60, 75, 85, 95, 100, 100, 105, 95, 95, 115]

  /// The national figure of `stretch`.
  private func total(_ stretch: Stretch) -> Int {
    let year = stretch.year - 2018
    if accumulation == .flow {
      let months = profile.years[year].divided(
        by: stretch.year == 2020 ? ProfileFigures.monthsOf2020 : ProfileFigures.months)
      return months[(stretch.first % 12)...(stretch.last % 12)].reduce(0, +)
    }
    let before =
      year > 0 ? profile.years[year - 1] : Swift.max(0, 2 * profile.years[0] - profile.years[1])
    let step = profile.years[year] - before
    return before + (step * (stretch.last % 12 + 1)).rounded(over: 12)
  }

  private func figure(_ area: String, _ stretch: Stretch, _ value: Int) -> SampleFigure {
    // What comes once a year is counted in the weeks after it; monthly counts of provinces come
    // in the first days of the next month.
    var lag: Int?
    if frequency == .yearly, accumulation != .flow || level != "national" { lag = 25 }
    if frequency == .monthly, level == "province" { lag = area == cast.revision ? 8 : 6 }
    return SampleFigure(
      indicator: profile.indicator, area: area, period: stretch.period,
      recordedOn: lag.map { stretch.end.advanced(by: $0) }, value: value, places: places)
  }

  /// A rate of the country and of every province around it.
  private mutating func rates(
    _ stretch: Stretch, _ total: Int, _ offsets: [Int]
  ) -> [SampleFigure] {
    let provinces = zip(world.provinces, offsets).map { province, offset in
      let ceiling = unit == "%" ? 1000 : total * 2
      let value = total + total * offset / 600 + random.whole(-6...6)
      return figure(province.code, stretch, Swift.max(0, Swift.min(ceiling, value)))
    }
    return [figure("000000", stretch, total)] + provinces
  }

  /// The parts of a count, in provinces or first in cities; no row of the country, which is their
  /// sum.
  private mutating func counts(
    _ stretch: Stretch, _ total: Int, _ habits: [Int]
  ) -> [SampleFigure] {
    let parts: [Int]
    if profile.isFlag {
      let order = habits.indices.dropLast().sorted { habits[$0] > habits[$1] }
      let holders = Set(order.prefix(total))
      parts = world.provinces.indices.map { holders.contains($0) ? 1 : 0 }
    } else {
      let noise = accumulation == .flow ? world.provinces.map { _ in random.whole(92...108) } : []
      let weights = world.provinces.indices.map {
        habits[$0] * (noise.isEmpty ? 100 : noise[$0])
      }
      parts = total.divided(by: weights)
    }
    var figures: [SampleFigure] = []
    for (province, value) in zip(world.provinces, parts) {
      figures.append(figure(province.code, stretch, value))
      if level == "city", value > 0 { figures += cities(of: province, stretch, value) }
    }
    if level == "province", !profile.isFlag {
      figures.append(figure(SampleUnit.corps.code, stretch, total * habits[31] / 400_000))
    }
    return figures
  }

  /// The largest cities hold what their province holds.
  private func cities(
    of province: SampleUnit, _ stretch: Stretch, _ value: Int
  ) -> [SampleFigure] {
    let largest = world.cities(of: province.code)
      .sorted { ($0.population, $1.code) > ($1.population, $0.code) }.prefix(4)
    let parts = value.divided(by: largest.map { $0.population / 1000 })
    return zip(largest, parts).map { figure($0.code, stretch, $1) }
  }
}
