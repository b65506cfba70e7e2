import Domain
import Testing

@Suite("An independent recount of the sample")
struct RecountTests {
  @Test("loads without a fault, a row for each line")
  func loads() async throws {
    let loaded = try await LoadedSample.loaded
    #expect(loaded.diagnostics.isEmpty)
    #expect(loaded.dataset.observations.count == Sheets.observations.rows.count)
    #expect(loaded.dataset.ledger.ledger?.total.rows == Sheets.cases.rows.count)
  }

  @Test("finds no total that differs from its parts", arguments: LoadedSample.days)
  func agreesWithItself(day: String) async throws {
    let warnings = try await LoadedSample.snapshot(day).warnings
    #expect(warnings.map(\.message.en) == [])
  }

  @Test("covers the same prefectures and people", arguments: LoadedSample.days)
  func coverage(day: String) async throws {
    let snapshot = try await LoadedSample.snapshot(day)
    let running = Sheets.nodes.rows.filter {
      $0["kind"] == "agency" && !$0["opened_on"].isEmpty && $0["opened_on"] <= day
        && ($0["closed_on"].isEmpty || $0["closed_on"] > day)
    }
    let covered = Set(running.map { $0["prefecture"] })
    for area in ["000000"] + Sheets.provinces {
      let code = try #require(AreaCode(area))
      let own = Sheets.prefectures.rows.filter { area == "000000" || $0["unit"] == area }
      let hit = own.filter { covered.contains($0["code"]) }
      let people = { (rows: [Row]) in rows.reduce(0) { $0 + $1.whole("population") } }
      let figure = snapshot.figure(.coverage, code)
      let reached = snapshot.figure(.peopleCoverage, code)
      guard !own.isEmpty else {
        #expect(figure.value == nil, "\(area)")
        continue
      }
      #expect(figure.value == Exact(Int128(hit.count * 100), over: Int128(own.count)), "\(area)")
      #expect(
        reached.value == Exact(Int128(people(hit) * 100), over: Int128(people(own))), "\(area)")
    }
  }

  @Test("counts the same work of every centre", arguments: LoadedSample.days)
  func centres(day: String) async throws {
    let snapshot = try await LoadedSample.snapshot(day)
    let month = Dates.lastCompleteMonth(day)
    let reported = Set(
      Sheets.centreMonths.rows.filter { $0["period"] == month }.map { $0["centre"] })
    for id in reported.sorted() {
      let recount = CentreRecount(id, through: month)
      func value(_ key: FigureKey) -> Exact? { snapshot.figure(key, centre: id).value }
      #expect(value(.received) == Exact(recount.received), "\(id)")
      #expect(value(.accepted) == Exact(recount.accepted), "\(id)")
      #expect(value(.passed) == Exact(recount.passed), "\(id)")
      #expect(value(.granted) == Exact(recount.granted), "\(id)")
      #expect(value(.backlog) == Exact(recount.backlog), "\(id)")
      #expect(value(.daysMedian)?.double == recount.median, "\(id)")
      #expect(value(.daysP90)?.double == recount.p90, "\(id)")
    }
  }

  @Test("adds centres up to the same pass rates", arguments: LoadedSample.days)
  func passRates(day: String) async throws {
    let snapshot = try await LoadedSample.snapshot(day)
    let month = Dates.lastCompleteMonth(day)
    for area in ["000000"] + Sheets.provinces {
      let centres = Sheets.centres.rows.filter { area == "000000" || $0["unit"] == area }
        .map { CentreRecount($0["id"], through: month) }
      let accepted = centres.reduce(0) { $0 + $1.accepted }
      let passed = centres.reduce(0) { $0 + $1.passed }
      let figure = snapshot.figure(.passRate, try #require(AreaCode(area)))
      #expect(figure.value == Exact(Int128(passed * 100), over: Int128(accepted)), "\(area)")
    }
  }

  @Test("reaches the same share of services", arguments: LoadedSample.days)
  func reach(day: String) async throws {
    let snapshot = try await LoadedSample.snapshot(day)
    for area in ["000000"] + Sheets.units.rows.map({ $0["code"] }) {
      for serviceClass in ServiceClass.allCases {
        let items = Sheets.serviceItems.rows.filter {
          $0["area"] == area && $0["class"] == serviceClass.rawValue
        }
        let connected = items.count { $0["network_entry"] == "true" && $0["since"] <= day }
        let figure = snapshot.reach(serviceClass, try #require(AreaCode(area)))
        #expect(
          figure.value == Exact(Int128(connected * 100), over: Int128(items.count)),
          "\(area) \(serviceClass)")
      }
    }
  }

  @Test("gives every judged measure the same light", arguments: LoadedSample.days)
  func lights(day: String) async throws {
    let snapshot = try await LoadedSample.snapshot(day)
    let recount = LightRecount(day: day)
    for area in ["000000"] + Sheets.units.rows.map({ $0["code"] }) {
      let code = try #require(AreaCode(area))
      for measure in Sheets.measures.rows {
        let id = measure["id"]
        let light = snapshot.judgement(id, code)?.light.rawValue
        #expect(light == recount.light(measure, area), "\(id) \(area)")
      }
    }
  }

  @Test("rolls every province and chapter up to the same light", arguments: LoadedSample.days)
  func rollUps(day: String) async throws {
    let snapshot = try await LoadedSample.snapshot(day)
    let recount = LightRecount(day: day)
    func group(_ measures: [Row], _ area: String) -> String {
      let rows = measures.map { (isHeadline: $0["headline"] == "true", recount.light($0, area)) }
        .filter { $0.1 != "none" }
      let headline = rows.filter(\.isHeadline)
      return LightRecount.group((headline.isEmpty ? rows : headline).map(\.1))
    }
    for area in Sheets.units.rows.map({ $0["code"] }) {
      let light = snapshot.rollUp(area: try #require(AreaCode(area))).light.rawValue
      #expect(light == group(Sheets.measures.rows, area), "\(area)")
    }
    for chapter in ["1", "2", "3", "4", "5", "6", "7"] {
      let rows = Sheets.measures.rows.filter { $0["article"].hasPrefix(chapter + ".") }
      let light = snapshot.rollUp(chapter: chapter, .china).light.rawValue
      #expect(light == group(rows, "000000"), "chapter \(chapter)")
    }
  }
}
