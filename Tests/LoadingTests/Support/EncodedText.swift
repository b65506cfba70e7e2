import Glibc

/// A text in an encoding other than UTF-8.
enum EncodedText {
  /// The bytes of `text` in the encoding that `iconv` knows by `name`.
  static func bytes(_ text: String, as name: String) -> [UInt8] {
    guard let handle = unsafe iconv_open(name, "UTF-8"), Int(bitPattern: handle) != -1 else {
      preconditionFailure("no encoding \(name)")
    }
    defer { unsafe iconv_close(handle) }
    var source = Array(text.utf8).map { CChar(bitPattern: $0) }
    var target = [CChar](repeating: 0, count: source.count * 4 + 16)
    var (left, room) = (source.count, target.count)
    unsafe source.withUnsafeMutableBufferPointer { source in
      unsafe target.withUnsafeMutableBufferPointer { target in
        var input = source.baseAddress
        var output = target.baseAddress
        let result = unsafe iconv(handle, &input, &left, &output, &room)
        precondition(result == 0 && left == 0, "cannot write \(name)")
      }
    }
    return target.prefix(target.count - room).map { UInt8(bitPattern: $0) }
  }
}
