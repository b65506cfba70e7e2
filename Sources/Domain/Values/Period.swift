/// The stretch of time a figure speaks of.
public enum Period: Hashable, Sendable {
  /// A calendar year, `2020`.
  case year(Int)
  /// A half of a year, `2020H1`.
  case half(Int, Int)
  /// A quarter of a year, `2020Q2`.
  case quarter(Int, Int)
  /// A month, `2020-03`.
  case month(Month)
  /// A stock on one day, `2020-07-06`.
  case day(Day)
  /// A running total over whole months, `2020-01/2020-10`.
  case running(Month, Month)

  /// The first day.
  public var start: Day {
    switch self {
    case .year(let year): Day.first(of: year)
    case .half(let year, let half): Day.first(ofMonth: half * 6 - 5, in: year)
    case .quarter(let year, let quarter): Day.first(ofMonth: quarter * 3 - 2, in: year)
    case .month(let month): month.start
    case .day(let day): day
    case .running(let first, _): first.start
    }
  }

  /// The last day.
  public var end: Day {
    switch self {
    case .year(let year): Day.last(of: year)
    case .half(let year, let half): Day.last(ofMonth: half * 6, in: year)
    case .quarter(let year, let quarter): Day.last(ofMonth: quarter * 3, in: year)
    case .month(let month): month.end
    case .day(let day): day
    case .running(_, let last): last.end
    }
  }

  /// The days from the first through the last.
  public var length: Int { end.days(since: start) + 1 }

  /// The same stretch `years` earlier; a 29 February becomes the 28th.
  public func earlier(byYears years: Int) -> Period {
    switch self {
    case .year(let year): .year(year - years)
    case .half(let year, let half): .half(year - years, half)
    case .quarter(let year, let quarter): .quarter(year - years, quarter)
    case .month(let month): .month(month.advanced(by: -12 * years))
    case .day(let day): .day(day.earlier(byYears: years))
    case .running(let first, let last):
      .running(first.advanced(by: -12 * years), last.advanced(by: -12 * years))
    }
  }
}

extension Day {
  /// The same day of the month `years` earlier; 29 February becomes the 28th in a common year.
  public func earlier(byYears years: Int) -> Day {
    let (year, month, day) = parts
    let shorter = Swift.min(day, Day.length(ofMonth: month, in: year - years))
    return Day(validYear: year - years, month, shorter)
  }
}

extension Period: CustomStringConvertible {
  /// The period as the files write it.
  public var description: String {
    switch self {
    case .year(let year): year.padded(to: 4)
    case .half(let year, let half): "\(year.padded(to: 4))H\(half)"
    case .quarter(let year, let quarter): "\(year.padded(to: 4))Q\(quarter)"
    case .month(let month): month.description
    case .day(let day): day.description
    case .running(let first, let last): "\(first)/\(last)"
    }
  }

  /// The period that `text` writes (`2020`, `2020H1`, `2020Q2`, `2020-03`, `2020-07-06`,
  /// `2020-01/2020-10`), or nil; a running total lies in order within one year.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    switch bytes.count {
    case 4:
      guard bytes.allSatisfy(\.isDigit), let year = Int(text), year > 0 else { return nil }
      self = .year(year)
    case 6:
      guard bytes.prefix(4).allSatisfy(\.isDigit), let year = Int(text.prefix(4)), year > 0,
        let part = text.last?.wholeNumberValue
      else { return nil }
      switch (bytes[4], part) {
      case (UInt8(ascii: "H"), 1...2): self = .half(year, part)
      case (UInt8(ascii: "Q"), 1...4): self = .quarter(year, part)
      default: return nil
      }
    case 7:
      guard let month = Month(text) else { return nil }
      self = .month(month)
    case 10:
      guard let day = Day(text) else { return nil }
      self = .day(day)
    case 15:
      guard bytes[7] == UInt8(ascii: "/"), let first = Month(text.prefix(7)),
        let last = Month(text.suffix(7)), first <= last, first.year == last.year
      else { return nil }
      self = .running(first, last)
    default: return nil
    }
  }
}
