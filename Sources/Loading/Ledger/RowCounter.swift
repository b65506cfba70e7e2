import Domain
import Wording

/// Counts the rows of a file of the ledger that come in pieces, one by one, as the ordinary path
/// reads them; no row is kept.
final class RowCounter: PieceCounter {
  private let terms: LedgerTerms
  private let path: String
  private let seed: KeySeed
  private let suspects: Set<UInt64>
  private let prints: KeyPrintCollector?
  private let finder: CountedRowFinder?
  private var reader: TableReader
  private var plan: FilePlan?
  private var labels: [String] = []
  /// The table that the first rows of a lenient file began, without its rows.
  private var table: LenientTable?
  private var understanding: FileUnderstanding?
  /// The line that the next piece begins on, the rows before it, and those without comments.
  private var line = 1
  private var number = 0
  private var written = 0
  private var isFirst = true

  private(set) var seen: SeenKeys
  private var rows = LedgerRows()
  /// The rows of which was not told yet.
  private var untold = 0
  /// Whether nothing of the file can be used.
  private var isBad = false

  /// A counter for the file at `path`: of the first reading, where `suspects` are none, or of a
  /// second one that looks into keys with these fingerprints after those `seen`.
  init(
    _ terms: LedgerTerms, path: String, seed: KeySeed, suspects: Set<UInt64>, seen: SeenKeys
  ) {
    self.terms = terms
    self.path = path
    self.seed = seed
    self.suspects = suspects
    self.seen = seen
    prints = suspects.isEmpty ? KeyPrintCollector() : nil
    finder = nil
    reader = TableReader(terms.resource, keySets: [])
  }

  /// A counter that shows the cases of the file at `path` to `finder`, until that has enough; it
  /// compares no keys.
  init(_ terms: LedgerTerms, path: String, finder: CountedRowFinder) {
    self.terms = terms
    self.path = path
    self.finder = finder
    seed = KeySeed()
    suspects = []
    seen = SeenKeys()
    prints = nil
    reader = TableReader(terms.resource, keySets: [])
  }

  func take(_ piece: SourceText, isLast: Bool) -> Int {
    guard !isBad else { return piece.bytes.count }
    let isText = piece.sheet == nil
    let start = LineMark(offset: isFirst && isText ? piece.start : 0, line: line)
    let stop = isText && !isLast ? piece.bytes.count : .max
    let through =
      terms.resource.isLenient
      ? takeLenient(piece, from: start, before: stop) : takeStrict(piece, from: start, before: stop)
    guard through > 0 else { return isLast ? piece.bytes.count : 0 }
    isFirst = false
    return through
  }

  /// Read on even of a bad file: bytes that are not of its encoding say more of it.
  var isOver: Bool { finder?.isThrough ?? false }

  func takeUntold() -> Int {
    defer { untold = 0 }
    return untold
  }

  /// What the rows came to; nothing of a file that is bad.
  func result() -> LedgerRows {
    guard !isBad else { return LedgerRows() }
    if let prints {
      let own = prints.take()
      if own.count > 0 { rows.prints = [own] }
    }
    return rows
  }

  func findings() -> PieceFindings {
    PieceFindings(
      faults: reader.diagnostics, understanding: understanding ?? reader.understanding,
      isBad: isBad, endsInsideQuotes: reader.endsInsideQuotes)
  }
}

extension RowCounter {
  private var form: CellForm { terms.resource.dialect.cells }

  /// Counts the rows of a strict piece, without one that is not through before `stop`.
  private func takeStrict(_ piece: SourceText, from start: LineMark, before stop: Int) -> Int {
    var feed = RowFeed(piece, from: start, form: form)
    if plan == nil {
      guard readHeader(piece, &feed, before: stop) else { return isBad ? piece.bytes.count : 0 }
    }
    guard let plan else { return piece.bytes.count }
    feed.widen(to: plan.columns.count)
    var judge = RowJudge(piece, form, plan, labels: labels, terms)
    judge.row.number = number
    var next = feed.next
    while true {
      let outcome = reader.next(&judge.row, &feed)
      // The next row is perhaps cut, or its line end is.
      if feed.next.offset >= stop { return leave(at: next) }
      if outcome == .end { break }
      guard outcome == .row else {
        note(outcome, in: piece, judge.row)
        rows.left += 1
        break
      }
      count(&judge)
      number = judge.row.number
      next = feed.next
    }
    return leave(at: LineMark(offset: piece.bytes.count, line: feed.next.line))
  }

  private func leave(at mark: LineMark) -> Int {
    line = mark.line
    return mark.offset
  }

  /// Reads the header; false where more is needed for it, or the file is bad without it.
  private func readHeader(_ piece: SourceText, _ feed: inout RowFeed, before stop: Int) -> Bool {
    var row = RowReader(source: piece, form: form)
    var reader = TableReader(terms.resource, keySets: [])
    reader.understanding = FileUnderstanding(isLenient: false, sheet: piece.sheet?.name)
    let plan = reader.plan(&row, &feed)
    guard feed.next.offset < stop else { return false }
    self.reader = reader
    self.plan = plan
    isBad = plan == nil
    labels = reader.understanding?.columns.map(\.heading) ?? []
    number = row.number
    return plan != nil
  }

  /// Notes why a row, and what follows it, cannot be read.
  private func note(_ outcome: RowScanner.Outcome, in piece: SourceText, _ row: RowReader) {
    reader.note(outcome, in: piece, row: row)
    if case .openQuote = outcome { return }
    isBad = true
  }

  private func count(_ judge: inout RowJudge) {
    judge.row.faults.removeAll(keepingCapacity: true)
    untold += 1
    let row = judge.row.number
    judge.check { key in earlier(key, row) }
    let (found, faults) = judge.finish()
    if let found {
      if let finder { return finder.look(at: found, in: judge.row) }
      return rows.tally.add(found)
    }
    rows.left += 1
    if rows.faults.count < TableReader.faultLimit {
      rows.faults.append(faults)
    } else {
      rows.unlisted += faults.count
    }
  }

  /// The row that bore `key` before; nil where none did, or all keys are only noted.
  private func earlier(_ key: [UInt8], _ row: Int) -> Int? {
    let print = KeyPrints.print(of: key, seed: seed)
    if let prints {
      prints.add(print)
      return nil
    }
    return suspects.contains(print) ? seen.meet(key, in: row) : nil
  }
}

extension RowCounter {
  /// Counts the rows of a lenient piece, without one that is not through before `stop`.
  private func takeLenient(_ piece: SourceText, from start: LineMark, before stop: Int) -> Int {
    guard let definition = terms.resource.definition else { return piece.bytes.count }
    var feed = RowFeed(piece, from: start, form: form)
    let (new, next) = writtenRows(piece, &feed, before: stop)
    if isBad { return piece.bytes.count }
    // The header is looked for among the first rows together.
    if table == nil, stop != .max, new.count <= HeaderFinder.depth {
      number = 0
      return 0
    }
    let texts = reader.texts(of: new, in: piece)
    let isNew = table == nil
    let names = terms.names ?? LenientNames()
    let part = table?.continued(by: texts) ?? reader.lenientTable(texts, definition, names)
    guard let part else {
      reader.list([Diagnostic(file: path, code: "format-error", message: .noHeader(of: definition))]
      )
      isBad = true
      return piece.bytes.count
    }
    let strict = StrictText(part, new, piece, form)
    understand(strict, texts, isNew)
    if isNew {
      table = part.continued(by: [])
      plan = reader.plan(part, strict.written)
      isBad = plan == nil
      labels = part.fields
    }
    count(part, strict)
    written += new.count
    return leave(at: next)
  }

  private func writtenRows(
    _ piece: SourceText, _ feed: inout RowFeed, before stop: Int
  ) -> (rows: [WrittenTable.Row], next: LineMark) {
    var row = RowReader(source: piece, form: form)
    row.number = number
    var rows: [WrittenTable.Row] = []
    var next = feed.next
    while true {
      let outcome = reader.next(&row, &feed)
      if feed.next.offset >= stop { return (rows, next) }
      guard outcome == .row else {
        if outcome != .end { note(outcome, in: piece, row) }
        break
      }
      rows.append(WrittenTable.Row(mark: row.mark, cells: row.cells))
      number = row.number
      next = feed.next
    }
    return (rows, LineMark(offset: piece.bytes.count, line: feed.next.line))
  }

  private func understand(_ strict: StrictText, _ texts: [[String]], _ isNew: Bool) {
    if isNew {
      understanding = strict.understanding(texts)
      return
    }
    for new in strict.left(texts, above: 0) {
      let place = understanding?.left.firstIndex { $0.reason == new.reason }
      if let place {
        understanding?.left[place].lines += new.lines
      } else {
        understanding?.left.append(new)
      }
    }
    let order = FileUnderstanding.Reason.allCases
    understanding?.left.sort {
      order.firstIndex(of: $0.reason) ?? 0 < order.firstIndex(of: $1.reason) ?? 0
    }
  }

  private func count(_ part: LenientTable, _ strict: StrictText) {
    guard let plan else { return }
    var judge = RowJudge(strict.source, CellForm(), plan, labels: labels, terms)
    for (index, lenient) in part.rows.enumerated() {
      strict.put(index, into: &judge.row, width: plan.columns.count)
      judge.row.number = written + lenient.row - part.header.firstFigures + 2
      count(&judge)
    }
  }
}
