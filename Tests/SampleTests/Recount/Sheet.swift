import Glibc

/// A row of a sheet, by the names of its header.
struct Row: Sendable {
  fileprivate let cells: [String: String]

  /// The cell under `name`, blank where there is none.
  subscript(name: String) -> String { cells[name] ?? "" }

  /// The whole number under `name`; one that agrees with nothing where there is none.
  func whole(_ name: String) -> Int { Int(self[name]) ?? -1_000_000_000 }
}

/// A CSV file of `SampleData`, read with a few lines of its own: the recount shares no code with
/// the loader.
struct Sheet: Sendable {
  /// The rows below the header.
  let rows: [Row]

  /// Reads `SampleData/<name>.csv`.
  init(_ name: String) {
    var lines = Sheet.text("SampleData/\(name).csv").split(separator: "\n").map(Sheet.cells)
    let header = lines.isEmpty ? [] : lines.removeFirst()
    rows = lines.map { Row(cells: Dictionary(uniqueKeysWithValues: zip(header, $0))) }
  }

  /// The text of a file of the package, by its path below the package's folder.
  static func text(_ path: String) -> String { String(decoding: bytes(path), as: UTF8.self) }

  /// The bytes of a file of the package.
  static func bytes(_ path: String) -> [UInt8] {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    guard let file = unsafe fopen("/\(root)/\(path)", "r") else { return [] }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe fread(&part, 1, part.count, file)
      if count == 0 { break }
      bytes += part.prefix(count)
    }
    return bytes
  }

  /// Splits at commas, then joins what a pair of quotes encloses.
  private static func cells(_ line: Substring) -> [String] {
    guard line.contains("\"") else {
      return line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    var cells: [String] = []
    for (index, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    {
      let isQuoted = index % 2 == 1
      var pieces =
        isQuoted
        ? [String(part)]
        : part.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      if !cells.isEmpty { cells[cells.count - 1] += pieces.removeFirst() }
      cells += pieces
    }
    return cells
  }
}

/// The sheets, each read once.
enum Sheets {
  static let observations = Sheet("observations")
  static let units = Sheet("units")
  static let prefectures = Sheet("prefectures")
  static let measures = Sheet("measures")
  static let indicators = Sheet("indicators")
  static let ladders = Sheet("ladders")
  static let targets = Sheet("targets")
  static let nodes = Sheet("nodes")
  static let centres = Sheet("centres")
  static let centreMonths = Sheet("centre_months")
  static let cases = Sheet("cases")
  static let stageEvents = Sheet("stage_events")
  static let rungDates = Sheet("rung_dates")
  static let serviceItems = Sheet("service_items")
  static let networkMonths = Sheet("network_months")

  /// The codes of the 31 provinces.
  static let provinces = units.rows.map { $0["code"] }.filter { $0 != "660000" }
}
