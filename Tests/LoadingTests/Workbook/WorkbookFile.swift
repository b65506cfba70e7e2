import Domain

@testable import Loading

/// A workbook of the folder `Fixtures`.
struct WorkbookFile {
  let name: String

  init(_ name: String) { self.name = name }

  var bytes: [UInt8] {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let path = folder.joined(separator: "/") + "/Fixtures/\(name).xlsx"
    return (try? FileContent(path: path).bytes) ?? []
  }

  /// The fault of reading it; nil when there is none.
  var fault: WorkbookFault? {
    do throws(WorkbookFault) {
      _ = try Workbook.source(path: "t.xlsx", bytes: bytes, sheet: nil)
      return nil
    } catch {
      return error
    }
  }

  /// The texts of a sheet's rows; the blank rows between them are without cells.
  func rows(of sheet: SheetChoice? = nil) throws -> [[String]] {
    let source = try Workbook.source(path: "t.xlsx", bytes: bytes, sheet: sheet)
    var feed = RowFeed(source, from: source.top, form: CellForm())
    var row = RowReader(source: source, form: CellForm())
    var rows: [[String]] = []
    while feed.read(source, into: &row.cells) == .row { rows.append(row.texts()) }
    return rows
  }

  /// What loading it as the file `path` of a package of one table gives.
  func load(
    schema: String = SmallPackage.schema, dialect: String = "{}", path: String = "t.xlsx"
  ) async throws -> LoadedDataset {
    let folder = TemporaryFolder()
    folder.write(
      """
      {"resources": [{"name": "t", "path": "\(path)", "schema": \(schema), "dialect": \(dialect)}]}
      """, to: "datapackage.json")
    folder.write(bytes, to: path)
    return try await DatasetStore(folder: folder.path).load(at: 0)
  }
}
