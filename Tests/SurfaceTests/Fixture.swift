import Glibc

/// A file under `Fixtures`, as text; nil when it cannot be read.
func fixture(_ name: String, beside file: String = #filePath) -> String? {
  let folder = file.split(separator: "/").dropLast().joined(separator: "/")
  return contents(of: "/\(folder)/Fixtures/\(name)")
}

/// The text of the file at `path`; nil when it cannot be read.
func contents(of path: String) -> String? {
  let descriptor = unsafe open(path, O_RDONLY)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = unsafe buffer.withUnsafeMutableBytes {
      unsafe read(descriptor, $0.baseAddress, $0.count)
    }
    guard count > 0 else { break }
    bytes += buffer[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}
