import Domain
import Testing

struct ServiceLevelTests {
  private func standing(level: Int?, p90: String?) -> CentreStanding? {
    var world = FigureWorld()
    world.addCentre("A", serviceDays: level)
    world.addMonth("A", "2020-05") { $0.daysP90 = 1 }
    if let p90 { world.addMonth("A", "2020-06") { $0.daysP90 = Exact(p90) } }
    return world.snapshot().standing(ofCentre: "A")
  }

  @Test(
    "at and beside each limit of a level of 7 days",
    arguments: [
      ("6.9", Light.onTrack), ("7", .onTrack), ("7.1", .behind), ("10.5", .behind),
      ("10.51", .farBehind),
    ])
  func limits(p90: String, light: Light) {
    #expect(standing(level: 7, p90: p90)?.light == light)
  }

  @Test("no level has no light, a level without a p90 no data")
  func withoutOne() {
    #expect(standing(level: nil, p90: "5")?.light == Light.none)
    #expect(standing(level: nil, p90: nil)?.light == Light.none)
    #expect(standing(level: 7, p90: nil)?.light == .noData)
  }

  @Test("a centre that is late says how far its figures reach")
  func lastMonth() {
    #expect(standing(level: 7, p90: nil)?.lastMonth?.description == "2020-05")
    #expect(standing(level: 7, p90: "5")?.lastMonth?.description == "2020-06")
  }

  @Test("it names the level, the figure and the tolerance in force")
  func lineage() throws {
    let lineage = try #require(standing(level: 7, p90: "9")).lineage
    #expect(lineage.reason == .serviceDays(p90: 9, level: 7))
    #expect(lineage.constants.map(\.key) == [.serviceTolerance])
    #expect(
      lineage.inputs.map(\.origin.description) == ["centres.csv:2", "centre_months.csv:3"])
  }

  @Test("a package may set another tolerance")
  func tolerance() {
    var world = FigureWorld()
    world.dataset.settings.ruleConstants.serviceTolerance = 1
    world.addCentre("A", serviceDays: 7)
    world.addMonth("A", "2020-06") { $0.daysP90 = 14 }
    #expect(world.snapshot().standing(ofCentre: "A")?.light == .behind)
  }

  @Test("an unknown centre has no standing")
  func unknown() { #expect(FigureWorld().snapshot().standing(ofCentre: "A") == nil) }
}
