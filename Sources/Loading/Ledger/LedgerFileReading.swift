import Domain
import Glibc

/// Reads a stretch of one file of the ledger over all cores, and puts together what they found.
struct LedgerFileReading: Sendable {
  let stretch: LedgerStretch
  let terms: LedgerTerms
  let options: LedgerOptions
  let seed: KeySeed
  let control: LedgerControl

  /// What became of it.
  enum Outcome: Sendable {
    case read(LedgerRows)
    /// It is for the ordinary path.
    case ordinary
    case unreadable
    case cancelled
  }

  /// Reads it: side by side, and once more in order where quotes reach over the end of a block.
  func rows() async -> Outcome {
    let worker = worker(suspects: [])
    let workers = min(options.workers, worker.blockCount / options.blocksPerWorker)
    guard workers > 1 else { return await rowsInOrder() }
    let queue = BlockQueue(count: worker.blockCount)
    let parts = await withTaskGroup(of: LedgerPart.self) { group in
      for _ in 0..<workers {
        group.addTask { await worker.read(from: queue) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    switch parts.map(\.ending).max() ?? .done {
    case .done: break
    case .cancelled: return .cancelled
    case .ordinary: return .ordinary
    case .unreadable: return .unreadable
    }
    if let rows = LedgerRows(parts, of: stretch) { return .read(rows) }
    return await rowsInOrder()
  }

  private func rowsInOrder() async -> Outcome {
    await outcome(of: worker(suspects: []).readInOrder(seen: SeenKeys()).part)
  }

  /// Reads it in order, and looks into the keys with the fingerprints `suspects`; `seen` are those
  /// of the files before, and then of this one too.
  func rows(suspects: Set<UInt64>, seen: inout SeenKeys) async -> Outcome {
    let read = await worker(suspects: suspects).readInOrder(seen: seen)
    seen = read.seen
    return outcome(of: read.part)
  }

  private func outcome(of part: LedgerPart) -> Outcome {
    switch part.ending {
    case .done: .read(LedgerRows(part, of: stretch))
    case .cancelled: .cancelled
    case .ordinary: .ordinary
    case .unreadable: .unreadable
    }
  }

  private func worker(suspects: Set<UInt64>) -> LedgerWorker {
    LedgerWorker(
      stretch: stretch, terms: terms, seed: seed, suspects: suspects, control: control,
      size: options.blockSize)
  }
}

/// How the ledger is read.
struct LedgerOptions: Hashable, Sendable {
  /// The bytes of a block: with all that is looked up beside it, it fits the cache of a core.
  var blockSize = 1 << 17
  /// How many blocks are read side by side.
  var workers = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  /// The blocks that are worth a worker: each has counts of its own, which have to be put together.
  var blocksPerWorker = 24
}

/// What the rows of a stretch of a file came to.
struct LedgerRows: Sendable {
  var tally: CaseTally
  /// The faults of each row that was left out.
  var faults: [[Diagnostic]]
  /// How many faults are not among them.
  var unlisted: Int
  /// The rows left out.
  var left: Int
  var prints: [KeyPrints]
  /// Where the next row would begin: its line, and its number.
  var end: LineMark
  var row: Int

  /// Nothing, of a file that is not read on.
  init() {
    tally = CaseTally()
    faults = []
    unlisted = 0
    left = 0
    prints = []
    end = LineMark(offset: 0, line: 1)
    row = 0
  }

  /// The rows of the stretch that one worker has read in order.
  init(_ part: LedgerPart, of stretch: LedgerStretch) {
    tally = part.tally
    faults = part.blocks.flatMap(\.faults)
    unlisted = part.unlisted
    left = part.left
    prints = part.prints.count > 0 ? [part.prints] : []
    end = LineMark(
      offset: part.blocks.last?.end ?? stretch.start.offset,
      line: part.blocks.reduce(stretch.start.line) { $0 + $1.lines })
    row = part.blocks.reduce(stretch.row) { $0 + $1.rows }
  }

  /// The rows that several workers have read side by side; nil when a block did not begin where
  /// the one before it ended, so that the reckoning of its rows was wrong.
  init?(_ parts: [LedgerPart], of stretch: LedgerStretch) {
    let blocks = parts.flatMap(\.blocks).sorted { $0.number < $1.number }
    var lines: [Int] = []
    lines.reserveCapacity(blocks.count)
    end = stretch.start
    row = stretch.row
    faults = []
    for block in blocks {
      guard block.start == end.offset else { return nil }
      lines.append(end.line)
      let (line, number) = (end.line, row)
      for faults in block.faults {
        self.faults.append(faults.map { $0.moved(lines: line, rows: number) })
      }
      end = LineMark(offset: block.end, line: end.line + block.lines)
      row += block.rows
    }
    guard blocks.count == lines.count, end.offset == stretch.end else { return nil }
    var tally = CaseTally()
    for part in parts { tally.add(part.tally) }
    tally.placeLines { place in
      lines[place >> LedgerWorker.lineBits] + place & (1 << LedgerWorker.lineBits - 1)
    }
    self.tally = tally
    unlisted = parts.reduce(0) { $0 + $1.unlisted }
    left = parts.reduce(0) { $0 + $1.left }
    prints = parts.map(\.prints).filter { $0.count > 0 }
  }

  /// Adds the rows that were read after these.
  mutating func add(_ later: LedgerRows) {
    tally.add(later.tally)
    faults += later.faults
    unlisted += later.unlisted
    left += later.left
    prints += later.prints
    end = later.end
    row = later.row
  }
}

extension Diagnostic {
  /// The same, so many lines and rows further down.
  fileprivate func moved(lines: Int, rows: Int) -> Diagnostic {
    Diagnostic(
      file: file, line: line.map { $0 + lines }, column: column, row: row.map { $0 + rows },
      field: field, code: code, severity: severity, message: message, excerpt: excerpt)
  }
}
