import Domain
import Testing

struct ProvinceTotalTests {
  /// A province of two prefectures, and one of its neighbour's.
  private func world(
    _ total: String, _ parts: [String?], _ accumulation: Accumulation = .stock,
    of province: String = "340000"
  ) -> FigureWorld {
    var world = FigureWorld(provinces: [province, "350000"])
    world.addIndicator("clusters", accumulation)
    world.addObservation("clusters", province, "2019", total)
    for (suffix, value) in zip(["0100", "0200"], parts) {
      world.addPrefecture("\(province.prefix(2))\(suffix)", of: province)
      world.addObservation("clusters", "\(province.prefix(2))\(suffix)", "2019", value)
    }
    world.addPrefecture("350100", of: "350000")
    world.addObservation("clusters", "350100", "2019", "7")
    return world
  }

  @Test(
    "a province's total may differ from its prefectures' sum by 1 unit, or by 0.1 %",
    arguments: [
      ("102", "50", "51", false), ("102.1", "50", "51", true), ("100", "50", "51", false),
      ("99.9", "50", "51", true), ("3003", "1000", "2000", false), ("3003.1", "1000", "2000", true),
      ("2997.1", "1000", "2000", false), ("2997", "1000", "2000", true),
    ])
  func limits(total: String, first: String, second: String, warns: Bool) {
    let codes = world(total, [first, second]).snapshot().warnings.map(\.code)
    #expect(codes == (warns ? ["zhichan/total-differs"] : []))
  }

  @Test("the warning stands at the province's row and names it and the period")
  func place() throws {
    let warning = try #require(world("90", ["10", "20"]).snapshot().warnings.first)
    #expect(warning.line == 2)
    #expect(warning.field == "value")
    #expect(
      warning.message.en
        == "the figure of 340000 for 2019, 90, and the sum of its 2 prefectures, 30, "
        + "differ by 60")
    #expect(
      warning.message.zh == "340000 2019 的数 90 与 2 个市（地、州、盟）合计 30 不符，相差 60")
  }

  @Test("it is compared only when every prefecture is in, and never for a rate")
  func notCompared() {
    #expect(world("90", ["10", nil]).snapshot().warnings.isEmpty)
    #expect(world("90", ["10", "20"], .rate).snapshot().warnings.isEmpty)
    #expect(world("90", ["10", "20"]).snapshot("2019-12-30").warnings.isEmpty)
  }

  @Test(
    "where a province governs counties itself, its prefectures may fall short of it, never exceed",
    arguments: ["410000", "420000", "460000", "650000"])
  func counties(province: String) {
    #expect(world("90", ["10", "20"], of: province).snapshot().warnings.isEmpty)
    #expect(world("28", ["10", "20"], of: province).snapshot().warnings.count == 1)
  }

  @Test("it is the whole sum again where those counties are listed")
  func listedCounties() {
    var listed = world("90", ["10", "20"], of: "420000")
    listed.addPrefecture("429000")
    #expect(listed.snapshot().warnings.isEmpty)
    listed.addObservation("clusters", "429000", "2019", "5")
    #expect(listed.snapshot().warnings.map(\.line) == [2])
  }
}
