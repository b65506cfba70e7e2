import Domain
import Testing

/// Cells may hold any number the loader lets through: no formula may overflow on them.
@Suite("Extreme figures")
struct ExtremeTests {
  static let extremes = [
    "999999999999999", "-999999999999999", "0.000000001", "-0.000000001", "999999999.999999999",
    "0", "333333333333.333337", "7",
  ]

  private func value(_ random: inout SplitMix) -> String {
    Self.extremes.randomElement(using: &random) ?? "0"
  }

  @Test(
    "every rule judges the largest and the smallest figures in every area",
    arguments: [Accumulation.flow, .stock, .rate, .runningTotal])
  func rules(accumulation: Accumulation) {
    var random = SplitMix(seed: 77)
    for rule in [Rule.linear, .linearToZero, .threshold, .growth, .trendOnly, .batch] {
      for _ in 0..<4 {
        var data = RuleData(accumulation)
        data.ladder("batch", ["not_started", "announced"])
        data.measure(
          rule, scope: .national, target: value(&random), ladder: "batch",
          baseline: value(&random), direction: .none)
        data.move("2020-01-05", "announced")
        for year in ["2019", "2020"] {
          for quarter in 1...4 {
            for province in RuleData.provinces {
              data.figure("\(year)Q\(quarter)", value(&random), province)
            }
          }
        }
        let judgement = data.judgement("2020-12-31")
        #expect(judgement != nil)
        #expect(judgement?.lineage.constants.isEmpty == false)
      }
    }
  }
}
