import Domain
import Testing

@testable import Loading

@Suite("A workbook that cannot be read")
struct WorkbookFaultTests {
  private static let sheet = "xl/worksheets/only.xml"

  @Test(
    "says why",
    arguments: [
      ("archive", .notWorkbook(.unknown)), ("document", .notWorkbook(.openDocument)),
      ("doctype", .doctype(part: sheet)), ("bomb", .bomb(part: sheet)),
      ("long-tag", .damaged(part: sheet)), ("long-cell", .cellTooLong(row: 2, column: 1)),
      ("wide", .tooManyColumns(row: 1)), ("disorder", .disorder(row: 4)),
      ("past", .disorder(row: 9_999_999)), ("unshared", .damaged(part: "sharedStrings")),
      ("unclosed", .damaged(part: sheet)), ("blank", .blankSheet("only")),
    ] as [(String, WorkbookFault)])
  func faults(name: String, fault: WorkbookFault) {
    #expect(WorkbookFile(name).fault == fault)
  }

  @Test("because it is cut off anywhere is told, never taken for a shorter one")
  func truncated() {
    let bytes = WorkbookFile("phonetic").bytes
    for count in stride(from: 4, to: bytes.count, by: 1) {
      #expect(throws: WorkbookFault.self) {
        try Workbook.source(path: "t.xlsx", bytes: Array(bytes[..<count]), sheet: nil)
      }
    }
  }

  @Test("because a byte of it has changed gives an error or its rows, and never ends the program")
  func mutated() {
    let bytes = WorkbookFile("phonetic").bytes
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0x55
      _ = try? Workbook.source(path: "t.xlsx", bytes: changed, sheet: nil)
    }
    #expect(WorkbookFile("phonetic").fault == nil)
  }

  @Test("for want of the sheet names those there are")
  func noSheet() async throws {
    let loaded = try await WorkbookFile("openpyxl").load(dialect: #"{"sheet": "不存在"}"#)
    let found = try #require(loaded.diagnostics.first)
    #expect(found.code == "format-error")
    #expect(found.message.zh.contains("说明、数据"))
  }

  @Test(
    "because its name is false says what to do",
    arguments: [
      ("t.xls", "<html><table><tr><td>1", "web page"), ("t.xls", "a,b\n1,2\n", "rename it"),
      ("t.xlsx", "a,b\n1,2\n", "rename it"), ("t.XLSX", "\u{FEFF}甲,乙\n", "rename it"),
      ("t.xlsx", "<?xml version=\"1.0\"?><Workbook/>", "web page"), ("t.xlsx", "a\0b", "damaged"),
    ])
  func pretenders(path: String, text: String, expected: String) async throws {
    let found = try await fault(of: Array(text.utf8), path: path)
    #expect(found?.code == "format-error")
    #expect(found?.message.en.contains(expected) == true)
  }

  @Test("because it is an old one, or has a password, says so")
  func oldWorkbooks() async throws {
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]
    #expect(try await fault(of: old, path: "t.csv")?.message.en.contains("old Excel") == true)
    let locked = old + "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    #expect(try await fault(of: locked, path: "t.xlsx")?.message.en.contains("password") == true)
  }

  @Test("is told by its content: a workbook may have any name")
  func anyName() async throws {
    let loaded = try await WorkbookFile("openpyxl").load(
      schema: #"{"fields": [{"name": "不是数据"}]}"#, path: "t.csv")
    #expect(loaded.diagnostics.isEmpty)
  }

  private func fault(of bytes: [UInt8], path: String) async throws -> Diagnostic? {
    let folder = TemporaryFolder()
    folder.write(
      #"{"resources": [{"name": "t", "path": "\#(path)"}]}"#, to: "datapackage.json")
    folder.write(bytes, to: path)
    return try await DatasetStore(folder: folder.path).load(at: 0).diagnostics.first
  }
}
