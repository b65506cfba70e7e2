/// Which of the labels of a line chart are shown, and where.
struct LineChartLabels {
  /// The column each text begins in, the text, and the column of its tick.
  private(set) var placed: [(column: Int, text: String, tick: Int)] = []

  /// The labels that fit below the plot of `frame`: at equal steps that meet the beginnings of
  /// groups, the closest that keep the texts apart, and the last one where there is room.
  init(_ labels: [AxisLabel], in frame: LineChartFrame) {
    guard !labels.isEmpty else { return }
    let anchor = labels.indices.dropFirst().first { labels[$0].group != labels[$0 - 1].group } ?? 0
    for step in [1, 2, 3, 6, 12, 24, 36, 60, 120, 240] {
      let shown = labels.indices.filter { ($0 - anchor) % step == 0 }
      guard let texts = LineChartLabels.place(shown, of: labels, in: frame) else { continue }
      let withLast = shown.last == labels.count - 1 ? shown : shown + [labels.count - 1]
      placed = LineChartLabels.place(withLast, of: labels, in: frame) ?? texts
      return
    }
    placed = LineChartLabels.place([labels.count - 1], of: labels, in: frame) ?? []
  }

  /// The texts of the labels numbered `shown`; nil when two of them would touch.
  private static func place(
    _ shown: [Int], of labels: [AxisLabel], in frame: LineChartFrame
  ) -> [(column: Int, text: String, tick: Int)]? {
    var placed: [(column: Int, text: String, tick: Int)] = []
    var group: String?
    var end = frame.rect.column
    for index in shown {
      let text = labels[index].group == group ? labels[index].short : labels[index].long
      let width = DisplayText.width(of: text)
      let tick = frame.plot.column + frame.dotColumn(of: index) / 2
      let column = min(tick, frame.rect.end - width)
      guard column >= end else { return nil }
      placed.append((column, text, tick))
      group = labels[index].group
      end = column + width + 2
    }
    return placed.isEmpty ? nil : placed
  }
}
