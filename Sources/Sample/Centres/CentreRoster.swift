import Domain

/// The protection centres of the sample, in the order of the fact file.
struct CentreRoster {
  /// The centres.
  let centres: [CentrePlan]

  /// The centres of `world`.
  init(_ world: World) {
    var random = RandomSource(seed: world.seed, "centres")
    let rows = FactTable(FactText.protectionCentres2020).rows
    let dates = CentreRoster.dates(of: rows.map { CentreRoster.id($0) }, random: &random)
    centres = zip(rows, dates).map { row, dates in
      CentreRoster.plan(row, dates, weight: world.unit(row["province_code"]).weight, &random)
    }
  }

  /// `China (Binhai New Area) IP Protection Center` becomes `binhai-new-area`.
  private static func id(_ row: FactRow) -> String {
    let name = row["name_en"].split(separator: "(").last?.split(separator: ")").first ?? ""
    return name.lowercased().split(separator: " ").joined(separator: "-")
  }

  /// So many centres are approved in a stretch that 36 are in September 2020, as published.
  private static let approvals: [(count: Int, from: String, days: Int)] = [
    (15, "2017-01-10", 290), (7, "2018-01-15", 320), (6, "2019-01-15", 330),
    (3, "2020-01-08", 150), (3, "2020-10-12", 50),
  ]

  private static func dates(of ids: [String], random: inout RandomSource) -> [CentreDates] {
    let drawn = approvals.flatMap { stretch in
      (0..<stretch.count).map { _ in
        CentreDates(
          approvedOn: Day.at(stretch.from).advanced(by: random.whole(0...stretch.days)),
          building: random.whole(240...400))
      }
    }
    var rest = random.shuffled(ids.filter { CentreDates.published[$0] == nil })
    var byID = CentreDates.published
    for dates in drawn where !rest.isEmpty { byID[rest.removeFirst()] = dates }
    return ids.compactMap { byID[$0] }
  }

  private static func plan(
    _ row: FactRow, _ dates: CentreDates, weight: Int, _ random: inout RandomSource
  ) -> CentrePlan {
    let authorised = random.whole(18...30) + weight / 6
    return CentrePlan(
      id: id(row), nameZh: row["name_zh"], nameEn: row["name_en"], unit: row["province_code"],
      prefecture: row["city_code"], industries: row["industries_zh"],
      approvedOn: dates.approvedOn, acceptedOn: dates.acceptedOn, openedOn: dates.openedOn,
      staffAuthorised: authorised, staff: authorised * random.whole(72...100) / 100,
      capacityPerMonth: (60 + weight * 6 / 10 + random.whole(0...80)) / 10 * 10,
      // A centre still being built has promised nothing yet.
      serviceDays: random.chance(92) && dates.openedOn != nil
        ? [10, 12, 15, 15, 20][random.whole(0...4)] : nil,
      offersConfirmation: random.chance(92), offersMediation: random.chance(88),
      offersNavigation: random.chance(75))
  }

  /// Centres that opened in 2018 and have a service level, by id.
  var established: [String] {
    centres.filter { $0.serviceDays != nil && $0.openedOn.map { $0.year == 2018 } ?? false }
      .map(\.id)
  }

  /// The codes of the units that have a centre.
  var units: [String] { centres.map(\.unit) }

  /// The centres approved in the unit `code` by `day`; of the country for nil.
  func approved(in code: String?, by day: Day) -> Int {
    centres.count { (code == nil || $0.unit == code) && $0.approvedOn <= day }
  }

  /// The table `centres`.
  var rows: [[String]] {
    centres.map { centre in
      [
        centre.id, centre.nameZh, centre.nameEn, centre.unit, centre.prefecture,
        centre.industries, centre.approvedOn.description, centre.acceptedOn.cell,
        centre.openedOn.cell, "", "\(centre.staffAuthorised)", "\(centre.staff)",
        "\(centre.capacityPerMonth)", centre.serviceDays.map(String.init) ?? "", true.word,
        centre.offersConfirmation.word, true.word, centre.offersMediation.word,
        centre.offersNavigation.word,
      ]
    }
  }
}
