import Domain
import Testing

@testable import Loading

@Suite("Periods as people type them")
struct LenientPeriodTests {
  @Test(
    "a typed period is read to the period it names",
    arguments: [
      ("2020", "2020"), ("2020年", "2020"), ("2020年度", "2020"), ("2020年全年", "2020"),
      ("２０２０年", "2020"), ("二〇二〇年", "2020"), ("2020年3月", "2020-03"), ("2020 年 3 月", "2020-03"),
      ("2020年03月份", "2020-03"), ("二〇二〇年十一月", "2020-11"), ("2020.3", "2020-03"),
      ("2020.10", "2020-10"), ("2020-3", "2020-03"), ("2020-03", "2020-03"), ("2020/3", "2020-03"),
      ("202003", "2020-03"), ("20200315", "2020-03-15"), ("2020年3月15日", "2020-03-15"),
      ("2020年3月15号", "2020-03-15"), ("2020.3.15", "2020-03-15"), ("2020/3/15", "2020-03-15"),
      ("2020-03-15 00:00:00", "2020-03-15"), ("2020/3/6 0:00", "2020-03-06"),
      ("2020-03-15T08:30:00", "2020-03-15"), ("2020.1-2020.12", "2020-01/2020-12"),
      ("2020.1—2020.10", "2020-01/2020-10"), ("2020-01/2020-10", "2020-01/2020-10"),
      ("2020.1-10", "2020-01/2020-10"), ("2020年1-10月", "2020-01/2020-10"),
      ("2020年1月-10月", "2020-01/2020-10"), ("2020年1～10月", "2020-01/2020-10"),
      ("2020年1月至2020年10月", "2020-01/2020-10"), ("2020年1到10月", "2020-01/2020-10"),
      ("2020年前10个月", "2020-01/2020-10"), ("2020年前三季度", "2020-01/2020-09"),
      ("2020年一至三季度", "2020-01/2020-09"), ("2020年1-3季度", "2020-01/2020-09"),
      ("2020年1月1日-3月31日", "2020-01/2020-03"), ("2020.1.1-2020.12.31", "2020-01/2020-12"),
      ("2020-01-01—2020-01-31", "2020-01"), ("2020年上半年", "2020H1"), ("2020年下半年", "2020H2"),
      ("2020H1", "2020H1"),
      ("2020年一季度", "2020Q1"), ("2020年第二季度", "2020Q2"), ("2020年3季度", "2020Q3"),
      ("2020Q4", "2020Q4"), ("2020年Q4", "2020Q4"), ("截至2020年底", "2020-12-31"),
      ("截至2020年年底", "2020-12-31"), ("2020年末", "2020-12-31"), ("截至2020年6月", "2020-06-30"),
      ("截至2020年6月底", "2020-06-30"), ("截止2020年6月30日", "2020-06-30"),
      ("截至2020年上半年", "2020-06-30"), ("43891", "2020-03-01"), ("43891.0", "2020-03-01"),
    ])
  func reads(raw: String, period: String) {
    #expect(LenientPeriod().period(raw)?.description == period)
  }

  @Test(
    "a period without a year is in the year of the table",
    arguments: [
      ("一季度", "2020Q1"), ("第四季度", "2020Q4"), ("上半年", "2020H1"), ("3月", "2020-03"),
      ("十二月", "2020-12"), ("1-10月", "2020-01/2020-10"), ("前三季度", "2020-01/2020-09"),
      ("3月15日", "2020-03-15"),
    ])
  func takesYear(raw: String, period: String) {
    #expect(LenientPeriod(year: 2020).period(raw)?.description == period)
    #expect(LenientPeriod().period(raw) == nil)
  }

  @Test(
    "what names no period, several years or two things is not guessed",
    arguments: [
      "2020年13月", "2020年2月30日", "1985.12-2015.12", "2020.1.5-2020.3.31", "20201", "20年3月", "2020-",
      "2020年10-1月", "今年",
      "5季度", "2020年五季度", "12", "abc", "年",
    ])
  func refuses(raw: String) {
    #expect(LenientPeriod().period(raw) == nil)
  }

  @Test("serial numbers of old Macintosh workbooks count from 1904")
  func countsFrom1904() {
    #expect(LenientPeriod(countsFrom1904: true).period("42429")?.description == "2020-03-01")
  }

  @Test(
    "a field takes the periods of its kind, and a month as a workbook keeps it",
    arguments: [
      (FieldType.month, "43891", "2020-03"), (.month, "2020年3月31日", "2020-03"),
      (.month, "2020.3", "2020-03"), (.day, "2020年3月15日", "2020-03-15"),
      (.day, "截至2020年底", "2020-12-31"), (.period, "2020年上半年", "2020H1"),
    ])
  func fits(type: FieldType, raw: String, strict: String) {
    let cell = LenientCellReader().read(raw, as: LenientField(type: type))
    #expect(cell.value == .strict(strict))
  }

  @Test(
    "a field does not take a period of another kind",
    arguments: [(FieldType.month, "2020年3月15日"), (.month, "2020年"), (.day, "2020年3月")])
  func keepsKinds(type: FieldType, raw: String) {
    let cell = LenientCellReader().read(raw, as: LenientField(type: type))
    #expect(cell.value == .unread(.notUnderstood))
  }

  @Test("every strict period of ten years passes through unchanged")
  func keepsStrict() {
    let reader = LenientCellReader(periods: LenientPeriod(year: 2031))
    for year in 2015...2025 {
      var periods: [Period] = [.year(year), .half(year, 1), .half(year, 2)]
      periods += (1...4).map { .quarter(year, $0) }
      for number in 1...12 {
        guard let month = Month(year, number), let first = Month(year, 1) else { continue }
        periods += [.month(month), .running(first, month), .day(month.start), .day(month.end)]
      }
      for period in periods {
        let cell = reader.read(period.description, as: LenientField(type: .period))
        #expect(cell == LenientCell(value: .strict(period.description)))
      }
    }
  }
}
