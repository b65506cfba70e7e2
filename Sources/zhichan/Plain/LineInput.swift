import Glibc

/// Lines from a file descriptor, as they come.
struct LineInput {
  let descriptor: Int32
  /// Whether there is something to read, so that reading does not wait.
  var isReady = false
  /// Whether no more can come.
  private(set) var isAtEnd = false
  private var bytes: [UInt8] = []

  /// A line that is longer is cut here.
  private static let longest = 1 << 16

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The whole lines that have come; at the end also one that no line end closes.
  mutating func take() -> [String] {
    guard isReady, !isAtEnd else { return [] }
    isReady = false
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = unsafe read(descriptor, &buffer, buffer.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return [] }
    if count <= 0 { isAtEnd = true }
    bytes += buffer.prefix(max(0, count))
    var lines: [String] = []
    while let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(LineInput.text(bytes[..<end]))
      bytes.removeFirst(end + 1)
    }
    if !bytes.isEmpty, isAtEnd || bytes.count > LineInput.longest {
      lines.append(LineInput.text(bytes[...]))
      bytes = []
    }
    return lines
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return String(
      text.unicodeScalars.filter { $0.properties.generalCategory != .control }.map(Character.init))
  }
}
