import Domain

/// What the store holds of a table: the content that is shown, and what became of newer files.
struct TableState: Sendable {
  private(set) var shown: TableContent?
  private var resource: ResourceDescriptor?
  private var keySets: Set<[String]> = []
  /// The names by which a lenient table called the rows of others; nil for a strict one.
  private var names: LenientNames?
  /// The state of the files when they were last read, whatever came of it.
  private var stamps: [FileStamp?] = []
  /// The state of files that seemed to be still being written and are not shown yet.
  private(set) var deferred: [FileStamp?]?
  /// Since when newer files are bad as a whole: seconds since 1970.
  private(set) var keptSince: Int?
  /// What is wrong with those files.
  private(set) var keptFaults: [Diagnostic] = []

  /// Whether the files of the table are to be read (again).
  func isOutdated(
    _ resource: ResourceDescriptor, _ keySets: Set<[String]>, _ names: LenientNames?,
    in folder: String
  ) -> Bool {
    if self.names != names { return true }
    if deferred != nil || self.resource != resource || self.keySets != keySets { return true }
    return stamps != resource.paths.map { FileStamp(path: ContainedPath.joined(folder, $0)) }
  }

  /// Takes `content` over, or keeps what is shown where that is better; says whether there is
  /// anything new to show.
  mutating func take(
    _ content: TableContent, of resource: ResourceDescriptor, keySets: Set<[String]>,
    names: LenientNames? = nil, at now: Int
  ) -> Bool {
    let isGood = shown.map { !$0.isBad } ?? false
    // Unchanged since it seemed to be being written: nobody is writing it, it is like that.
    if content.isUnsettled, isGood, deferred != content.stamps {
      deferred = content.stamps
      return false
    }
    deferred = nil
    stamps = content.stamps
    self.resource = resource
    self.keySets = keySets
    self.names = names
    if content.isBad, isGood {
      keptSince = keptSince ?? now
      keptFaults = content.diagnostics
    } else {
      keptSince = nil
      keptFaults = []
      shown = content
    }
    return true
  }
}
