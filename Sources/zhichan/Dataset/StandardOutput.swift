import ArgumentParser
import Glibc

/// Where reports go.
enum StandardOutput {
  /// Whether somebody reads it on a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Writes all of `text`; a full disk or a closed file is a sentence and our own exit status,
  /// never a report that silently ends in the middle.
  static func write(_ text: String) throws {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(STDOUT_FILENO, $0.baseAddress?.advanced(by: done), $0.count - done)
      }
      if count < 0 && (errno == EINTR || errno == EAGAIN) { continue }
      guard count > 0 else {
        complain(unsafe String(cString: strerror(errno)))
        throw ExitCode.ownFault
      }
      done += count
    }
  }
}
