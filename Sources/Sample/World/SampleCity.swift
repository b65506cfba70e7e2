/// A prefecture-level division of the sample.
struct SampleCity {
  /// GB/T 2260 code.
  let code: String
  /// The code of its province.
  let unit: String
  /// The names.
  let nameZh: String
  let nameEn: String
  /// Prefecture-level city, autonomous prefecture, league or prefecture.
  let kind: String
  /// Whether it is one of the 15 sub-provincial cities.
  let isSubProvincial: Bool
  /// Whether it is its province's capital.
  let isCapital: Bool
  /// People: a part of the census figure of its province, drawn.
  let population: Int

  /// The name without the word for the kind of division: 武汉 for 武汉市.
  var shortZh: String {
    nameZh.hasSuffix("市") ? String(nameZh.dropLast()) : nameZh
  }
}

extension SampleCity {
  /// The divisions of prefectures.csv; the people of `units` are divided among them.
  static func all(_ table: FactTable, units: [SampleUnit], seed: UInt64) -> [SampleCity] {
    var random = RandomSource(seed: seed, "populations")
    return units.flatMap { unit in
      let rows = table.rows.filter { $0["province_code"] == unit.code }
      let weights = rows.map { row in
        let isLarge = row["provincial_capital"] == "true" || row["sub_provincial"] == "true"
        let isCity = row["kind"] == "prefecture-level city"
        return random.whole(isLarge ? 170...250 : isCity ? 60...150 : 25...80)
      }
      let people = (unit.population ?? 0).divided(by: weights)
      return zip(rows, people).map { SampleCity($0, population: $1) }
    }
  }

  private init(_ row: FactRow, population: Int) {
    self.init(
      code: row["code"], unit: row["province_code"], nameZh: row["name_zh"],
      nameEn: row["name_en"], kind: row["kind"],
      isSubProvincial: row["sub_provincial"] == "true",
      isCapital: row["provincial_capital"] == "true", population: population)
  }
}
