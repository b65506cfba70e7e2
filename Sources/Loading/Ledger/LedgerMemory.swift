import Domain

/// What is kept of the files of the ledger, so that a file that grew is read on from its old end.
struct LedgerMemory: Sendable {
  /// What the files were read by; others are read anew.
  let terms: LedgerTerms
  let seed: KeySeed
  var files: [String: LedgerFileMemory] = [:]
}

/// What is kept of one file.
struct LedgerFileMemory: Sendable {
  /// Its state when it was read; nil where it could not be opened.
  let stamp: FileStamp?
  /// What another reading may go on from; nil where it has to begin anew.
  var resumption: LedgerResumption?
  let report: FileReport
  var rows: LedgerRows
  /// What is wrong with the file and with no row of it.
  var faults: [Diagnostic] = []
  /// Whether nothing of it can be used.
  var isBad = false
  /// Whether it seems to be still being written.
  var isUnsettled = false
}

/// What is known of a file that the fast path has read to its end.
struct LedgerResumption: Sendable {
  let header: LedgerHeader
  /// Fingerprints of the beginning and of the end, to be sure that what was read is still there.
  let marks: FileMarks
}

/// Fingerprints of the first and of the last bytes of a file up to some size.
struct FileMarks: Hashable, Sendable {
  private static let length = 4096
  private let head: Int
  private let tail: Int

  /// The marks of the file `descriptor` up to `size`; nil when it cannot be read so far.
  init?(_ descriptor: CInt, upTo size: Int) {
    let bytes = BlockBytes(capacity: Self.length)
    let length = min(Self.length, size)
    guard bytes.read(descriptor, at: 0, length) == length else { return nil }
    head = bytes.copy().hashValue
    guard bytes.read(descriptor, at: size - length, length) == length else { return nil }
    tail = bytes.copy().hashValue
  }
}
