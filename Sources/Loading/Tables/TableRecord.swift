import Domain

/// A record of the domain that a row of a table of the contract becomes.
protocol TableRecord: Sendable {
  /// The name of the table.
  static var table: String { get }
  /// Where the rows of the table stand in a dataset.
  static func put(_ rows: [Self], into dataset: inout Dataset)
  /// What makes a record of a row whose columns are `columns`.
  static func decoder(_ columns: Columns) -> (inout RowReader) -> Self
  /// A collector of such records.
  static func collector() -> RecordCollector
}

/// The rows of one table, whatever their type is.
protocol RecordList: Sendable {
  var count: Int { get }
  /// Puts the rows into `dataset`, without those whose numbers are in `left`.
  func put(into dataset: inout Dataset, without left: Set<Int>)
}

/// The rows of one table.
struct Records<Record: TableRecord>: RecordList {
  var rows: [Record]

  var count: Int { rows.count }

  func put(into dataset: inout Dataset, without left: Set<Int>) {
    guard !left.isEmpty else { return Record.put(rows, into: &dataset) }
    let kept = rows.indices.filter { !left.contains($0) }.map { rows[$0] }
    Record.put(kept, into: &dataset)
  }
}

/// What takes the rows of a file with such columns: true where a record came of the row.
typealias RecordTaker = (Columns) -> (inout RowReader) -> Bool

/// Collects the records of one table; what it calls is compiled for the table's own type, so that
/// the reader of rows need not be generic.
struct RecordCollector {
  /// Takes the rows of a file.
  let taker: RecordTaker
  /// Makes room for as many records as there will be.
  let reserve: (Int) -> Void
  /// Takes the rows of the parts of a file, which are read side by side.
  ///
  /// Each gives as many records as are said; nil, and nothing is taken, where one does not.
  let takeParts: ([Int], @Sendable (Int, @escaping RecordTaker) -> TablePart?) -> [TablePart]?
  /// The records taken so far.
  let records: () -> any RecordList
}

extension RecordCollector {
  /// A collector that hands the rows on to `taker` and has no records of its own.
  init(_ taker: @escaping RecordTaker) {
    self.init(
      taker: taker, reserve: { _ in }, takeParts: { _, _ in nil },
      records: { Records<OtherRow>(rows: []) })
  }
}

extension TableRecord {
  /// A collector without records.
  static func collector() -> RecordCollector {
    var rows: [Self] = []
    return RecordCollector(
      taker: { columns in
        let decode = decoder(columns)
        return { row in
          let record = decode(&row)
          guard row.faults.isEmpty else { return false }
          rows.append(record)
          return true
        }
      }, reserve: { rows.reserveCapacity($0) },
      takeParts: { counts, read in
        guard let (new, parts) = records(counts, read) else { return nil }
        if rows.isEmpty { rows = new } else { rows += new }
        return parts
      }, records: { Records(rows: rows) })
  }
}

/// The row of a table that the contract does not have: it is checked, and nothing more.
struct OtherRow: TableRecord {
  static let table = ""
  static func put(_ rows: [OtherRow], into dataset: inout Dataset) {}
  static func decoder(_ columns: Columns) -> (inout RowReader) -> OtherRow { { _ in OtherRow() } }
}

/// The records of the contract, by the names of their tables.
enum TableRecords {
  private static let types: [any TableRecord.Type] = [
    ReportingUnit.self, Prefecture.self, Chapter.self, Article.self, Measure.self, Rung.self,
    RungDate.self, StageEvent.self, Indicator.self, Observation.self, Target.self, Centre.self,
    CentreMonth.self, LedgerCase.self, ServiceNode.self, ServiceItem.self, NetworkMonth.self,
  ]

  /// The record that the table `name` holds.
  static func named(_ name: String) -> any TableRecord.Type {
    types.first { $0.table == name } ?? OtherRow.self
  }
}
