import Domain
import Wording

/// Reads a file of the ledger that the fast path cannot: in another encoding, a workbook, lenient,
/// or under a schema that asks for more.
///
/// Its rows come piece by piece and are counted one by one.
struct LedgerStream: Sendable {
  let opening: LedgerOpening
  let terms: LedgerTerms
  /// Whether the SHA-256 of each file is worked out.
  var isHashing = false
  /// A stopwatch.
  let microseconds: @Sendable () -> Int
  let control: LedgerControl
  let seed: KeySeed
  /// The fingerprints of keys that occur more than once, where they are known and looked into.
  var suspects: Set<UInt64> = []
  /// The bytes of a piece of text.
  let size: Int

  /// What counts the rows.
  struct Counters {
    /// By the fast path; nil where that will not do.
    var blocks: (() -> BlockCounter)?
    /// One by one.
    let rows: () -> RowCounter
  }

  /// What is being read of the file.
  private struct State {
    var report: FileReport
    var stamp: FileStamp?
    var faults: [Diagnostic] = []
    var isBad = false
    var isUnsettled = false
    var isCancelled = false

    init(_ path: String) {
      report = FileReport(
        path: path, table: LedgerTerms.table, encoding: "", encodingReason: nil)
    }
  }

  /// Reads the file, and takes note in `seen` of the keys that may be repeated; nil when the reading
  /// is given up.
  func memory(seen: inout SeenKeys) async -> LedgerFileMemory? {
    let began = microseconds()
    var state = State(opening.path)
    var rows = LedgerRows()
    do throws(FileFault) {
      let counter = try await read(&state, counters(seen))
      let found = counter.findings()
      state.faults = found.faults
      state.report.understanding = found.understanding
      state.isUnsettled = state.isUnsettled || found.endsInsideQuotes
      state.isBad = found.isBad
      if !state.isCancelled, !state.isBad {
        rows = counter.result()
        seen = counter.seen
      }
    } catch {
      if error.code == "encoding-error" {
        state.report.encoding = ""
        state.report.encodingReason = nil
      }
      state.isBad = true
      state.faults = [
        Diagnostic(file: opening.path, code: error.code, message: error.message)
      ]
    }
    guard !state.isCancelled else { return nil }
    state.report.loadMicroseconds = microseconds() - began
    return LedgerFileMemory(
      stamp: state.stamp, report: state.report, rows: rows, faults: state.faults,
      isBad: state.isBad, isUnsettled: state.isUnsettled)
  }

  private func counters(_ seen: SeenKeys) -> Counters {
    let (terms, path, seed, suspects) = (terms, opening.path, seed, suspects)
    var counters = Counters(rows: {
      RowCounter(terms, path: path, seed: seed, suspects: suspects, seen: seen)
    })
    if terms.isForBlocks {
      counters.blocks = { BlockCounter(terms, seed: seed, suspects: suspects, seen: seen) }
    }
    return counters
  }

  /// The first rows of a count, in the order of the file; none where it cannot be read.
  func lines(of rows: CountedRows) async -> [CountedRowFinder.Row] {
    let finder = CountedRowFinder(rows)
    let (terms, path) = (terms, opening.path)
    var state = State(path)
    _ = try? await read(
      &state, Counters(rows: { RowCounter(terms, path: path, finder: finder) }))
    return finder.found
  }

  private func read(
    _ state: inout State, _ counters: Counters
  ) async throws(FileFault) -> any PieceCounter {
    if let escape = opening.escape { throw FileFault(message: escape) }
    let file = try OpenFile(path: opening.file)
    state.stamp = file.stamp
    state.report.bytes = file.stamp.size
    state.report.modifiedAt = file.stamp.modifiedSeconds
    if isHashing { state.report.sha256 = SHA256.hex(ofFile: opening.file) }
    defer { state.isUnsettled = state.isUnsettled || file.isChanging }
    let head = try file.bytes(at: 0, min(LedgerOpening.headLimit, file.stamp.size))
    switch FileForm(head, path: opening.path) {
    case .text: return try await readText(file, head, counters, &state)
    case .archive:
      let counter = counters.rows()
      try readWorkbook(file, counter, &state)
      return counter
    case .other(let message):
      // The directory of an old workbook, which tells whether it has a password, may stand anywhere.
      let all = try file.bytes(at: 0, file.stamp.size)
      guard case .other(let message) = FileForm(all, path: opening.path) else {
        throw FileFault(code: "format-error", message: message)
      }
      throw FileFault(code: "format-error", message: message)
    }
  }

  private func readWorkbook(
    _ file: borrowing OpenFile, _ counter: RowCounter, _ state: inout State
  ) throws(FileFault) {
    let bytes = try file.bytes(at: 0, file.stamp.size)
    let control = control
    var isGoing = control.add(bytes: 0, rows: 0)
    do throws(WorkbookFault) {
      try Workbook.pieces(
        path: opening.path, bytes: bytes, sheet: terms.resource.dialect.sheet
      ) { piece in
        // A piece of a sheet holds whole rows.
        _ = counter.take(piece, isLast: true)
        isGoing = control.add(bytes: 0, rows: counter.takeUntold())
        return isGoing && !counter.isOver
      }
    } catch {
      // The list of an archive's parts is written last.
      state.isUnsettled = error == .notArchive
      throw FileFault(error)
    }
    state.report.encoding = Workbook.encoding
    state.isCancelled = !isGoing
    _ = control.add(bytes: file.stamp.size, rows: 0)
  }

  private func readText(
    _ file: borrowing OpenFile, _ head: [UInt8], _ counters: Counters, _ state: inout State
  ) async throws(FileFault) -> any PieceCounter {
    // Looked at before the text is decoded: bytes cut off inside a character are no fault yet.
    let end = try file.bytes(at: max(0, file.stamp.size - 2), min(2, file.stamp.size))
    state.isUnsettled = !FileContent.endsWithLineEnd(end)
    let text = try LedgerText(file, head, declared: terms.resource.encoding)
    state.report.encoding = text.encoding
    state.report.encodingReason = text.reason
    // UTF-8 that comes here was not for the fast path.
    if text.encoding != "utf-8", let counter = counters.blocks?() {
      try await count(text, of: file, with: counter, &state)
      if !counter.isOver { return counter }
    }
    let counter = counters.rows()
    try await count(try text.anew(), of: file, with: counter, &state)
    return counter
  }

  private func count(
    _ text: LedgerText, of file: borrowing OpenFile, with counter: any PieceCounter,
    _ state: inout State
  ) async throws(FileFault) {
    var text = text
    var rest: [UInt8] = []
    var wanted = size
    var pieces = 0
    while !text.isThrough, !counter.isOver {
      let before = text.offset
      rest += try text.next(wanted, of: file)
      let piece = SourceText(path: opening.path, bytes: rest)
      if text.isThrough, before == 0, rest.count <= piece.start {
        throw FileFault(message: .fileEmpty)
      }
      let through = counter.take(piece, isLast: text.isThrough)
      rest.removeFirst(through)
      // A row that does not end: with so much more each time it is looked at only a few times.
      wanted = through == 0 ? max(size, rest.count) : size
      guard control.add(bytes: text.offset - before, rows: counter.takeUntold()) else {
        state.isCancelled = true
        return
      }
      pieces += 1
      if pieces % 32 == 31 { await Task.yield() }
    }
    // What is not read in this way is read in another.
    if counter.isOver { _ = control.add(bytes: -text.offset, rows: 0) }
  }
}
