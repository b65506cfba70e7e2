import Domain
import Glibc
import Wording

/// A regular file of a dataset that is open for reading, with its state before the first byte was
/// read.
struct OpenFile: ~Copyable {
  let descriptor: CInt
  let stamp: FileStamp

  /// Opens the file at `path`.
  init(path: String) throws(FileFault) {
    // Not to block on a FIFO that somebody put in the place of a file.
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.fault(errno) }
    do throws(FileFault) {
      guard let stamp = FileStamp.settled(descriptor) else { throw Self.fault(errno) }
      guard stamp.isRegular else { throw FileFault(message: .notAFile) }
      guard stamp.size <= FileContent.sizeLimit else { throw FileFault(message: .fileTooLarge) }
      self.descriptor = descriptor
      self.stamp = stamp
    } catch {
      close(descriptor)
      throw error
    }
  }

  deinit { close(descriptor) }

  /// Whether it changed since it was opened.
  var isChanging: Bool { FileStamp(descriptor) != stamp }

  /// The bytes from `offset` on: `count` of them, or fewer at the end of the file.
  func bytes(at offset: Int, _ count: Int) throws(FileFault) -> [UInt8] {
    var failure: CInt = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = unsafe pread(
          descriptor, buffer.baseAddress?.advanced(by: filled), count - filled, offset + filled)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        guard got > 0 else { break }
        filled += got
      }
    }
    guard failure == 0 else { throw Self.fault(failure) }
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
