extension Month {
  /// The minutes of the calendar month.
  var minutes: Int { Day.length(ofMonth: number, in: year) * 1440 }

  /// The last month that has ended by the end of `day`.
  static func lastComplete(on day: Day) -> Month {
    let month = Month(of: day)
    return month.end == day ? month : month.advanced(by: -1)
  }
}
