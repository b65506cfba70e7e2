/// Numbers written in Chinese as dates and shares need them, to 99.
enum ChineseDigits {
  private static let digits: [Character: Int] = [
    "〇": 0, "○": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9,
  ]

  /// The digit that the character writes, or nil.
  static func value(_ character: Character) -> Int? { digits[character] }

  /// The text with every run of Chinese digits written in ASCII: `二〇二〇年十一月` is `2020年11月`.
  static func replaced(in text: String) -> String {
    var result = ""
    var rest = text[...]
    while let first = rest.first {
      let run = rest.prefix { digits[$0] != nil || $0 == "十" }
      if run.isEmpty {
        result.append(first)
        rest = rest.dropFirst()
      } else {
        result += number(run)
        rest = rest.dropFirst(run.count)
      }
    }
    return result
  }

  /// Digits in a row stand for themselves; with a ten in it the run is a number to 99.
  private static func number(_ run: Substring) -> String {
    guard let ten = run.firstIndex(of: "十") else {
      return run.compactMap { digits[$0] }.map(String.init).joined()
    }
    let tens = run[..<ten].last.flatMap { digits[$0] } ?? 1
    let ones = run[run.index(after: ten)...].first.flatMap { digits[$0] } ?? 0
    return String(tens * 10 + ones)
  }
}
