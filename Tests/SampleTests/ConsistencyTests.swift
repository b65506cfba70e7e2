import Testing

@Suite("The sample agrees with itself")
struct ConsistencyTests {
  @Test("The backlog of every centre follows from the month before")
  func backlogs() {
    var before: [String: Int] = [:]
    for row in Sheets.centreMonths.rows {
      func count(_ name: String) -> Int { row.whole(name) }
      let centre = row["centre"]
      if let start = before[centre] {
        let end =
          start + count("accepted") - count("passed") - count("failed") - count("withdrawn")
        #expect(count("backlog") == end, "\(centre) \(row["period"])")
      }
      before[centre] = count("backlog")
    }
    #expect(before.count >= 20)
  }

  @Test("Every measure has data: a figure of each of its indicators, or moves on its ladder")
  func everyMeasure() {
    let measured = Set(Sheets.observations.rows.map { $0["indicator"] })
    let moved = Set(Sheets.stageEvents.rows.map { $0["measure"] })
    for measure in Sheets.measures.rows {
      let id = measure["id"]
      let indicators = measure["indicator"].split(separator: ";").map(String.init)
      #expect(indicators.allSatisfy(measured.contains), "\(id)")
      #expect(measure["ladder"].isEmpty || moved.contains(id), "\(id)")
      #expect(!indicators.isEmpty || moved.contains(id), "\(id)")
    }
  }

  @Test(
    "Pledge financing adds up to the published totals",
    arguments: [
      ("2018", 1...12, 12_240), ("2019", 1...12, 15_150), ("2019", 1...10, 12_326),
      ("2020", 1...10, 16_640), ("2020", 1...12, 21_800),
    ])
  func pledge(year: String, months: ClosedRange<Int>, tenths: Int) {
    var provinces = 0
    var country = 0
    for row in Sheets.observations.rows
    where row["indicator"] == "pledge_financing_amount" && row["status"] != "preliminary" {
      let period = row["period"]
      guard period.count == 7, period.hasPrefix(year), months.contains(Int(period.suffix(2)) ?? 0)
      else { continue }
      let value = Int(((Double(row["value"]) ?? -1e9) * 10).rounded())
      if row["area"] == "000000" { country += value }
      if Sheets.provinces.contains(row["area"]) { provinces += value }
    }
    #expect(provinces == tenths)
    #expect(country == tenths)
  }

  @Test("The province that misses its pledge target misses it by less than a point")
  func hairMiss() {
    let growth = Sheets.targets.rows.filter { $0["measure"] == "4.1.07" }.map { row in
      let figures = FigureRecount("pledge_financing_amount", row["area"], on: "2020-12-31")
      let before = figures.months(of: 2019).reduce(0, +)
      return (figures.months(of: 2020).reduce(0, +) / before - 1) * 100
    }
    #expect(growth.count { $0 <= 20 } == 1)
    #expect(growth.contains { $0 > 19 && $0 <= 20 })
  }

  @Test(
    "Subsidies of prefectures add up to their province and to the country",
    arguments: ["utility_model", "design", "trademark"])
  func subsidies(kind: String) {
    let rows = Sheets.observations.rows.filter {
      $0["indicator"] == "\(kind)_subsidies_still_in_force"
    }
    for period in ["2019", "2020Q1", "2020Q2", "2020Q3", "2020Q4"] {
      var byArea: [String: Int] = [:]
      for row in rows where row["period"] == period { byArea[row["area"]] = row.whole("value") }
      #expect(Sheets.provinces.reduce(0) { $0 + byArea[$1, default: -1000] } == byArea["000000"])
      for province in Sheets.provinces {
        let cities = Sheets.prefectures.rows.filter { $0["unit"] == province }
        guard !cities.isEmpty else { continue }
        #expect(
          cities.reduce(0) { $0 + byArea[$1["code"], default: -1000] } == byArea[province],
          "\(province)")
      }
    }
  }

  @Test("People of prefectures add up to the census of their province")
  func people() {
    for unit in Sheets.units.rows {
      let cities = Sheets.prefectures.rows.filter { $0["unit"] == unit["code"] }
      guard !cities.isEmpty else { continue }
      #expect(cities.reduce(0) { $0 + $1.whole("population") } == Int(unit["population"]))
    }
    let total = Sheets.units.rows.reduce(0) { $0 + (Int($1["population"]) ?? 0) }
    #expect(total == 1_409_778_724)
  }

  @Test("Centres by month are those of the table of centres")
  func centres() {
    for row in Sheets.observations.rows
    where row["indicator"] == "protection_centres_approved_and_in_operation" {
      let end = Dates.end(row["period"])
      let approved = Sheets.centres.rows.count {
        $0["unit"] == row["area"] && $0["approved_on"] <= end
      }
      #expect(Int(row["value"]) == approved, "\(row["area"]) \(row["period"])")
    }
  }

  @Test("Every reference leads to a row")
  func references() {
    func check(_ sheet: Sheet, _ field: String, _ target: Sheet, _ key: String) {
      let keys = Set(target.rows.map { $0[key] })
      let astray = sheet.rows.filter { !$0[field].isEmpty && !keys.contains($0[field]) }
      #expect(astray.isEmpty, "\(field) \(astray.first?[field] ?? "")")
    }
    check(Sheets.prefectures, "unit", Sheets.units, "code")
    check(Sheets.observations, "indicator", Sheets.indicators, "id")
    check(Sheets.targets, "measure", Sheets.measures, "id")
    check(Sheets.stageEvents, "measure", Sheets.measures, "id")
    check(Sheets.rungDates, "measure", Sheets.measures, "id")
    check(Sheets.centres, "unit", Sheets.units, "code")
    check(Sheets.centres, "prefecture", Sheets.prefectures, "code")
    check(Sheets.centreMonths, "centre", Sheets.centres, "id")
    check(Sheets.cases, "centre", Sheets.centres, "id")
    check(Sheets.nodes, "unit", Sheets.units, "code")
    check(Sheets.nodes, "prefecture", Sheets.prefectures, "code")
    check(Sheets.networkMonths, "unit", Sheets.units, "code")
    let areas = Set(
      (Sheets.units.rows + Sheets.prefectures.rows).map { $0["code"] } + ["000000"])
    #expect(Sheets.observations.rows.allSatisfy { areas.contains($0["area"]) })
  }
}
