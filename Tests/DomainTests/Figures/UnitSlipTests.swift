import Domain
import Testing

struct UnitSlipTests {
  private func published(_ values: [(String, String?)]) -> FigureWorld {
    var world = FigureWorld()
    world.addIndicator("cases", .stock)
    for (period, value) in values { world.addObservation("cases", "420000", period, value) }
    return world
  }

  private func warnings(from first: String, to second: String) -> [Diagnostic] {
    published([("2020-04", first), ("2020-05", second)]).snapshot().warnings
  }

  @Test(
    "10,000 and 100,000,000 times the figure before are a slip, up to three times more or less",
    arguments: [
      ("3", "9999", false), ("3", "10000", true), ("3", "30000", true), ("3", "90000", true),
      ("3", "90001", false), ("90000", "3", true), ("90001", "3", false), ("9999", "3", false),
      ("10000", "3", true), ("3", "99999999", false), ("3", "100000000", true),
      ("3", "900000000", true), ("3", "900000001", false), ("900000000", "3", true),
      ("1.5", "5000", true), ("-3", "-30000", true), ("-3", "30000", false), ("0", "10000", false),
      ("10000", "0", false),
    ])
  func limits(first: String, second: String, warns: Bool) {
    #expect(
      warnings(from: first, to: second).map(\.code) == (warns ? ["zhichan/ten-thousand-fold"] : []))
  }

  @Test("a slip is a warning at the later value, and names both with their periods")
  func place() throws {
    let warning = try #require(warnings(from: "121", to: "1234000").first)
    #expect(warning.severity == .warning)
    #expect(warning.file == "observations.csv")
    #expect(warning.line == 3)
    #expect(warning.field == "value")
    #expect(
      warning.message.en == "1234000 for 2020-05 is about 10,000 times the 121 of 2020-04; "
        + "check whether 万 (10,000) was left out or added")
    #expect(
      warning.message.zh
        == "2020-05 的 1234000 约为 2020-04 的 121 的一万倍，请核实单位是否差了一个“万”字")
  }

  @Test(
    "the sentence says which unit, and which way",
    arguments: [
      ("30000", "3", "a ten-thousandth of the 30000", "万分之一"),
      ("3", "300000000", "100,000,000 times the 3", "一亿倍"),
      ("300000000", "3", "a hundred-millionth of the 300000000", "亿分之一"),
    ])
  func sentence(first: String, second: String, english: String, chinese: String) throws {
    let warning = try #require(warnings(from: first, to: second).first)
    #expect(warning.message.en.contains(english))
    #expect(warning.message.zh.contains(chinese))
  }

  @Test("the way back from a slip is quiet, also after several periods, and a new slip is not")
  func wayBack() {
    let world = published([
      ("2019-12", "100"), ("2020-01", "1010000"), ("2020-02", "1020000"), ("2020-03", "103"),
      ("2020-04", "104"), ("2020-05", "1050000"),
    ])
    #expect(world.snapshot().warnings.map(\.line) == [3, 7])
  }

  @Test("a series that stays in another unit is told of once")
  func staysAway() {
    let world = published([
      ("2020-01", "100"), ("2020-02", "1010000"), ("2020-03", "1020000"), ("2020-04", "1030000"),
    ])
    #expect(world.snapshot().warnings.map(\.line) == [3])
  }

  @Test("a missing figure or a zero between them is passed over")
  func gaps() {
    let world = published([
      ("2020-02", "100"), ("2020-03", nil), ("2020-04", "0"), ("2020-05", "1000000"),
    ])
    #expect(world.snapshot().warnings.map(\.line) == [5])
  }

  @Test("only periods of one kind are held against each other, by the day")
  func kinds() {
    #expect(published([("2019", "1000000"), ("2020-04", "100")]).snapshot().warnings.isEmpty)
    let mixed = published([("2019-12", "100"), ("2019", "900"), ("2020-01", "1000000")])
    #expect(mixed.snapshot().warnings.map(\.line) == [4])
    #expect(mixed.snapshot("2020-01-30").warnings.isEmpty)
  }

  @Test("series of different areas or indicators are not held against each other")
  func apart() {
    var world = FigureWorld(provinces: ["420000", "430000"])
    world.addIndicator("cases", .stock)
    world.addIndicator("amount", .stock)
    world.addObservation("cases", "420000", "2020-04", "100")
    world.addObservation("cases", "430000", "2020-05", "1000000")
    world.addObservation("amount", "420000", "2020-05", "1000000")
    #expect(world.snapshot().warnings.isEmpty)
  }

  @Test("a count of a centre slips at its own field, its downtime never")
  func centres() {
    var world = FigureWorld()
    world.addCentre("A")
    for (month, times) in [("2020-04", 1), ("2020-05", 10_000), ("2020-06", 1)] {
      world.addMonth("A", month) { row in
        row.received = 40 * times
        row.mediationClosed = 4
        row.downtimeMinutes = 4 * times
      }
    }
    let warnings = world.snapshot().warnings
    #expect(warnings.map(\.code) == ["zhichan/ten-thousand-fold"])
    #expect(warnings.map(\.line) == [3])
    #expect(warnings.map(\.field) == ["received"])
    #expect(warnings.map(\.file) == ["centre_months.csv"])
    #expect(world.snapshot("2020-05-30").warnings.isEmpty)
  }

  @Test("a count of the service network slips within its own unit, in whatever order the rows are")
  func network() {
    var world = FigureWorld(provinces: ["420000", "430000"])
    world.addNetworkMonth("420000", "2020-05", visits: 3_000_000)
    world.addNetworkMonth("430000", "2020-04", visits: 3_000_000)
    world.addNetworkMonth("420000", "2020-04", visits: 300)
    world.addNetworkMonth("430000", "2020-05", visits: 3_100_000)
    let warnings = world.snapshot().warnings
    #expect(warnings.map(\.line) == [2])
    #expect(warnings.map(\.field) == ["visits"])
    #expect(warnings.map(\.file) == ["network_months.csv"])
    #expect(world.snapshot("2020-05-30").warnings.isEmpty)
  }
}
