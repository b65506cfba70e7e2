import Domain
import Testing
import Wording

@testable import Loading

@Suite("A quick look at cells")
struct QuickColumnsTests {
  private static let fields: [SchemaField] = {
    func field(_ name: String, _ type: SchemaType, _ change: (inout SchemaField) -> Void = { _ in })
      -> SchemaField
    {
      var field = SchemaField(name: name)
      field.type = type
      change(&field)
      return field
    }
    return [
      field("text", .string), field("required", .string) { $0.constraints.isRequired = true },
      field("word", .string) { $0.constraints.values = ["passed", "failed", "="] },
      field("code", .string) { $0.constraints.pattern = "[0-9]{6}" },
      field("short", .string) { $0.constraints.maxLength = 3 },
      field("whole", .integer), field("number", .number), field("day", .date),
      field("truth", .boolean), field("month", .yearmonth), field("year", .year),
      field("count", .integer) { $0.constraints.minimum = "0" },
      field("rate", .number) {
        $0.constraints.minimum = "0"
        $0.constraints.maximum = "100"
      },
      field("half", .number) { $0.constraints.maximum = "12.5" },
      field("above", .integer) { $0.constraints.exclusiveMinimum = "3" },
      field("late", .date) { $0.constraints.minimum = "2020-01-31" },
      field("rung", .integer) { $0.constraints.values = ["1", "2"] },
      field("none", .string) { $0.missingValues = ["-", ""] },
    ]
  }()

  private static let texts = [
    "", "-", "passed", "failed", "=", "pass", "110000", "11000", "1100000", "abc", "abcd", "0",
    "00", "1", "2", "3", "4", "-1", "+1", "-0", "12", "12.5", "12.50", "12.6", "100", "100.0",
    "100.1", "99.9", ".5", "5.", "1e3", " 7", "7 ", "NaN", "INF", "true", "false", "TRUE",
    "2020-01-31", "2020-01-30", "2020-02-30", "2020-1-31", "2020-03", "2020", "999999999999999",
    "9999999999999999", "12345678901234567890", "1,000", "中文", "中文字符", "\u{0}",
  ]

  @Test("a cell that is vouched for has no fault, seen for the first time or again")
  func neverWrong() throws {
    var vouched = 0
    for field in Self.fields {
      for text in Self.texts {
        let line = Array("\(text),\(text)".utf8)
        let source = SourceText(path: "t.csv", bytes: line)
        let check = ColumnCheck(field, missingValues: [""])
        var quick = QuickColumns([check])
        var row = RowReader(source: source, form: Dialect().cells)
        let length = UInt32(text.utf8.count)
        for start in [0, length + 1] {
          let cell = Cell(start: start, end: start + length, form: .plain)
          row.cells = [cell]
          row.faults = []
          check.check(0, of: &row)
          if quick.accepts(0, cell, in: source.bytes.span) {
            vouched += 1
            #expect(row.faults.isEmpty, "\(field.name): \(text)")
          } else if row.faults.isEmpty {
            quick.remember(0, cell, in: source.bytes.span)
          }
        }
      }
    }
    #expect(vouched > 300)
  }

  @Test("what was good once is vouched for when it comes again", arguments: ["code", "month"])
  func remembers(name: String) throws {
    let field = try #require(Self.fields.first { $0.name == name })
    let text = name == "code" ? "110000,110000,110001" : "2020-03,2020-03,2020-04"
    let bytes = Array(text.utf8)
    let length = UInt32(bytes.count - 2) / 3
    var quick = QuickColumns([ColumnCheck(field, missingValues: [""])])
    let cells = (0..<3).map { number in
      Cell(
        start: UInt32(number) * (length + 1), end: UInt32(number) * (length + 1) + length,
        form: .plain)
    }
    #expect(!accepted(quick, cells[0], bytes))
    quick.remember(0, cells[0], in: bytes.span)
    #expect(accepted(quick, cells[1], bytes))
    #expect(!accepted(quick, cells[2], bytes))
  }

  @Test("a cell with quotes inside is never vouched for")
  func escaped() {
    let bytes = Array("\"a\"\"b\"".utf8)
    let quick = QuickColumns([ColumnCheck(SchemaField(name: "text"), missingValues: [""])])
    let cell = Cell(start: 0, end: UInt32(bytes.count), form: .escaped)
    #expect(!accepted(quick, cell, bytes))
  }

  private func accepted(_ quick: QuickColumns, _ cell: Cell, _ bytes: [UInt8]) -> Bool {
    quick.accepts(0, cell, in: bytes.span)
  }
}
