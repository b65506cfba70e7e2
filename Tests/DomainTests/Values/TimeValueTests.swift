import Domain
import Testing

@Suite("Days, months and periods")
struct TimeValueTests {
  @Test("reading undoes printing for every day of four centuries")
  func days() {
    let first = Day.first(of: 1800).number
    for number in stride(from: first, through: Day.last(of: 2200).number, by: 1) {
      let day = Day(number: number)
      let (year, month, dayOfMonth) = day.parts
      guard Day(year, month, dayOfMonth) == day else {
        Issue.record("day \(number) is \(day.parts)")
        return
      }
    }
    #expect(Day("2020-02-29")?.description == "2020-02-29")
    #expect(Day(1970, 1, 1)?.number == 0)
  }

  @Test(
    "days the calendar has not, or written another way, are refused",
    arguments: [
      "2019-02-29", "2020-13-01", "2020-00-10", "2020-04-31", "2020-4-1", "20200401", "2020-04",
      "0000-01-01", "2020-04-01 ", "2020/04/01", "1900-02-29",
    ])
  func noDay(text: String) {
    #expect(Day(text) == nil)
  }

  @Test("the day of the year runs to 365, in a leap year to 366")
  func dayOfYear() {
    #expect(Day(2020, 6, 30)?.dayOfYear == 182)
    #expect(Day(2019, 12, 31)?.dayOfYear == 365)
    #expect(Day(2020, 12, 31)?.dayOfYear == 366)
    #expect(Day.length(ofYear: 1900) == 365)
    #expect(Day.length(ofYear: 2000) == 366)
  }

  @Test(
    "every form of a period is printed as it was written",
    arguments: ["2020", "2020H1", "2020Q4", "2020-03", "2020-07-06", "2020-01/2020-10"])
  func periods(text: String) {
    #expect(Period(text)?.description == text)
  }

  @Test(
    "periods of another form are refused",
    arguments: [
      "", "20", "2020H3", "2020Q0", "2020Q5", "2020h1", "2020-13", "2020-10/2020-01",
      "2019-12/2020-01", "2020-01-2020-10", "2020年3月", "0000",
    ])
  func noPeriod(text: String) {
    #expect(Period(text) == nil)
  }

  @Test(
    "a period begins and ends on its days",
    arguments: [
      ("2020", "2020-01-01", "2020-12-31"), ("2020H2", "2020-07-01", "2020-12-31"),
      ("2020Q1", "2020-01-01", "2020-03-31"), ("2020-02", "2020-02-01", "2020-02-29"),
      ("2020-07-06", "2020-07-06", "2020-07-06"), ("2019-01/2019-02", "2019-01-01", "2019-02-28"),
    ])
  func ends(text: String, start: String, end: String) {
    #expect(Period(text)?.start == Day(start))
    #expect(Period(text)?.end == Day(end))
  }

  @Test("a year earlier keeps the form, and 29 February becomes the 28th")
  func earlier() {
    #expect(Period("2020Q2")?.earlier(byYears: 1) == Period("2019Q2"))
    #expect(Period("2020-01/2020-10")?.earlier(byYears: 1) == Period("2019-01/2019-10"))
    #expect(Period("2020-02-29")?.earlier(byYears: 1) == Period("2019-02-28"))
  }

  @Test(
    "reading undoes printing for random months and running totals", arguments: [UInt64(11), 12])
  func random(seed: UInt64) {
    var random = SplitMix(seed: seed)
    for _ in 0..<300 {
      let year = Int.random(in: 1...9999, using: &random)
      let last = Int.random(in: 1...12, using: &random)
      guard let first = Month(year, Int.random(in: 1...last, using: &random)),
        let end = Month(year, last)
      else { continue }
      #expect(Month(end.description) == end, "seed \(seed)")
      let period = Period.running(first, end)
      #expect(Period(period.description) == period, "seed \(seed)")
    }
  }

  @Test("codes keep their six digits", arguments: ["000000", "110000", "420100"])
  func codes(text: String) {
    #expect(AreaCode(text)?.description == text)
    #expect(AreaCode(text.dropLast()) == nil)
  }
}
