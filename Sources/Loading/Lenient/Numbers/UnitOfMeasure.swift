import Domain

/// A unit as a heading, a unit line or a cell writes it: `万元`, `件`, `%`, `个工作日`.
struct UnitOfMeasure: Hashable, Sendable {
  /// What is measured; nil for a magnitude alone (`34.5万`).
  let dimension: Dimension?
  /// How many of the plainest unit of the dimension it is: 万元 is 10,000.
  let factor: Exact

  /// What a unit measures.
  enum Dimension: Hashable, Sendable {
    case count, visits, money, dollars, rate, points, day, workday, month, year, minute, score
  }

  /// The unit that `text` writes, or nil when it is none known here.
  init?(_ text: some StringProtocol) {
    let plain = FoldedText.joined(String(text)).lowercased()
    guard !plain.isEmpty else { return nil }
    var rest = plain[...]
    var factor: Exact = 1
    while true {
      if let base = Self.bases[String(rest)] {
        self.init(dimension: base.dimension, factor: factor * base.factor)
        return
      }
      guard let first = rest.first, let magnitude = Self.magnitudes[first] else { return nil }
      factor = factor * magnitude
      rest = rest.dropFirst()
      if rest.isEmpty { break }
    }
    self.init(dimension: nil, factor: factor)
  }

  private init(dimension: Dimension?, factor: Exact) {
    self.dimension = dimension
    self.factor = factor
  }

  /// What a figure in this unit is to be multiplied by for a field in `field`; nil when the two
  /// measure different things.
  func multiplier(to field: UnitOfMeasure) -> Exact? {
    if let dimension, let other = field.dimension, dimension != other { return nil }
    return factor / field.factor
  }

  private static let magnitudes: [Character: Exact] = [
    "十": 10, "百": 100, "千": 1000, "万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000,
  ]

  /// Counting words stand for one another: what is counted is known by the field.
  private static let counting = [
    "个", "件", "项", "家", "所", "场", "次", "份", "单", "条", "种", "名", "人", "宗", "起", "例", "户", "处", "笔",
    "篇", "部", "批", "套", "台", "座", "门", "支", "只", "号", "届", "期", "案", "件次", "项次", "unit", "units",
  ]

  private static let bases: [String: (dimension: Dimension, factor: Exact)] = {
    var bases: [String: (dimension: Dimension, factor: Exact)] = [
      "人次": (.visits, 1), "人/次": (.visits, 1), "元": (.money, 1), "元人民币": (.money, 1),
      "圆": (.money, 1), "美元": (.dollars, 1), "%": (.rate, 1), "百分比": (.rate, 1),
      "成": (.rate, 10), "百分点": (.points, 1), "个百分点": (.points, 1), "天": (.day, 1),
      "日": (.day, 1), "自然日": (.day, 1), "工作日": (.workday, 1), "个工作日": (.workday, 1),
      "月": (.month, 1), "个月": (.month, 1), "年": (.year, 1), "分钟": (.minute, 1),
      "小时": (.minute, 60), "个小时": (.minute, 60), "分": (.score, 1),
    ]
    if let tenth = Exact(1, over: 10) { bases["‰"] = (.rate, tenth) }
    for word in counting { bases[word] = (.count, 1) }
    return bases
  }()
}
