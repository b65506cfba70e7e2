import Domain

/// A dataset of four provinces and XPCC, small enough to know by heart.
///
/// Hubei is well under way, Guizhou has not begun; Wuhan's centre drowns, Guangzhou's does well.
enum SmallDataset {
  static let hubei = AreaCode(number: 420_000)
  static let guizhou = AreaCode(number: 520_000)

  static var dataset: Dataset {
    var dataset = Dataset()
    dataset.settings.isSample = true
    dataset.settings.asOf = day(2020, 6, 30)
    dataset.units = units
    dataset.prefectures = prefectures
    dataset.chapters = [
      Chapter(id: "1", name: Phrase(zh: "加强顶层设计", en: "Top-level design"), origin: line(2))
    ]
    dataset.articles = [
      Article(id: "1.1", chapter: "1", name: Phrase(zh: "战略", en: "Strategy"), origin: line(2))
    ]
    dataset.measures = measures
    dataset.ladders = ladder
    dataset.indicators = [indicator]
    dataset.observations = observations
    dataset.stageEvents = events
    dataset.centres = centres
    dataset.centreMonths = centres.indices.flatMap { months(ofCentre: $0) }
    dataset.nodes = nodes
    dataset.serviceItems = items
    return dataset
  }

  static var loaded: LoadedDataset {
    LoadedDataset(dataset: dataset, files: [], diagnostics: [], readAt: 0)
  }

  static func line(_ number: Int) -> Origin { Origin(file: "small.csv", line: number) }
  static func day(_ year: Int, _ month: Int, _ number: Int) -> Day {
    Day(year, month, number) ?? Day(number: 0)
  }

  private static let units: [ReportingUnit] = [
    unit(110_000, .municipality, "北京", "Beijing", 21_890_000),
    unit(420_000, .province, "湖北", "Hubei", 57_750_000),
    unit(440_000, .province, "广东", "Guangdong", 126_010_000),
    unit(520_000, .province, "贵州", "Guizhou", 38_560_000),
    unit(660_000, .corps, "新疆兵团", "XPCC", nil),
  ]

  private static func unit(
    _ code: UInt32, _ kind: UnitKind, _ zh: String, _ en: String, _ people: Int?
  ) -> ReportingUnit {
    let name = Phrase(zh: zh, en: en)
    return ReportingUnit(
      code: AreaCode(number: code), kind: kind, name: name, shortName: name, abbreviation: name,
      region: .central, population: people, mapColumn: Int(code / 100_000), mapRow: 1,
      origin: line(Int(code / 10_000)))
  }

  private static let prefectures: [Prefecture] = [
    prefecture(420_100, "武汉市", "Wuhan", 12_330_000),
    prefecture(420_200, "黄石市", "Huangshi", 2_470_000),
    prefecture(422_800, "恩施州", "Enshi", 3_460_000),
    prefecture(440_100, "广州市", "Guangzhou", 18_680_000),
    prefecture(520_100, "贵阳市", "Guiyang", 5_990_000),
    prefecture(520_200, "六盘水市", "Liupanshui", 3_030_000),
  ]

  private static func prefecture(_ code: UInt32, _ zh: String, _ en: String, _ people: Int)
    -> Prefecture
  {
    Prefecture(
      code: AreaCode(number: code), unit: AreaCode(number: code / 10_000 * 10_000),
      name: Phrase(zh: zh, en: en), kind: "prefecture-level city", isSubProvincial: false,
      population: people, populationBound: .about, origin: line(Int(code % 10_000)))
  }
}
