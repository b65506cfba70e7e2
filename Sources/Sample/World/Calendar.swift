import Domain

/// The stretch of time the sample covers.
enum Coverage {
  /// The first month.
  static let firstMonth = Month(index: 2018 * 12)
  /// The last month.
  static let lastMonth = Month(index: 2020 * 12 + 11)
  /// The last day.
  static let lastDay = Day.last(of: 2020)
  /// Every month.
  static let months = (firstMonth.index...lastMonth.index).map { Month(index: $0) }
  /// The years.
  static let years = [2018, 2019, 2020]
}

extension Day {
  /// The day that `text` writes; 1 January 1970 for what is no day, which the tests would show.
  static func at(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

  /// Day `day` of `month` in 2020, the month's last day for a later one.
  static func in2020(_ month: Int, _ day: Int) -> Day {
    Day.first(ofMonth: month, in: 2020)
      .advanced(by: Swift.min(day, Day.length(ofMonth: month, in: 2020)) - 1)
  }

  /// The day itself, or the Monday after it when it falls on a weekend.
  var workday: Day {
    // 1 January 1970 was a Thursday.
    switch (Int(number) + 3) % 7 {
    case 5: advanced(by: 2)
    case 6: advanced(by: 1)
    default: self
    }
  }
}

extension Optional where Wrapped == Day {
  /// The day as the files write it, blank for none.
  var cell: String { map(\.description) ?? "" }
}
