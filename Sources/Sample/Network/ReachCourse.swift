import Domain

/// How many services of one class the one network leads to in an area, quarter by quarter.
struct ReachCourse {
  /// The area's code.
  let area: String
  let serviceClass: ServiceClass
  /// The services of the class.
  let total: Int
  /// Those connected before 2018.
  let before: Int
  /// Those connected by the end of each quarter of 2018 to 2020.
  let counts: [Int]

  /// A course that was at `start` before 2018, at `base` when 2019 ended, and at `of2020` at the
  /// ends of the quarters of 2020.
  init(
    area: String, _ serviceClass: ServiceClass, total: Int, start: Int, base: Int, of2020: [Int]
  ) {
    self.area = area
    self.serviceClass = serviceClass
    self.total = total
    before = start
    counts = (1...8).map { start + (base - start) * $0 / 8 } + of2020
  }

  /// The courses of the country: business services are complete early, information services miss
  /// the year's end by one service in twenty.
  static let national = [
    ReachCourse(
      area: "000000", .business, total: 40, start: 10, base: 22, of2020: [27, 31, 40, 40]),
    ReachCourse(
      area: "000000", .government, total: 40, start: 6, base: 16, of2020: [21, 27, 35, 40]),
    ReachCourse(
      area: "000000", .information, total: 20, start: 2, base: 6, of2020: [9, 12, 16, 19]),
  ]

  /// The courses of every unit: on schedule but where a story says otherwise.
  static func local(_ world: World, cast: Cast, _ random: inout RandomSource) -> [ReachCourse] {
    world.units.flatMap { unit in
      ServiceClass.allCases.map { serviceClass in
        let base = random.whole(6...12)
        let start = base - random.whole(3...5)
        let isSlow =
          unit.code == cast.farBehind && serviceClass == .business
          || unit.code == cast.slowServices && serviceClass == .information
        let lead = isSlow ? -25 : random.whole(-5...16)
        let open = 20 - base
        let of2020 = [91, 182, 274].map { day in
          // The share of the year gone and the lead, of what is left to connect.
          let done = Swift.max(0, open * (day * 100 + lead * 366))
          return base + Swift.min(open, (done + 36_599) / 36_600)
        }
        return ReachCourse(
          area: unit.code, serviceClass, total: 20, start: start, base: base,
          of2020: of2020 + [isSlow ? 18 : 20])
      }
    }
  }

  /// The share connected at the end of quarter `quarter` from the first of 2018, in tenths of a
  /// percent.
  func share(_ quarter: Int) -> Int { (counts[quarter] * 1000).rounded(over: total) }

  /// The rows of the table `service_items`.
  func rows(_ random: inout RandomSource) -> [[String]] {
    ServiceCatalogue.names(serviceClass).prefix(total).enumerated().map { index, name in
      let quarter = counts.firstIndex { $0 > index }
      let since: String? =
        index < before
        ? nil
        : quarter.map { quarter in
          let start = Day.first(ofMonth: quarter % 4 * 3 + 1, in: 2018 + quarter / 4)
          return start.advanced(by: random.whole(5...80)).description
        }
      let isConnected = quarter != nil
      return [
        "\(area)-\(serviceClass.rawValue)-\((index + 1).filled(to: 2))", serviceClass.rawValue,
        name.zh, name.en, area, "\(isConnected ? random.whole(2...3) : random.whole(0...2))",
        isConnected.word, random.chance(62).word, since ?? "",
      ]
    }
  }
}
