import Testing

@testable import Loading

@Suite("The cells of a workbook")
struct WorkbookCellTests {
  @Test(
    "are read alike whichever program wrote them", arguments: ["openpyxl", "libreoffice"])
  func programs(name: String) throws {
    #expect(
      try WorkbookFile(name).rows(of: .name("数据")) == [
        ["id", "name", "kind", "day", "code", "share", "open"],
        ["1", "武汉中心", "甲", "2020-03-01", "007", "0.3", "true"],
        ["2", "多行\n文字", "乙", "2020-03-01", "007", "0.00000015", "false"],
        ["3", "红 字样", "甲", "", "", "123456789012345"],
        [],
        ["4", "合并"],
      ])
  }

  @Test(
    "that hold dates show as much of them as their formats do",
    arguments: ["xlsxwriter", "xlsxwriter-1904"])
  func dates(name: String) throws {
    let shown = try WorkbookFile(name).rows(of: .name("dates")).dropFirst().map { $0[1] }
    #expect(
      shown == [
        "2020-03-01", "2020-03", "2020", "2020-03-01T08:30:15", "08:30:15",
        name == "xlsxwriter" ? "1053392:30:15" : "1053392:30:15", "2020-03", "2020-03-01",
        "1234.5", "1234.5", "1234.5", "1234.5",
      ])
  }

  @Test("are truths, numbers and the saved results of formulas")
  func values() throws {
    #expect(
      try WorkbookFile("xlsxwriter").rows(of: .number(2)) == [
        ["what", "value"], ["true", "true"], ["number", "420000"],
        ["formula with a number", "2"], ["formula with a text", "ab"],
        ["formula with a truth", "true"], ["formula with an error", "#N/A"],
        ["text with a control character", "a\u{2}b_x0041_"], ["spaces", "  两端 "],
      ])
  }

  @Test("join the runs of a text and leave out how it is pronounced")
  func phonetic() throws {
    #expect(
      try WorkbookFile("phonetic").rows() == [["what", "value"], ["東京", " 空 "], ["inline"]])
  }

  @Test("may bear the prefix of their name space")
  func prefixed() throws {
    #expect(try WorkbookFile("prefixed").rows() == [["a"], ["1"]])
  }

  @Test("after a long gap follow one blank row")
  func far() throws {
    #expect(try WorkbookFile("far").rows() == [["what", "value"], [], ["far", "1"]])
  }
}

@Suite("The numbers of a workbook")
struct SheetNumberTests {
  @Test(
    "have at most 15 digits, as Excel shows them",
    arguments: [
      ("0.30000000000000004", "0.3"), ("12.5", "12.5"), ("-0.5", "-0.5"), ("1E3", "1000"),
      ("1.2345E-4", "0.00012345"), ("0", "0"), ("-0", "0"), ("00", "0"), ("1.10", "1.1"),
      ("420000", "420000"), ("99999999999999999", "100000000000000000"),
      ("123456789012345678", "123456789012346000"),
      ("2.2250738585072014E-308", "2.2250738585072E-308"),
      ("1E+300", "1E300"), ("0.1", "0.1"), ("100", "100"), ("1234567.8900000001", "1234567.89"),
    ])
  func texts(written: String, shown: String) {
    #expect(
      SheetNumber(Array(written.utf8)).map { String(decoding: $0.text, as: UTF8.self) } == shown)
  }

  @Test("are none where the text is none", arguments: ["", "x", "1x", "1E", "NaN", "INF", "1E999"])
  func nonsense(text: String) {
    #expect(SheetNumber(Array(text.utf8)) == nil)
  }

  @Test(
    "are filled with zeros where they are codes",
    arguments: [("7", "007"), ("1234", "1234"), ("0", "000"), ("1.5", "1.5"), ("-7", "-7")])
  func codes(written: String, shown: String) {
    let number = SheetNumber(Array(written.utf8))
    #expect(number.map { String(decoding: $0.text(filledTo: 3), as: UTF8.self) } == shown)
  }
}

@Suite("The dates of a workbook")
struct SerialDateTests {
  @Test(
    "count from 1900 with the day that never was",
    arguments: [
      (1.0, "1900-01-01"), (59, "1900-02-28"), (60, "1900-02-29"), (61, "1900-03-01"),
      (43891, "2020-03-01"), (2_958_465, "9999-12-31"),
    ])
  func epoch1900(serial: Double, day: String) {
    #expect(SerialDate(serial, epoch: .from1900)?.text(.day) == day)
  }

  @Test("count from 1904", arguments: [(0.0, "1904-01-01"), (42429, "2020-03-01")])
  func epoch1904(serial: Double, day: String) {
    #expect(SerialDate(serial, epoch: .from1904)?.text(.day) == day)
  }

  @Test("are none before the first and after the last", arguments: [-1, 2_958_466, 1e300])
  func outside(serial: Double) {
    #expect(SerialDate(serial, epoch: .from1900) == nil)
  }

  @Test(
    "are told by the letters of the format",
    arguments: [
      ("yyyy-mm-dd", .date(.day)), ("m/d/yy", .date(.day)), ("General", .plain), ("@", .plain),
      ("0.00E+00", .plain), ("\"day\"0", .plain), ("\\d0", .plain), ("[Red]0", .plain),
      ("[$-804]yyyy\"年\"m\"月\"", .date(.month)), ("h:mm AM/PM", .date(.time)),
      ("mm:ss", .date(.time)), ("[mm]:ss", .date(.elapsed)),
      ("yyyy-mm-dd hh:mm", .date(.dayAndTime)),
      ("e\"年\"m\"月\"d\"日\"", .date(.day)), ("000000", .zeros(6)), ("0", .plain),
      ("#,##0;[Red]-#,##0", .plain), ("0;yyyy", .plain),
    ] as [(String, NumberFormat)])
  func letters(code: String, format: NumberFormat) {
    #expect(NumberFormat(code: code) == format)
  }

  @Test(
    "are told by the built-in formats",
    arguments: [
      (0, .plain), (14, .date(.day)), (17, .date(.month)), (21, .date(.time)),
      (22, .date(.dayAndTime)), (31, .date(.day)), (46, .date(.elapsed)), (49, .plain),
      (57, .date(.month)),
    ] as [(Int, NumberFormat)])
  func builtIn(id: Int, format: NumberFormat) {
    #expect(NumberFormat(builtIn: id) == format)
  }
}
