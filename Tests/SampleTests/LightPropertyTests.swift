import Domain
import Testing

/// What holds for every light of the sample, whatever its rule.
@Suite("Properties of the lights of the sample")
struct LightPropertyTests {
  /// Every measure's light in every area, as lines that can be compared.
  private func lights(_ snapshot: Snapshot) -> [String: Light] {
    var lights: [String: Light] = [:]
    for area in [AreaCode.china] + snapshot.units.map(\.code) {
      for measure in snapshot.dataset.measures {
        lights["\(measure.id) \(area)"] = snapshot.light(measure.id, area)
      }
      lights["all \(area)"] = snapshot.rollUp(area: area).light
    }
    return lights
  }

  private func differences(_ one: Snapshot, _ other: Snapshot) -> [String] {
    let (before, after) = (lights(one), lights(other))
    return before.keys.filter { before[$0] != after[$0] }.sorted()
      + after.keys.filter { before[$0] == nil }.sorted()
  }

  @Test(
    "lights do not depend on the order of the rows", arguments: [1, 2],
    ["2020-03-31", "2020-06-30", "2020-12-31"])
  func order(seed: UInt64, day: String) async throws {
    let asked = try await LoadedSample.snapshot(day)
    var random = Shuffler(seed: seed)
    var dataset = asked.dataset
    dataset.units.shuffle(using: &random)
    dataset.prefectures.shuffle(using: &random)
    dataset.measures.shuffle(using: &random)
    dataset.ladders.shuffle(using: &random)
    dataset.rungDates.shuffle(using: &random)
    dataset.stageEvents.shuffle(using: &random)
    dataset.indicators.shuffle(using: &random)
    dataset.observations.shuffle(using: &random)
    dataset.targets.shuffle(using: &random)
    dataset.centres.shuffle(using: &random)
    dataset.centreMonths.shuffle(using: &random)
    dataset.nodes.shuffle(using: &random)
    dataset.serviceItems.shuffle(using: &random)
    dataset.networkMonths.shuffle(using: &random)
    #expect(dataset.observations.first != asked.dataset.observations.first)
    #expect(differences(asked, Snapshot(dataset, asOf: asked.asOf)) == [])
  }

  @Test(
    "the same figures in another unit give the same lights",
    arguments: ["2020-03-31", "2020-06-30", "2020-12-31"])
  func unit(day: String) async throws {
    let asked = try await LoadedSample.snapshot(day)
    var dataset = asked.dataset
    let scale = try #require(Exact("100"))
    // Growth is in percent whatever the figures are in; a batch counts provinces.
    let scaled = Set(
      dataset.measures.filter { measure in
        [Rule.linear, .linearToZero, .threshold].contains(measure.rule)
          && dataset.observations.contains { $0.indicator == measure.indicators.first }
      }.map(\.id))
    #expect(scaled.count > 5)
    for index in dataset.observations.indices {
      dataset.observations[index].value = dataset.observations[index].value.map { $0 * scale }
    }
    for index in dataset.measures.indices where scaled.contains(dataset.measures[index].id) {
      dataset.measures[index].target = dataset.measures[index].target.map { $0 * scale }
      dataset.measures[index].baseline = dataset.measures[index].baseline.map { $0 * scale }
    }
    for index in dataset.targets.indices where scaled.contains(dataset.targets[index].measure) {
      dataset.targets[index].value = dataset.targets[index].value.map { $0 * scale }
      dataset.targets[index].baseline = dataset.targets[index].baseline.map { $0 * scale }
    }
    let other = Snapshot(dataset, asOf: asked.asOf)
    #expect(differences(asked, other) == [])
    #expect(lights(other).values.contains(.behind))
  }
}

/// Numbers from a seed (SplitMix64).
private struct Shuffler: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
