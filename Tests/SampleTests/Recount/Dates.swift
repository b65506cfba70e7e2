/// Days as ISO texts, which compare as they follow one another.
enum Dates {
  private static let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static func monthEnd(_ year: Int, _ month: Int) -> String {
    let length = lengths[month - 1] + (month == 2 && isLeap(year) ? 1 : 0)
    return "\(year)-\(two(month))-\(two(length))"
  }

  /// The last day of a period as the files write it.
  static func end(_ period: String) -> String {
    let year = (Int(period.prefix(4)) ?? 0)
    switch period.count {
    case 4: return "\(year)-12-31"
    case 6:
      let part = (Int(period.suffix(1)) ?? 0)
      return monthEnd(year, period.contains("H") ? part * 6 : part * 3)
    case 7: return monthEnd(year, (Int(period.suffix(2)) ?? 0))
    case 15: return monthEnd(year, (Int(period.suffix(2)) ?? 0))
    default: return period
    }
  }

  /// Days since 1 January 2016, for days after it.
  static func number(_ day: String) -> Int {
    let parts = day.split(separator: "-").map { Int($0) ?? 0 }
    var number = parts[2] - 1
    for year in 2016..<parts[0] { number += isLeap(year) ? 366 : 365 }
    for month in 0..<(parts[1] - 1) { number += lengths[month] }
    return number + (parts[1] > 2 && isLeap(parts[0]) ? 1 : 0)
  }

  /// The percentage of its year that has gone at the end of `day`.
  static func yearShare(_ day: String) -> Double {
    let year = (Int(day.prefix(4)) ?? 0)
    let gone = number(day) - number("\(year)-01-01") + 1
    return Double(gone) * 100 / (isLeap(year) ? 366 : 365)
  }

  /// The last month that is complete on `day`, as `2020-05`.
  static func lastCompleteMonth(_ day: String) -> String {
    if end(String(day.prefix(7))) == day { return String(day.prefix(7)) }
    let year = (Int(day.prefix(4)) ?? 0)
    let month = (Int(day.dropFirst(5).prefix(2)) ?? 0)
    return month == 1 ? "\(year - 1)-12" : "\(year)-\(two(month - 1))"
  }
}
