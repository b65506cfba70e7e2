import Domain
import Glibc

/// Reads blocks of a file of the ledger.
///
/// Of several workers each takes a block as if no row began before it inside quotes; whether that
/// is so is known once the blocks are put together. A single worker takes each block from where
/// the one before has ended, and is always right.
struct LedgerWorker: Sendable {
  /// How a line within a block is told from that of another block.
  static let lineBits = 21

  let stretch: LedgerStretch
  let terms: LedgerTerms
  let seed: KeySeed
  let suspects: Set<UInt64>
  let control: LedgerControl
  /// The bytes of a block.
  let size: Int
  /// What is read beyond a block at first, for the row that begins in it and ends after it.
  private var overhang: Int { min(size, 1024) }

  /// How many blocks there are.
  var blockCount: Int { (stretch.end - stretch.start.offset + size - 1) / size }

  private func scanner() -> BlockScanner? {
    LedgerHeader.plan(stretch.header.source, terms).map { plan in
      BlockScanner(
        stretch.header, terms, plan: plan, seed: seed, suspects: suspects,
        capacity: size + overhang + 1)
    }
  }

  /// Lets what else there is to do have its turn now and then: a short ledger is through before.
  private func letOthersWork(after block: Int) async {
    if block % 32 == 31 { await Task.yield() }
  }

  /// Reads the blocks that `queue` gives, side by side with other workers.
  func read(from queue: BlockQueue) async -> LedgerPart {
    var part = LedgerPart()
    let descriptor = unsafe open(stretch.file, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0, let scanner = scanner() else {
      part.ending = .unreadable
      return part
    }
    defer { close(descriptor) }
    while let number = queue.take() {
      scanner.line = 0
      scanner.row = 0
      scanner.lineBase = number << Self.lineBits
      let start = stretch.start.offset + number * size
      guard read(number, at: start, isAligned: number == 0, descriptor, scanner, &part) else {
        return part
      }
      await letOthersWork(after: number)
    }
    take(scanner, &part)
    return part
  }

  /// Reads all blocks, one after another; `seen` are keys of the files before.
  func readInOrder(seen: SeenKeys) async -> (part: LedgerPart, seen: SeenKeys) {
    var part = LedgerPart()
    let descriptor = unsafe open(stretch.file, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0, let scanner = scanner() else {
      part.ending = .unreadable
      return (part, seen)
    }
    defer { close(descriptor) }
    scanner.inherit(seen)
    scanner.line = stretch.start.line
    scanner.row = stretch.row
    var start = stretch.start.offset
    while start < stretch.end {
      guard read(0, at: start, isAligned: true, descriptor, scanner, &part) else {
        return (part, seen)
      }
      start = part.blocks.last?.end ?? stretch.end
      await letOthersWork(after: part.blocks.count)
    }
    take(scanner, &part)
    return (part, scanner.seen)
  }

  private func take(_ scanner: BlockScanner, _ part: inout LedgerPart) {
    part.tally = scanner.counters.tally()
    part.left = scanner.left
    part.unlisted = scanner.unlisted
    if let prints = scanner.prints { part.prints = prints.take() }
  }

  /// Reads the block that begins at `start`, a row's beginning where it is aligned; false when the
  /// reading ends with it.
  private func read(
    _ number: Int, at start: Int, isAligned: Bool, _ descriptor: CInt, _ scanner: BlockScanner,
    _ part: inout LedgerPart
  ) -> Bool {
    let line = scanner.line
    let row = scanner.row
    do throws(BlockScanner.Surprise) {
      let limit = min(start + size, stretch.end)
      // One byte more tells whether a row begins with the block.
      let first = isAligned ? start : start - 1
      let rows = try read(from: first, before: limit, isAligned, descriptor, scanner)
      part.blocks.append(
        LedgerBlock(
          number: number, start: rows.start, end: rows.end, lines: scanner.line - line,
          rows: scanner.row - row, faults: scanner.takeFaults()))
      guard control.add(bytes: limit - start, rows: scanner.row - row) else {
        part.ending = .cancelled
        return false
      }
      return true
    } catch {
      part.ending = error == .ordinary ? .ordinary : .unreadable
      return false
    }
  }

  private func read(
    from first: Int, before limit: Int, _ isAligned: Bool, _ descriptor: CInt,
    _ scanner: BlockScanner
  ) throws(BlockScanner.Surprise) -> (start: Int, end: Int) {
    var base = first
    var length = limit - first + overhang
    try load(base, length, descriptor, scanner)
    let offset = isAligned ? 0 : scanner.firstRow
    guard let offset else { return (-1, -1) }
    let start = base + offset
    var next = offset
    while true {
      let isLast = base + scanner.bytes.count >= stretch.end
      switch scanner.read(from: next, before: limit - base, isLast: isLast) {
      case .strange: throw .ordinary
      case .whole(let end): return (start, max(base + end, start))
      case .cut(let begin):
        // The row goes on beyond what is there: more is read from its beginning.
        base += begin
        next = 0
      }
      length = max(2 * scanner.bytes.count, overhang * 2)
      guard length <= RowScanner.cellLimit * 4 else { throw .ordinary }
      try load(base, length, descriptor, scanner)
    }
  }

  private func load(
    _ offset: Int, _ length: Int, _ descriptor: CInt, _ scanner: BlockScanner
  ) throws(BlockScanner.Surprise) {
    let wanted = min(length, stretch.end - offset)
    guard scanner.bytes.read(descriptor, at: offset, wanted) == wanted else { throw .unreadable }
    scanner.look()
  }
}
