import Domain
import Testing

@Suite("Forecasts of the sample")
struct ForecastSampleTests {
  private func areas(_ snapshot: Snapshot) -> [AreaCode] {
    [.china] + snapshot.units.map(\.code)
  }

  @Test("none before the first quarter is in, on anything, anywhere")
  func beforeFirstQuarter() async throws {
    let snapshot = try await LoadedSample.snapshot("2020-02-15")
    for measure in snapshot.forecastable {
      for area in areas(snapshot) { #expect(snapshot.forecast(measure.id, area) == nil) }
    }
  }

  @Test(
    "every range holds its value, and the method of least error is used",
    arguments: ["2020-06-30", "2020-09-15"])
  func holdTogether(day: String) async throws {
    let snapshot = try await LoadedSample.snapshot(day)
    var count = 0
    for measure in snapshot.forecastable {
      for area in areas(snapshot) {
        guard let forecast = snapshot.forecast(measure.id, area) else { continue }
        count += 1
        let name = "\(measure.id) \(area)"
        switch forecast.outcome {
        case .number(let number):
          #expect(number.low <= number.value && number.value <= number.high, "\(name)")
          #expect(number.value.isFinite, "\(name)")
        case .day(let date):
          #expect(date.low <= date.value && date.value <= date.high, "\(name)")
          #expect(date.low > snapshot.asOf, "\(name)")
        case .count(let number, let of):
          #expect(number.low <= number.value && number.value <= number.high, "\(name)")
          #expect(number.high <= of, "\(name)")
        }
        let score = forecast.score
        if !score.used.isNaive {
          #expect(score.choice == .better, "\(name)")
          let others = score.errors.filter { $0.method != score.used }.compactMap(\.error)
          #expect(others.allSatisfy { $0 > score.error ?? .infinity }, "\(name)")
        }
      }
    }
    #expect(count > 300)
  }

  @Test("no light and no alert depends on a forecast, and no row order on the forecasts")
  func lights() async throws {
    let asked = try await LoadedSample.snapshot("2020-06-30")
    let before = asked.findAlerts()
    for measure in asked.forecastable { _ = asked.forecast(measure.id, .china) }
    #expect(asked.findAlerts() == before)
    var dataset = asked.dataset
    dataset.observations.reverse()
    let turned = Snapshot(dataset, asOf: asked.asOf)
    for measure in asked.headlineTargets {
      let (one, other) = (
        asked.forecast(measure.id, .china), turned.forecast(measure.id, .china)
      )
      #expect(one?.outcome == other?.outcome, "\(measure.id)")
      #expect(one?.score == other?.score, "\(measure.id)")
    }
  }

  @Test("the pledge amount of the year is foretold from its months, and why says from which rows")
  func pledge() async throws {
    let snapshot = try await LoadedSample.snapshot("2020-06-30")
    let forecast = try #require(snapshot.forecast("4.1.07", .china))
    #expect(forecast.method == .seasonalShare)
    let inputs = forecast.lineage.inputs
    #expect(inputs.contains { $0.when == "2020-06" && $0.value == "199" })
    #expect(inputs.contains { $0.when == "2019" && $0.value == "1515" })
    #expect(!inputs.contains { $0.when == "2020-07" })
    let pace = try #require(snapshot.requiredPace("4.1.07", .china))
    // (1515 × 1.2 − 896) ÷ 6
    #expect(pace.perMonth == Exact(461, over: 3))
  }
}
