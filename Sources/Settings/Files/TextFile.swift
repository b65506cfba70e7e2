import Glibc

/// A settings file as text.
enum TextFile {
  /// The most bytes a settings file may have.
  static let limit = 1 << 20

  /// Why a file could not be read.
  enum Fault: Error, Hashable {
    /// There is no such file.
    case absent
    /// The system's reason, as `errno`.
    case system(Int32)
    /// It has more bytes than the limit.
    case tooLarge
    /// It is not UTF-8.
    case notUTF8
  }

  /// The text of the file at `path`.
  static func read(_ path: String) throws(Fault) -> String {
    // Without NONBLOCK a named pipe somebody put there would hold the program for ever.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .absent : .system(errno)
    }
    defer { close(descriptor) }
    let bytes = try contents(of: descriptor)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    return text.unicodeScalars.first == "\u{FEFF}"
      ? String(String.UnicodeScalarView(text.unicodeScalars.dropFirst())) : text
  }

  private static func contents(of descriptor: Int32) throws(Fault) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16384)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .system(errno) }
      guard count > 0 else { return bytes }
      bytes += chunk.prefix(count)
      guard bytes.count <= limit else { throw .tooLarge }
    }
  }

  /// The names of the files in `folder` that end in `suffix`, sorted; none where it cannot be read.
  static func names(in folder: String, suffix: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) {
        unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(suffix), !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
