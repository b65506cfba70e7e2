import Domain

/// The usual forms of the names of areas.
enum AreaForms {
  /// How near a form is to the name that the files give: the nearest wins, so 海南 is the province
  /// although the stem of 海南藏族自治州 is the same.
  enum Nearness: Int, Hashable, Comparable, Sendable {
    case name, usualForm, stem

    static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  /// A form of a name.
  struct Form: Hashable, Sendable {
    let text: String
    let nearness: Nearness
  }

  /// The forms of a reporting unit's names.
  static func of(_ unit: ReportingUnit) -> Set<Form> {
    let short = unit.shortName.zh
    var names = [unit.name.zh, short, unit.name.en, unit.shortName.en]
    names += englishAlternatives(of: unit.name.en)
    var forms: [String]
    switch unit.kind {
    case .province:
      forms = [short + "省", unit.name.en + " Province"]
    case .municipality:
      forms = [short + "市", "\(unit.name.en) Municipality", "\(unit.name.en) City"]
    case .autonomousRegion:
      forms = [
        short + "区", short + "自治区", "\(unit.name.en) Autonomous Region",
        nations.first { unit.name.zh == short + $0.zh + "自治区" }
          .map { "\(unit.name.en) \($0.en) Autonomous Region" } ?? "",
      ]
    case .corps:
      forms = ["新疆兵团", "建设兵团", "生产建设兵团", "新疆建设兵团", "XPCC"]
    }
    forms += [unit.abbreviation.zh, unit.abbreviation.en]
    return Set(names.map { Form(text: $0, nearness: .name) })
      .union(forms.map { Form(text: $0, nearness: .usualForm) })
  }

  /// The forms of a prefecture's names.
  static func of(_ prefecture: Prefecture) -> Set<Form> {
    let zh = prefecture.name.zh
    let en = prefecture.name.en
    var forms: Set<Form> = [
      Form(text: zh, nearness: .name), Form(text: en, nearness: .name),
      Form(text: en + " City", nearness: .usualForm),
    ]
    for suffix in ["市", "地区", "盟"] where zh.hasSuffix(suffix) {
      forms.insert(Form(text: String(zh.dropLast(suffix.count)), nearness: .usualForm))
    }
    if let region = zh.before("自治州") {
      let stem = withoutNations(String(region))
      forms.insert(Form(text: stem + "州", nearness: .usualForm))
      forms.insert(Form(text: stem + "自治州", nearness: .usualForm))
      forms.insert(Form(text: stem, nearness: .stem))
    }
    if en.contains(" "), let first = en.split(separator: " ").first {
      forms.insert(Form(text: String(first), nearness: .stem))
    }
    return forms
  }

  /// `Tibet (Xizang)` is also Tibet, and Xizang.
  private static func englishAlternatives(of name: String) -> [String] {
    guard name.contains("(") else { return [] }
    return name.split { "()".contains($0) }.map { $0.filter { $0 != " " } }
  }

  /// 恩施土家族苗族 without the nations it is named for.
  private static func withoutNations(_ name: String) -> String {
    var rest = name
    while let nation = nations.first(where: { rest.hasSuffix($0.zh) && rest.count > $0.zh.count }) {
      rest.removeLast(nation.zh.count)
    }
    return rest
  }

  /// The nations that autonomous regions and prefectures are named for; longer names first where
  /// one ends in another.
  private static let nations: [(zh: String, en: String)] = [
    ("维吾尔", "Uygur"), ("壮族", "Zhuang"), ("回族", "Hui"), ("朝鲜族", "Korean"), ("土家族", "Tujia"),
    ("苗族", "Miao"), ("藏族", "Tibetan"), ("羌族", "Qiang"), ("彝族", "Yi"), ("布依族", "Buyei"),
    ("侗族", "Dong"), ("哈尼族", "Hani"), ("傣族", "Dai"), ("白族", "Bai"), ("景颇族", "Jingpo"),
    ("傈僳族", "Lisu"), ("蒙古族", "Mongol"), ("蒙古", "Mongol"), ("柯尔克孜", "Kirgiz"), ("哈萨克", "Kazakh"),
  ]
}
