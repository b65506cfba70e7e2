import Domain
import Glibc

/// A file of the ledger before its rows are read.
struct LedgerOpening: Sendable {
  /// The path relative to the dataset, and as the system opens it.
  let path: String
  let file: String
  let stamp: FileStamp
  let header: LedgerHeader
  /// What is known of it from an earlier reading, as far as it still holds.
  let known: LedgerFileMemory?
  private let encoding: String?

  /// The most of a file that is looked at for its header.
  private static let headLimit = 1 << 16

  /// The file at `path`; nil where it is not for the fast path, or cannot be read.
  init?(_ path: String, in folder: String, _ terms: LedgerTerms, known: LedgerFileMemory?) {
    guard ContainedPath.escape(of: path, from: folder) == nil else { return nil }
    self.path = path
    file = ContainedPath.joined(folder, path)
    encoding = terms.resource.encoding
    let descriptor = unsafe open(file, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard let stamp = FileStamp.settled(descriptor) else { return nil }
    self.stamp = stamp
    guard stamp.isRegular, stamp.size > 0, stamp.size <= FileContent.sizeLimit else { return nil }
    if let known, known.holds(of: stamp, descriptor) {
      self.known = known
      header = known.header
      return
    }
    self.known = nil
    let bytes = BlockBytes(capacity: Self.headLimit)
    guard bytes.read(descriptor, at: 0, min(Self.headLimit, stamp.size)) != nil else { return nil }
    let head = bytes.copy()
    guard case .text = FileForm(head, path: path),
      encoding != nil || ByteOrderMark.encoding(of: head).map({ $0 == "utf-8" }) ?? true,
      let header = LedgerHeader(head, path: path, terms)
    else { return nil }
    self.header = header
  }

  /// Whether nothing of it has changed since it was read.
  var isUnchanged: Bool { known?.stamp == stamp }

  /// How much is to be read.
  var bytesLeft: Int { isUnchanged ? 0 : stamp.size - stretch.start.offset }

  /// All rows.
  var whole: LedgerStretch {
    LedgerStretch(header: header, file: file, start: header.next, row: 2, end: stamp.size)
  }

  /// The rows that are not known yet.
  var stretch: LedgerStretch {
    guard let known else { return whole }
    return LedgerStretch(
      header: header, file: file, start: known.rows.end, row: known.rows.row, end: stamp.size)
  }

  /// What is to be kept of it now that `rows` are read; nil when it cannot be read any more.
  func memory(of rows: LedgerRows, microseconds: Int, sha256: String?) -> LedgerFileMemory? {
    let descriptor = unsafe open(file, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard let marks = FileMarks(descriptor, upTo: stamp.size) else { return nil }
    var all = known?.rows ?? rows
    if known != nil { all.add(rows) }
    let last = BlockBytes(capacity: 1)
    guard last.read(descriptor, at: stamp.size - 1, 1) == 1 else { return nil }
    // A file that does not end with a line is perhaps still being written, and after a carriage
    // return the line feed that belongs to it.
    let isSettled = last.copy().last == .lineFeed
    let isSame = FileStamp(path: file) == stamp
    let mark: EncodingReason = header.next.offset > 0 && header.hasMark ? .mark : .validUTF8
    var report = FileReport(
      path: path, table: LedgerTerms.table, encoding: "utf-8",
      encodingReason: encoding == nil ? mark : .declared, bytes: stamp.size,
      modifiedAt: stamp.modifiedSeconds, loadMicroseconds: microseconds, sha256: sha256)
    report.understanding = header.understanding
    return LedgerFileMemory(
      stamp: stamp, header: header, marks: marks, rows: all, report: report,
      isResumable: isSettled && isSame)
  }
}

extension LedgerHeader {
  /// Whether the file begins with a byte-order mark.
  var hasMark: Bool { source.start > 0 }
}

extension LedgerFileMemory {
  /// Whether the file, now in the state `new`, still begins with all that was read of it.
  func holds(of new: FileStamp, _ descriptor: CInt) -> Bool {
    if new == stamp { return true }
    return isResumable && new.inode == stamp.inode && new.device == stamp.device
      && new.size > stamp.size && FileMarks(descriptor, upTo: stamp.size) == marks
  }

  /// The same file with `rows`.
  func with(_ rows: LedgerRows) -> LedgerFileMemory {
    LedgerFileMemory(
      stamp: stamp, header: header, marks: marks, rows: rows, report: report,
      isResumable: isResumable)
  }
}
