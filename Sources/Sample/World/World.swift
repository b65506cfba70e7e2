/// What stands before anything is drawn but the people of prefectures: the units, the
/// prefectures, the programme.
struct World {
  /// The number everything is drawn from.
  let seed: UInt64
  /// The 31 provinces, by code.
  let provinces: [SampleUnit]
  /// The prefectures, by code.
  let cities: [SampleCity]
  /// The commitments.
  let measures: FactTable
  /// What is measured.
  let indicators: FactTable
  /// Rungs of every ladder.
  let ladders: FactTable

  /// The world of `seed`.
  init(seed: UInt64) {
    self.seed = seed
    let provinces = FactTable(FactText.provinces).rows.map(SampleUnit.init)
    self.provinces = provinces
    cities = SampleCity.all(FactTable(FactText.prefectures), units: provinces, seed: seed)
    measures = FactTable(FactText.measures)
    indicators = FactTable(FactText.indicators)
    ladders = FactTable(FactText.ladders)
  }

  /// The provinces and XPCC, by code.
  var units: [SampleUnit] { provinces + [.corps] }

  /// The prefectures of the unit with `code`.
  func cities(of code: String) -> [SampleCity] { cities.filter { $0.unit == code } }

  /// The unit with `code`; XPCC for an unknown one.
  func unit(_ code: String) -> SampleUnit { provinces.first { $0.code == code } ?? .corps }

  /// The rungs of `ladder` from the one above the bottom through `required`.
  func rungs(of ladder: String, through required: String) -> [String] {
    let rungs = ladders.rows.filter { $0["ladder"] == ladder && !$0["order"].isEmpty }
    let names = rungs.map { $0["rung"] }
    guard let last = names.firstIndex(of: required) else { return [] }
    return Array(names[...last].dropFirst())
  }
}
