import Domain

/// What the store holds of the case ledger beyond its counts.
struct LedgerState: Sendable {
  /// What the ledger shown was read by.
  private(set) var terms: LedgerTerms?
  /// What is kept of its files.
  private(set) var memory: LedgerMemory?
  private var standing = Standing.settled

  private enum Standing {
    case settled, pending, cancelled
  }

  /// Whether it is yet to be read.
  var isPending: Bool { standing == .pending }

  /// Whether its reading was given up.
  var isCancelled: Bool { standing == .cancelled }

  /// How far a ledger is read of which nothing can be shown yet; nil when nothing is to be said.
  var reading: LedgerReading? {
    switch standing {
    case .settled: nil
    case .pending: .underWay
    case .cancelled: .cancelled
    }
  }

  /// The files of `resource` that are yet to be read, or were given up, with their sizes.
  func unread(of resource: ResourceDescriptor, in folder: String) -> [FileReport] {
    resource.paths.map { path in
      let stamp = FileStamp(path: ContainedPath.joined(folder, path))
      var report = FileReport(
        path: path, table: resource.name, encoding: "", encodingReason: nil,
        bytes: stamp?.size ?? 0)
      report.unread = isCancelled ? .cancelled : .underWay
      return report
    }
  }

  /// Leaves it for later.
  mutating func postpone() { standing = .pending }

  /// Gives it up.
  mutating func cancel() { standing = .cancelled }

  /// Lets it be read again once it was given up.
  mutating func resume() { if isCancelled { standing = .settled } }

  /// Takes note that it was read by `terms`.
  mutating func take(_ memory: LedgerMemory?, by terms: LedgerTerms) {
    self.memory = memory
    self.terms = terms
    standing = .settled
  }

  /// How many bytes of the files of `resource` were not read yet.
  func bytesLeft(of resource: ResourceDescriptor, in folder: String) -> Int {
    resource.paths.reduce(0) { sum, path in
      let size = FileStamp(path: ContainedPath.joined(folder, path))?.size ?? 0
      let known = memory?.files[path]?.stamp?.size ?? 0
      return sum + (known <= size ? size - known : size)
    }
  }
}
