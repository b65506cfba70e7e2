import Glibc
import Testing

/// The texts under `Fixtures`, which somebody has read line by line.
enum Fixture {
  /// Compares `text` with the fixture `name`; with `ZHICHAN_RECORD` set it is written instead.
  static func expect(_ text: String, matches name: String) throws {
    let path =
      "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")
      + "/Fixtures/" + name
    if unsafe getenv("ZHICHAN_RECORD") != nil { try write(text, to: path) }
    let wanted = try read(path)
    let pairs = zip(lines(text), lines(wanted)).enumerated()
    for (index, pair) in pairs where pair.0 != pair.1 {
      Issue.record("\(name):\(index + 1)\n  is   \(pair.0)\n  want \(pair.1)")
      return
    }
    #expect(text == wanted, "\(name) differs in length")
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func read(_ path: String) throws -> String {
    let descriptor = unsafe open(path, O_RDONLY)
    defer { close(descriptor) }
    try #require(descriptor >= 0, "no fixture \(path)")
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = unsafe Glibc.read(descriptor, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  private static func write(_ text: String, to path: String) throws {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    try #require(unsafe Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
  }
}
