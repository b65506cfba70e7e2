import ArgumentParser
import Glibc

/// What a command is given to read.
enum StandardInput {
  /// The bytes of the file at `path`, or of standard input where it is `-`.
  static func bytes(of path: String) throws -> [UInt8] {
    let file = unsafe path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw ValidationError("\(path): \(unsafe String(cString: strerror(errno)))")
    }
    defer { if path != "-" { close(file) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw ValidationError("\(path): \(unsafe String(cString: strerror(errno)))")
      }
      if count == 0 { return bytes }
      bytes += buffer.prefix(count)
    }
  }
}
