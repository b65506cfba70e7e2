import Domain

/// Values read from the bytes of a cell, without making text of them.
///
/// Each gives nil for bytes that do not write such a value exactly as DATA says.
enum CellParsing {
  /// A whole number: a sign and as many digits as `Exact` may have before the point.
  static func whole(_ bytes: Span<UInt8>) -> Int? {
    var index = 0
    let isNegative = bytes.count > 0 && bytes[0] == UInt8(ascii: "-")
    if isNegative || bytes.count > 0 && bytes[0] == UInt8(ascii: "+") { index = 1 }
    guard index < bytes.count, bytes.count - index <= Exact.wholeDigitLimit else { return nil }
    var value = 0
    while index < bytes.count {
      guard bytes[index].isDigit else { return nil }
      value = value &* 10 &+ Int(bytes[index] &- 0x30)
      index += 1
    }
    return isNegative ? -value : value
  }

  /// A decimal number within the limits of `Exact`.
  static func number(_ bytes: Span<UInt8>) -> Exact? {
    if let whole = whole(bytes) { return Exact(whole) }
    if let plain = plainDecimal(bytes) { return plain }
    return Exact(ascii: array(bytes))
  }

  /// `-12.5`, so short that no limit is near: nearly every figure with a point.
  private static func plainDecimal(_ bytes: Span<UInt8>) -> Exact? {
    guard bytes.count <= Exact.decimalLimit else { return nil }
    var index = 0
    let isNegative = bytes.count > 0 && bytes[0] == UInt8(ascii: "-")
    if isNegative { index = 1 }
    var value = 0
    var digits = 0
    var power = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "."), power == 0 {
        power = 1
        continue
      }
      guard byte.isDigit else { return nil }
      value = value &* 10 &+ Int(byte &- 0x30)
      digits += 1
      if power > 0 { power &*= 10 }
    }
    guard digits > 0, power > 0 else { return nil }
    return Exact(Int128(isNegative ? -value : value), over: Int128(power))
  }

  /// A number of any length, as near as comparing it with a limit needs.
  static func nearest(_ bytes: Span<UInt8>) -> Exact? {
    if let number = number(bytes) { return number }
    guard DecimalForm.matches(bytes),
      let near = Double(String(decoding: array(bytes), as: UTF8.self)), !near.isNaN
    else { return nil }
    let clamped = min(max(near, -1e15), 1e15)
    return Exact(Int128((clamped * 1e6).rounded()), over: 1_000_000)
  }

  /// A day, `2020-06-30`.
  static func day(_ bytes: Span<UInt8>) -> Day? {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = digits(bytes, 0, 4), let month = digits(bytes, 5, 2),
      let day = digits(bytes, 8, 2)
    else { return nil }
    return Day(year, month, day)
  }

  /// A month, `2020-06`.
  static func month(_ bytes: Span<UInt8>) -> Month? { month(bytes, at: 0, of: 7) }

  private static func month(_ bytes: Span<UInt8>, at start: Int, of length: Int) -> Month? {
    guard bytes.count == length, bytes[start + 4] == UInt8(ascii: "-"),
      let year = digits(bytes, start, 4), let month = digits(bytes, start + 5, 2)
    else { return nil }
    return Month(year, month)
  }

  /// A period in one of the forms of `Period`.
  static func period(_ bytes: Span<UInt8>) -> Period? {
    switch bytes.count {
    case 4:
      guard let year = digits(bytes, 0, 4), year > 0 else { return nil }
      return .year(year)
    case 6:
      guard let year = digits(bytes, 0, 4), year > 0, let part = digits(bytes, 5, 1)
      else { return nil }
      switch (bytes[4], part) {
      case (UInt8(ascii: "H"), 1...2): return .half(year, part)
      case (UInt8(ascii: "Q"), 1...4): return .quarter(year, part)
      default: return nil
      }
    case 7: return month(bytes).map(Period.month)
    case 10: return day(bytes).map(Period.day)
    case 15:
      guard bytes[7] == UInt8(ascii: "/"), let first = month(bytes, at: 0, of: 15),
        let last = month(bytes, at: 8, of: 15), first <= last, first.year == last.year
      else { return nil }
      return .running(first, last)
    default: return nil
    }
  }

  /// An area's code of six digits.
  static func area(_ bytes: Span<UInt8>) -> AreaCode? {
    guard bytes.count == 6, let number = digits(bytes, 0, 6) else { return nil }
    return AreaCode(number: UInt32(number))
  }

  /// `true` or `false`.
  static func truth(_ bytes: Span<UInt8>) -> Bool? {
    if same(bytes, "true") { return true }
    return same(bytes, "false") ? false : nil
  }

  /// Whether the bytes are those of `text`.
  static func same(_ bytes: Span<UInt8>, _ text: String) -> Bool {
    let units = text.utf8
    guard bytes.count == units.count else { return false }
    var index = 0
    for unit in units {
      guard bytes[index] == unit else { return false }
      index += 1
    }
    return true
  }

  /// Whether the bytes are `word`.
  static func same(_ bytes: Span<UInt8>, _ word: [UInt8]) -> Bool {
    guard bytes.count == word.count else { return false }
    for index in bytes.indices where bytes[index] != word[index] { return false }
    return true
  }

  /// The bytes without the white space around them, which does not matter to a number.
  static func inner(_ bytes: Span<UInt8>) -> Range<Int> {
    var start = 0
    var end = bytes.count
    while start < end, isSpace(bytes[start]) { start += 1 }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// The bytes as an array.
  static func array(_ bytes: Span<UInt8>) -> [UInt8] {
    var array: [UInt8] = []
    array.reserveCapacity(bytes.count)
    for index in bytes.indices { array.append(bytes[index]) }
    return array
  }

  /// The number that `count` digits from `start` write, or nil when one is none.
  private static func digits(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> Int? {
    var value = 0
    for index in start..<start + count {
      guard bytes[index].isDigit else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
    }
    return value
  }
}
