/// A month of a year.
public struct Month: Hashable, Sendable {
  /// Months since January of year 0.
  public let index: Int

  /// Month `month` (1 to 12) of `year`, or nil when there is none.
  public init?(_ year: Int, _ month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    index = year * 12 + month - 1
  }

  /// The month that `index` months after January of year 0 makes.
  public init(index: Int) { self.index = index }

  /// The month that holds `day`.
  public init(of day: Day) {
    let (year, month, _) = day.parts
    index = year * 12 + month - 1
  }

  /// The year.
  public var year: Int { index / 12 }
  /// The month of the year, 1 to 12.
  public var number: Int { index % 12 + 1 }
  /// The first day.
  public var start: Day { Day.first(ofMonth: number, in: year) }
  /// The last day.
  public var end: Day { Day.last(ofMonth: number, in: year) }

  /// The month `months` later (earlier when negative).
  public func advanced(by months: Int) -> Month { Month(index: index + months) }
}

extension Month: Comparable {
  /// Whether `lhs` is the earlier month.
  public static func < (lhs: Month, rhs: Month) -> Bool { lhs.index < rhs.index }
}

extension Month: CustomStringConvertible {
  /// The month as `2020-03`.
  public var description: String { "\(year.padded(to: 4))-\(number.padded(to: 2))" }

  /// The month that `text` writes as `2020-03`, or nil.
  public init?(_ text: some StringProtocol) {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.count == 2, fields[0].utf8.count == 4, fields[1].utf8.count == 2,
      fields.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }),
      let year = Int(fields[0]), let month = Int(fields[1])
    else { return nil }
    self.init(year, month)
  }
}

extension Month: Strideable {
  /// The months from this one to `other`; negative when `other` is earlier.
  public func distance(to other: Month) -> Int { other.index - index }
}
