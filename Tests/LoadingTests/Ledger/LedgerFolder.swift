import Domain
import Testing

@testable import Loading

/// A dataset of a few centres and their cases.
final class LedgerFolder: Sendable {
  let folder = TemporaryFolder()
  let files: [String]

  /// A folder whose ledger lies in `files`; `own` is the resource's own key, `dialect` its dialect,
  /// `more` what else the package says of it.
  init(
    _ files: [String] = ["cases.csv"], own: String = "{}", dialect: String = "{}",
    more: String = ""
  ) {
    self.files = files
    let paths = files.map { "\"\($0)\"" }.joined(separator: ",")
    folder.write(
      """
      {"zhichan": {}, "resources": [
        {"name": "centres", "path": "centres.csv"},
        {"name": "cases", "path": [\(paths)], "zhichan": \(own), "dialect": \(dialect)
          \(more.isEmpty ? "" : ", " + more)}]}
      """, to: "datapackage.json")
    folder.write(
      "id,name_zh,name_en,unit\na,甲,A,420000\nbeijing_centre_2,乙,B,110000\n长春,丙,C,220000\n",
      to: "centres.csv")
  }

  static let header = "id,centre,kind,received_on,accepted_on,closed_on,outcome,granted_on"

  func write(_ rows: [String], to file: String = "cases.csv", header: String = header) {
    folder.write(([header] + rows).map { $0 + "\n" }.joined(), to: file)
  }

  /// Writes the rows, whose cells hold no commas of their own, as a workbook.
  func writeWorkbook(_ rows: [[String]], to file: String) {
    var sheet = "<sheetData>"
    for (number, row) in rows.enumerated() {
      sheet += "<row r=\"\(number + 1)\">"
      for (column, text) in row.enumerated() where !text.isEmpty {
        let letter = "ABCDEFGHIJKLMNOP".dropFirst(column).prefix(1)
        sheet += "<c r=\"\(letter)\(number + 1)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
      }
      sheet += "</row>"
    }
    folder.write(WorkbookInput(parts: Array((sheet + "</sheetData>").utf8)).bytes, to: file)
  }

  /// What the ordinary path makes of the ledger.
  func ordinary() async throws -> LoadedDataset {
    var options = LoadOptions(microseconds: { 0 })
    options.ledger = nil
    return try await DatasetStore(folder: folder.path, options: options).load(at: 0)
  }

  /// What the stream makes of it, in blocks of `size` bytes read by `workers`.
  func streamed(size: Int = 1 << 18, workers: Int = 2) async throws -> LoadedDataset {
    var options = LoadOptions(microseconds: { 0 })
    options.ledger = LedgerOptions(blockSize: size, workers: workers, blocksPerWorker: 1)
    return try await DatasetStore(folder: folder.path, options: options).load(at: 0)
  }
}

/// Whether two loads say the same of the ledger.
func expectSame(
  _ one: LoadedDataset, _ other: LoadedDataset, _ comment: Comment? = nil,
  location: SourceLocation = #_sourceLocation
) {
  func tallies(_ loaded: LoadedDataset) -> [String: CaseTally] {
    let files = loaded.dataset.ledger.ledger?.files.filter { $0.tally.rows > 0 } ?? []
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.tally) })
  }
  #expect(tallies(one) == tallies(other), comment, sourceLocation: location)
  #expect(one.diagnostics == other.diagnostics, comment, sourceLocation: location)
  #expect(one.files == other.files, comment, sourceLocation: location)
}
