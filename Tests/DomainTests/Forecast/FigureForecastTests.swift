import Domain
import Testing

/// Totals of a year and levels, forecast to its end.
@Suite struct FigureForecastTests {
  /// Months of a flow, `shape` of each year times its factor, up to a month of the last year.
  static func flow(
    _ years: [(year: Int, factor: Int)], until last: Int, target: String? = "20",
    rule: Rule = .growth, scale: Int = 1, shape: [Int] = [4, 2, 6, 5, 5, 8, 6, 6, 9, 7, 8, 14]
  ) -> RuleData {
    var data = RuleData(.flow)
    data.measure(rule, target: target, op: rule == .growth ? "growth_gt" : "cum_ge")
    for (index, year) in years.enumerated() {
      let months = index == years.count - 1 ? last : 12
      for month in 1...months {
        let period = "\(year.year)-" + (month < 10 ? "0\(month)" : "\(month)")
        data.figure(period, "\(shape[month - 1] * year.factor * scale)")
      }
    }
    return data
  }

  private func number(_ forecast: Forecast?) -> Forecast.Estimate<Double>? {
    guard case .number(let estimate) = forecast?.outcome else { return nil }
    return estimate
  }

  @Test("a year shaped like the years before it is foretold exactly, and growth with it")
  func sameShape() throws {
    let data = Self.flow([(2017, 8), (2018, 10), (2019, 12), (2020, 15)], until: 6)
    let forecast = try #require(data.snapshot("2020-06-30")?.forecast("m", .china))
    #expect(forecast.method == .seasonalShare)
    #expect(forecast.score.choice == .better)
    #expect(abs((forecast.figure?.value ?? 0) - 80 * 15) < 1e-6)
    #expect(abs((number(forecast)?.value ?? 0) - 25) < 1e-6)
    // 2018 from 2017, 2019 from both: two replays of the country's own, all there are.
    #expect(forecast.score.replays == 2)
    #expect(forecast.score.error(of: .seasonalShare).map { $0 < 1e-9 } == true)
    #expect(forecast.score.error(of: .straightLine).map { $0 > 1 } == true)
  }

  @Test(
    "no forecast before the first quarter is in, nor when the whole year is",
    arguments: [
      (2, "2020-02-29", ForecastGap?.some(.beforeFirstQuarter)),
      (3, "2020-03-30", .beforeFirstQuarter), (3, "2020-03-31", nil), (11, "2020-12-31", nil),
      (12, "2020-12-31", .known),
    ])
  func firstQuarter(last: Int, day: String, gap: ForecastGap?) throws {
    let data = Self.flow([(2018, 10), (2019, 12), (2020, 15)], until: last)
    let snapshot = try #require(data.snapshot(day))
    #expect(snapshot.forecastGap("m", .china) == gap)
    #expect((snapshot.forecast("m", .china) == nil) == (gap != nil))
  }

  @Test("a month that is missing stops the total where it is")
  func missingMonth() throws {
    var data = Self.flow([(2018, 10), (2019, 12), (2020, 15)], until: 6)
    data.dataset.observations.removeAll { $0.period == Period("2020-02") }
    #expect(data.snapshot("2020-06-30")?.forecastGap("m", .china) == .beforeFirstQuarter)
  }

  @Test(
    "one whole year is past enough for a share, but nothing to try it on: the naive one is used")
  func onePastYear() throws {
    let data = Self.flow([(2019, 12), (2020, 15)], until: 6)
    let forecast = try #require(data.snapshot("2020-06-30")?.forecast("m", .china))
    // June repeated came nearer to 2019 than its straight line.
    #expect(forecast.method == .lastValue)
    #expect(forecast.score.choice == .notReplayed)
    #expect(forecast.score.replays == 1)
    #expect(forecast.score.error(of: .seasonalShare) == nil)
    let estimate = try #require(forecast.figure)
    #expect(estimate.value == 30 * 15 + 6 * 8 * 15)
  }

  @Test("without any past year nothing is compared, and growth has no base")
  func noPastYear() throws {
    let growth = Self.flow([(2020, 15)], until: 6)
    #expect(growth.snapshot("2020-06-30")?.forecastGap("m", .china) != nil)
    let linear = Self.flow([(2020, 15)], until: 6, target: "1000", rule: .linear)
    let forecast = try #require(linear.snapshot("2020-06-30")?.forecast("m", .china))
    #expect(forecast.method == .straightLine && forecast.score.replays == 0)
    #expect(number(forecast)?.value == 900)
    // The range holds what all the methods say: the latest month repeated gives 450 + 6 × 120.
    #expect(number(forecast)?.high == 1170)
  }

  @Test(
    "one figure alone is no past", arguments: [(1, ForecastGap?.some(.tooLittlePast)), (2, nil)])
  func enoughPast(figures: Int, gap: ForecastGap?) throws {
    var data = RuleData(.rate)
    data.measure(.threshold, target: "16", op: "le", direction: .down, frequency: .halfYearly)
    for period in ["2020H1", "2019H2"].prefix(figures) { data.figure(period, "17") }
    #expect(data.snapshot("2020-06-30")?.forecastGap("m", .china) == gap)
  }

  @Test("a target of zero and years of nothing are no division by zero")
  func zeros() throws {
    let data = Self.flow(
      [(2018, 0), (2019, 0), (2020, 0)], until: 6, target: "0", rule: .linear)
    let forecast = try #require(data.snapshot("2020-06-30")?.forecast("m", .china))
    #expect(number(forecast)?.value == 0)
    #expect(forecast.score.unit == .figure)
    #expect(forecast.score.error == 0)
  }

  @Test("what was recorded later is not known in a replay")
  func rollingOrigin() throws {
    var data = Self.flow([(2018, 10), (2019, 12), (2020, 15)], until: 6)
    let before = try #require(data.snapshot("2020-06-30")?.forecast("m", .china)).score
    #expect(before.replays == 1)
    // June 2019 was told in August: on 30 June 2019 the replay sees five months.
    for index in data.dataset.observations.indices
    where data.dataset.observations[index].period == Period("2019-06") {
      data.dataset.observations[index].recordedOn = Day("2019-08-10")
    }
    let late = try #require(data.snapshot("2020-06-30")?.forecast("m", .china)).score
    #expect(late.error(of: .straightLine) == 34.0)
    #expect(before.error(of: .straightLine) == 25.0)
  }

  @Test("levels: a damped trend is used where it did better, the last value where nothing moves")
  func levels() throws {
    var bending = RuleData(.rate)
    bending.measure(.threshold, target: "16", op: "le", direction: .down)
    let values = ["20", "19", "18.3", "17.8", "17.4", "16.9", "16.6", "16.4", "16.1", "15.9"]
    for (index, value) in values.enumerated() {
      bending.figure("\(2018 + index / 4)Q\(index % 4 + 1)", value)
    }
    let forecast = try #require(bending.snapshot("2020-06-30")?.forecast("m", .china))
    #expect(forecast.method == .dampedTrend && forecast.score.choice == .better)
    let estimate = try #require(number(forecast))
    #expect(estimate.value < 15.9 && estimate.value > 14.9)
    #expect(estimate.low <= estimate.value && estimate.value <= estimate.high)

    var still = RuleData(.rate)
    still.measure(.threshold, target: "16", op: "le", direction: .down)
    for index in 0..<10 { still.figure("\(2018 + index / 4)Q\(index % 4 + 1)", "17") }
    let flat = try #require(still.snapshot("2020-06-30")?.forecast("m", .china))
    #expect(flat.score.choice == .notBetter && flat.method == .lastValue)
    let held = try #require(number(flat))
    #expect((held.value, held.low, held.high) == (17, 17, 17))
  }

  @Test(
    "scaling the figures scales the forecast, and the order of rows does not matter",
    arguments: 1...8)
  func scaling(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let shape = (0..<12).map { _ in Int(random.next() % 20) + 1 }
    let years = [(2017, 7), (2018, 9), (2019, 12), (2020, 14)]
    let last = Int(random.next() % 9) + 3
    let day = try #require(Month(2020, last)).end.description
    let one = Self.flow(years, until: last, target: "100", rule: .linear, shape: shape)
    var ten = Self.flow(years, until: last, target: "1000", rule: .linear, scale: 10, shape: shape)
    ten.dataset.observations.shuffle(using: &random)
    let single = try #require(one.snapshot(day)?.forecast("m", .china))
    let tenfold = try #require(ten.snapshot(day)?.forecast("m", .china))
    #expect(single.method == tenfold.method, "seed \(seed)")
    let (a, b) = (try #require(single.figure), try #require(tenfold.figure))
    for (less, more) in [(a.value, b.value), (a.low, b.low), (a.high, b.high)] {
      #expect(abs(less * 10 - more) < 1e-6 * more.magnitude, "seed \(seed)")
    }
    #expect(single.score.replays == tenfold.score.replays, "seed \(seed)")
  }

  @Test("a light never changes with the forecasts that were asked for")
  func lights() throws {
    let data = Self.flow([(2018, 10), (2019, 12), (2020, 15)], until: 6)
    let plain = try #require(data.snapshot("2020-06-30"))
    let asked = try #require(data.snapshot("2020-06-30"))
    for area in [AreaCode.china] + RuleData.provinces { _ = asked.forecast("m", area) }
    for area in [AreaCode.china] + RuleData.provinces {
      #expect(plain.judgement("m", area) == asked.judgement("m", area))
    }
    #expect(plain.findAlerts() == asked.findAlerts())
  }
}
