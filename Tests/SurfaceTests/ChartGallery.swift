import Surface

/// Charts with figures such as the dashboard shows, and the sizes they are pictured at.
struct ChartGallery {
  /// A chart at a size.
  struct Piece {
    var name: String
    var chart: any Chart
    var size: Size

    init(_ name: String, _ columns: Int, _ rows: Int, _ chart: any Chart) {
      self.name = name
      self.chart = chart
      size = Size(columns: columns, rows: rows)
    }

    /// A heading, then the picture.
    func text(in glyphs: GlyphSet) -> String {
      var surface = Surface(size: size)
      chart.draw(into: &surface, in: Rect(size))
      let lines = surface.drawn(in: glyphs).lines()
      return (["== \(name), \(size)"] + lines.map { "|\($0)" }).joined(separator: "\n")
    }
  }

  static let pieces = bars + gauges + lines + ladders + columns + ranks

  static let bars: [Piece] = [
    Piece("bar of a half and a bit", 20, 1, Bar(53, scale: 100)),
    Piece("bar of very little", 20, 1, Bar(0.1, scale: 100)),
    Piece("bar of nothing", 20, 1, Bar(0, scale: 100)),
    Piece("bar beyond the scale", 20, 1, Bar(120, scale: 100)),
    Piece("bar below zero", 20, 1, Bar(-3, scale: 100)),
    Piece("bar without a figure", 20, 1, Bar(nil, scale: 100)),
    Piece("task lights", 16, 1, lights([4, 6, 1, 2, 1, 0])),
    Piece("task lights, many", 16, 1, lights([40, 1, 1, 1, 1, 1])),
    Piece("task lights, too narrow", 4, 1, lights([40, 1, 1, 1, 1, 1])),
    Piece("task lights of nothing", 16, 1, lights([0, 0, 0, 0, 0, 0])),
  ]

  static let gauges: [Piece] = [
    Piece("ceiling kept", 47, 1, BulletGauge(15.2, target: 16, direction: .down, scale: 20)),
    Piece("ceiling passed", 47, 1, BulletGauge(4.5, target: 4, direction: .down, scale: 5)),
    Piece("floor passed", 47, 1, BulletGauge(31.4, target: 20, scale: 45)),
    Piece("nothing of thirty", 47, 1, BulletGauge(0, target: 30)),
    Piece("nine left of none", 47, 1, BulletGauge(9, target: 0, direction: .down, scale: 30)),
    Piece("with what is expected", 47, 1, BulletGauge(71, target: 100, expected: 50)),
    Piece("behind what is expected", 47, 1, BulletGauge(31.3, target: 100, expected: 50)),
    Piece("with a forecast", 47, 1, BulletGauge(52, target: 100, expected: 50, forecast: 80...95)),
    Piece("below zero", 47, 1, BulletGauge(-4, target: 20)),
    Piece("beyond the scale", 47, 1, BulletGauge(70, target: 20, scale: 60)),
    Piece("no figure", 47, 1, BulletGauge(nil, target: 20, scale: 60)),
    Piece("narrow", 6, 1, BulletGauge(7, target: 10, expected: 5)),
  ]

  static let lines: [Piece] = [
    Piece("spark from zero", 12, 1, SparkLine([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])),
    Piece("spark with gaps", 12, 1, SparkLine([10, nil, 12, 13, nil, nil, 9, 14])),
    Piece("spark of its range", 12, 1, SparkLine([88, 89, 88, 90, 91, 90], baseline: .range)),
    Piece("the same from zero", 12, 1, SparkLine([88, 89, 88, 90, 91, 90])),
    Piece("spark that never moves", 12, 1, SparkLine([5, 5, 5], baseline: .range)),
    Piece("spark with a last part", 6, 1, SparkLine([1, 2, 3, 4, 5, 2], hatchesLast: true)),
    Piece("spark with more than fits", 5, 1, SparkLine([9, 9, 9, 1, 2, 3, 4, 5])),
    Piece("spark in two rows", 12, 2, SparkLine([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])),
    Piece("spark of nothing", 4, 1, SparkLine([nil, nil])),
    Piece("backlog", 62, 8, backlog),
    Piece("backlog, small", 30, 6, backlog),
    Piece("backlog, smaller", 15, 3, backlog),
    Piece("backlog, large", 120, 30, backlog),
    Piece("rates of three", 80, 12, rates),
    Piece(
      "one figure", 30, 6,
      LineChart([.init([42])], labels: [.init("06", long: "2020-06", group: "2020")])),
    Piece("no figure", 30, 6, LineChart([.init([nil, nil])])),
  ]

  static let ladders: [Piece] = [
    Piece("strategy", 13, 1, strategy),
    Piece("strategy with names", 60, 2, strategy),
    Piece("strategy with one name", 16, 2, strategy),
    Piece("strategy in little room", 7, 1, strategy),
    Piece("strategy in no room", 3, 1, strategy),
    Piece(
      "summary, all done", 30, 2,
      Ladder([.init("起草", .done), .init("审议", .done), .init("印发", .done)])),
  ]

  static let columns: [Piece] = [
    Piece("ranking", 50, 5, ranking),
    Piece("ranking, cut", 40, 3, ranking),
    Piece("ranking, narrow", 16, 5, ranking),
    Piece("ranking, narrower", 9, 5, ranking),
    Piece("changes", 44, 4, changes),
    Piece("quarters", 40, 7, quarters),
    Piece("quarters, small", 11, 4, quarters),
    Piece("quarters, tiny", 4, 2, quarters),
  ]

  static let ranks: [Piece] = [
    Piece("rank above the median", 24, 1, RankBar(30, scale: 40, quartiles: [10, 20, 35])),
    Piece("rank below all", 24, 1, RankBar(4, scale: 40, quartiles: [10, 20, 35])),
    Piece("rank without a figure", 24, 1, RankBar(nil, scale: 40, quartiles: [10, 20, 35])),
    Piece("heat", 12, 1, heat),
    Piece("heat, two columns a month", 24, 1, heat),
    Piece("heat, the last that fit", 5, 1, heat),
    Piece("funnel", 50, 4, funnel), Piece("funnel, narrow", 20, 4, funnel),
    Piece("funnel, no room for bars", 12, 3, funnel),
  ]

  private static let heat = HeatStrip(
    [1, 2, nil, 4, 5, 6, 7, 8, nil, 9, 10, 3], steps: HeatSteps(over: 0...10), hatchesLast: true)

  private static let funnel = Funnel([
    .init("收案", 1_240, text: "1,240"), .init("受理", 1_204, text: "1,204", share: "97.1 %"),
    .init("合格", 890, text: "890", share: "88.1 %"), .init("授权", nil, text: "–", share: "–"),
  ])

  private static func lights(_ counts: [Double]) -> StackedBar {
    let roles: [Role] = [.dim, .good, .warn, .warn, .bad, .missing]
    return StackedBar(
      zip(counts, zip(StackedBar.Fill.allCases, roles)).map { count, look in
        StackedBar.Segment(count, fill: look.0, role: look.1)
      })
  }

  /// The months from January 2019 on.
  private static func months(_ count: Int) -> [AxisLabel] {
    (0..<count).map { index in
      let month = (index % 12 < 9 ? "0" : "") + "\(index % 12 + 1)"
      let year = "\(2019 + index / 12)"
      return AxisLabel(month, long: "\(year)-\(month)", group: year)
    }
  }

  private static let backlog = LineChart(
    [
      .init([
        62, 65, 71, 80, 78, 90, 104, 121, 140, nil, nil, 171, 190, 214, 250, 290, 371, 412,
      ])
    ], labels: months(18), target: 200)

  private static let rates = LineChart(
    [
      .init([88.1, 88.4, 87.2, 89.0, 90.2, 91.0, 90.4, 91.2, 91.9, 92.4, 91.8, 92.6], name: "湖北"),
      .init(
        [85, 85.2, 85.4, 85.9, 86.1, 86.6, 86.9, 87.1, 87.2, 87.6, 87.9, 88.2], name: "全国",
        role: .dim),
      .init([91, 90, nil, nil, 86, 85, 84.1, 85, 86, 85, 84, 83.3], name: "黄石保护中心", role: .warn),
    ], labels: months(12), baseline: .range)

  private static let strategy = Ladder([
    .init("前期研究", .done), .init("起草", .done), .init("征求意见", .current), .init("审议", .ahead),
    .init("印发实施", .ahead),
  ])

  private static let ranking = HorizontalBars([
    .init("广东", 2_214, text: "2,214"), .init("江苏", 1_022.5, text: "1,022.5"),
    .init("新疆生产建设兵团", 61.4, text: "61.4"), .init("海南", 0, text: "0"), .init("西藏", nil, text: "–"),
  ])

  private static let changes = HorizontalBars([
    .init("Hubei", 38.2, text: "+38.2 %"), .init("Anhui", 4, text: "+4 %"),
    .init("Shanxi", -0.6, text: "−0.6 %"), .init("Jilin", -19.5, text: "−19.5 %"),
  ])

  private static let quarters = ColumnChart([
    .init("一季度", 12.4, text: "12.4"), .init("二季度", 30, text: "30"), .init("三季度", 0, text: "0"),
    .init("四季度", nil, text: "–"), .init("Q1", -3, text: "−3"),
  ])
}
