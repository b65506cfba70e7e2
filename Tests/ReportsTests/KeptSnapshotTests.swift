import Domain
import Testing

@testable import Reports

/// A snapshot after another is the one made from nothing, whichever table changed.
@Suite("A snapshot after a file was read again")
struct KeptSnapshotTests {
  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (inout Dataset) -> Void

    init(_ name: String, _ make: @escaping @Sendable (inout Dataset) -> Void) {
      testDescription = name
      self.make = make
    }

    /// A table without its last row.
    static func shorter<Row>(
      _ name: String, _ rows: @escaping @Sendable (inout Dataset, ([Row]) -> [Row]) -> Void
    ) -> Change {
      Change(name) { dataset in rows(&dataset) { Array($0.dropLast()) } }
    }
  }

  static let changes: [Change] = [
    .shorter("units") { $0.units = $1($0.units) },
    .shorter("prefectures") { $0.prefectures = $1($0.prefectures) },
    .shorter("chapters") { $0.chapters = $1($0.chapters) },
    .shorter("articles") { $0.articles = $1($0.articles) },
    .shorter("measures") { $0.measures = $1($0.measures) },
    Change("ladders") { $0.ladders = [] },
    .shorter("rung dates") { $0.rungDates = $1($0.rungDates) },
    .shorter("stage events") { $0.stageEvents = $1($0.stageEvents) },
    .shorter("indicators") { $0.indicators = $1($0.indicators) },
    .shorter("observations") { $0.observations = $1($0.observations) },
    Change("a figure") { dataset in
      for place in dataset.observations.indices { dataset.observations[place].value = 77 }
    },
    .shorter("targets") { $0.targets = $1($0.targets) },
    .shorter("centres") { $0.centres = $1($0.centres) },
    .shorter("centre months") { $0.centreMonths = $1($0.centreMonths) },
    .shorter("nodes") { $0.nodes = $1($0.nodes) },
    .shorter("service items") { $0.serviceItems = $1($0.serviceItems) },
    .shorter("network months") { $0.networkMonths = $1($0.networkMonths) },
    Change("the ledger") { $0.ledger = .underWay },
    Change("the settings") { $0.settings.ruleConstants.thresholdTolerance = 0 },
    Change("nothing") { _ in },
  ]

  /// Something of every table, each of which shows in a report.
  private func loaded() -> LoadedDataset {
    let hubei = SmallDataset.hubei
    var loaded = SmallDataset.loaded()
    loaded.dataset.stageEvents = [
      StageEvent(
        measure: "4.2.01", area: hubei, on: Day.first(of: 2020), rung: "drafted",
        origin: SmallDataset.origin("stage_events"))
    ]
    loaded.dataset.rungDates = [
      RungDate(
        measure: "4.2.01", area: hubei, rung: "in_force", dueOn: Day.last(ofMonth: 3, in: 2020),
        origin: SmallDataset.origin("rung_dates"))
    ]
    loaded.dataset.targets = [
      Target(
        measure: "4.2.01", area: SmallDataset.guizhou, isApplicable: false,
        origin: SmallDataset.origin("targets"))
    ]
    loaded.dataset.networkMonths = [
      NetworkMonth(
        unit: hubei, month: Month(of: SmallDataset.asOf), downtimeMinutes: 600,
        origin: SmallDataset.origin("network_months"))
    ]
    return loaded
  }

  private func json(_ snapshot: Snapshot, _ loaded: LoadedDataset) -> String {
    SnapshotReport(snapshot, of: loaded).json()
  }

  @Test("is the one made from nothing", arguments: changes)
  func same(change: Change) {
    let before = loaded()
    var after = before
    change.make(&after.dataset)
    let old = Snapshot(before.dataset, asOf: SmallDataset.asOf)
    let kept = Snapshot(after.dataset, asOf: SmallDataset.asOf, after: old)
    let new = Snapshot(after.dataset, asOf: SmallDataset.asOf)
    #expect(json(kept, after) == json(new, after))
  }

  @Test("another day, other lights of persons and another knowledge are no less looked at")
  func others() {
    let loaded = self.loaded()
    let old = Snapshot(loaded.dataset, asOf: SmallDataset.asOf)
    let day = SmallDataset.asOf.advanced(by: -40)
    #expect(
      json(Snapshot(loaded.dataset, asOf: day, after: old), loaded)
        == json(Snapshot(loaded.dataset, asOf: day), loaded))
    #expect(
      json(Snapshot(loaded.dataset, asOf: SmallDataset.asOf, knowledge: .now, after: old), loaded)
        == json(Snapshot(loaded.dataset, asOf: SmallDataset.asOf, knowledge: .now), loaded))
    #expect(
      json(old.at(SmallDataset.asOf, knowing: .now), loaded)
        == json(Snapshot(loaded.dataset, asOf: SmallDataset.asOf, knowledge: .now), loaded))
  }

  @Test("nearly every change shows in the report, so that one that is missed would be seen")
  func visible() {
    let before = loaded()
    let old = json(Snapshot(before.dataset, asOf: SmallDataset.asOf), before)
    let unseen = Self.changes.filter { change in
      var after = before
      change.make(&after.dataset)
      return json(Snapshot(after.dataset, asOf: SmallDataset.asOf), after) == old
    }
    #expect(unseen.map(\.testDescription) == ["nothing"])
  }
}
