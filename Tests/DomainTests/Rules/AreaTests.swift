import Domain
import Testing

@Suite("Which areas are judged, and on which figure")
struct AreaTests {
  @Test("a measure's ranks compare one period: who is behind or ahead of most has no place")
  func ranksOfOnePeriod() throws {
    var data = RuleData(.rate)
    data.measure(.threshold, scope: .local, target: "50", op: "ge", frequency: .monthly)
    let areas = Array(RuleData.provinces.prefix(4))
    for (place, area) in areas.enumerated() {
      data.figure("2020-04", "\(40 + place)", area)
      if place < 3 { data.figure("2020-05", "\(60 - place)", area) }
      if place == 0 { data.figure("2020-06", "99", area) }
    }
    let may = try #require(data.snapshot("2020-05-31"))
    #expect(areas.map { may.rank(measure: "m", $0)?.place } == [1, 2, 3, nil])
    #expect(may.rank(measure: "m", areas[0])?.of == 3)
    let june = try #require(data.snapshot("2020-06-30"))
    #expect(areas.map { june.rank(measure: "m", $0)?.place } == [nil, 1, 2, nil])
  }

  private func threshold(_ scope: Scope, _ accumulation: Accumulation = .rate) -> RuleData {
    var data = RuleData(accumulation, direction: .down)
    data.measure(.threshold, scope: scope, target: "16", op: "le", direction: .down)
    return data
  }

  @Test("a national measure judges no province without a target of its own, and shows the value")
  func nationalMeasure() {
    var data = threshold(.national)
    data.figure("2020Q2", "20", RuleData.hubei)
    let judgement = data.judgement("2020-06-30", RuleData.hubei)
    #expect(judgement?.light == Light.none)
    #expect(judgement?.lineage.reason == .notJudged)
    #expect(judgement?.value == .number(20, .exact))
    #expect(judgement?.target == nil)
  }

  @Test("a row of targets has the area judged, by its own value and date where it gives them")
  func ownTarget() {
    var data = threshold(.national)
    data.figure("2020Q2", "20", RuleData.hubei)
    data.target(RuleData.hubei, "20", due: "2020-09-30")
    let judgement = data.judgement("2020-06-30", RuleData.hubei)
    #expect(judgement?.light == .done)
    #expect(judgement?.target == 20)
    #expect(judgement?.dueOn == Day(2020, 9, 30))
    #expect(
      judgement?.lineage.inputs.map(\.origin.description) == [
        "observations.csv:2", "targets.csv:2",
      ])
  }

  @Test("a local measure judges every province, but XPCC only with a target")
  func localMeasure() {
    var data = threshold(.local)
    data.figure("2020Q2", "10", RuleData.hubei)
    data.figure("2020Q2", "10", .xpcc)
    #expect(data.light("2020-06-30", RuleData.hubei) == .done)
    #expect(data.light("2020-06-30", RuleData.beijing) == .noData)
    #expect(data.light("2020-06-30", .xpcc) == Light.none)
    data.target(.xpcc)
    #expect(data.light("2020-06-30", .xpcc) == .done)
  }

  @Test("where conditions do not permit a measure does not apply")
  func notApplicable() {
    var data = threshold(.local)
    data.figure("2020Q2", "20", RuleData.hubei)
    data.target(RuleData.hubei, applicable: false)
    #expect(data.light("2020-06-30", RuleData.hubei) == .notApplicable)
    #expect(
      data.judgement("2020-06-30", RuleData.hubei)?.lineage.inputs.last?.origin.description
        == "targets.csv:2")
  }

  @Test("an unknown measure or area has no judgement")
  func unknown() {
    let data = threshold(.local)
    #expect(data.judgement("2020-06-30", AreaCode(number: 420_100)) == nil)
    #expect(data.judgement("2020-06-30", measure: "none") == nil)
  }

  @Test("without rows of its own the country's count is the sum of the 31 provinces, never XPCC")
  func countrySum() {
    var data = threshold(.national, .stock)
    for province in RuleData.provinces { data.figure("2020Q1", "2", province) }
    data.figure("2020Q1", "1000", .xpcc)
    let judgement = data.judgement("2020-03-31")
    #expect(judgement?.value == .number(62, .exact))
    #expect(judgement?.lineage.inputs.count == 32)
    #expect(judgement?.completeness == Completeness(reported: 31, owed: 31))
  }

  @Test("a later period in part is left out of the sum and shown as 29/31")
  func laterInPart() {
    var data = threshold(.national, .stock)
    for province in RuleData.provinces { data.figure("2020Q1", "2", province) }
    for province in RuleData.provinces.dropLast(2) { data.figure("2020Q2", "3", province) }
    let judgement = data.judgement("2020-06-30")
    #expect(judgement?.value == .number(62, .exact))
    #expect(judgement?.period == Period("2020Q1"))
    #expect(judgement?.completeness == Completeness(reported: 29, owed: 31))
    #expect(judgement?.completenessPeriod == Period("2020Q2"))
  }

  @Test("with no period that all have reported there is no data")
  func neverComplete() {
    var data = threshold(.national, .stock)
    for province in RuleData.provinces.dropLast() { data.figure("2020Q1", "2", province) }
    #expect(data.light("2020-03-31") == .noData)
    #expect(
      data.judgement("2020-03-31")?.completeness == Completeness(reported: 30, owed: 31))
  }

  @Test("the country's own rows go before any sum")
  func ownRows() {
    var data = threshold(.national, .stock)
    for province in RuleData.provinces { data.figure("2020Q1", "2", province) }
    data.figure("2020Q1", "15")
    #expect(data.judgement("2020-03-31")?.value == .number(15, .exact))
    #expect(data.judgement("2020-03-31")?.completeness == nil)
  }

  @Test("shares and means are never summed")
  func rates() {
    var data = threshold(.national)
    for province in RuleData.provinces { data.figure("2020Q1", "2", province) }
    #expect(data.light("2020-03-31") == .noData)
  }

  @Test("a province's count without rows of its own is the sum of its prefectures")
  func prefectureSum() {
    var data = threshold(.local, .stock)
    data.prefecture(420_100, of: RuleData.hubei)
    data.prefecture(420_200, of: RuleData.hubei)
    data.figure("2020Q1", "5", AreaCode(number: 420_100))
    data.figure("2020Q1", "6", AreaCode(number: 420_200))
    data.figure("2020Q2", "9", AreaCode(number: 420_200))
    let judgement = data.judgement("2020-06-30", RuleData.hubei)
    #expect(judgement?.value == .number(11, .exact))
    #expect(judgement?.lineage.inputs.count == 3)
  }

  @Test("a flow is summed from 1 January, and has no value when a part in between is missing")
  func flow() {
    var data = RuleData(.flow)
    data.measure(.trendOnly, target: nil)
    data.figure("2019Q4", "50")
    data.figure("2020Q1", "10")
    data.figure("2020Q2", "11")
    data.figure("2020Q4", "13")
    let half = data.judgement("2020-06-30")
    #expect(half?.value == .number(21, .exact))
    #expect(half?.lineage.working == "10 + 11 = 21")
    #expect(data.judgement("2020-12-31")?.value == .missing)
    #expect(data.judgement("2020-01-15")?.value == .missing)
  }

  @Test("of two figures ending together the longer period counts")
  func longerPeriod() {
    var data = RuleData(.flow)
    data.measure(.trendOnly)
    for month in 1...6 { data.figure("2020-0\(month)", "10") }
    data.figure("2020H1", "66")
    data.figure("2020-07", "10")
    #expect(data.judgement("2020-06-30")?.value == .number(66, .exact))
    #expect(data.judgement("2020-07-31")?.value == .number(76, .exact))
  }

  @Test("a running total already holds the year")
  func runningTotal() {
    var data = RuleData(.runningTotal)
    data.measure(.growth, target: "20")
    data.figure("2019-05", "50")
    data.figure("2020-04", "55")
    data.figure("2020-05", "65")
    #expect(data.judgement("2020-05-31")?.value == .number(30, .exact))
  }

  @Test(
    "a local measure's national light is the roll-up of the provinces, its value the number done")
  func localNational() {
    var data = threshold(.local)
    for (position, province) in RuleData.provinces.enumerated() {
      data.figure("2020Q2", position < 20 ? "10" : "17", province)
    }
    data.target(RuleData.beijing, applicable: false)
    let judgement = data.judgement("2020-06-30")
    #expect(judgement?.light == .behind)
    #expect(judgement?.value == .count(19, of: 30))
    #expect(judgement?.lineage.subject == .rollUp)
    data.figure("2020Q2", "12")
    #expect(data.light("2020-06-30") == .done)
    #expect(data.judgement("2020-06-30")?.value == .number(12, .exact))
  }

  @Test("a ladder's national light is the provinces' until the country has a move of its own")
  func localStage() {
    var data = RuleData()
    data.ladder("plan", ["not_started", "adopted"])
    data.measure(.stage, scope: .local, rung: "adopted", ladder: "plan")
    for province in RuleData.provinces { data.move("2020-03-01", "adopted", province) }
    #expect(data.judgement("2020-03-01")?.value == .count(31, of: 31))
    #expect(data.light("2020-03-01") == .done)
    data.move("2020-04-01", "not_started")
    #expect(data.light("2020-04-01") == .onTrack)
  }

  @Test("of several indicators the first is judged")
  func firstIndicator() {
    var data = threshold(.national)
    data.dataset.measures[0].indicators = ["other", "figure"]
    data.figure("2020Q2", "10")
    #expect(data.light("2020-06-30") == .noData)
  }

  @Test("the 31 provinces divide without XPCC")
  func division() {
    var data = threshold(.local)
    data.figure("2020Q2", "10", RuleData.hubei)
    data.figure("2020Q2", "10", .xpcc)
    data.target(.xpcc)
    let division = data.snapshot("2020-06-30")?.division(of: "m")
    #expect(division?[.done] == 1)
    #expect(division?[.noData] == 30)
    #expect(division?.total == 31)
  }

  @Test("provinces are ranked by the figure, the best first; ties share a place, XPCC has none")
  func rank() {
    var data = threshold(.local)
    for (position, province) in RuleData.provinces.enumerated() {
      data.figure("2020Q2", "\(max(position, 1))", province)
    }
    data.figure("2020Q2", "1", .xpcc)
    let snapshot = data.snapshot("2020-06-30")
    let places = RuleData.provinces.map { snapshot?.rank(measure: "m", $0) }
    #expect(places[0] == Rank(place: 1, of: 31, quartile: 1))
    #expect(places[1] == Rank(place: 1, of: 31, quartile: 1))
    #expect(places[2] == Rank(place: 3, of: 31, quartile: 1))
    #expect(places[30]?.quartile == 4)
    #expect(snapshot?.rank(measure: "m", .xpcc) == nil)
  }
}
