import Domain

/// Reads rows of the ledger out of a stretch of a file: the good ones at a glance, the others by
/// the ordinary path.
final class BlockScanner {
  /// Why a file has to be read another way.
  enum Surprise: Error {
    /// By the ordinary path, whole: what it holds is not for this one.
    case ordinary
    /// The system gives no bytes, or the file is being changed.
    case unreadable
  }

  /// How far the rows are read.
  enum Progress {
    /// All of them; where the next one begins.
    case whole(next: Int)
    /// To a row that does not end within the bytes; where it begins.
    case cut(next: Int)
    /// To something that is for the ordinary path.
    case strange
  }

  let layout: LedgerLayout
  let terms: LedgerTerms
  let path: String
  let plan: FilePlan
  let bytes: BlockBytes
  let counters: CaseCounters
  let prints: KeyPrintCollector?
  let seed: KeySeed
  /// The fingerprints that occur more than once, where they are known and are now looked into.
  let suspects: Set<UInt64>
  private(set) var seen = SeenKeys()

  /// Where delimiters and line feeds stand, after one place that is free.
  var ends = ZeroedMemory<Int32>(count: 0)
  var endCount = 0
  /// The place among them of each line feed.
  var lineEnds = ZeroedMemory<Int32>(count: 0)
  var lineCount = 0
  /// A bit for each byte, set where it needs a closer look.
  var odd = ZeroedMemory<UInt64>(count: 0)
  var hasOdd = false
  var hasHigh = false
  /// Which line feed comes next.
  private var nextLine = 0
  private var judge: RowJudge?

  /// The line, and the number of the row, that come next.
  var line = 0
  var row = 0
  /// What is added to a line for the place of a case.
  var lineBase = 0
  var left = 0
  var faults: [[Diagnostic]] = []
  var unlisted = 0

  init(
    _ header: LedgerHeader, _ terms: LedgerTerms, plan: FilePlan, seed: KeySeed,
    suspects: Set<UInt64>, capacity: Int
  ) {
    layout = LedgerLayout(header.labels, terms)
    self.terms = terms
    path = header.source.path
    self.plan = plan
    bytes = BlockBytes(capacity: capacity)
    counters = CaseCounters(centres: terms.centres)
    prints = terms.checksKey && suspects.isEmpty ? KeyPrintCollector() : nil
    self.seed = seed
    self.suspects = suspects
  }

  /// Takes note of what the bytes are, once there are new ones.
  func look() {
    judge = nil
    nextLine = 0
    mark()
  }

  /// Reads the rows that begin at `start` or after it and before `limit`; gives where the next one
  /// begins, or the one that does not end within the bytes, which are not the last of the file.
  func read(from start: Int, before limit: Int, isLast: Bool) -> Progress {
    var rowStart = start
    while rowStart < limit {
      passLines(before: rowStart)
      rowStart = readFast(from: rowStart, before: limit)
      guard rowStart < limit else { break }
      let step = readSlow(rowStart, isLast: isLast)
      guard case .whole(let next) = step else {
        return hasHigh && !bytes.isUTF8(start..<rowStart) ? .strange : step
      }
      rowStart = next
    }
    if hasHigh, !bytes.isUTF8(start..<min(rowStart, bytes.count)) { return .strange }
    return .whole(next: rowStart)
  }

  private func passLines(before start: Int) {
    while nextLine < lineCount, Int(ends[Int(lineEnds[nextLine])]) < start { nextLine += 1 }
  }

  /// Counts good rows from the one at `start` on, with nothing odd in them and as many cells as
  /// there are labels; gives where the first begins that is not good.
  private func readFast(from start: Int, before limit: Int) -> Int {
    let (ends, lineEnds, lineCount) = (ends, lineEnds, lineCount)
    // Taken out of the loop: each would be retained for every row.
    let (layout, bytes, counters) = (layout, bytes, counters)
    let checksKey = terms.checksKey
    let width = layout.width
    let odd = odd(from: start)
    let (line, first) = (lineBase &+ line, nextLine)
    var next = first
    var rowStart = start
    // The place of the end of the row's first cell; of the one before the first row none is known.
    var place = next > 0 ? Int(lineEnds[next &- 1]) &+ 1 : 1
    while place < endCount, Int(ends[place]) < start { place += 1 }
    while rowStart < limit, next < lineCount {
      let last = Int(lineEnds[next])
      let end = Int(ends[last])
      guard last &- place == width &- 1, end < odd else { break }
      ends[place &- 1] = Int32(truncatingIfNeeded: rowStart &- 1)
      let isReturned = end > rowStart && bytes[end &- 1] == .carriageReturn
      if isReturned { ends[last] = Int32(truncatingIfNeeded: end &- 1) }
      let cells = RowCells(ends: ends, place: place)
      let new = Self.read(cells, line &+ next &- first, layout, bytes)
      let isTaken =
        cells.cell(layout.id).length > 0 && new.isInOrder && layout.isFilled(new)
        && (!checksKey || takeKey(cells))
      if isReturned { ends[last] = Int32(truncatingIfNeeded: end) }
      guard isTaken else { break }
      counters.add(new)
      place = last &+ 1
      rowStart = end &+ 1
      next &+= 1
    }
    self.line += next - first
    row += next - first
    nextLine = next
    return rowStart
  }

  /// The case of a row.
  @inline(__always)
  private static func read(
    _ cells: RowCells, _ line: Int, _ layout: LedgerLayout, _ bytes: BlockBytes
  ) -> CaseCounters.Case {
    let centreCell = cells.cell(layout.centre)
    let kindCell = cells.cell(layout.kind)
    let outcomeCell = cells.cell(layout.outcome)
    return CaseCounters.Case(
      centre: layout.centres.index(of: centreCell.start, centreCell.length, in: bytes),
      kind: layout.kinds.index(of: kindCell.start, kindCell.length, in: bytes),
      outcome: outcomeCell.length == 0
        ? CaseCounters.Case.noOutcome
        : layout.outcomes.index(of: outcomeCell.start, outcomeCell.length, in: bytes),
      received: cells.day(layout.received, layout, bytes),
      accepted: cells.day(layout.accepted, layout, bytes).month,
      closed: cells.day(layout.closed, layout, bytes),
      granted: cells.day(layout.granted, layout, bytes).month,
      line: line)
  }

  /// Takes note of the key of a row; false where it must be looked into.
  @inline(__always)
  private func takeKey(_ cells: RowCells) -> Bool {
    let id = cells.cell(layout.id)
    let print = KeyPrints.print(of: id.start, id.length, in: bytes, seed: seed)
    if let prints {
      prints.add(print)
      return true
    }
    return !suspects.contains(print)
  }

  /// Reads the row at `start` by the ordinary path.
  @inline(never)
  private func readSlow(_ start: Int, isLast: Bool) -> Progress {
    if judge == nil {
      judge = RowJudge(
        SourceText(path: path, bytes: bytes.copy()), terms.resource.dialect.cells, plan,
        labels: plan.columns.map(\.field.name), terms)
    }
    guard
      let verdict = judge?.split(at: LineMark(offset: start, line: line), number: row)
    else { return .strange }
    if !isLast, verdict.next.offset >= bytes.count { return .cut(next: start) }
    // A zero byte tells of another encoding where none is declared.
    let isStrange = verdict.hasZero && terms.resource.encoding == nil
    guard verdict.outcome == .row, !isStrange else { return .strange }
    judgeRow()
    line = verdict.next.line
    row += 1
    return .whole(next: verdict.next.offset)
  }

  private func judgeRow() {
    judge?.check { key in earlier(key) }
    guard let (found, faults) = judge?.finish() else { return }
    if var found {
      found.origin = Origin(file: path, line: lineBase + line)
      counters.others.add(found)
    } else {
      left += 1
      list(faults)
    }
  }

  /// The row that bore `key` before; nil where none did, or all keys are only noted.
  private func earlier(_ key: [UInt8]) -> Int? {
    let print = KeyPrints.print(of: key, seed: seed)
    if let prints {
      prints.add(print)
      return nil
    }
    return suspects.contains(print) ? seen.meet(key, in: row) : nil
  }

  private func list(_ new: [Diagnostic]) {
    if faults.count < TableReader.faultLimit { faults.append(new) } else { unlisted += new.count }
  }

  /// Goes on with the keys that another file's scanner has seen.
  func inherit(_ seen: SeenKeys) { self.seen = seen }
}

extension BlockScanner {
  /// Where the first row begins after the first line feed; nil when there is none.
  var firstRow: Int? {
    lineCount > 0 ? Int(ends[Int(lineEnds[0])]) + 1 : nil
  }

  /// The faults of the rows read since they were last taken, a list for each row.
  func takeFaults() -> [[Diagnostic]] {
    defer { faults.removeAll() }
    return faults
  }
}

/// The cells of a row, by the places of what ends them.
private struct RowCells {
  let ends: ZeroedMemory<Int32>
  /// Which of them is the end of the first cell; the one before is that of the byte before the row.
  let place: Int

  /// Where the cell begins, and its length; a length of 0 where there is no such cell.
  @inline(__always)
  func cell(_ index: Int) -> (start: Int, length: Int) {
    guard index >= 0 else { return (0, 0) }
    let start = Int(ends[place &+ index &- 1]) &+ 1
    return (start, Int(ends[place &+ index]) &- start)
  }

  /// The day of a cell, as the window tells it.
  @inline(__always)
  func day(_ index: Int, _ layout: LedgerLayout, _ bytes: BlockBytes) -> MonthWindow.DayPlace {
    let cell = cell(index)
    return layout.window.day(cell.start, cell.length, in: bytes)
  }
}
