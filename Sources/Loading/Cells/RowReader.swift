import Domain
import Wording

/// The row being read: its cells, and what is wrong with them.
struct RowReader {
  let source: SourceText
  let form: CellForm
  /// The cells in the order of the file.
  var cells: [Cell] = []
  /// The line the row starts on.
  var mark: LineMark
  /// The logical row, the header being 1.
  var number = 0
  /// What is wrong with the row so far.
  var faults: [RowFault] = []
  /// A bit for each of the first cells, set where it is the same as the one above and nothing was
  /// wrong in that row.
  var same: UInt64 = 0
  /// Texts of earlier cells: names and codes come again and again.
  private var memo: CellMemo<String>
  private var words = ValuesAbove<String>()
  var periods = ValuesAbove<Period>()
  var days = ValuesAbove<Day>()

  init(source: SourceText, form: CellForm) {
    self.source = source
    self.form = form
    mark = source.top
    memo = CellMemo(size: CellPlaces.size(for: source.bytes.count))
  }

  /// The place of the row, as every record remembers it.
  var origin: Origin { Origin(file: source.path, line: mark.line) }

  /// A reader that stands on the row as it is written in the file, also where this one reads what
  /// was understood of it.
  var asWritten: RowReader { source.sheet?.written?.reader(at: mark) ?? self }

  /// Whether the cell at `index` has no text, or is not there.
  func isBlank(_ index: Int) -> Bool { index >= cells.count || cells[index].isEmpty }

  /// The cell at `index`, where the row is good and has it, and its bytes are its text.
  func plainCell(at index: Int) -> Cell? {
    guard index >= 0, index < cells.count, faults.isEmpty else { return nil }
    let cell = cells[index]
    return cell.form == .plain || cell.form == .quoted ? cell : nil
  }

  /// The text of a cell.
  mutating func text(of cell: Cell) -> String {
    guard cell.form != .escaped else {
      return String(decoding: cell.unescaped(in: source.bytes, form: form), as: UTF8.self)
    }
    // Up to 15 bytes are held in the string itself: making it costs less than finding it.
    guard cell.range.count > 15, cell.range.count < 100 else { return source.text(cell.range) }
    return memo.value(of: cell.range, in: source.bytes) { [source] in source.text(cell.range) }
  }

  /// The text of the cell at `index`, which is often that of the one above.
  mutating func text(at index: Int) -> String {
    if isSame(index), let text = words.again(index, in: number) { return text }
    let text = text(of: cells[index])
    words.keep(text, index, in: number)
    return text
  }

  /// The texts of all cells.
  mutating func texts() -> [String] { cells.indices.map { text(of: cells[$0]) } }

  /// What `read` makes of the bytes of a cell.
  func value<Value>(of cell: Cell, _ read: (Span<UInt8>) -> Value) -> Value {
    guard cell.form == .escaped else {
      return read(source.bytes.span.extracting(cell.range))
    }
    return read(cell.unescaped(in: source.bytes, form: form).span)
  }

  /// Whether the cell at `index` is not of its type.
  func hasTypeFault(at index: Int) -> Bool {
    faults.contains { $0.cell == index && $0.code == "type-error" }
  }

  /// Notes a fault of the cell at `index`.
  mutating func note(_ code: String, at index: Int?, _ field: String?, _ message: Phrase) {
    faults.append(RowFault(cell: index, code: code, field: field, message: message))
  }
}

/// A fault of a row.
struct RowFault {
  /// The cell; nil for the row as a whole, and past the end for a cell that is not there.
  let cell: Int?
  let code: String
  let field: String?
  let message: Phrase
}

extension RowReader {
  /// The diagnostics of the row's faults.
  func diagnostics() -> [Diagnostic] {
    if let written = source.sheet?.written { return written.diagnostics(of: self) }
    return faults.map { fault in
      let finding = Finding(
        code: fault.code, field: fault.field, row: number, message: fault.message)
      guard source.sheet == nil else { return sheetDiagnostic(finding, at: fault.cell) }
      return source.diagnostic(finding, at: written(fault.cell), from: mark)
    }
  }

  /// The bytes that the cell at `index` is written with; the row's last place for a missing one.
  private func written(_ index: Int?) -> Range<Int> {
    guard let first = cells.first, let last = cells.last else {
      return mark.offset..<mark.offset
    }
    guard let index else { return first.written.lowerBound..<last.written.upperBound }
    guard index < cells.count else { return last.written.upperBound..<last.written.upperBound }
    return cells[index].written
  }
}
