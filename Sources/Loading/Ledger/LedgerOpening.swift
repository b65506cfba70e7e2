import Domain

/// A file of the ledger before its rows are read.
struct LedgerOpening: Sendable {
  /// The path relative to the dataset, and as the system opens it.
  let path: String
  let file: String
  /// Its state; nil where it cannot be opened.
  private(set) var stamp: FileStamp?
  /// The header, where the fast path can read what follows; nil where rows are read one by one.
  private(set) var header: LedgerHeader?
  /// What is known of it from an earlier reading, as far as it still holds.
  private(set) var known: LedgerFileMemory?
  /// Where it leads out of the folder, in words.
  let escape: Phrase?
  private let encoding: String?

  /// The most of a file that is looked at for its header.
  static let headLimit = 1 << 16

  /// The file at `path`.
  init(_ path: String, in folder: String, _ terms: LedgerTerms, known: LedgerFileMemory?) {
    self.path = path
    file = ContainedPath.joined(folder, path)
    encoding = terms.resource.encoding
    escape = ContainedPath.escape(of: path, from: folder)
    guard escape == nil, let open = try? OpenFile(path: file) else { return }
    stamp = open.stamp
    if let known, known.holds(of: open) {
      self.known = known
      header = known.resumption?.header
      return
    }
    guard terms.isForBlocks, open.stamp.size > 0,
      let head = try? open.bytes(at: 0, min(Self.headLimit, open.stamp.size)),
      case .text = FileForm(head, path: path),
      encoding != nil || ByteOrderMark.encoding(of: head).map({ $0 == "utf-8" }) ?? true
    else { return }
    header = LedgerHeader(head, path: path, terms)
  }

  /// Whether nothing of it has changed since it was read.
  var isUnchanged: Bool { stamp != nil && known?.stamp == stamp }

  /// The size of the file.
  var size: Int { stamp?.size ?? 0 }

  /// How much is to be read.
  var bytesLeft: Int { isUnchanged ? 0 : size - (stretch?.start.offset ?? 0) }

  /// All rows; nil where the fast path cannot read them.
  var whole: LedgerStretch? {
    header.map { LedgerStretch(header: $0, file: file, start: $0.next, row: 2, end: size) }
  }

  /// The rows that are not known yet; nil where the fast path cannot read them.
  var stretch: LedgerStretch? {
    guard let known, let header else { return whole }
    return LedgerStretch(
      header: header, file: file, start: known.rows.end, row: known.rows.row, end: size)
  }

  /// What is to be kept of it now that the fast path has read `rows`; nil when it cannot be read any
  /// more.
  func memory(of rows: LedgerRows, microseconds: Int, sha256: String?) -> LedgerFileMemory? {
    guard let stamp, let header, let open = try? OpenFile(path: file),
      let marks = FileMarks(open.descriptor, upTo: size),
      let last = try? open.bytes(at: size - 1, 1)
    else { return nil }
    var all = known?.rows ?? rows
    if known != nil { all.add(rows) }
    // A file that does not end with a line is perhaps still being written, and after a carriage
    // return the line feed that belongs to it.
    let isSettled = last == [.lineFeed] && FileStamp(path: file) == stamp
    var report = FileReport(
      path: path, table: LedgerTerms.table, encoding: "utf-8",
      encodingReason: encoding == nil ? header.hasMark ? .mark : .validUTF8 : .declared,
      bytes: size, modifiedAt: stamp.modifiedSeconds, loadMicroseconds: microseconds,
      sha256: sha256)
    report.understanding = header.understanding
    return LedgerFileMemory(
      stamp: stamp, resumption: LedgerResumption(header: header, marks: marks), report: report,
      rows: all, isUnsettled: !isSettled)
  }
}

extension LedgerHeader {
  /// Whether the file begins with a byte-order mark.
  var hasMark: Bool { source.start > 0 }
}

extension LedgerFileMemory {
  /// Whether the file, now as `open` shows it, still begins with all that was read of it.
  fileprivate func holds(of open: borrowing OpenFile) -> Bool {
    guard let stamp else { return false }
    let new = open.stamp
    if new == stamp { return true }
    guard let resumption, !isUnsettled else { return false }
    return new.inode == stamp.inode && new.device == stamp.device && new.size > stamp.size
      && FileMarks(open.descriptor, upTo: stamp.size) == resumption.marks
  }
}
