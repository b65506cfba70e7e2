import Domain
import Wording

@testable import Interface

/// A small table to filter: five cities, one without figures.
enum FilterCities {
  struct City: FilterSubject {
    var name: Phrase
    var light: Light
    var backlog: Double?
    /// In 亿元.
    var pledge: Double?
    var opened: Day?

    var texts: [String] { [name.zh, name.en, light.name.zh, light.name.en] }

    func value(of field: String) -> FilterValue? {
      switch field {
      case "name": FilterValue(texts: [name.zh, name.en])
      case "mark": FilterValue(texts: [light.name.zh, light.name.en], light: light)
      case "backlog": number(backlog, "件")
      case "pledge": number(pledge, "亿元")
      case "opened":
        FilterValue(number: opened.map { Double($0.number) }, isMissing: opened == nil)
      default: nil
      }
    }

    private func number(_ value: Double?, _ unit: String) -> FilterValue {
      FilterValue(
        shown: value, printed: value, number: value, unit: FilterUnit(unit),
        isMissing: value == nil)
    }
  }

  static let all: [City] = [
    City(
      name: Phrase(zh: "武汉", en: "Wuhan"), light: .behind, backlog: 412, pledge: 1.5,
      opened: Day(2018, 5, 4)),
    City(
      name: Phrase(zh: "黄石", en: "Huangshi"), light: .onTrack, backlog: 1_234, pledge: 0.25,
      opened: Day(2020, 5, 31)),
    City(
      name: Phrase(zh: "宜昌", en: "Yichang"), light: .farBehind, backlog: 0, pledge: 1.2,
      opened: Day(2020, 6, 1)),
    City(
      name: Phrase(zh: "襄阳", en: "Xiangyang"), light: .done, backlog: 37, pledge: nil, opened: nil),
    City(name: Phrase(zh: "恩施", en: "Enshi"), light: .noData),
  ]

  static let fields = FilterFields([
    FilterField(
      id: "mark", names: [Phrase(zh: "状态", en: "light")], kind: .light),
    FilterField(id: "name", names: [Phrase(zh: "城市", en: "City name")], kind: .text),
    FilterField(
      id: "backlog", names: [Phrase(zh: "积压", en: "Backlog")], kind: .number,
      units: [FilterUnit("件")].compacted, unitWords: Phrase(zh: "件", en: "cases")),
    FilterField(
      id: "pledge", names: [Phrase(zh: "质押", en: "Pledged")], kind: .number,
      units: [FilterUnit("亿元")].compacted, unitWords: Phrase(zh: "亿元", en: "100 million yuan")),
    FilterField(id: "opened", names: [Phrase(zh: "开业", en: "Opened")], kind: .day),
  ])

  static func tree(_ text: String) -> Result<FilterTree, FilterFault> {
    FilterGrammar.tree(of: text, fields)
  }

  /// The cities that `text` keeps, by their English names' first letters.
  static func kept(by text: String) throws -> String {
    let tree = try tree(text).get()
    return String(all.filter { tree.holds(for: $0) == true }.compactMap(\.name.en.first))
  }
}

extension [FilterUnit?] {
  fileprivate var compacted: Set<FilterUnit> { Set(compactMap(\.self)) }
}
