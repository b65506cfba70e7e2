import Domain
import Testing

@testable import Loading

@Suite("A table in a workbook")
struct WorkbookCheckTests {
  @Test("is checked as one in a text, with the row and the column's number as its places")
  func places() async throws {
    let loaded = try await WorkbookFile("openpyxl").load(dialect: #"{"sheet": "数据"}"#)
    let found = loaded.diagnostics.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.code)" }
    #expect(found == ["5:1 blank-row", "5:1 primary-key"])
    #expect(loaded.files[1].encoding == "xlsx")
    #expect(loaded.files[1].rows == 4)
    #expect(loaded.files[1].rowsLeftOut == 1)
  }

  @Test("says where a cell is not of its type, and quotes it")
  func typeError() async throws {
    let schema = #"{"fields": [{"name": "format"}, {"name": "shown", "type": "date"}]}"#
    let loaded = try await WorkbookFile("xlsxwriter").load(schema: schema)
    let first = try #require(loaded.diagnostics.first)
    #expect([first.line, first.column, first.row] == [3, 2, 3])
    #expect(first.marked == "2020-03")
    #expect(first.code == "type-error")
  }

  @Test("tells an error in the place of a value, even where any text would do")
  func errorCells() async throws {
    let schema = #"{"fields": [{"name": "what"}, {"name": "value"}]}"#
    let loaded = try await WorkbookFile("xlsxwriter").load(
      schema: schema, dialect: #"{"sheet": 2}"#)
    let found = try #require(loaded.diagnostics.first)
    #expect(loaded.diagnostics.count == 1)
    #expect(found.spot == Spot(line: 7, column: 2))
    #expect(found.code == "type-error")
    #expect(found.message.en.contains("#N/A"))
  }

  @Test("takes an error for a missing value where the schema says so")
  func missingErrors() async throws {
    let schema = """
      {"fields": [{"name": "what"}, {"name": "value"}], "missingValues": ["", "#N/A"]}
      """
    let loaded = try await WorkbookFile("xlsxwriter").load(
      schema: schema, dialect: #"{"sheet": 2}"#)
    #expect(loaded.diagnostics.isEmpty)
  }

  @Test("tells a formula whose result nobody has worked out")
  func uncalculated() async throws {
    let schema = #"{"fields": [{"name": "what"}, {"name": "value"}]}"#
    let loaded = try await WorkbookFile("uncalculated").load(schema: schema)
    #expect(loaded.diagnostics.map(\.spot) == [Spot(line: 2, column: 1), Spot(line: 2, column: 2)])
    #expect(loaded.diagnostics.first?.message.en.contains("SUM(A1:A9)") == true)
  }

  @Test(
    "is the sheet that the dialect says",
    arguments: [
      #"{"sheet": "说明"}"#, #"{"sheet": 1}"#, #"{"sheetNumber": 1}"#, #"{"sheetName": "说明"}"#,
      #"{"excel": {"sheet": "说明"}}"#, "{}",
    ])
  func sheets(dialect: String) async throws {
    let loaded = try await WorkbookFile("openpyxl").load(
      schema: #"{"fields": [{"name": "不是数据"}]}"#, dialect: dialect)
    #expect(loaded.diagnostics.isEmpty)
  }

  @Test("is checked for what it refers to")
  func references() async throws {
    let schema = """
      {"fields": [{"name": "what", "constraints": {"required": true}}, {"name": "value"}],
       "foreignKeys": [{"fields": "value", "reference": {"resource": "", "fields": "what"}}]}
      """
    let loaded = try await WorkbookFile("far").load(schema: schema)
    let found = try #require(loaded.diagnostics.last)
    #expect(found.code == "foreign-key")
    #expect(found.spot == Spot(line: 1_000_000, column: 2))
  }
}
