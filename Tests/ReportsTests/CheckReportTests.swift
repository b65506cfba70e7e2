import Domain
import Testing

@testable import Reports

struct CheckReportTests {
  /// One of each kind of place: a cell, a cell behind wide text, a file, a line without a field,
  /// and a hostile one.
  static let diagnostics = [
    Diagnostic(
      file: "observations.csv", line: 1204, column: 31, row: 1204, field: "value",
      code: "type-error",
      message: Phrase(zh: "“12.5x”不是数字", en: "\"12.5x\" is not a number"),
      excerpt: Excerpt(
        text: "pledge_amount,420000,2020-03,,12.5x,=,final,,", offset: 30, length: 5)),
    Diagnostic(
      file: "centres.csv", line: 7, column: 15, row: 7, field: "unit", code: "foreign-key",
      message: Phrase(zh: "units 表中没有“429999”", en: "there is no \"429999\" in units"),
      excerpt: Excerpt(text: "whn,武汉知识产权保护中心,429999,光电", offset: 15, length: 6)),
    Diagnostic(
      file: "cases.csv", code: "source-error",
      message: Phrase(zh: "文件不存在", en: "the file is missing")),
    Diagnostic(
      file: "centre_months.csv", line: 88, code: "zhichan/identity", severity: .warning,
      message: Phrase(zh: "积压对不上：应为 412，报 410", en: "the backlog is 410 where 412 follows")),
    Diagnostic(
      file: "no\u{1B}[2Jdes.csv", line: 3, column: 4, row: 3, field: "name\u{202E}_zh",
      code: "type-error",
      message: Phrase(zh: "“\u{1B}[31m”含控制字符", en: "\"\u{1B}[31m\" has control characters"),
      excerpt: Excerpt(text: "n1,\u{1B}[31m\t甲", offset: 3, length: 5)),
  ]

  @Test("a check reads as a compiler's output", arguments: Language.allCases)
  func text(language: Language) throws {
    let report = CheckReport(SmallDataset.loaded(Self.diagnostics))
    try Fixture.expect(report.text(in: language), matches: "check.\(language.rawValue).txt")
  }

  @Test(
    "without faults one line says so",
    arguments: [
      (Language.en, "no faults in 3 files: 20,419 rows taken, 3 left out\n"),
      (.zh, "未发现问题；共 3 个文件，采用 20,419 行，剔除 3 行\n"),
    ])
  func clean(language: Language, expected: String) {
    #expect(CheckReport(SmallDataset.loaded()).text(in: language) == expected)
  }

  /// `count` faults of the same kind, and one of another field.
  private func many(_ count: Int) -> CheckReport {
    let faults = (1...count).map {
      Diagnostic(
        file: "cases.csv", line: $0, column: 1, field: "kind", code: "type-error",
        message: Phrase(zh: "错", en: "wrong"))
    }
    let other = Diagnostic(
      file: "cases.csv", line: count + 1, column: 1, field: "id", code: "type-error",
      message: Phrase(zh: "错", en: "wrong"))
    return CheckReport(SmallDataset.loaded(faults + [other]))
  }

  @Test(
    "the same fault is folded after ten",
    arguments: [
      (10, 0), (11, 1), (45, 35),
    ])
  func folding(count: Int, folded: Int) {
    let lines = many(count).text(in: .en).split(separator: "\n")
    #expect(lines.count { $0.hasSuffix("[type-error] kind") } == 10 + (folded > 0 ? 1 : 0))
    #expect(lines.count { $0.hasSuffix("[type-error] id") } == 1)
    #expect(
      lines.contains("cases.csv: \(folded) more of the same; --all lists them [type-error] kind")
        == (folded > 0))
  }

  @Test("unfolded, every fault is printed")
  func unfolded() {
    let lines = many(45).text(in: .en, isUnfolded: true).split(separator: "\n")
    #expect(lines.count { $0.hasSuffix("[type-error] kind") } == 45)
    #expect(!lines.contains { $0.contains("more of the same") })
  }

  @Test("JSON never folds and keeps every place")
  func json() throws {
    let report = CheckReport(SmallDataset.loaded(Self.diagnostics))
    let value = try StrictJSON.read(report.json(in: .en))
    #expect(value.names == ["valid", "files", "diagnostics"])
    #expect(value["valid"] == .truth(false))
    #expect(
      value["files"]?[1]?.names == ["path", "encoding", "rows", "rows_left_out", "bytes"])
    #expect(value["diagnostics"]?.elements.count == Self.diagnostics.count)
    #expect(try StrictJSON.read(many(45).json(in: .zh))["diagnostics"]?.elements.count == 46)
    let first = value["diagnostics"]?[0]
    #expect(
      first?.names
        == ["file", "line", "column", "row", "field", "code", "severity", "message"])
    #expect(first?["line"] == .null)
    #expect(first?["message"] == .text("the file is missing"))
    #expect(value["diagnostics"]?[4]?["column"] == .number("31"))
  }

  @Test("faults come by file, line and column, those of a whole file first")
  func order() {
    func fault(_ file: String, _ line: Int?, _ column: Int?) -> Diagnostic {
      Diagnostic(
        file: file, line: line, column: column, code: "x", message: Phrase(zh: "", en: ""))
    }
    let wanted = [
      fault("a.csv", nil, nil), fault("a.csv", 2, 1), fault("a.csv", 2, 9), fault("a.csv", 10, 1),
      fault("b.csv", 1, 1),
    ]
    #expect(CheckReport(SmallDataset.loaded(wanted.reversed())).diagnostics == wanted)
  }

  @Test("warnings leave a dataset valid, and those of the whole are listed with the rest")
  func warnings() {
    let warning = Self.diagnostics[3]
    let report = CheckReport(SmallDataset.loaded(), warnings: [warning])
    #expect(report.isValid)
    #expect(report.diagnostics == [warning])
    #expect(!CheckReport(SmallDataset.loaded(Self.diagnostics)).isValid)
  }

  @Test(
    "the underline stands below what is wrong",
    arguments: [
      ("ab,12x,c", 3, 3, "   ^~~"), ("武汉,12x", 3, 3, "     ^~~"), ("a,汉字", 2, 2, "  ^~~~"),
      ("\u{1B}x,y", 3, 1, "          ^"), ("ab", 2, 1, "  ^"), ("ab", 99, 5, "  ^"),
      ("a\tb", 2, 1, "  ^"),
    ])
  func underline(text: String, offset: Int, length: Int, expected: String) {
    let fault = Diagnostic(
      file: "f.csv", line: 5, column: 1, code: "x", message: Phrase(zh: "", en: ""),
      excerpt: Excerpt(text: text, offset: offset, length: length))
    let lines = CheckReport(SmallDataset.loaded([fault])).text(in: .en)
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[2] == "    | " + expected)
  }
}
