import Testing

@testable import Surface

@Suite("Scales of round numbers")
struct NiceScaleTests {
  @Test(
    "the ticks are round and hold the figures",
    arguments: [
      (0...412, 2, ["0", "250", "500"]), (0...412, 5, ["0", "100", "200", "300", "400", "500"]),
      (0...1, 2, ["0.0", "0.5", "1.0"]), (83.3...92.6, 3, ["80", "85", "90", "95"]),
      (0...10, 4, ["0.0", "2.5", "5.0", "7.5", "10.0"]), (-5...5, 2, ["−5", "0", "5"]),
      (0...0, 3, ["0.0", "0.5", "1.0"]), (7...7, 1, ["0", "10"]),
      (0...0.03, 3, ["0.00", "0.01", "0.02", "0.03"]),
      (0...1_234_567, 2, ["0", "1,000,000", "2,000,000"]),
    ] as [(ClosedRange<Double>, Int, [String])])
  func ticks(_ range: ClosedRange<Double>, _ steps: Int, _ labels: [String]) {
    let scale = NiceScale(holding: range, steps: steps)
    #expect(scale.ticks.map(scale.label(for:)) == labels)
  }

  @Test("any range has a scale that holds it", arguments: 1...20 as ClosedRange<UInt64>)
  func holds(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let ends = (0..<2).map { _ in
        Double.random(in: -1...1, using: &random)
          * ([1e-6, 1, 1e3, 1e12].randomElement(using: &random) ?? 1)
      }
      let steps = Int.random(in: 0...12, using: &random)
      let range = min(ends[0], ends[1])...max(ends[0], ends[1])
      let scale = NiceScale(holding: range, steps: steps)
      #expect(scale.low <= range.lowerBound + scale.step * 1e-6, "seed \(seed): \(range)")
      #expect(scale.high >= range.upperBound - scale.step * 1e-6, "seed \(seed): \(range)")
      #expect(
        (2...(max(1, steps) + 2)).contains(scale.ticks.count), "seed \(seed): \(range), \(steps)")
    }
  }

  @Test("a range of no numbers has a scale all the same")
  func nonsense() {
    #expect(NiceScale(holding: -.infinity ... .infinity, steps: 3).ticks.count > 1)
    #expect(NiceScale(holding: 0...1e300, steps: 3).high == 1)
  }

  @Test(
    "numbers are grouped, rounded and signed",
    arguments: [
      (1_234.5, 1, "1,234.5"), (-0.04, 1, "0.0"), (-0.06, 1, "−0.1"), (999.95, 1, "1,000.0"),
      (0, 0, "0"), (.nan, 1, "–"), (1e14, 6, "100,000,000,000,000.0000"),
    ] as [(Double, Int, String)])
  func text(_ value: Double, _ decimals: Int, _ text: String) {
    #expect(NiceScale.text(value, decimals: decimals) == text)
  }

  @Test("a whole is shared out exactly, with a cell for each part there is")
  func apportion() {
    #expect(StackedBar.apportion([4, 6, 1, 2, 1, 0], to: 16) == [5, 7, 1, 2, 1, 0])
    #expect(StackedBar.apportion([100, 1, 1], to: 10) == [8, 1, 1])
    #expect(StackedBar.apportion([1, 1, 1], to: 2).reduce(0, +) == 2)
    #expect(StackedBar.apportion([0, 0], to: 5) == [0, 0])
  }

  @Test("steps of heat grow with the figure")
  func heat() {
    let steps = HeatSteps(over: 0...100)
    #expect([0, 19, 20, 55, 99, 100].map { steps.step(of: $0) } == [1, 1, 2, 3, 5, 5])
    #expect(steps.ground(of: 100) == .level5)
    #expect(steps.ground(of: nil) == nil)
    #expect(steps.shade(of: .nan) == "·")
    #expect(HeatSteps(quantilesOf: [nil]) == nil)
    #expect(HeatSteps(quantilesOf: [5, 1, 2, 3, 4])?.borders == [2, 3, 4, 5])
  }
}
