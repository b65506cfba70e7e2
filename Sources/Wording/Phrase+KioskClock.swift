public import Domain

/// Days in words, for the clock of the screen in a service hall.
extension Phrase {
  /// A day of the week, from Monday, 0, through Sunday, 6.
  public static func weekday(_ place: Int) -> Phrase {
    let zh = ["一", "二", "三", "四", "五", "六", "日"]
    let en = [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    let index = min(max(place, 0), 6)
    return Phrase(zh: "星期\(zh[index])", en: en[index])
  }

  /// A day in Chinese numerals, as inscriptions write it: 二〇二〇年六月三十日; in English in full.
  public static func solemnDay(_ day: Day) -> Phrase {
    let (year, month, number) = day.parts
    let digits = String(year).compactMap { $0.wholeNumberValue }.map { numerals[$0] }.joined()
    return Phrase(
      zh: "\(digits)年\(counted(month))月\(counted(number))日", en: kioskDay(day).en)
  }

  /// A number from 1 through 99 in Chinese numerals.
  private static func counted(_ number: Int) -> String {
    let tens = number / 10
    let ones = number % 10
    let head = tens == 0 ? "" : (tens == 1 ? "" : numerals[tens]) + "十"
    return head + (ones == 0 ? "" : numerals[ones])
  }

  private static let numerals = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
}
