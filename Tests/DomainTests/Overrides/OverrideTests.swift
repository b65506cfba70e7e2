import Domain
import Testing

@Suite("Lights that persons have set")
struct OverrideTests {
  private func override(
    _ light: Light, _ area: AreaCode = .china, date: String = "2020-06-30", since: String? = nil
  ) -> LightOverride {
    LightOverride(
      measure: "m", area: area, light: light, author: "Li", date: Day(date) ?? .init(number: 0),
      since: since.flatMap { Day($0) }, reason: "agreed by telephone")
  }

  /// A measure over its limit of 16 by the half-year; missed once the year is over.
  private var data: RuleData {
    var data = RuleData(.rate, direction: .down)
    data.measure(.threshold, target: "16", op: "le", direction: .down, frequency: .halfYearly)
    data.figure("2020H1", "17.3")
    data.figure("2020", "17")
    return data
  }

  private func judgement(_ item: LightOverride, _ day: String) throws -> Judgement? {
    let day = try #require(Day(day))
    return Snapshot(data.dataset, asOf: day, overrides: [item]).judgement("m", item.area)
  }

  @Test("the light set stands, and the computed one stays beside it")
  func standing() throws {
    let judgement = try #require(try judgement(override(.onTrack), "2020-06-30"))
    #expect(judgement.light == .onTrack)
    #expect(judgement.override?.computed == .behind)
    #expect(judgement.override?.override.author == "Li")
    #expect(judgement.value == .number(Exact("17.3") ?? .zero, .exact))
  }

  @Test("a missed light is not turned green, and what was set is still said")
  func missed() throws {
    let judgement = try #require(try judgement(override(.done), "2020-12-31"))
    #expect(judgement.light == .missed)
    #expect(judgement.override?.isInForce == false)
  }

  @Test(
    "missed and overdue may only be amber or red, also once they are out of date",
    arguments: [
      (Light.missed, nil), (.overdue, nil), (.stale, .missed), (.stale, .overdue),
    ] as [(Light, Light?)])
  func late(computed: Light, last: Light?) {
    let choices = LightOverride.choices(over: computed, last: last)
    #expect(!choices.isEmpty)
    #expect(choices.allSatisfy { [.amber, .red].contains($0.colourClass) })
  }

  @Test("no light is set that says something of the data, none twice", arguments: Light.allCases)
  func choices(computed: Light) {
    let choices = LightOverride.choices(over: computed)
    #expect(!choices.contains(computed))
    #expect(choices.allSatisfy { $0.colourClass != .grey || $0 == .notApplicable })
    #expect(choices.isEmpty == (computed == .none))
  }

  @Test("before the day looked at when it was set the computed light stands")
  func time() throws {
    let item = override(.onTrack, date: "2026-01-05", since: "2020-06-30")
    #expect(try judgement(item, "2020-06-30")?.light == .onTrack)
    #expect(try judgement(item, "2020-06-29")?.override == nil)
  }

  @Test("the last one set counts")
  func last() throws {
    let day = try #require(Day("2020-06-30"))
    let snapshot = Snapshot(
      data.dataset, asOf: day, overrides: [override(.onTrack), override(.farBehind)])
    #expect(snapshot.light("m", .china) == .farBehind)
    #expect(snapshot.at(day.advanced(by: 1)).light("m", .china) == .farBehind)
    #expect(snapshot.with(overrides: []).light("m", .china) == .behind)
  }

  @Test("roll-ups and the national light of a local measure take the light set")
  func rollUps() throws {
    var data = RuleData()
    data.ladder("plan", ["not_started", "adopted"])
    data.measure(.stage, scope: .local, rung: "adopted", ladder: "plan")
    for area in RuleData.provinces { data.move("2020-06-01", "adopted", area) }
    let day = try #require(Day("2020-06-30"))
    let plain = Snapshot(data.dataset, asOf: day)
    #expect(plain.light("m", .china) == .done)
    let set = plain.with(overrides: [override(.behind, RuleData.hubei)])
    #expect(set.light("m", .china) == .behind)
    #expect(set.rollUp(area: RuleData.hubei).light == .behind)
    #expect(set.judgement("m", .china)?.override == nil)
  }
}
