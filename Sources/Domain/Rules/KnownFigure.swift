/// A figure of an area known by a day: a row of `observations`, or a sum over areas.
struct KnownFigure: Sendable {
  /// The stretch it is printed for.
  let period: Period
  /// The first day it speaks of: 1 January for a running total.
  let start: Day
  /// The last day it speaks of.
  let end: Day
  /// The number.
  let value: Exact
  /// How the number is to be read.
  let bound: Bound
  /// The rows it stands on.
  let rows: Rows

  /// The rows of `observations` a figure stands on.
  enum Rows: Sendable {
    case one(Int)
    case many([Int])

    /// The positions in `Dataset.observations`.
    var positions: [Int] {
      switch self {
      case .one(let row): [row]
      case .many(let rows): rows
      }
    }
  }

  /// Whether both figures speak of the same days.
  func isSameStretch(as other: KnownFigure) -> Bool { start == other.start && end == other.end }
}

/// A value of a year so far, or a figure as it stands: what a measure is judged on.
struct Reading: Sendable {
  /// The stretch it speaks of.
  var period: Period
  /// The last day it speaks of.
  var end: Day
  /// The number; nil when a part in between is missing.
  var value: Exact?
  /// How the number is to be read.
  var bound: Bound
  /// The figures added up.
  var pieces: [KnownFigure]

  /// The positions in `Dataset.observations` of every row that went in.
  var rows: [Int] { pieces.flatMap(\.rows.positions) }
}

extension Bound {
  /// How a sum of two figures is to be read: as both are, else only roughly.
  func adding(_ other: Bound) -> Bound {
    if self == other || other == .exact { return self }
    return self == .exact ? other : .about
  }

  /// How a quotient is to be read: exactly only when both are exact.
  func dividing(by base: Bound) -> Bound {
    self == .exact && base == .exact ? .exact : .about
  }
}

extension Day {
  /// The same day of the year before; the last day of a month stays the last.
  var yearBefore: Day {
    let (year, month, day) = parts
    return day == Day.length(ofMonth: month, in: year)
      ? Day.last(ofMonth: month, in: year - 1) : earlier(byYears: 1)
  }
}
