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

extension ChartPropertyTests {
  /// How many cells of the first row a chart fills with blocks, halves of cells included.
  private func filled(_ chart: any Chart, columns: Int) -> Double {
    var surface = Surface(size: Size(columns: columns, rows: 1))
    chart.draw(into: &surface, in: Rect(surface.size))
    return (0..<columns).reduce(0) { sum, column in
      let glyph = surface[column, 0].glyph
      guard let scalar = glyph.unicodeScalars.first?.value else { return sum }
      return sum + ((0x2588...0x258F).contains(scalar) ? Double(0x2590 - scalar) / 8 : 0)
    }
  }

  @Test("bars start at zero, grow with the figure and never leave their place", arguments: 3...40)
  func bars(columns: Int) {
    var before = 0.0
    for value in stride(from: 0.0, through: 120, by: 2.5) {
      let length = filled(
        RankBar(min(value, 100), scale: 100, quartiles: []), columns: columns)
      #expect(length >= before && length <= Double(columns))
      #expect(value > 0 || length == 0)
      before = length
    }
    #expect(before == Double(columns))
  }

  @Test("no step of a funnel is longer than the first, whatever its count")
  func funnel() {
    for value in [0.0, 1, 50, 100, 250] {
      let steps = [
        Funnel.Step("a", 100, text: "100"), Funnel.Step("b", value, text: "\(Int(value))"),
      ]
      var surface = Surface(size: Size(columns: 40, rows: 2))
      Funnel(steps).draw(into: &surface, in: Rect(surface.size))
      let lengths = surface.lines().map { line in line.count { "█▏▎▍▌▋▊▉".contains($0) } }
      #expect(lengths[0] > 0 && lengths[1] <= lengths[0])
      #expect((value == 0) == (lengths[1] == 0))
    }
  }

  @Test("a step of a heat map is no lower for a higher figure, and a missing one is no step")
  func heat() {
    let steps = HeatSteps(over: 0...100)
    var before = 1
    for value in stride(from: -5.0, through: 105, by: 1) {
      var surface = Surface(size: Size(columns: 1, rows: 1))
      HeatStrip([value], steps: steps).draw(into: &surface, in: Rect(surface.size))
      let step = Int(surface[0, 0].glyph) ?? 0
      #expect(step >= before)
      #expect(surface[0, 0].style.ground == HeatSteps.grounds[step - 1])
      before = step
    }
    #expect(before == 5)
    var surface = Surface(size: Size(columns: 1, rows: 1))
    HeatStrip([nil], steps: steps).draw(into: &surface, in: Rect(surface.size))
    #expect(surface[0, 0].glyph == "·" && surface[0, 0].style.ground == .base)
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
      RankBar(figure(), scale: figure() ?? 1, quartiles: [figure(), figure(), figure()]),
      HeatStrip(values, steps: HeatSteps(over: -10...100), hatchesLast: true),
      Funnel(items.map { .init($0.0, $0.1, text: $0.2, share: "\($0.1 ?? 0) %") }),
      Ladder(items.map { .init($0.0, ($0.1 ?? 0) > 50 ? .done : .current) }),
    ]
  }
}
