/// A reporting unit of the sample: a province, or XPCC.
struct SampleUnit {
  /// GB/T 2260 code.
  let code: String
  /// What kind of division it is, as the files write it.
  let kind: String
  /// The names.
  let nameZh: String
  let shortZh: String
  let nameEn: String
  let abbreviationZh: String
  let abbreviationEn: String
  /// The statistical region.
  let region: String
  /// People of the 2020 census; nil for XPCC, whose people the census counts in Xinjiang.
  let population: Int?
  /// Where its tile lies on the map, from 0.
  let mapColumn: Int
  let mapRow: Int
  /// How much IP work is done there, in parts of a whole of no meaning: an estimate that only
  /// divides synthetic totals.
  let weight: Int

  /// Whether it is one of the four cities without prefectures.
  var isMunicipality: Bool { kind == "municipality" }
  /// Whether it is XPCC.
  var isCorps: Bool { kind == "corps" }
}

/// What the fact files do not say about a unit: its shortest names, its tile, its weight.
private struct UnitLore {
  let abbreviation: String
  let column: Int
  let row: Int
  let weight: Int

  /// By code.
  ///
  /// The tiles follow the usual tile-grid map; the abbreviations are the official ones.
  static let byCode: [String: UnitLore] = [
    "110000": UnitLore("京", 6, 2, 110), "120000": UnitLore("津", 7, 2, 32),
    "130000": UnitLore("冀", 6, 3, 34), "140000": UnitLore("晋", 5, 2, 16),
    "150000": UnitLore("蒙", 6, 1, 10), "210000": UnitLore("辽", 8, 2, 30),
    "220000": UnitLore("吉", 8, 1, 14), "230000": UnitLore("黑", 8, 0, 17),
    "310000": UnitLore("沪", 8, 4, 82), "320000": UnitLore("苏", 7, 4, 140),
    "330000": UnitLore("浙", 7, 5, 122), "340000": UnitLore("皖", 6, 4, 56),
    "350000": UnitLore("闽", 6, 6, 48), "360000": UnitLore("赣", 6, 5, 27),
    "370000": UnitLore("鲁", 7, 3, 84), "410000": UnitLore("豫", 5, 3, 42),
    "420000": UnitLore("鄂", 5, 4, 52), "430000": UnitLore("湘", 5, 5, 41),
    "440000": UnitLore("粤", 5, 6, 172), "450000": UnitLore("桂", 4, 6, 17),
    "460000": UnitLore("琼", 5, 7, 6), "500000": UnitLore("渝", 4, 4, 29),
    "510000": UnitLore("川", 3, 4, 52), "520000": UnitLore("贵", 3, 5, 13),
    "530000": UnitLore("云", 2, 5, 14), "540000": UnitLore("藏", 1, 4, 2),
    "610000": UnitLore("陕", 4, 3, 36), "620000": UnitLore("甘", 3, 2, 10),
    "630000": UnitLore("青", 2, 3, 4), "640000": UnitLore("宁", 4, 2, 6),
    "650000": UnitLore("新", 0, 2, 10),
  ]

  init(_ abbreviation: String, _ column: Int, _ row: Int, _ weight: Int) {
    self.abbreviation = abbreviation
    self.column = column
    self.row = row
    self.weight = weight
  }
}

extension SampleUnit {
  /// The unit that a row of provinces.csv describes.
  init(_ row: FactRow) {
    let lore = UnitLore.byCode[row["code"]] ?? UnitLore("", 0, 0, 1)
    self.init(
      code: row["code"], kind: row["kind"].split(separator: " ").joined(separator: "_"),
      nameZh: row["name_zh"], shortZh: row["short_zh"], nameEn: row["name_en"],
      abbreviationZh: lore.abbreviation, abbreviationEn: String(row["iso_3166_2"].suffix(2)),
      region: row["region_nbs"], population: Int(row["population_2020_census"]),
      mapColumn: lore.column, mapRow: lore.row, weight: lore.weight)
  }

  /// XPCC, which stands beside Xinjiang and has no code of its own in GB/T 2260.
  static let corps = SampleUnit(
    code: "660000", kind: "corps", nameZh: "新疆生产建设兵团", shortZh: "兵团",
    nameEn: "Xinjiang Production and Construction Corps", abbreviationZh: "兵",
    abbreviationEn: "BT", region: "West", population: nil, mapColumn: 1, mapRow: 2, weight: 4)
}
