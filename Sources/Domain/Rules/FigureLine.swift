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
    if let total = total(of: figure.end.year, endingOn: figure.end) {
      return total
    }
    return Reading(
      period: figure.period, end: figure.end, value: nil, bound: .exact, pieces: [figure])
  }

  /// The last total from 1 January of `year` that ends on `end`, or at all.
  func total(of year: Int, endingOn end: Day? = nil) -> Reading? {
    let links = links(of: year)
    guard let last = links.lastIndex(where: { end == nil || $0.end == end }) else { return nil }
    var pieces: [KnownFigure] = []
    var next: Int? = last
    while let link = next {
      pieces.append(figures[links[link].figure])
      next = links[link].head
    }
    let figure = figures[links[last].figure]
    let months = Month(of: Day.first(of: year))...Month(of: links[last].end)
    return Reading(
      period: pieces.count > 1 && months.upperBound.end == links[last].end
        ? .running(months.lowerBound, months.upperBound) : figure.period,
      end: links[last].end, value: links[last].value, bound: links[last].bound,
      pieces: pieces.reversed())
  }

  /// A total from 1 January: a figure added to the total that ends the day before it begins.
  private struct Link {
    let end: Day
    let value: Exact
    let bound: Bound
    let figure: Int
    let head: Int?
  }

  /// The totals from 1 January of `year` to the end of each figure that its parts reach without a
  /// gap, by their end; of two figures ending together the longer comes later and counts.
  private func links(of year: Int) -> [Link] {
    let start = Day.first(of: year)
    let end = Day.last(of: year)
    var links: [Link] = []
    for position in figures.indices {
      let figure = figures[position]
      guard figure.end >= start, figure.end <= end else { continue }
      if figure.start == start {
        links.append(
          Link(
            end: figure.end, value: figure.value, bound: figure.bound, figure: position, head: nil))
        continue
      }
      let before = figure.start.advanced(by: -1)
      guard let head = links.lastIndex(where: { $0.end == before }) else { continue }
      links.append(
        Link(
          end: figure.end, value: links[head].value + figure.value,
          bound: links[head].bound.adding(figure.bound), figure: position, head: head))
    }
    return links
  }

  /// The value over the same stretch a year before `reading` (RULES, `yoy`), or nil.
  func yearBefore(_ reading: Reading) -> Reading? {
    switch accumulation {
    case .flow, .runningTotal:
      total(of: reading.end.year - 1, endingOn: reading.end.yearBefore)
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
    return total(of: period.end.year, endingOn: period.end)
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
