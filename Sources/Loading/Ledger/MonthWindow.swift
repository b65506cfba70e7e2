import Domain

/// The days that the fast path of the ledger reads: those of 512 months from January 2000.
///
/// A case with another day takes the ordinary path.
struct MonthWindow: Sendable {
  /// How many months there are.
  static let months = 512
  /// The first one.
  static let first = Month(index: 2000 * 12)

  /// The months of what is no day.
  static let blank = -1
  static let strange = -2

  /// A day of the window.
  struct DayPlace {
    /// Days since the first of the window.
    var day: Int
    /// Months since the first.
    var month: Int
  }

  /// By year and month: the month's first day, its length and its place, in one word; 0 for none.
  private let table: [UInt32]

  init() {
    let start = Self.first.start
    var table = [UInt32](repeating: 0, count: 128 * 32)
    for place in 0..<Self.months {
      let month = Self.first.advanced(by: place)
      let length = month.end.days(since: month.start) + 1
      table[(month.year - 2000) * 32 + month.number] =
        UInt32(month.start.days(since: start)) | UInt32(length) << 16 | UInt32(place) << 21
    }
    self.table = table
  }

  /// The day that the `length` bytes at `start` write as `2020-06-30`: a month of `blank` where
  /// there are none, and of `strange` where they write no day of the window.
  ///
  /// Without a branch: which cells are blank cannot be foreseen.
  @inline(__always)
  func day(_ start: Int, _ length: Int, in bytes: BlockBytes) -> DayPlace {
    // What is left of `20yy-mm-` and `dd` without the bits of `2000-00-` and `00`: digits.
    let front = bytes.word(start) ^ 0x2D30_302D_3030_3032
    let back = UInt64(bytes.pair(start &+ 8) ^ 0x3030)
    // A digit has no high half, neither itself nor with 6 more.
    let faults =
      (front | (front &+ 0x0006_0600_0606_0000)) & 0xFFF0_F0FF_F0F0_FFFF
      | (back | (back &+ 0x0606)) & 0xF0F0
    let year = (front &>> 16 & 15) &* 10 &+ (front &>> 24 & 15)
    let month = (front &>> 40 & 15) &* 10 &+ (front &>> 48 & 15)
    let day = (back & 15) &* 10 &+ (back &>> 8 & 15)
    let entry = UInt64(table[Int(truncatingIfNeeded: (year &* 32 &+ month) & 0xFFF)])
    let isDay = faults == 0 && length == 10 && day &- 1 < entry &>> 16 & 31
    let otherwise = length == 0 ? Self.blank : Self.strange
    return DayPlace(
      day: Int(truncatingIfNeeded: entry & 0xFFFF &+ day &- 1),
      month: isDay ? Int(truncatingIfNeeded: entry &>> 21) : otherwise)
  }
}
