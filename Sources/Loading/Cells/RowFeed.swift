/// The rows of a file one after another: scanned from its bytes, or taken from its sheet.
struct RowFeed {
  private var scanner: RowScanner
  private var sheet: SheetFeed?

  /// The rows of `source` from the one at `mark`, which it or an earlier feed has given.
  init(_ source: SourceText, from mark: LineMark, form: CellForm) {
    scanner = RowScanner(from: mark, form: form)
    sheet = source.sheet.map { SheetFeed($0, from: mark) }
  }

  /// The start of the row last read.
  var row: LineMark { sheet?.row ?? scanner.row }

  /// The start of the row that comes next.
  var next: LineMark { sheet?.next ?? scanner.next }

  /// Reads the next row of `source` into `cells`, which it empties first.
  mutating func read(_ source: SourceText, into cells: inout [Cell]) -> RowScanner.Outcome {
    if sheet != nil { return sheet?.read(into: &cells) ?? .end }
    return scanner.read(source.bytes.span, into: &cells)
  }

  /// A bit for each of the first cells of the row last read, set where it is plain and has the same
  /// bytes as the cell of the row that was read before.
  func sameAsAbove(in source: SourceText) -> UInt64 {
    sheet == nil ? scanner.sameAsAbove(in: source.bytes.span) : 0
  }

  /// Whether the next row of `source` begins with `byte`.
  func isNext(_ byte: UInt8, in source: SourceText) -> Bool {
    sheet?.isNext(byte, in: source.bytes) ?? scanner.isNext(byte, in: source.bytes.span)
  }

  /// Passes over the next row of `source`, up to the end of its first line.
  mutating func passRow(of source: SourceText) {
    if sheet != nil { sheet?.passRow() } else { scanner.passLine(source.bytes.span) }
  }

  /// Gives every row of a sheet at least `count` cells: in a sheet a cell without a value is
  /// blank, it is never missing.
  mutating func widen(to count: Int) { sheet?.width = count }
}

/// The rows of a sheet, with the blank ones between them.
private struct SheetFeed {
  /// The most blank rows that are given one by one; a longer gap is one blank row.
  private static let gapLimit = 1000

  private let sheet: Sheet
  var width = 0
  private(set) var row: LineMark
  /// The place of the next row among those of the sheet, and the number of the next one to give.
  private(set) var next: LineMark

  init(_ sheet: Sheet, from mark: LineMark) {
    self.sheet = sheet
    row = mark
    next = mark
  }

  mutating func read(into cells: inout [Cell]) -> RowScanner.Outcome {
    cells.removeAll(keepingCapacity: true)
    guard next.offset < sheet.rows.count else { return .end }
    row = next
    let number = sheet.rows[next.offset].number
    guard number <= next.line else {
      next.line = number - next.line > Self.gapLimit ? number : next.line + 1
      return .row
    }
    for cell in sheet.cells(ofRow: next.offset) {
      pad(&cells, to: Int(cell.column))
      cells.append(
        Cell(start: cell.start, end: cell.end, form: cell.isFault ? .fault : .plain))
    }
    pad(&cells, to: width)
    next = LineMark(offset: next.offset + 1, line: number + 1)
    return .row
  }

  func isNext(_ byte: UInt8, in bytes: [UInt8]) -> Bool {
    guard next.offset < sheet.rows.count, sheet.rows[next.offset].number <= next.line,
      let first = sheet.cells(ofRow: next.offset).first
    else { return false }
    return first.column == 0 && bytes[Int(first.start)] == byte
  }

  mutating func passRow() { next = LineMark(offset: next.offset + 1, line: next.line + 1) }

  private func pad(_ cells: inout [Cell], to count: Int) {
    while cells.count < count { cells.append(Cell(start: 0, end: 0, form: .plain)) }
  }
}
