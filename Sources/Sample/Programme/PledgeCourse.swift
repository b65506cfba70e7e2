import Domain

/// Pledge financing by month and province, in tenths of a 亿元: the published totals of 2018,
/// 2019, 2020 and of ten months of 2019 and 2020, divided.
struct PledgeCourse {
  /// The national figure of each month from January 2018.
  let national: [Int]
  /// The figure of each province (in their order) by month.
  let provinces: [[Int]]
  /// XPCC's, which is in no total.
  let corps: [Int]

  /// How the published totals divide over months: January to October, then the rest; 2020 began
  /// slowly and stood near +31 % at the half year.
  private static let months2018 = 12_240.divided(by: [
    80, 55, 95, 90, 92, 110, 88, 90, 108, 82, 120, 165,
  ])
  private static let months2019 =
    12_326.divided(by: [1040, 720, 1230, 1180, 1210, 1460, 1240, 1270, 1590, 1386])
    + 2_824.divided(by: [1200, 1624])
  private static let months2020 =
    16_640.divided(by: [1090, 740, 1640, 1720, 1780, 1990, 1770, 1820, 2230, 1860])
    + 5_160.divided(by: [2210, 2950])

  /// The course of `world`.
  init(_ world: World, cast: Cast) {
    var random = RandomSource(seed: world.seed, "pledge")
    let national = PledgeCourse.months2018 + PledgeCourse.months2019 + PledgeCourse.months2020
    let hair = world.provinces.firstIndex { $0.code == cast.hairMiss } ?? 0
    let habits = world.provinces.map { $0.weight * random.whole(85...115) }
    let drift = world.provinces.map { _ in random.whole(-2...5) }
    var provinces = world.provinces.map { _ in [Int]() }
    for (month, total) in national.enumerated() {
      var weights = zip(habits, drift).map { habit, drift in
        habit * (100 + drift * month / 12) * random.whole(96...104)
      }
      // The province that misses by a hair grows 22 % for ten months and 8 % after them.
      let fixed = month < 24 ? nil : provinces[hair][month - 12] * (month < 34 ? 122 : 108) / 100
      if fixed != nil { weights[hair] = 0 }
      var parts = (total - (fixed ?? 0)).divided(by: weights)
      if let fixed { parts[hair] = fixed }
      for index in parts.indices { provinces[index].append(parts[index]) }
    }
    self.national = national
    self.provinces = provinces
    corps = national.map { $0 / 700 + random.whole(0...3) }
  }
}
