import Domain

/// Values of the strict files as people type them.
enum OfficeText {
  /// The period in words: `2020年3月`, `2020年一季度`, `2020年上半年`, `2020年1-10月`.
  static func period(_ text: String, _ variant: Int = 0) -> String {
    guard let period = Period(text) else { return text }
    switch period {
    case .year(let year): return "\(year)年"
    case .half(let year, let half): return "\(year)年\(half == 1 ? "上" : "下")半年"
    case .quarter(let year, let quarter):
      return "\(year)年" + ["一", "二", "三", "四"][quarter - 1] + "季度"
    case .month(let month): return self.month(month, variant)
    case .day: return day(text, variant)
    case .running(let first, let last): return "\(first.year)年\(first.number)-\(last.number)月"
    }
  }

  private static func month(_ month: Month, _ variant: Int) -> String {
    switch variant % 5 {
    case 0, 1: "\(month.year)年\(month.number)月"
    case 2: "\(month.year).\(month.number)"
    case 3: "\(month.year)" + month.number.filled(to: 2)
    default: wide("\(month.year)年\(month.number)月")
    }
  }

  /// The day in words, blank for none.
  static func day(_ text: String, _ variant: Int = 0) -> String {
    guard let day = Day(text) else { return text }
    switch variant % 4 {
    case 0: return "\(day.year)年\(day.month)月\(day.dayOfMonth)日"
    case 1: return "\(day.year).\(day.month).\(day.dayOfMonth)"
    case 2: return text
    default: return "\(day.year)/\(day.month)/\(day.dayOfMonth)"
    }
  }

  /// The day as the number that Excel keeps it as.
  static func serial(_ text: String) -> String {
    guard let day = Day(text), let epoch = Day(1899, 12, 30) else { return text }
    return String(day.number - epoch.number)
  }

  /// 是 or 否; blank where the file says neither.
  static func truth(_ text: String) -> String {
    switch text {
    case "true": "是"
    case "false": "否"
    default: text
    }
  }

  /// The number with its thousands parted.
  static func grouped(_ text: String) -> String {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, whole.allSatisfy(\.isNumber) else { return text }
    var digits = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { digits.append(",") }
      digits.append(digit)
    }
    return ([digits] + parts.dropFirst().map(String.init)).joined(separator: ".")
  }

  /// The text in full-width digits and signs, as an input method makes them.
  static func wide(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isSign = (0x30...0x39).contains(scalar.value) || ".,%".unicodeScalars.contains(scalar)
      scalars.append(isSign ? UnicodeScalar(scalar.value + 0xFEE0) ?? scalar : scalar)
    }
    return String(scalars)
  }

  /// The decimal number with its point moved `places` to the right, or to the left where negative.
  ///
  /// What is no number stays.
  static func moved(_ text: String, _ places: Int) -> String {
    guard !text.isEmpty, text.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" }) else {
      return text
    }
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    let zeros = String(repeating: "0", count: 20)
    let digits = zeros + parts[0] + fraction + zeros
    let point = 20 + parts[0].count + places
    let whole = digits.prefix(point).drop { $0 == "0" }
    var rest = digits.dropFirst(point)
    while rest.last == "0" { rest.removeLast() }
    return (isNegative ? "-" : "") + (whole.isEmpty ? "0" : whole)
      + (rest.isEmpty ? "" : "." + rest)
  }

  /// The words of the codes that offices write in Chinese.
  static let words: [String: String] = [
    "final": "终稿", "preliminary": "初步", "revised": "修订", "agency": "公共服务机构", "tisc": "TISC",
    "university_centre": "高校中心", "outlet": "网点", "hall": "服务大厅", "window": "受理窗口",
    "assistance": "维权援助机构", "business": "业务服务", "government": "政务服务", "information": "信息服务",
    "prefecture-level city": "地级市", "autonomous prefecture": "自治州", "prefecture": "地区",
    "league": "盟",
  ]
}

/// Names of areas in the forms that offices write.
struct OfficeAreas {
  private let units: [String: SampleUnit]
  private let cities: [String: String]

  init(_ world: World) {
    units = Dictionary(
      world.units.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    cities = Dictionary(
      world.cities.map { ($0.code, $0.nameZh) }, uniquingKeysWith: { first, _ in first })
  }

  /// A name of the area with `code`; `variant` says which form.
  func name(_ code: String, _ variant: Int) -> String {
    guard let unit = units[code] else {
      return code == "000000" ? "全国" : cities[code] ?? code
    }
    guard !unit.isCorps else { return variant % 2 == 0 ? unit.nameZh : "新疆兵团" }
    switch variant % 5 {
    case 0: return unit.shortZh
    case 1: return unit.nameZh
    case 2 where unit.shortZh.count == 2:
      return unit.shortZh.map(String.init).joined(separator: " ")
    case 3: return "\(unit.shortZh) \(unit.nameEn)"
    case 4 where unit.kind == "autonomous_region": return unit.shortZh + "区"
    default: return unit.nameZh
    }
  }
}
