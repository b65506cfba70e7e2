import Glibc

/// A folder of its own for one test, gone with it.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/zhichan-XXXXXX\0".utf8.map(CChar.init(bitPattern:)))
    path = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress, let made = unsafe mkdtemp(start) else {
        preconditionFailure("no temporary folder: errno \(errno)")
      }
      return unsafe String(cString: made)
    }
  }

  deinit { remove(path) }

  func path(of name: String) -> String { "\(path)/\(name)" }

  func write(_ text: String, to name: String) { write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) {
    let descriptor = unsafe open(path(of: name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    precondition(descriptor >= 0, "cannot write \(name): errno \(errno)")
    defer { close(descriptor) }
    let written = unsafe bytes.withUnsafeBytes {
      unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
    }
    precondition(written == bytes.count, "wrote \(written) of \(bytes.count) bytes")
  }

  func makeFolder(_ name: String) {
    let made = unsafe mkdir(path(of: name), 0o755)
    precondition(made == 0, "cannot make \(name): errno \(errno)")
  }

  func link(_ name: String, to target: String) {
    let made = unsafe symlink(target, path(of: name))
    precondition(made == 0, "cannot link \(name): errno \(errno)")
  }

  func delete(_ name: String) { remove(path(of: name)) }

  func move(_ name: String, to other: String) {
    let moved = unsafe rename(path(of: name), path(of: other))
    precondition(moved == 0, "cannot move \(name): errno \(errno)")
  }

  private func remove(_ path: String) {
    if let folder = unsafe opendir(path) {
      while let entry = unsafe readdir(folder) {
        let name = unsafe withUnsafePointer(to: entry.pointee.d_name) { tuple in
          unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) { name in
            unsafe String(cString: name)
          }
        }
        if name != "." && name != ".." { remove("\(path)/\(name)") }
      }
      unsafe closedir(folder)
    }
    _ = unsafe Glibc.remove(path)
  }
}
