import Domain
import Testing

@testable import Loading

@Suite("Names of areas as people write them")
struct AreaNamesTests {
  /// Provinces and prefectures whose names are easily taken for one another.
  private static let units: [ReportingUnit] = [
    unit(110_000, .municipality, "北京市", "北京", "Beijing", "京", "BJ"),
    unit(140_000, .province, "山西省", "山西", "Shanxi", "晋", "SX"),
    unit(150_000, .autonomousRegion, "内蒙古自治区", "内蒙古", "Inner Mongolia", "蒙", "NM"),
    unit(220_000, .province, "吉林省", "吉林", "Jilin", "吉", "JL"),
    unit(450_000, .autonomousRegion, "广西壮族自治区", "广西", "Guangxi", "桂", "GX"),
    unit(460_000, .province, "海南省", "海南", "Hainan", "琼", "HI"),
    unit(540_000, .autonomousRegion, "西藏自治区", "西藏", "Tibet (Xizang)", "藏", "XZ"),
    unit(610_000, .province, "陕西省", "陕西", "Shaanxi", "陕", "SN"),
    unit(
      660_000, .corps, "新疆生产建设兵团", "兵团", "Xinjiang Production and Construction Corps", "兵", "BT"),
  ]

  private static let prefectures: [Prefecture] = [
    prefecture(141_100, "吕梁市", "Lüliang"),
    prefecture(220_200, "吉林市", "Jilin"),
    prefecture(222_400, "延边朝鲜族自治州", "Yanbian Korean Autonomous Prefecture"),
    prefecture(152_500, "锡林郭勒盟", "Xilingol League"),
    prefecture(320_500, "苏州市", "Suzhou"),
    prefecture(341_300, "宿州市", "Suzhou"),
    prefecture(422_800, "恩施土家族苗族自治州", "Enshi Tujia and Miao Autonomous Prefecture"),
    prefecture(632_500, "海南藏族自治州", "Hainan Tibetan Autonomous Prefecture"),
    prefecture(652_700, "博尔塔拉蒙古自治州", "Bortala Mongol Autonomous Prefecture"),
    prefecture(653_100, "喀什地区", "Kashgar Prefecture"),
  ]

  private let names = AreaNames(units: Self.units, prefectures: Self.prefectures)

  @Test(
    "every usual form of a name means its area",
    arguments: [
      ("广西", 450_000), ("广西壮族自治区", 450_000), ("广西区", 450_000), ("广 西", 450_000),
      ("Guangxi", 450_000), ("Guangxi Zhuang Autonomous Region", 450_000), ("桂", 450_000),
      ("北京", 110_000), ("北京市", 110_000), ("北 京", 110_000), ("北　京", 110_000),
      ("北京 Beijing", 110_000), ("北京Beijing", 110_000), ("Beijing", 110_000),
      ("BEIJING", 110_000), ("Ｂｅｉｊｉｎｇ", 110_000), ("Beijing Municipality", 110_000),
      ("110000", 110_000), ("110000 北京", 110_000), ("山西", 140_000), ("Shanxi", 140_000),
      ("陕西", 610_000), ("Shaanxi", 610_000), ("Shaanxi Province", 610_000), ("内蒙古", 150_000),
      ("Inner Mongolia", 150_000), ("Tibet", 540_000), ("Xizang", 540_000), ("兵团", 660_000),
      ("新疆兵团", 660_000), ("XPCC", 660_000), ("海南", 460_000), ("海南省", 460_000),
      ("海南州", 632_500), ("吉林", 220_000), ("吉林省", 220_000), ("吉林市", 220_200),
      ("延边", 222_400), ("延边州", 222_400), ("延边朝鲜族自治州", 222_400), ("锡林郭勒", 152_500),
      ("苏州", 320_500), ("宿州市", 341_300), ("恩施州", 422_800), ("恩施", 422_800),
      ("Enshi", 422_800), ("博尔塔拉州", 652_700), ("喀什", 653_100), ("苏州 Suzhou", 320_500),
      ("Lüliang", 141_100),
      ("Luliang", 141_100), ("吕梁 Lüliang", 141_100),
    ])
  func finds(name: String, code: Int) {
    #expect(names.reading(of: name) == .area(AreaCode(number: UInt32(code))))
  }

  @Test(
    "a name that several areas share is not guessed",
    arguments: [
      ("Suzhou", [320_500, 341_300]), ("Jilin", [220_000, 220_200]),
      ("陕西 Shanxi", [140_000, 610_000]), ("110000 陕西", [110_000, 610_000]),
    ])
  func doesNotGuess(name: String, codes: [Int]) {
    let expected = codes.map { AreaCode(number: UInt32($0)) }
    #expect(names.reading(of: name) == .ambiguous(expected))
  }

  @Test("the table's level or province tells areas of one name apart")
  func tellsApart() {
    #expect(names.reading(of: "Jilin", level: .units) == .area(AreaCode(number: 220_000)))
    #expect(names.reading(of: "吉林", level: .prefectures) == .area(AreaCode(number: 220_200)))
    let anhui = AreaCode(number: 340_000)
    #expect(names.reading(of: "Suzhou", inside: anhui) == .area(AreaCode(number: 341_300)))
  }

  @Test(
    "totals and parts are checks, not areas",
    arguments: [
      ("合计", AreaCheck.total), ("总 计", .total), ("Total", .total), ("小计", .subtotal),
      ("东部地区", .subtotal), ("全国", .national), ("全国总计", .national), ("全国总计（不含港澳台）", .national),
      ("其他", .other), ("其它", .other), ("其中", .ofWhich), ("其中：发明", .ofWhich),
      ("of which", .ofWhich),
    ])
  func knowsChecks(name: String, check: AreaCheck) {
    #expect(names.reading(of: name) == .check(check))
    let cell = LenientCellReader(areas: names).read(name, as: LenientField(type: .area))
    #expect(cell.value == .check(check))
  }

  @Test("no other text is an area", arguments: ["湖北1", "东京", "Springfield", "——", "省"])
  func refuses(name: String) {
    #expect(names.reading(of: name) == .unknown)
  }

  @Test("a code passes through unchanged")
  func keepsCodes() {
    let reader = LenientCellReader(areas: names)
    for code in ["000000", "110000", "422800", "660000", "999999"] {
      let cell = reader.read(code, as: LenientField(type: .area))
      #expect(cell == LenientCell(value: .strict(code)))
    }
  }

  private static func unit(
    _ code: UInt32, _ kind: UnitKind, _ zh: String, _ short: String, _ en: String, _ abbr: String,
    _ letters: String
  ) -> ReportingUnit {
    ReportingUnit(
      code: AreaCode(number: code), kind: kind, name: Phrase(zh: zh, en: en),
      shortName: Phrase(zh: short, en: en), abbreviation: Phrase(zh: abbr, en: letters),
      region: .east, mapColumn: 0, mapRow: 0, origin: Origin(file: "units.csv", line: 2))
  }

  private static func prefecture(_ code: UInt32, _ zh: String, _ en: String) -> Prefecture {
    Prefecture(
      code: AreaCode(number: code), unit: AreaCode(number: code / 10_000 * 10_000),
      name: Phrase(zh: zh, en: en), kind: "prefecture", isSubProvincial: false,
      populationBound: .exact, origin: Origin(file: "prefectures.csv", line: 2))
  }
}
