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
  var endsWithLineEnd: Bool {
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
    // Not to block on a FIFO that somebody put in the place of a file.
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.fault(errno) }
    defer { close(descriptor) }
    guard let before = FileStamp.settled(descriptor) else { throw Self.fault(errno) }
    guard before.isRegular else { throw FileFault(message: .notAFile) }
    guard before.size <= Self.sizeLimit else { throw FileFault(message: .fileTooLarge) }
    bytes = try Self.bytes(descriptor, expecting: before.size)
    stamp = before
    isChanging = FileStamp(descriptor) != before
  }

  private static func bytes(
    _ descriptor: CInt, expecting size: Int
  ) throws(FileFault) -> [UInt8] {
    var failure: CInt = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = unsafe Glibc.read(
          descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        guard got > 0 else { break }
        count += got
      }
    }
    guard failure == 0 else { throw fault(failure) }
    return bytes
  }

  private static func fault(_ number: CInt) -> FileFault {
    switch number {
    case ENOENT, ENOTDIR: FileFault(message: .fileMissing)
    case EACCES, EPERM: FileFault(message: .fileForbidden)
    case EISDIR: FileFault(message: .notAFile)
    default: FileFault(message: .fileUnreadable(Int(number)))
    }
  }
}
