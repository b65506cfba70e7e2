import Domain
import Testing

/// The rows of the sample that were recorded late: Fujian's revised pledge figure and Guangxi's
/// figures of services online.
@Suite("What the sample knew then and knows now")
struct KnowledgeSampleTests {
  private func snapshot(_ day: String, _ knowledge: Knowledge) async throws -> Snapshot {
    try await LoadedSample.snapshot(day).at(try #require(Day(day)), knowing: knowledge)
  }

  @Test("time travel to now equals now: after the last record nothing differs")
  func travelToNow() async throws {
    let last = try #require(Day("2021-03-31"))
    let travelled = try await LoadedSample.snapshot("2020-03-31").at(last)
    let now = travelled.at(last, knowing: .now)
    let direct = Snapshot(try await LoadedSample.loaded.dataset, asOf: last)
    for area in [AreaCode.china] + direct.units.map(\.code) {
      for measure in direct.dataset.measures {
        let expected = direct.judgement(measure.id, area)
        #expect(travelled.judgement(measure.id, area) == expected, "\(measure.id) \(area)")
        #expect(now.judgement(measure.id, area) == expected, "\(measure.id) \(area)")
      }
    }
    #expect(travelled.findAlerts() == direct.findAlerts())
    #expect(now.warnings == direct.warnings)
  }

  @Test("Guangxi's late figures were not known in June, and are known now")
  func lateReport() async throws {
    let guangxi = AreaCode(number: 450_000)
    let then = try await snapshot("2020-06-30", .then)
    let now = try await snapshot("2020-06-30", .now)
    for measure in ["5.2.08", "5.2.09", "5.2.10"] {
      #expect(then.light(measure, guangxi)?.colourClass == .grey, "\(measure)")
      #expect(now.light(measure, guangxi)?.colourClass != .grey, "\(measure)")
    }
    let online = now.judgement("5.2.08", guangxi)
    #expect(online?.value == .number(75, .exact))
    #expect(online?.lineage.inputs.contains { $0.when == "2020Q2" && $0.value == "75" } == true)
  }

  @Test("Fujian's revised figure of May replaces the first one on the day it was recorded")
  func revision() async throws {
    let fujian = AreaCode(number: 350_000)
    func may(_ day: String, _ knowledge: Knowledge) async throws -> Exact? {
      let at = try #require(Day(day))
      let snapshot = try await LoadedSample.snapshot("2020-06-30").at(at, knowing: knowledge)
      return snapshot.observation("pledge_financing_amount", fujian)?.value
    }
    let before = try await may("2020-06-17", .then)
    let after = try await may("2020-06-18", .then)
    #expect(before != nil && after == 6 && before != after)
    #expect(try await may("2020-06-17", .now) == after)
  }
}
