/// The figures of one indicator in one area known by a day, by the end of their period; of those
/// ending together the longest is the last, and it counts (RULES, "Value").
struct FigureLine: Sendable {
  /// How figures of one year stand to each other.
  let accumulation: Accumulation
  /// The figures in order.
  let figures: [KnownFigure]

  /// The latest figure.
  var latest: KnownFigure? { figures.last }

  /// The latest figure that ends in `year`.
  func latest(in year: Int) -> KnownFigure? {
    figures.last { $0.end >= Day.first(of: year) && $0.end <= Day.last(of: year) }
  }

  /// The figure of exactly `period`; for a stock, else the figure of the period's last day.
  func figure(of period: Period) -> KnownFigure? {
    let end = period.end
    let ending = figures.filter { $0.end == end }
    if let same = ending.last(where: { $0.period.isSameStretch(as: period) }) { return same }
    return accumulation == .stock ? ending.last : nil
  }

  /// The value of a measure at its latest figure (RULES, "Value").
  var reading: Reading? { latest.map(reading(at:)) }

  /// The value of a measure at one of its figures: for a flow the sum from 1 January to its end,
  /// without a value when a part in between is missing.
  func reading(at figure: KnownFigure) -> Reading {
    guard accumulation == .flow else { return Reading(figure) }
    if let total = totals(of: figure.end.year).last(where: { $0.end == figure.end }) {
      return total
    }
    return Reading(
      period: figure.period, end: figure.end, value: nil, bound: .exact, pieces: [figure])
  }

  /// The totals from 1 January of `year` to the end of each figure that its parts reach without a
  /// gap, by their end.
  func totals(of year: Int) -> [Reading] {
    let start = Day.first(of: year)
    let end = Day.last(of: year)
    var totals: [Reading] = []
    for figure in figures where figure.end >= start && figure.end <= end {
      guard let total = total(endingWith: figure, after: totals, from: start) else { continue }
      // Of two figures ending together the longer comes later and counts.
      if totals.last?.end == total.end { totals.removeLast() }
      totals.append(total)
    }
    return totals
  }

  private func total(
    endingWith figure: KnownFigure, after totals: [Reading], from start: Day
  ) -> Reading? {
    if figure.start == start { return Reading(figure) }
    let before = figure.start.advanced(by: -1)
    guard let head = totals.last(where: { $0.end == before }), let value = head.value else {
      return nil
    }
    let first = Month(of: start)
    let last = Month(of: figure.end)
    return Reading(
      period: last.end == figure.end ? .running(first, last) : figure.period, end: figure.end,
      value: value + figure.value, bound: head.bound.adding(figure.bound),
      pieces: head.pieces + [figure])
  }

  /// The value over the same stretch a year before `reading` (RULES, `yoy`), or nil.
  func yearBefore(_ reading: Reading) -> Reading? {
    switch accumulation {
    case .flow, .runningTotal:
      totals(of: reading.end.year - 1).last { $0.end == reading.end.yearBefore }
    case .stock, .rate:
      figure(of: reading.period.earlier(byYears: 1)).map { Reading($0) }
    }
  }

  /// The value over `period`: for a flow also the sum of the parts that fill it, when it is the
  /// year or begins with it.
  func reading(of period: Period) -> Reading? {
    if let figure = figure(of: period) { return Reading(figure) }
    guard accumulation == .flow || accumulation == .runningTotal,
      period.start == Day.first(of: period.end.year)
    else { return nil }
    return totals(of: period.end.year).last { $0.end == period.end }
  }
}

extension Reading {
  /// One figure as it stands.
  init(_ figure: KnownFigure) {
    self.init(
      period: figure.period, end: figure.end, value: figure.value, bound: figure.bound,
      pieces: [figure])
  }
}
