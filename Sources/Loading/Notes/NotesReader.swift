public import Domain
import Wording

/// Reads notes from CSV, as `zhichan notes export` writes them or as a person does.
public struct NotesReader {
  private let bytes: [UInt8]
  private let file: String
  private var notes: [Note] = []
  private var faults: [Diagnostic] = []
  private var known: [String: Note] = [:]

  /// The notes in `bytes`, and what is wrong with the rows that are left out; `file` names them.
  ///
  /// Columns may stand in any order, and those of other names are passed over. A row without an
  /// id gets one from its content, so that reading it twice makes one note.
  public static func read(
    _ bytes: [UInt8], of file: String
  ) -> (notes: [Note], faults: [Diagnostic]) {
    var reader = NotesReader(bytes: bytes, file: file)
    reader.readAll()
    return (reader.notes, reader.faults)
  }

  private init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  private mutating func readAll() {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      faults.append(
        Diagnostic(file: file, code: "encoding-error", message: .notesNotUTF8))
      return
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var scanner = RowScanner(from: LineMark(offset: start, line: 1), form: CellForm())
    var cells: [Cell] = []
    var columns: [String: Int]?
    var width = 0
    while true {
      let outcome = scanner.read(bytes.span, into: &cells)
      if outcome == .end { return }
      guard outcome == .row else {
        report("source-error", scanner.row, scanner.row.offset, nil, .notesBrokenRow)
        return
      }
      guard !cells.isEmpty else { continue }
      if let columns {
        take(cells, columns, width: width, at: scanner.row)
      } else {
        columns = self.columns(cells, at: scanner.row)
        width = cells.count
        if columns == nil { return }
      }
    }
  }

  /// The places of the columns by name; nil when one is missing.
  private mutating func columns(_ cells: [Cell], at row: LineMark) -> [String: Int]? {
    let names = cells.map { text($0) }
    let places = Dictionary(
      names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let missing = ["subject", "author", "written_at", "text"].filter { places[$0] == nil }
    for name in missing {
      report("missing-label", row, row.offset, name, .notesMissingColumn(name))
    }
    return missing.isEmpty ? places : nil
  }

  private mutating func take(
    _ cells: [Cell], _ columns: [String: Int], width: Int, at row: LineMark
  ) {
    let before = faults.count
    guard cells.count == width else {
      let isShort = cells.count < width
      report(
        isShort ? "missing-cell" : "extra-cell", row,
        isShort ? row.offset : cells[width].written.lowerBound, nil,
        .notesCellCount(cells.count, of: width))
      return
    }
    func cell(_ name: String) -> Cell? { columns[name].map { cells[$0] } }
    func value(_ name: String) -> String { cell(name).map { text($0) } ?? "" }
    func offset(_ name: String) -> Int { cell(name)?.written.lowerBound ?? row.offset }
    let subject = NoteSubject(value("subject"))
    if subject == nil {
      report(
        "type-error", row, offset("subject"), "subject", .notesBadSubject(value("subject")))
    }
    let writtenAt = NoteTime.seconds(value("written_at"))
    if writtenAt == nil {
      report(
        "type-error", row, offset("written_at"), "written_at", .notesBadTime(value("written_at")))
    }
    for name in ["author", "text"] where value(name).allSatisfy(\.isWhitespace) {
      report("constraint-error", row, offset(name), name, .notesBlank(name))
    }
    guard faults.count == before, let subject, let writtenAt else { return }
    var note = Note(
      id: value("id"), subject: subject, text: value("text"), author: value("author"),
      writtenAt: writtenAt)
    if note.id.isEmpty { note.id = Self.id(of: note) }
    if let other = known[note.id], other != note {
      report("primary-key", row, offset("id"), "id", .notesSameID(note.id))
      return
    }
    if known.updateValue(note, forKey: note.id) == nil { notes.append(note) }
  }

  /// An id from the content.
  private static func id(of note: Note) -> String {
    let content = [
      note.subject.description, note.author, NoteTime.text(note.writtenAt), note.text,
    ]
    return String(SHA256.hex(of: Array(content.joined(separator: "\u{1F}").utf8)).prefix(32))
  }

  private func text(_ cell: Cell) -> String {
    SpreadsheetText.undone(
      String(decoding: cell.unescaped(in: bytes, form: CellForm()), as: UTF8.self))
  }

  private mutating func report(
    _ code: String, _ row: LineMark, _ offset: Int, _ field: String?, _ message: Phrase
  ) {
    let place = place(of: offset, in: row)
    faults.append(
      Diagnostic(
        file: file, line: place.line, column: place.column, field: field, code: code,
        message: message))
  }

  /// The place of a byte of the row: lines are counted through its quoted cells, columns in
  /// scalars.
  private func place(of offset: Int, in row: LineMark) -> Place {
    var (line, start, index) = (row.line, row.offset, row.offset)
    while index < min(offset, bytes.count) {
      let isEnd =
        bytes[index] == .lineFeed
        || bytes[index] == .carriageReturn
          && (index + 1 == bytes.count || bytes[index + 1] != .lineFeed)
      index += 1
      if isEnd { (line, start) = (line + 1, index) }
    }
    let scalars = bytes[start..<min(max(start, offset), bytes.count)].count { $0 & 0xC0 != 0x80 }
    return Place(line: line, column: scalars + 1)
  }
}
