import Domain

/// A dataset of a handful of rows with something of everything a report shows.
enum SmallDataset {
  /// The end of June 2020.
  static let asOf = Day.last(ofMonth: 6, in: 2020)
  static let hubei = AreaCode(number: 420_000)
  static let guizhou = AreaCode(number: 520_000)

  static func origin(_ table: String, _ line: Int = 2) -> Origin {
    Origin(file: "\(table).csv", line: line)
  }

  /// The dataset.
  static func dataset() -> Dataset {
    var dataset = Dataset()
    dataset.settings.isSample = true
    dataset.settings.programmeYear = 2020
    dataset.units = units
    dataset.prefectures = prefectures
    dataset.chapters = [
      Chapter(
        id: "3", name: Phrase(zh: "持续推进审查提质增效", en: "Better and faster examination"),
        origin: origin("chapters")),
      Chapter(
        id: "4", name: Phrase(zh: "大力促进知识产权价值实现", en: "Realising the value of IP"),
        origin: origin("chapters", 3)),
    ]
    dataset.articles = [
      Article(
        id: "3.1", chapter: "3", name: Phrase(zh: "提高审查效率", en: "Faster examination"),
        origin: origin("articles")),
      Article(
        id: "4.1", chapter: "4", name: Phrase(zh: "促进运用", en: "Use of rights"),
        origin: origin("articles", 3)),
    ]
    dataset.measures = measures
    dataset.indicators = indicators
    dataset.ladders = rungs
    dataset.observations = observations
    dataset.centres = centres
    dataset.centreMonths = centreMonths
    dataset.nodes = nodes
    dataset.serviceItems = serviceItems
    return dataset
  }

  /// The dataset as a loader gives it, with `diagnostics`.
  static func loaded(_ diagnostics: [Diagnostic] = []) -> LoadedDataset {
    let digest = String(repeating: "0123456789abcdef", count: 4)
    return LoadedDataset(
      dataset: dataset(),
      files: [
        FileReport(path: "datapackage.json", table: nil, bytes: 4096, sha256: digest),
        FileReport(
          path: "observations.csv", table: "observations", rows: 20_417, rowsLeftOut: 3,
          bytes: 1_204_118, sha256: digest),
        FileReport(
          path: "centres.csv", table: "centres", encoding: "gb18030", rows: 2, bytes: 512),
      ],
      diagnostics: diagnostics, readAt: 0)
  }

  private static let units = [
    unit(420_000, "湖北省", "湖北", "鄂", "Hubei", "HB", .central),
    unit(520_000, "贵州省", "贵州", "贵", "Guizhou", "GZ", .west),
    unit(660_000, "新疆生产建设兵团", "兵团", "兵", "XPCC", "XP", .west, kind: .corps),
  ]

  private static func unit(
    _ code: UInt32, _ full: String, _ short: String, _ abbreviation: String, _ english: String,
    _ letters: String, _ region: Region, kind: UnitKind = .province
  ) -> ReportingUnit {
    ReportingUnit(
      code: AreaCode(number: code), kind: kind, name: Phrase(zh: full, en: english),
      shortName: Phrase(zh: short, en: english),
      abbreviation: Phrase(zh: abbreviation, en: letters), region: region,
      population: 57_752_557, mapColumn: 0, mapRow: 0, origin: origin("units"))
  }

  private static let prefectures = [
    (420_100, 420_000, "武汉市", "Wuhan", 12_326_518),
    (420_200, 420_000, "黄石市", "Huangshi", 2_469_079),
    (520_100, 520_000, "贵阳市", "Guiyang", 5_987_018),
  ].enumerated().map { index, row in
    Prefecture(
      code: AreaCode(number: UInt32(row.0)), unit: AreaCode(number: UInt32(row.1)),
      name: Phrase(zh: row.2, en: row.3), kind: "city", isSubProvincial: row.0 == 420_100,
      population: row.4, populationBound: .exact, origin: origin("prefectures", index + 2))
  }

  private static let rungs = [
    ("planned", 1, "研究", "planned"), ("drafted", 2, "起草", "drafted"),
    ("in_force", 3, "印发实施", "in force"),
  ].enumerated().map { index, row in
    Rung(
      ladder: "document", id: row.0, order: row.1, name: Phrase(zh: row.2, en: row.3),
      origin: origin("ladders", index + 2))
  }
}
