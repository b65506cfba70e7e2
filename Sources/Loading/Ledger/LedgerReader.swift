import Domain
import Wording

/// Reads the case ledger as a stream: all its files, once, over all cores, into counts.
struct LedgerReader: Sendable {
  let folder: String
  let terms: LedgerTerms
  /// Whether the SHA-256 of each file is worked out.
  var isHashing = false
  /// A stopwatch.
  let microseconds: @Sendable () -> Int
  let ledger: LedgerOptions
  let control: LedgerControl

  /// Reads the files but those that `earlier` knows unchanged; nil when the reading is given up.
  func content(after earlier: LedgerMemory?) async -> (TableContent, LedgerMemory)? {
    var memory = LedgerMemory(terms: terms, seed: earlier?.seed ?? KeySeed())
    let usable = earlier.flatMap { $0.terms == terms ? $0 : nil }
    let openings = terms.resource.paths.map {
      LedgerOpening($0, in: folder, terms, known: usable?.files[$0])
    }
    control.begin(bytes: openings.reduce(0) { $0 + $1.bytesLeft })
    for opening in openings {
      guard let file = await read(opening, seed: memory.seed) else { return nil }
      memory.files[opening.path] = file
    }
    let suspects = openings.flatMap { memory.files[$0.path]?.rows.prints ?? [] }.repeated()
    var files = openings.compactMap { memory.files[$0.path] }
    if !suspects.isEmpty {
      guard let looked = await lookInto(suspects, openings, files, seed: memory.seed) else {
        return nil
      }
      files = looked
    }
    return (TableContent(files, of: terms), memory)
  }

  /// Reads a file: by the fast path where that will do; nil when the reading is given up.
  private func read(_ opening: LedgerOpening, seed: KeySeed) async -> LedgerFileMemory? {
    if opening.isUnchanged, let known = opening.known { return known }
    if let stretch = opening.stretch {
      let began = microseconds()
      let reading = reading(of: stretch, seed)
      let path = opening.file
      async let hash = isHashing ? SHA256.hex(ofFile: path) : nil
      switch await reading.rows() {
      case .read(let rows):
        let sum = await hash
        let file = opening.memory(
          of: rows, microseconds: microseconds() - began, sha256: sum)
        if let file { return file }
      case .cancelled: return nil
      case .ordinary, .unreadable: break
      }
    }
    var seen = SeenKeys()
    return await stream(of: opening, seed).memory(seen: &seen)
  }

  private func reading(of stretch: LedgerStretch, _ seed: KeySeed) -> LedgerFileReading {
    LedgerFileReading(
      stretch: stretch, terms: terms, options: ledger, seed: seed, control: control)
  }

  private func stream(of opening: LedgerOpening, _ seed: KeySeed) -> LedgerStream {
    LedgerStream(
      opening: opening, terms: terms, isHashing: isHashing, microseconds: microseconds,
      control: control, seed: seed, size: ledger.blockSize)
  }

  /// Reads all files once more, in order, to tell which keys really come twice; nil when the reading
  /// is given up.
  private func lookInto(
    _ suspects: Set<UInt64>, _ openings: [LedgerOpening], _ files: [LedgerFileMemory],
    seed: KeySeed
  ) async -> [LedgerFileMemory]? {
    control.begin(bytes: openings.reduce(0) { $0 + $1.size })
    var seen = SeenKeys()
    var looked: [LedgerFileMemory] = []
    for (opening, var file) in zip(openings, files) {
      if file.resumption != nil, let stretch = opening.whole,
        case .read(let rows) = await reading(of: stretch, seed).rows(
          suspects: suspects, seen: &seen)
      {
        file.rows = rows
        looked.append(file)
        continue
      }
      var stream = stream(of: opening, seed)
      stream.suspects = suspects
      guard !control.isCancelled, let read = await stream.memory(seen: &seen) else { return nil }
      looked.append(read)
    }
    return looked
  }
}

extension TableContent {
  /// The ledger in `files`.
  fileprivate init(_ files: [LedgerFileMemory], of terms: LedgerTerms) {
    self.init(files: [], diagnostics: [], stamps: files.map(\.stamp))
    var ledger: [CaseLedger.File] = []
    for file in files {
      isBad = isBad || file.isBad
      diagnostics += file.faults
      var report = file.report
      report.rows = file.rows.tally.rows
      report.rowsLeftOut = file.rows.left
      self.files.append(report)
      ledger.append(CaseLedger.File(path: report.path, tally: file.rows.tally))
      list(file.rows, of: report.path)
      isUnsettled = isUnsettled || file.isUnsettled
    }
    records = LedgerRecords(ledger: CaseLedger(ledger))
  }

  /// Lists the faults of a file, as far as there is room for them.
  private mutating func list(_ rows: LedgerRows, of path: String) {
    var unlisted = rows.unlisted
    for faults in rows.faults {
      if diagnostics.count + faults.count <= TableReader.faultLimit {
        diagnostics += faults
      } else {
        unlisted += faults.count
      }
    }
    guard unlisted > 0 else { return }
    diagnostics.append(
      Diagnostic(
        file: path, code: "zhichan/unlisted", severity: .warning,
        message: .faultsUnlisted(unlisted)))
  }
}

/// The counts that stand in the place of the ledger's rows.
struct LedgerRecords: RecordList {
  let ledger: CaseLedger

  var count: Int { ledger.total.rows }

  func put(into dataset: inout Dataset, without left: Set<Int>) { dataset.ledger = .done(ledger) }
}
