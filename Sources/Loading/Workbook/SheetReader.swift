/// Reads the cells of a sheet: `xl/worksheets/sheet1.xml`.
struct SheetReader: PartReader {
  /// Excel has no row after it.
  private static let lastRow = 1 << 20
  /// The most bytes of a formula that a message may need.
  private static let formulaLimit = 200

  private let values: CellValues
  /// The bytes of the shared texts.
  private let sharedCount: Int
  /// The shared texts, and after them what the sheet itself holds.
  private(set) var bytes: [UInt8]
  private var cells: [SheetCell] = []
  private var rows: [SheetRow] = []
  private(set) var isThrough = false

  private var row = 0
  /// The column of the cell being read, from 0; -1 before the first.
  private var column = -1
  private var cell = RawCell()
  private var run = RichText()
  private var isRow = false
  private var isCell = false
  private var isValue = false
  private var isFormula = false

  init(_ shared: SharedTexts, _ styles: WorkbookStyles, _ epoch: DateEpoch) {
    values = CellValues(shared: shared.ranges, styles: styles, epoch: epoch)
    bytes = shared.bytes
    sharedCount = bytes.count
  }

  /// How many rows that hold something are read.
  var rowCount: Int { rows.count }

  /// Forgets the rows read, so that the next ones are as of another sheet.
  mutating func dropRows() {
    cells.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
    bytes.removeSubrange(sharedCount...)
  }

  /// The sheet read.
  func sheet(named name: String) -> Sheet { Sheet(cells: cells, rows: rows, name: name) }

  mutating func take(_ event: PartEvent, in events: Span<UInt8>) throws(WorkbookFault) {
    switch event {
    case .text(let range):
      if isValue || run.isText {
        guard cell.value.count + range.count <= RowScanner.cellLimit + 1 else {
          throw .cellTooLong(row: row, column: column + 1)
        }
        for index in range { cell.value.append(events[index]) }
      } else if isFormula, cell.formula.count < Self.formulaLimit {
        cell.formula += CellParsing.array(events.extracting(range))
      }
    case .start(let element): try start(element, in: events)
    case .finish(let name): try finish(name)
    }
  }

  private mutating func start(_ element: PartElement, in events: Span<UInt8>)
    throws(WorkbookFault)
  {
    switch element.name {
    case "v": isValue = true
    case "f": isFormula = true
    case "t", "rPh": run.enter(element.name)
    case "c": try startCell(element, in: events)
    case "row":
      let number = element.stretch("r", in: events).flatMap {
        CellParsing.whole(events.extracting($0))
      }
      let next = number ?? row + 1
      guard !isRow, next > row, next <= Self.lastRow else { throw .disorder(row: next) }
      isRow = true
      row = next
      column = -1
    default: break
    }
  }

  private mutating func startCell(_ element: PartElement, in events: Span<UInt8>)
    throws(WorkbookFault)
  {
    cell.clear()
    cell.kind = element.value("t", in: events) ?? "n"
    let style = element.stretch("s", in: events)
    cell.style = style.flatMap { CellParsing.whole(events.extracting($0)) } ?? 0
    let place = element.stretch("r", in: events).flatMap { Self.column($0, in: events) }
    let next = place ?? column + 1
    guard isRow, !isCell, next > column else { throw .disorder(row: row) }
    isCell = true
    column = next
  }

  /// The column of a reference such as `AB12`, from 0.
  private static func column(_ range: Range<Int>, in events: Span<UInt8>) -> Int? {
    var number = 0
    for index in range {
      let letter = Int(events[index] & 0xDF) - 0x40
      guard (1...26).contains(letter), index < range.lowerBound + 3 else { break }
      number = number * 26 + letter
    }
    return number > 0 ? number - 1 : nil
  }

  private mutating func finish(_ name: String) throws(WorkbookFault) {
    switch name {
    case "v": isValue = false
    case "f": isFormula = false
    case "t", "rPh": run.leave(name)
    case "c":
      isCell = false
      try finishCell()
    case "row": isRow = false
    case "sheetData": isThrough = true
    default: break
    }
  }

  private mutating func finishCell() throws(WorkbookFault) {
    guard bytes.count <= Sheet.textLimit else { throw .tooLarge }
    guard let value = values.value(of: cell, into: &bytes) else {
      throw .damaged(part: "sharedStrings")
    }
    guard !value.range.isEmpty else { return }
    guard value.range.count <= RowScanner.cellLimit else {
      throw .cellTooLong(row: row, column: column + 1)
    }
    guard column < RowScanner.columnLimit else { throw .tooManyColumns(row: row) }
    if rows.last?.number != row { rows.append(SheetRow(number: row, firstCell: cells.count)) }
    cells.append(
      SheetCell(
        start: value.range.lowerBound, end: value.range.upperBound, column: UInt16(column),
        isFault: value.isFault))
  }
}
