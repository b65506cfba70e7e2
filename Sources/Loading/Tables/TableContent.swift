import Domain

/// What a table's files gave.
struct TableContent: Sendable {
  /// The state of each file.
  var files: [FileReport]
  /// The faults, without those that only the other tables can tell.
  var diagnostics: [Diagnostic]
  var records: any RecordList = Records<OtherRow>(rows: [])
  /// The foreign keys, and what each row refers to.
  var references: [ReferenceColumn] = []
  /// The keys that other tables, or this one, refer to.
  var keys: [[String]: KeyIndex] = [:]
  /// The rows, where the table has foreign keys.
  var rows: [RowMark] = []
  /// The texts of the files, for the places of faults found later.
  var sources: [ReferenceSource] = []
  /// Figures of lenient files as they were typed.
  var written: [Origin: [String: String]] = [:]
  /// The state of each file when it was read; nil for one that could not be.
  var stamps: [FileStamp?]
  /// Whether nothing of the table can be used: a file missing, unreadable, without a header.
  var isBad = false
  /// Whether a file seems to be still being written.
  var isUnsettled = false
}

/// Where a row stands.
///
/// There may be very many, and a file has at most 2^30 bytes: each number takes 4 bytes.
struct RowMark: Sendable {
  private let fileNumber: Int32
  private let offset: Int32
  private let line: Int32
  private let rowNumber: Int32
  /// -1 for none.
  private let recordNumber: Int32

  init(file: Int, _ mark: LineMark, number: Int, record: Int?) {
    fileNumber = Int32(file)
    offset = Int32(mark.offset)
    line = Int32(mark.line)
    rowNumber = Int32(number)
    recordNumber = Int32(record ?? -1)
  }

  var file: Int { Int(fileNumber) }
  var mark: LineMark { LineMark(offset: Int(offset), line: Int(line)) }
  /// The logical row.
  var number: Int { Int(rowNumber) }
  /// The number of the record made of it; nil when it was left out.
  var record: Int? { recordNumber < 0 ? nil : Int(recordNumber) }
}

/// A foreign key of a table: what each row refers to.
struct ReferenceColumn: Sendable {
  let reference: SchemaReference
  /// The distinct keys referred to.
  var met = KeyIndex()
  /// Of each row the number of its key in `met`; -1 where it is blank.
  var ids: [Int32] = []
}

/// A file whose rows may have to be read again.
struct ReferenceSource: Sendable {
  let text: SourceText
  let dialect: Dialect
  /// The names of its columns, in their order.
  let names: [String]
}
