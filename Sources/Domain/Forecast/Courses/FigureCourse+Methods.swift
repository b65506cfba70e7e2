/// What a method foretells: a value, and the range its own evidence gives.
struct Projection: Sendable {
  let value: Double
  let low: Double
  let high: Double

  init(_ value: Double, low: Double, high: Double) {
    self.value = value
    self.low = min(low, value)
    self.high = max(high, value)
  }

  /// A value without a range of its own.
  init(_ value: Double) { self.init(value, low: value, high: value) }
}

extension FigureCourse {
  /// The value of `year` at its end by a method; nil where the method has nothing to work on.
  func projection(
    _ method: ForecastMethod, year: Int, _ constants: RuleConstants
  ) -> Projection? {
    guard let latest = latest(in: year) else { return nil }
    switch method {
    case .seasonalShare: return seasonalShare(latest, year: year, constants)
    case .dampedTrend: return trend(latest, constants).map(kept)
    case .lastValue: return lastValue(latest)
    case .straightLine: return straightLine(latest, year: year).map(kept)
    case .ladderDates, .plannedDate, .rungPace: return nil
    }
  }

  /// The shares of the year's total that the years before `year` had by the same day of the year
  /// as `latest`; years without a positive total leave.
  func shares(by latest: Point, before year: Int) -> [(year: Int, share: Double)] {
    wholeYears(before: year).compactMap { past in
      guard let total = final(of: past), total > 0,
        let part = point(endingOn: Day.last(ofMonth: latest.end.month, in: past))?.value, part > 0
      else { return nil }
      return (past, part / total)
    }
  }

  private func seasonalShare(
    _ latest: Point, year: Int, _ constants: RuleConstants
  ) -> Projection? {
    let shares = shares(by: latest, before: year).map(\.share)
    guard Exact(shares.count) >= constants.forecastYears, let median = shares.median,
      let least = shares.min(), let most = shares.max()
    else { return nil }
    return Projection(
      latest.value / median, low: latest.value / most, high: latest.value / least)
  }

  /// A flow repeats its latest piece, month for month; a level stands.
  private func lastValue(_ latest: Point) -> Projection {
    guard isTotal else { return Projection(latest.value) }
    let months = max(1, Month(of: latest.end).index - Month(of: latest.start).index + 1)
    return Projection(
      latest.value + latest.piece / Double(months) * Double(latest.end.monthsToYearEnd))
  }

  /// The line from the start of the year through `latest`: a total starts at nothing, a level
  /// where the year before ended, else at its first figure of the last twelve months.
  private func straightLine(_ latest: Point, year: Int) -> Projection? {
    let months = Double(latest.end.monthsToYearEnd)
    if isTotal { return Projection(latest.value * 12 / Double(latest.end.month)) }
    guard let start = start(of: year, before: latest), start.end < latest.end else { return nil }
    let gone = Double(Month(of: latest.end).index - Month(of: start.end).index)
    guard gone > 0 else { return nil }
    return Projection(latest.value + (latest.value - start.value) / gone * months)
  }

  /// Whether enough is known to forecast `year`: one figure alone has no past.
  func isEnough(in year: Int, _ constants: RuleConstants) -> Bool {
    guard let latest = latest(in: year) else { return false }
    let months = Int(constants.forecastMonths.double)
    return Exact(window(before: latest, months: months).count) >= constants.forecastPoints
      || isTotal && !shares(by: latest, before: year).isEmpty
  }

  /// Where the straight line to the end of `year` begins.
  func start(of year: Int, before latest: Point) -> Point? {
    point(endingOn: Day.last(of: year - 1)) ?? window(before: latest, months: 12).first
  }

  /// The points of the `months` months up to `latest`, and the one just before them.
  func window(before latest: Point, months: Int) -> [Point] {
    let last = Month(of: latest.end).index
    return points.filter { point in
      let month = Month(of: point.end).index
      return month >= last - months && point.end <= latest.end
    }
  }

  private func trend(_ latest: Point, _ constants: RuleConstants) -> Projection? {
    let window = window(before: latest, months: Int(constants.forecastMonths.double))
    guard Exact(window.count) >= constants.forecastPoints, let slope = window.slope else {
      return nil
    }
    let steps = Self.dampedMonths(latest.end.monthsToYearEnd, constants)
    let value = latest.value + slope * steps
    let spread = window.largestResidual(slope: slope)
    return Projection(value, low: value - spread, high: value + spread)
  }

  /// The months that `months` months count for when each weighs less than the one before:
  /// φ + φ² + … (Gardner and McKenzie, 1985).
  static func dampedMonths(_ months: Int, _ constants: RuleConstants) -> Double {
    let damping = constants.forecastDamping.double
    var weight = 1.0
    return (0..<max(0, months)).reduce(0) { sum, _ in
      weight *= damping
      return sum + weight
    }
  }

  /// `projection` within the bounds that the figures so far have kept to.
  func kept(_ projection: Projection) -> Projection {
    Projection(
      projection.value.held(in: bounds), low: projection.low.held(in: bounds),
      high: projection.high.held(in: bounds))
  }
}

extension Double {
  /// The number, or the end of `bounds` it lies beyond.
  func held(in bounds: ClosedRange<Double>) -> Double {
    Swift.min(Swift.max(self, bounds.lowerBound), bounds.upperBound)
  }
}

extension [FigureCourse.Point] {
  /// The median of the slopes between every two points, a month (Theil and Sen); nil for one point.
  var slope: Double? {
    var slopes: [Double] = []
    for (index, later) in enumerated() {
      for earlier in self[..<index] {
        let months = Month(of: later.end).index - Month(of: earlier.end).index
        if months > 0 { slopes.append((later.value - earlier.value) / Double(months)) }
      }
    }
    return slopes.median
  }

  /// How far the farthest point lies from the line of `slope` through their middle.
  func largestResidual(slope: Double) -> Double {
    let rests = map { $0.value - slope * Double(Month(of: $0.end).index) }
    guard let middle = rests.median else { return 0 }
    return rests.map { ($0 - middle).magnitude }.max() ?? 0
  }
}

extension [Double] {
  /// The median; with an even count the mean of the middle two; nil when there are none.
  var median: Double? {
    guard !isEmpty else { return nil }
    let sorted = sorted()
    let middle = count / 2
    return count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The mean; nil when there are none.
  var mean: Double? { isEmpty ? nil : reduce(0, +) / Double(count) }
}
