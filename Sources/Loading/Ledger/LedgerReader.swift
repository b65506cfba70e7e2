import Domain
import Glibc
import Wording

/// Reads the case ledger as a stream: all its files, once, over all cores, into counts.
struct LedgerReader: Sendable {
  let folder: String
  let terms: LedgerTerms
  let options: LoadOptions
  let ledger: LedgerOptions
  let control: LedgerControl

  /// What became of it.
  enum Outcome: Sendable {
    case read(TableContent, LedgerMemory)
    /// A file is not for the fast path: the table is to be read as any other.
    case ordinary
    case cancelled
  }

  /// Reads the files; those that `earlier` knows unchanged are not read again.
  func content(after earlier: LedgerMemory?) async -> Outcome {
    var memory = LedgerMemory(terms: terms, seed: earlier?.seed ?? KeySeed())
    let usable = earlier.flatMap { $0.terms == terms ? $0 : nil }
    var openings: [LedgerOpening] = []
    for path in terms.resource.paths {
      guard
        let opening = LedgerOpening(path, in: folder, terms, known: usable?.files[path])
      else { return .ordinary }
      openings.append(opening)
    }
    control.begin(bytes: openings.reduce(0) { $0 + $1.bytesLeft })
    for opening in openings {
      switch await read(opening, seed: memory.seed) {
      case .read(let file): memory.files[opening.path] = file
      case .ordinary: return .ordinary
      case .cancelled: return .cancelled
      }
    }
    let suspects = openings.flatMap { memory.files[$0.path]?.rows.prints ?? [] }.repeated()
    var files = openings.compactMap { memory.files[$0.path] }
    if !suspects.isEmpty {
      guard let looked = await lookInto(suspects, openings, files, seed: memory.seed) else {
        return control.isCancelled ? .cancelled : .ordinary
      }
      files = looked
    }
    return .read(TableContent(files, of: terms), memory)
  }

  private enum FileOutcome {
    case read(LedgerFileMemory)
    case ordinary
    case cancelled
  }

  private func read(_ opening: LedgerOpening, seed: KeySeed) async -> FileOutcome {
    if opening.isUnchanged, let known = opening.known { return .read(known) }
    let began = options.microseconds()
    let reading = LedgerFileReading(
      stretch: opening.stretch, terms: terms, options: ledger, seed: seed, control: control)
    let path = opening.file
    async let hash = options.isHashing ? SHA256.hex(ofFile: path) : nil
    switch await reading.rows() {
    case .read(let rows):
      let sum = await hash
      let file = opening.memory(
        of: rows, microseconds: options.microseconds() - began, sha256: sum)
      return file.map { .read($0) } ?? .ordinary
    case .cancelled: return .cancelled
    case .ordinary, .unreadable: return .ordinary
    }
  }

  /// Reads all files once more, in order, to tell which keys really come twice.
  private func lookInto(
    _ suspects: Set<UInt64>, _ openings: [LedgerOpening], _ files: [LedgerFileMemory],
    seed: KeySeed
  ) async -> [LedgerFileMemory]? {
    control.begin(bytes: openings.reduce(0) { $0 + $1.stamp.size })
    var seen = SeenKeys()
    var looked: [LedgerFileMemory] = []
    for (opening, file) in zip(openings, files) {
      let reading = LedgerFileReading(
        stretch: opening.whole, terms: terms, options: ledger, seed: seed, control: control)
      guard case .read(let rows) = await reading.rows(suspects: suspects, seen: &seen) else {
        return nil
      }
      looked.append(file.with(rows))
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
      var report = file.report
      report.rows = file.rows.tally.rows
      report.rowsLeftOut = file.rows.left
      self.files.append(report)
      ledger.append(CaseLedger.File(path: report.path, tally: file.rows.tally))
      list(file.rows, of: report.path)
      isUnsettled = isUnsettled || !file.isResumable
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
