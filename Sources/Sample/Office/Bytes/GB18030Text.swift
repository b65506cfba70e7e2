import Glibc

/// Text in the encoding that Chinese spreadsheet programs save CSV in.
enum GB18030Text {
  /// The bytes of `text` in GB18030, by the system's `iconv`; in UTF-8 where the system lacks it.
  static func bytes(_ text: String) -> [UInt8] {
    let source = Array(text.utf8)
    // A failure is not nil but minus one.
    guard let handle = unsafe iconv_open("GB18030", "UTF-8"), Int(bitPattern: handle) != -1 else {
      return source
    }
    defer { unsafe iconv_close(handle) }
    // A character of UTF-8 takes at most four bytes in GB18030, and at least one here.
    let capacity = source.count * 4 + 16
    var left = source.count
    let made = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      var room = capacity
      var output = unsafe UnsafeMutableRawPointer(buffer.baseAddress)?
        .assumingMemoryBound(to: CChar.self)
      unsafe source.withUnsafeBytes { source in
        // `iconv` takes its input as mutable and does not change it.
        var input = unsafe UnsafeMutableRawPointer(mutating: source.baseAddress)?
          .assumingMemoryBound(to: CChar.self)
        _ = unsafe iconv(handle, &input, &left, &output, &room)
      }
      count = capacity - room
    }
    return left == 0 ? made : source
  }
}
