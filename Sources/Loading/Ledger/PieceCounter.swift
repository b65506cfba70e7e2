import Domain

/// Counts the rows of a file of the ledger that comes in pieces of UTF-8; no row is kept.
protocol PieceCounter: AnyObject {
  /// Counts the rows of a piece; gives how many of its bytes are through.
  ///
  /// Those of a row that may go on come again, with more, unless the piece is the last.
  func take(_ piece: SourceText, isLast: Bool) -> Int
  /// The rows that were read since it was asked last.
  func takeUntold() -> Int
  /// Whether nothing more need be read: nothing of the file can be used, or not in this way.
  var isOver: Bool { get }
  /// The keys that may be repeated, as far as they were met.
  var seen: SeenKeys { get }
  /// What the rows came to.
  func result() -> LedgerRows
  /// What was found besides.
  func findings() -> PieceFindings
}

/// What the reading of a file in pieces found besides its rows.
struct PieceFindings {
  /// What is wrong with the file and with no row of it.
  var faults: [Diagnostic] = []
  /// What was understood of it.
  var understanding: FileUnderstanding?
  /// Whether nothing of it can be used.
  var isBad = false
  /// Whether it ended inside quotes.
  var endsInsideQuotes = false
}

/// Counts the rows of pieces by the fast path.
final class BlockCounter: PieceCounter {
  private let terms: LedgerTerms
  private let seed: KeySeed
  private let suspects: Set<UInt64>
  private var header: LedgerHeader?
  private var scanner: BlockScanner?
  private var told = 0
  /// Whether the file holds something that is not for the fast path, so that it is to be read anew.
  private(set) var isOver = false
  private(set) var seen: SeenKeys

  /// A counter of the first reading, where `suspects` are none, or of a second one that looks into
  /// keys with these fingerprints after those `seen`.
  init(_ terms: LedgerTerms, seed: KeySeed, suspects: Set<UInt64>, seen: SeenKeys) {
    self.terms = terms
    self.seed = seed
    self.suspects = suspects
    self.seen = seen
  }

  func take(_ piece: SourceText, isLast: Bool) -> Int {
    guard !isOver else { return piece.bytes.count }
    var start = 0
    if header == nil {
      begin(piece)
      if header == nil, !isLast, piece.bytes.count < LedgerOpening.headLimit { return 0 }
      start = header?.next.offset ?? 0
    }
    guard let scanner else {
      isOver = true
      return piece.bytes.count
    }
    scanner.bytes.fill(with: piece.bytes)
    scanner.look()
    let progress = scanner.read(from: start, before: piece.bytes.count, isLast: isLast)
    seen = scanner.seen
    switch progress {
    case .whole(let next): return min(next, piece.bytes.count)
    case .cut(let next): return next
    case .strange:
      isOver = true
      return piece.bytes.count
    }
  }

  private func begin(_ piece: SourceText) {
    header = LedgerHeader(piece.bytes, path: piece.path, terms)
    guard let header, let plan = LedgerHeader.plan(header.source, terms) else { return }
    let scanner = BlockScanner(
      header, terms, plan: plan, seed: seed, suspects: suspects, capacity: piece.bytes.count)
    scanner.inherit(seen)
    scanner.line = header.next.line
    scanner.row = 2
    told = scanner.row
    self.scanner = scanner
  }

  func takeUntold() -> Int {
    let row = scanner?.row ?? told
    defer { told = row }
    return row - told
  }

  func result() -> LedgerRows {
    var rows = LedgerRows()
    guard let scanner else { return rows }
    rows.tally = scanner.counters.tally()
    rows.faults = scanner.takeFaults()
    rows.unlisted = scanner.unlisted
    rows.left = scanner.left
    if let own = scanner.prints?.take(), own.count > 0 { rows.prints = [own] }
    return rows
  }

  func findings() -> PieceFindings { PieceFindings(understanding: header?.understanding) }
}
