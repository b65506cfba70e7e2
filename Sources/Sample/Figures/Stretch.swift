import Domain

/// A period of the sample as its figures are made: months `first` through `last`, counted from
/// January 2018.
struct Stretch {
  let period: Period
  let first: Int
  let last: Int

  /// The periods of `frequency` from 2018 through 2020, in order.
  static func all(_ frequency: Frequency) -> [Stretch] {
    guard let length = frequency.months else { return [] }
    return stride(from: 0, to: 36, by: length).map { first in
      let year = 2018 + first / 12
      let part = first % 12 / length + 1
      let period: Period =
        switch frequency {
        case .monthly: .month(Coverage.firstMonth.advanced(by: first))
        case .quarterly: .quarter(year, part)
        case .halfYearly: .half(year, part)
        default: .year(year)
        }
      return Stretch(period: period, first: first, last: first + length - 1)
    }
  }

  /// The year.
  var year: Int { 2018 + first / 12 }
  /// The last day.
  var end: Day { period.end }
}
