import CByteMasks
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
  var positions: ZeroedMemory<Int32>
  var positionCount = 0
  /// Where bytes stand that need a closer look.
  var odd: [Int] = []
  var hasHigh = false
  private var nextOdd = 0
  /// Where the next of them stands; before the row in hand until it is looked for.
  private var oddPlace = -1
  private var place = 1
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
    positions = ZeroedMemory(count: 0)
  }

  /// Takes note of what the bytes are, once there are new ones.
  func look() {
    judge = nil
    nextOdd = 0
    oddPlace = -1
    place = 1
    mark()
  }

  /// Reads the rows that begin at `start` or after it and before `limit`; gives where the next one
  /// begins, or the one that does not end within the bytes, which are not the last of the file.
  func read(from start: Int, before limit: Int, isLast: Bool) -> Progress {
    var rowStart = start
    while place < positionCount, positions[place] < start { place += 1 }
    while rowStart < limit {
      if readFast(rowStart) {
        rowStart = Int(positions[place - 1]) + 1
        line += 1
        row += 1
        continue
      }
      let step = readSlow(rowStart, isLast: isLast)
      guard case .whole(let next) = step else {
        return hasHigh && !bytes.isUTF8(start..<rowStart) ? .strange : step
      }
      rowStart = next
      while place < positionCount, positions[place] < next { place += 1 }
    }
    if hasHigh, !bytes.isUTF8(start..<min(rowStart, bytes.count)) { return .strange }
    return .whole(next: rowStart)
  }

  /// Whether the row at `start` is good, and has been counted; then `place` is after it.
  @inline(__always)
  private func readFast(_ start: Int) -> Bool {
    let width = layout.width
    let last = place &+ width &- 1
    guard last < positionCount else { return false }
    let end = Int(positions[last])
    if oddPlace < start { passOdd(before: start) }
    guard bytes[end] == .lineFeed, oddPlace > end, hasDelimiters(last) else { return false }
    positions[place &- 1] = Int32(truncatingIfNeeded: start &- 1)
    let isReturned = end > start && bytes[end &- 1] == .carriageReturn
    if isReturned { positions[last] = Int32(truncatingIfNeeded: end &- 1) }
    let isTaken = take()
    if isReturned { positions[last] = Int32(truncatingIfNeeded: end) }
    if isTaken { place = last &+ 1 }
    return isTaken
  }

  /// Finds the first odd byte from `start` on.
  @inline(never)
  private func passOdd(before start: Int) {
    while nextOdd < odd.count, odd[nextOdd] < start { nextOdd += 1 }
    oddPlace = nextOdd < odd.count ? odd[nextOdd] : Int.max
  }

  @inline(__always)
  private func hasDelimiters(_ last: Int) -> Bool {
    var difference: UInt8 = 0
    for index in place..<last { difference |= bytes[Int(positions[index])] ^ layout.delimiter }
    return difference == 0
  }

  /// Where the cell begins, and its length; a length of 0 where there is no such cell.
  @inline(__always)
  private func cell(_ index: Int) -> (start: Int, length: Int) {
    guard index >= 0 else { return (0, 0) }
    let start = Int(positions[place &+ index &- 1]) &+ 1
    return (start, Int(positions[place &+ index]) &- start)
  }

  /// The day of an optional cell; a month of -1 where it is blank, nil where it is no day.
  @inline(__always)
  private func day(_ index: Int) -> MonthWindow.DayPlace? {
    let cell = cell(index)
    if cell.length == 0 { return MonthWindow.DayPlace(day: 0, month: -1) }
    return cell.length == 10 ? layout.window.day(cell.start, in: bytes) : nil
  }

  /// Counts the row if it is as rows are.
  @inline(__always)
  private func take() -> Bool {
    let id = cell(layout.id)
    let centreCell = cell(layout.centre)
    let kindCell = cell(layout.kind)
    let centre = layout.centres.index(of: centreCell.start, centreCell.length, in: bytes)
    let kind = layout.kinds.index(of: kindCell.start, kindCell.length, in: bytes)
    guard id.length > 0, centre >= 0, kind >= 0, let received = day(layout.received),
      let accepted = day(layout.accepted), let closed = day(layout.closed),
      let granted = day(layout.granted)
    else { return false }
    let outcomeCell = cell(layout.outcome)
    var outcome = 5
    if outcomeCell.length > 0 {
      outcome = layout.outcomes.index(of: outcomeCell.start, outcomeCell.length, in: bytes)
    }
    let isInOrder =
      received.month >= 0 && outcome >= 0
      && (accepted.month < 0 || accepted.month >= received.month)
      && (granted.month < 0 || granted.month >= received.month)
      && (closed.month < 0 || closed.day >= received.day && closed.month >= accepted.month)
    let lacksNothing =
      (accepted.month >= 0 || !layout.wantsAccepted) && (closed.month >= 0 || !layout.wantsClosed)
      && (outcome < 5 || !layout.wantsOutcome) && (granted.month >= 0 || !layout.wantsGranted)
    guard isInOrder, lacksNothing else { return false }
    if terms.checksKey {
      let print = KeyPrints.print(of: id.start, id.length, in: bytes, seed: seed)
      if let prints { prints.add(print) } else if suspects.contains(print) { return false }
    }
    counters.add(
      CaseCounters.Case(
        centre: centre, kind: kind, outcome: outcome, received: received,
        accepted: accepted.month, closed: closed, granted: granted.month,
        line: lineBase &+ line))
    return true
  }

  /// Reads the row at `start` by the ordinary path.
  @inline(never)
  private func readSlow(_ start: Int, isLast: Bool) -> Progress {
    if judge == nil {
      judge = RowJudge(bytes.copy(), path: path, plan, terms, layout.centres)
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
    let key = judge?.check()
    if terms.checksKey { checkKey(key) }
    guard let (found, faults) = judge?.finish() else { return }
    if var found {
      found.origin = Origin(file: path, line: lineBase + line)
      counters.others.add(found)
    } else {
      left += 1
      list(faults)
    }
  }

  private func checkKey(_ key: [UInt8]?) {
    guard let key else {
      judge?.noteKey(repeating: nil)
      return
    }
    let print = KeyPrints.print(of: key, seed: seed)
    if let prints { return prints.add(print) }
    guard suspects.contains(print), let earlier = seen.meet(key, in: row) else { return }
    judge?.noteKey(repeating: earlier)
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
    for index in 1..<max(1, positionCount) where bytes[Int(positions[index])] == .lineFeed {
      return Int(positions[index]) + 1
    }
    return nil
  }

  /// The faults of the rows read since they were last taken, a list for each row.
  func takeFaults() -> [[Diagnostic]] {
    defer { faults.removeAll() }
    return faults
  }
}
