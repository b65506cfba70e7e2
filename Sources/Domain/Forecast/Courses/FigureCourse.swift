/// The figures of an area as numbers to forecast with: levels by the end of their period, or the
/// totals since 1 January of each year.
///
/// Floating point is confined to forecasts; figures and lights are exact.
struct FigureCourse: Sendable {
  /// A level or a total, and the stretch whose figure came in with it.
  struct Point: Sendable {
    /// The first day of the latest piece.
    let start: Day
    /// The last day.
    let end: Day
    /// The level, or the total since 1 January.
    let value: Double
    /// The latest piece by itself.
    let piece: Double
  }

  /// Whether the value of a year is the total since 1 January.
  let isTotal: Bool
  /// What the figures so far have kept to: never below nothing, and a share never above 100.
  let bounds: ClosedRange<Double>
  /// In order, one for each day that a figure ends on; totals that reach back to 1 January without
  /// a gap.
  let points: [Point]

  /// The course of `line`, whose figures are in `unit`.
  init(_ line: FigureLine, unit: String) {
    isTotal = line.accumulation.isTotal
    points = isTotal ? Self.totals(of: line.figures) : Self.levels(of: line.figures)
    let isShare =
      line.accumulation == .rate && unit == "%" && points.allSatisfy { $0.value <= 100 }
    let floor = points.allSatisfy { $0.value >= 0 } ? 0 : -Double.greatestFiniteMagnitude
    bounds = floor...(isShare ? 100 : Double.greatestFiniteMagnitude)
  }

  private static func levels(of figures: [KnownFigure]) -> [Point] {
    var points: [Point] = []
    for figure in figures {
      // Of two figures ending together the longer comes later and counts.
      if points.last?.end == figure.end { points.removeLast() }
      let value = figure.value.double
      points.append(Point(start: figure.start, end: figure.end, value: value, piece: value))
    }
    return points
  }

  private static func totals(of figures: [KnownFigure]) -> [Point] {
    var points: [Point] = []
    for figure in figures {
      let piece = figure.value.double
      let isWhole = figure.start == Day.first(of: figure.end.year)
      let before = figure.start.advanced(by: -1)
      guard let head = isWhole ? 0 : points.last(where: { $0.end == before })?.value else {
        continue
      }
      let last = points.last
      if last?.end == figure.end { points.removeLast() }
      // A running total says by itself what came in since the one before.
      let isRunning = isWhole && last?.end.year == figure.end.year && last?.end != figure.end
      points.append(
        Point(
          start: isRunning ? last?.end.advanced(by: 1) ?? figure.start : figure.start,
          end: figure.end, value: head + piece,
          piece: isRunning ? piece - (last?.value ?? 0) : piece))
    }
    return points
  }

  /// The latest point that ends in `year`.
  func latest(in year: Int) -> Point? {
    points.last { $0.end >= Day.first(of: year) && $0.end <= Day.last(of: year) }
  }

  /// The point that ends on `day`.
  func point(endingOn day: Day) -> Point? { points.last { $0.end == day } }

  /// The value of the whole of `year`.
  func final(of year: Int) -> Double? { point(endingOn: Day.last(of: year))?.value }

  /// The years whose whole value is in, before `year`.
  func wholeYears(before year: Int) -> [Int] {
    points.compactMap { point in
      let last = Day.last(of: point.end.year)
      return point.end == last && point.end.year < year ? point.end.year : nil
    }
  }

  /// Whether a forecast for `year` may be made: the first quarter is in, the whole year is not.
  func gap(in year: Int) -> ForecastGap? {
    guard let latest = latest(in: year), latest.end >= Day.last(ofMonth: 3, in: year) else {
      return .beforeFirstQuarter
    }
    return latest.end == Day.last(of: year) ? .known : nil
  }
}

extension Day {
  /// The months from the month of this day to December of its year.
  var monthsToYearEnd: Int { 12 - month }
}
