import Glibc

/// How much memory the process holds.
enum ResidentMemory {
  /// Resident memory in MiB (proc(5), statm); nil where the system does not say.
  static var mebibytes: Int? {
    let file = unsafe open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 128)
    let count = unsafe read(file, &bytes, bytes.count)
    let words = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: " ")
    guard words.count > 1, let pages = Int(words[1]) else { return nil }
    return (pages * Int(getpagesize())) >> 20
  }
}
