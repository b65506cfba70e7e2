import Domain
import Glibc
import Wording

/// What tells one state of a file from another without reading it.
struct FileStamp: Hashable, Sendable {
  let size: Int
  let modifiedSeconds: Int
  let modifiedNanoseconds: Int
  let inode: UInt
  let device: UInt
  let isRegular: Bool

  init(_ status: stat) {
    size = Int(status.st_size)
    modifiedSeconds = status.st_mtim.tv_sec
    modifiedNanoseconds = status.st_mtim.tv_nsec
    inode = UInt(status.st_ino)
    device = UInt(status.st_dev)
    isRegular = status.st_mode & S_IFMT == S_IFREG
  }

  /// The state of the file at `path`, following links; nil when there is none to be seen.
  init?(path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    self.init(status)
  }
}

/// A file as it was read.
struct FileContent: Sendable {
  let bytes: [UInt8]
  /// The state before the first byte was read.
  let stamp: FileStamp
  /// Whether the file changed while it was read.
  let isChanging: Bool
}

/// Why a file could not be read, in words.
struct FileFault: Error {
  var code = "source-error"
  let message: Phrase
}

extension FileContent {
  /// Whether the last character ends a line, in UTF-16 as well; a file that somebody is still
  /// writing mostly does not.
  var endsWithLineEnd: Bool { Self.endsWithLineEnd(bytes) }

  /// The same of a file that ends with `bytes`, two of them at least where there are two.
  static func endsWithLineEnd(_ bytes: [UInt8]) -> Bool {
    let lineEnds = [UInt8.lineFeed, .carriageReturn]
    guard let last = bytes.last else { return false }
    // Of a line end in UTF-16 the lower half comes first in one of its two orders.
    return lineEnds.contains(last)
      || last == 0 && bytes.dropLast().last.map(lineEnds.contains) == true
  }

  /// The most bytes of a file (DATA, "What the loader accepts").
  static let sizeLimit = 1 << 30

  /// Reads the whole file at `path`.
  init(path: String) throws(FileFault) {
    let file = try OpenFile(path: path)
    bytes = try file.bytes(at: 0, file.stamp.size)
    stamp = file.stamp
    isChanging = file.isChanging
  }
}
