/// How many of those that owe a figure have given the latest one.
struct Reporting: Sendable {
  /// The latest stretch that anybody has reported.
  let period: Period
  /// Those that have reported it, of all.
  let completeness: Completeness
}

extension FigureBook {
  /// How far the latest reported stretch is in: "29/31" (RULES, "The country's figure"); nil
  /// before the first figure.
  static func reporting(of lines: [FigureLine]) -> Reporting? {
    var latest: KnownFigure?
    for line in lines {
      guard let figure = line.latest else { continue }
      if let known = latest, !known.isBefore(figure) { continue }
      latest = figure
    }
    guard let latest else { return nil }
    let reported = lines.count { line in line.figures.contains { $0.isSameStretch(as: latest) } }
    return Reporting(
      period: latest.period, completeness: Completeness(reported: reported, owed: lines.count))
  }
}
