import Domain
import Testing

struct SwappedRowsTests {
  /// Figures of areas in quarters from 2019Q1 on.
  private func world(_ areas: [(String, [String?])]) -> FigureWorld {
    var world = FigureWorld(provinces: ["420000", "430000", "440000"])
    for code in ["420100", "420500"] { world.addPrefecture(code) }
    world.addPrefecture("430100", of: "430000")
    world.addIndicator("cases", .stock)
    for (code, values) in areas {
      for (number, value) in values.enumerated() {
        world.addObservation("cases", code, "2019Q\(number + 1)", value)
      }
    }
    return world
  }

  private func codes(_ first: [String?], _ second: [String?]) -> [String] {
    world([("420000", first), ("430000", second)]).snapshot().warnings.map(\.code)
  }

  private let pair = ["zhichan/swapped-rows", "zhichan/swapped-rows"]

  @Test("two areas whose figures changed places are warned of once, at both rows")
  func swapped() {
    let warnings = world([("420000", ["118", "120", "350"]), ("430000", ["340", "355", "121"])])
      .snapshot().warnings
    #expect(warnings.map(\.code) == pair)
    #expect(warnings.map(\.line) == [4, 7])
    #expect(warnings.map(\.field) == ["value", "value"])
    #expect(warnings.allSatisfy { $0.severity == .warning && $0.file == "observations.csv" })
    #expect(
      warnings.first?.message.en
        == "looks exchanged with the figure of 430000: 2019Q3 gives 420000 350 and 430000 121, "
        + "but before that 420000 had 120 (2019Q2) and 430000 had 355 (2019Q2)")
    #expect(
      warnings.last?.message.zh
        == "疑与420000的数填反：2019Q3 430000为 121、420000为 350，"
        + "而此前430000 2019Q2 为 355、420000 2019Q2 为 120")
  }

  @Test("the rows after the exchange, back in their places, are quiet")
  func back() {
    #expect(codes(["100", "100", "300", "100"], ["300", "300", "100", "300"]) == pair)
  }

  @Test(
    "each is more than half away from its own figures",
    arguments: [("49.9", true), ("50", false), ("50.1", false)])
  func far(second: String, warns: Bool) {
    // The second area had 100 and now `second`; the first had about that and now 100.
    #expect(codes(["45.5", "45.5", "100"], ["100", "100", second]) == (warns ? pair : []))
  }

  @Test(
    "each is at most 10 % away from the other's figure before",
    arguments: [
      ("330", true), ("330.1", false), ("270", true), ("269.9", false), ("300", true),
    ])
  func near(first: String, warns: Bool) {
    #expect(codes(["100", "100", first], ["300", "300", "100"]) == (warns ? pair : []))
  }

  @Test("both must look exchanged, not one alone")
  func oneSided() {
    #expect(codes(["100", "100", "300"], ["300", "300", "300"]).isEmpty)
    #expect(codes(["100", "100", "300"], ["300", "300", "150"]).isEmpty)
  }

  @Test("both need two earlier periods, far from the figure both of them")
  func history() {
    #expect(codes(["100", "100", "300"], [nil, "300", "100"]).isEmpty)
    #expect(codes([nil, "100", "300"], ["300", "300", "100"]).isEmpty)
    // Such a figure has been there before: the series is restless, not exchanged.
    #expect(codes(["250", "100", "300"], ["300", "300", "100"]).isEmpty)
  }

  @Test("counts under ten prove nothing, amounts with decimals do")
  func small() {
    #expect(codes(["9", "9", "30"], ["30", "30", "9"]).isEmpty)
    #expect(codes(["10", "10", "30"], ["30", "30", "10"]) == pair)
    #expect(codes(["1.7", "1.7", "5.2"], ["5.2", "5.2", "1.7"]) == pair)
    #expect(codes(["0", "0", "30"], ["30", "30", "0"]).isEmpty)
  }

  @Test("where three would fit, nothing is said")
  func ambiguous() {
    let three = world([
      ("420000", ["100", "100", "300"]), ("430000", ["300", "300", "100"]),
      ("440000", ["300", "300", "100"]),
    ])
    #expect(three.snapshot().warnings.isEmpty)
  }

  @Test("only areas that stand on one sheet are compared")
  func siblings() {
    let (low, high) = (["100", "100", "300"], ["300", "300", "100"])
    #expect(world([("420100", low), ("420500", high)]).snapshot().warnings.map(\.code) == pair)
    #expect(world([("420100", low), ("430100", high)]).snapshot().warnings.isEmpty)
    #expect(world([("420000", low), ("430100", high)]).snapshot().warnings.isEmpty)
    #expect(world([("000000", low), ("430000", high)]).snapshot().warnings.isEmpty)
  }

  @Test("figures of different periods or indicators are not compared")
  func apart() {
    #expect(codes(["100", "100", "300"], ["300", "300", nil, "100"]).isEmpty)
    var two = world([("420000", ["100", "100", "300"])])
    two.addIndicator("amount", .stock)
    for (number, value) in ["300", "300", "100"].enumerated() {
      two.addObservation("amount", "430000", "2019Q\(number + 1)", value)
    }
    #expect(two.snapshot().warnings.isEmpty)
  }

  @Test("an exchange is seen from the end of its period on")
  func asOf() {
    let swapped = world([("420000", ["100", "100", "300"]), ("430000", ["300", "300", "100"])])
    #expect(swapped.snapshot("2019-09-29").warnings.isEmpty)
    #expect(swapped.snapshot("2019-09-30").warnings.count == 2)
  }
}
