import Glibc
import Interface

/// Writes files that the user asked for.
enum Export {
  /// Writes `file` whole or not at all, and never through a link or over another file unasked.
  static func write(_ file: ExportFile) -> ExportOutcome {
    if file.replaces { return replace(file) }
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = unsafe open(file.path, flags, 0o644)
    guard descriptor >= 0 else { return errno == EEXIST ? .exists : .failed(errno) }
    let failure = fill(descriptor, file.text)
    if failure != 0 { unsafe unlink(file.path) }
    return failure == 0 ? .written : .failed(failure)
  }

  /// Writes beside the old file and takes its place in one step; a link is left alone.
  private static func replace(_ file: ExportFile) -> ExportOutcome {
    var status = stat()
    guard unsafe lstat(file.path, &status) == 0 else { return .failed(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: return .failed(EISDIR)
    default: return .failed(ELOOP)
    }
    let new = file.path + ".new-\(getpid())"
    let descriptor = unsafe open(new, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return .failed(errno) }
    var failure = fill(descriptor, file.text)
    if failure == 0, unsafe rename(new, file.path) != 0 { failure = errno }
    if failure != 0 { unsafe unlink(new) }
    return failure == 0 ? .written : .failed(failure)
  }

  /// Writes `text` and closes; 0, or the error's number.
  private static func fill(_ descriptor: Int32, _ text: String) -> Int32 {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        let failure = errno
        close(descriptor)
        return failure == 0 ? EIO : failure
      }
      done += count
    }
    return close(descriptor) == 0 ? 0 : errno
  }
}
