import Domain
import Testing

@testable import Reports

@Suite("What was understood of each file")
struct ExplainReportTests {
  private static let loaded: LoadedDataset = {
    var understanding = FileUnderstanding(
      isLenient: true, sheet: "月报", headerLine: 3, headerRows: 2,
      columns: [
        .init(number: 1, heading: "unit", field: "unit"),
        .init(number: 2, heading: "访问量", field: "visits", factors: ["10000"]),
        .init(number: 3, heading: "序号", field: nil),
      ], given: ["period": "2020-03"], unitLine: "万人次",
      left: [
        .init(reason: .aboveHeader, lines: [1, 2]), .init(reason: .total, lines: [7, 12, 13]),
      ])
    understanding.isLenient = true
    let file = FileReport(
      path: "sent.xlsx", table: "network_months", encoding: "xlsx", encodingReason: nil, rows: 31,
      rowsLeftOut: 2)
    var explained = file
    explained.understanding = understanding
    let faults = [5, 6].map {
      Diagnostic(
        file: "sent.xlsx", line: $0, column: 2, field: "visits", code: "type-error",
        message: Phrase(zh: "错", en: "wrong"))
    }
    return LoadedDataset(
      dataset: Dataset(), files: [FileReport(path: "datapackage.json", table: nil), explained],
      diagnostics: faults, readAt: 0)
  }()

  @Test("a paragraph names the header, the columns, the rows left and the faults, with their lines")
  func text() {
    let text = CheckReport(Self.loaded).text(in: .en, isExplained: true)
    #expect(
      text.hasPrefix(
        """
        sent.xlsx → network_months
          read as people type (lenient)
          encoding: xlsx
          sheet: 月报
          header: 2 rows from line 3
          unit line: 万人次
          given outside the table: period = 2020-03
          headed by their fields: unit
             2  访问量 → visits  ×10000
             3  序号   → passed over
          31 rows taken, 2 left out for faults
            above the header (titles, form): line 1–2
            totals, used as checks: line 7, 12–13
            error [type-error] visits: line 5–6

        sent.xlsx:5:2: error: wrong
        """))
  }

  @Test("nothing is explained unless it is asked for")
  func onlyOnDemand() {
    #expect(!CheckReport(Self.loaded).text(in: .zh).contains("表头"))
    #expect(!CheckReport(Self.loaded).json(in: .zh).contains("\"explain\""))
  }

  @Test("JSON says the same under the key explain")
  func json() {
    let json = CheckReport(Self.loaded).json(in: .zh, isExplained: true)
    for part in [
      #""explain""#, #""header_line": 3"#, #""unit_line": "万人次""#,
      #"{"number": 2, "heading": "访问量", "field": "visits", "factors": ["10000"]}"#,
      #"{"reason": "total", "lines": [7, 12, 13]}"#,
      #"{"code": "type-error", "field": "visits", "severity": "error", "lines": [5, 6]}"#,
    ] {
      #expect(json.contains(part), "\(part)")
    }
  }
}
