import Testing

@testable import Surface

@Suite("Charts of any figures and sizes")
struct ChartPropertyTests {
  @Test("draw nothing outside their rectangle", arguments: 1...30 as ClosedRange<UInt64>)
  func inside(seed: UInt64) {
    var figures = Figures(seed: seed)
    for _ in 0..<15 {
      let rect = Rect(
        column: .random(in: -3...6, using: &figures.random),
        row: .random(in: -2...4, using: &figures.random),
        columns: .random(in: 0...34, using: &figures.random),
        rows: .random(in: 0...9, using: &figures.random))
      for chart in figures.charts() {
        var surface = Surface(size: Size(columns: 36, rows: 10), ground: .overlay)
        let before = surface
        chart.draw(into: &surface, in: rect, on: .base)
        let changed = surface.changes(from: before).allSatisfy { change in
          change.row >= rect.row && change.row < rect.bottom && change.column >= rect.column
            && change.column + change.cells.count <= rect.end
        }
        if !changed { Issue.record("seed \(seed), \(rect), \(chart)") }
      }
    }
  }

  @Test("draw figures at every small size", arguments: 0...16)
  func sizes(columns: Int) {
    for rows in 0...7 {
      for piece in ChartGallery.pieces {
        var surface = Surface(size: Size(columns: columns, rows: rows))
        piece.chart.draw(into: &surface, in: Rect(surface.size))
        let isRight = surface.lines(padded: true).allSatisfy {
          DisplayText.width(of: $0) == columns
        }
        if !isRight { Issue.record("\(piece.name) at \(surface.size)") }
      }
    }
  }
}

/// Charts of random figures, some of them no numbers.
private struct Figures {
  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func figure() -> Double? {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: nil
    case 1: [.nan, .infinity, -.infinity, 1e300, -1e300, 1e-300].randomElement(using: &random)
    case 2: 0
    case 3: .random(in: -1e6...1e6, using: &random)
    default: .random(in: -20...200, using: &random)
    }
  }

  mutating func series() -> [Double?] {
    (0..<Int.random(in: 0...40, using: &random)).map { _ in figure() }
  }

  mutating func charts() -> [any Chart] {
    let values = series()
    let low = figure() ?? 0
    let high = figure() ?? 0
    let names = ["湖北省", "Wuhan", "", "新疆生产建设兵团", "a"]
    let items = values.enumerated().map { (names[$0 % names.count], $1, "\($1 ?? 0)") }
    let labels = items.enumerated().map { index, item in
      AxisLabel(item.0, long: "2020" + item.0, group: "\(index / 5)")
    }
    return [
      Bar(figure(), scale: figure() ?? 1),
      StackedBar(values.map { .init($0 ?? 0, fill: .dark, role: .good) }, scale: figure()),
      BulletGauge(
        figure(), target: figure(), expected: figure(),
        forecast: low <= high ? low...high : nil, direction: .down, scale: figure()),
      SparkLine(values), SparkLine(values, baseline: .range),
      LineChart(
        [.init(values, name: "全国"), .init(series(), name: "x")], labels: labels, target: figure(),
        baseline: .range),
      LineChart([.init(values)]),
      HorizontalBars(items.map { .init($0.0, $0.1, text: $0.2) }, scale: figure()),
      ColumnChart(items.map { .init($0.0, $0.1, text: $0.2) }, scale: figure()),
      Ladder(items.map { .init($0.0, ($0.1 ?? 0) > 50 ? .done : .current) }),
    ]
  }
}
