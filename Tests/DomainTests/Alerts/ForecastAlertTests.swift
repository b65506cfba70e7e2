import Domain
import Testing

@Suite("Alerts of targets expected to be missed")
struct ForecastAlertTests {
  /// A total of 1200 a year is asked for: 100 a month on time, `pace` a month in Hubei.
  private func data(pace: Int, in areas: [AreaCode]) -> RuleData {
    var data = RuleData(.flow)
    data.measure(
      .linear, scope: .national, target: "1200", op: "cum_ge", frequency: .monthly, headline: true)
    for area in [AreaCode.china] + areas {
      if area != .china { data.target(area, "1200") }
      for year in 2018...2020 {
        for month in 1...(year == 2020 ? 6 : 12) {
          let value = area == .china || year < 2020 ? 100 : pace
          data.figure("\(year)-" + (month < 10 ? "0\(month)" : "\(month)"), "\(value)", area)
        }
      }
    }
    return data
  }

  private func found(_ data: RuleData) throws -> [Alert] {
    try #require(data.snapshot("2020-06-30")).findAlerts().filter { $0.rule == .forecastMissed }
  }

  @Test(
    "provinces that are on track and expected to miss are told in one alert of the measure",
    arguments: [(100, false), (99, true)])
  func provinces(pace: Int, isTold: Bool) throws {
    let areas = [RuleData.beijing, RuleData.hubei]
    let alerts = try found(data(pace: pace, in: areas))
    #expect(
      alerts.map(\.id) == (isTold ? ["forecast_missed:measure:m@000000:provinces"] : []))
    #expect(alerts.first?.reason == (isTold ? .expectedIn(areas) : nil))
    guard let alert = alerts.first else { return }
    let rows = Set(alert.lineage.inputs.map(\.place))
    #expect(rows.isSuperset(of: areas.map(\.description)))
    #expect(alert.since.map { $0.year == 2020 } == true)
  }

  @Test("a province that is behind has its light's alert and no other")
  func behind() throws {
    let alerts = try #require(data(pace: 70, in: [RuleData.hubei]).snapshot("2020-06-30"))
      .findAlerts()
    #expect(alerts.map(\.rule) == [.behindSchedule])
  }
}
