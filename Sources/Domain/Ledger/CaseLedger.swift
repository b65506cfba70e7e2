/// The case ledger: the counts of its files, and of all of them together.
///
/// The cases are not kept, so that it stays as small with ten million rows as with ten thousand.
public struct CaseLedger: Sendable {
  /// A file of the ledger.
  public struct File: Sendable {
    /// The path relative to the dataset.
    public let path: String
    /// Its cases.
    public let tally: CaseTally

    /// The cases `tally` of the file at `path`.
    public init(path: String, tally: CaseTally) {
      self.path = path
      self.tally = tally
    }
  }

  /// The files, in the order of the package.
  public let files: [File]
  /// The cases of all files.
  public let total: CaseTally

  /// The ledger in `files`; without files an empty one.
  public init(_ files: [File] = []) {
    self.files = files
    var total = files.first?.tally ?? CaseTally()
    for (number, file) in files.enumerated().dropFirst() {
      total.add(file.tally, file: Int32(number))
    }
    self.total = total
  }

  /// The place of a case that the total notes.
  public func origin(of noted: NotedCase) -> Origin {
    Origin(file: files[Int(noted.file)].path, line: noted.line)
  }
}

extension CaseLedger {
  /// The ledger of `cases`, for those that have them all at hand; the files in the order they come
  /// in.
  public init(_ cases: some Sequence<LedgerCase>) {
    var paths: [String] = []
    var tallies: [String: CaseTally] = [:]
    for new in cases {
      if tallies[new.origin.file] == nil { paths.append(new.origin.file) }
      tallies[new.origin.file, default: CaseTally()].add(new)
    }
    self.init(paths.map { File(path: $0, tally: tallies[$0] ?? CaseTally()) })
  }
}

/// How far the case ledger is read.
public enum LedgerReading: Sendable {
  /// It is read whole; a dataset without one has an empty one.
  case done(CaseLedger)
  /// It is still being read: nothing is known of what it will say.
  case underWay
  /// The reading was given up: nothing is known of what it would have said.
  case cancelled
}

extension LedgerReading {
  /// The ledger; nil while it is not read.
  public var ledger: CaseLedger? {
    if case .done(let ledger) = self { ledger } else { nil }
  }

  /// Why a figure that would come from the ledger has no value; nil when it is read.
  var reason: Reason? {
    switch self {
    case .done: nil
    case .underWay: .ledgerBeingRead
    case .cancelled: .ledgerCancelled
    }
  }
}
