import Domain
import Glibc

@testable import Memory

/// A state folder of its own for one test, gone with it.
final class StateFolder: Sendable {
  let path: String
  var folder: MemoryFolder { MemoryFolder(path + "/state/zhichan") }
  var database: String { folder.path + "/memory.sqlite" }
  static let today = Day(2026, 11, 22) ?? Day(number: 0)

  init() {
    var template = Array("/tmp/zhichan-XXXXXX\0".utf8.map(CChar.init(bitPattern:)))
    path = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress, let made = unsafe mkdtemp(start) else {
        preconditionFailure("no temporary folder: errno \(errno)")
      }
      return unsafe String(cString: made)
    }
  }

  deinit {
    for file in files { _ = unsafe remove("\(folder.path)/\(file)") }
    for part in ["/state/zhichan", "/state", ""] { unsafe rmdir(path + part) }
  }

  func memory(pageLimit: Int? = nil) throws -> Memory {
    try Memory(in: folder, today: Self.today, pageLimit: pageLimit)
  }

  /// The names in the folder, in order.
  var files: [String] {
    guard let open = unsafe opendir(folder.path) else { return [] }
    defer { unsafe closedir(open) }
    var names: [String] = []
    while let entry = unsafe readdir(open) {
      let name = unsafe withUnsafePointer(to: entry.pointee.d_name) { tuple in
        unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) { name in
          unsafe String(cString: name)
        }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The permission bits of a file of the folder, or of the folder itself.
  func mode(of name: String = "") -> mode_t? {
    var state = stat()
    guard unsafe stat("\(folder.path)/\(name)", &state) == 0 else { return nil }
    return state.st_mode & 0o777
  }

  func bytes(of path: String) -> [UInt8] {
    let file = unsafe open(path, O_RDONLY)
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 22)
    let count = unsafe read(file, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }

  func write(_ bytes: [UInt8], to path: String) {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(file) }
    unsafe Glibc.write(file, bytes, bytes.count)
  }

  func note(_ number: Int, _ text: String = "a note") -> Memo {
    .note(
      Note(
        id: "n\(number)", subject: .centre("wuhan"), text: text, author: "Li",
        writtenAt: 1_000 + number))
  }
}
