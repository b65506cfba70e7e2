import Glibc

/// Why bytes could not be converted.
enum ConversionFault: Error {
  /// The system has no such encoding.
  case unknownEncoding
  /// The byte at the offset, from 0, begins nothing that is valid.
  case invalid(at: Int)
}

/// Conversion to UTF-8 by the system's `iconv`.
@safe
final class TextConversion {
  private let handle: iconv_t

  /// A conversion from the encoding that `iconv` knows by the name `encoding`.
  init(from encoding: String) throws(ConversionFault) {
    // A name may bear options for `iconv` after a slash, such as to drop what is invalid.
    guard encoding.utf8.allSatisfy(Self.isNameByte) else { throw .unknownEncoding }
    // A failure is not nil but minus one.
    guard !encoding.isEmpty, let handle = unsafe iconv_open("UTF-8", encoding),
      Int(bitPattern: handle) != -1
    else { throw .unknownEncoding }
    unsafe self.handle = unsafe handle
  }

  deinit { unsafe iconv_close(handle) }

  /// The bytes in UTF-8, from the encoding that `iconv` knows by the name `encoding`.
  static func utf8(
    _ bytes: [UInt8], from encoding: String
  ) throws(ConversionFault) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 2)
    let consumed = try TextConversion(from: encoding).convert(bytes, into: &text, isLast: true)
    precondition(consumed == bytes.count)
    return text
  }

  /// Appends `bytes` in UTF-8 to `text`; gives how many are converted: all of them, or those before
  /// a character that the last of them cut, where more will follow.
  func convert(
    _ bytes: [UInt8], into text: inout [UInt8], isLast: Bool
  ) throws(ConversionFault) -> Int {
    var consumed = 0
    while true {
      let (taken, failure) = unsafe Self.step(handle, bytes, from: consumed, into: &text)
      consumed += taken
      switch failure {
      case E2BIG: continue
      case 0:
        // A few encodings hold the last character back until they are told of the end.
        if isLast { unsafe Self.flush(handle, into: &text) }
        return consumed
      case EINVAL where !isLast: return consumed
      default: throw .invalid(at: min(consumed, bytes.count - 1))
      }
    }
  }

  private static let chunk = 1 << 16

  /// Converts as much as fits a chunk; gives the bytes taken and the error's number, 0 for none.
  private static func step(
    _ handle: iconv_t, _ bytes: [UInt8], from start: Int, into text: inout [UInt8]
  ) -> (taken: Int, failure: CInt) {
    var left = bytes.count - start
    var failure: CInt = 0
    let given = left
    let made = unsafe [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
      var room = chunk
      var output = unsafe UnsafeMutableRawPointer(buffer.baseAddress)?
        .assumingMemoryBound(to: CChar.self)
      unsafe bytes.withUnsafeBytes { source in
        // `iconv` takes its input as mutable and does not change it.
        var input = unsafe UnsafeMutableRawPointer(mutating: source.baseAddress)?
          .advanced(by: start).assumingMemoryBound(to: CChar.self)
        let result = unsafe iconv(handle, &input, &left, &output, &room)
        if result == Int.max || result == -1 { failure = errno }
      }
      count = chunk - room
    }
    text += made
    return (given - left, failure)
  }

  private static func flush(_ handle: iconv_t, into text: inout [UInt8]) {
    let made = unsafe [UInt8](unsafeUninitializedCapacity: 64) { buffer, count in
      var room = 64
      var output = unsafe UnsafeMutableRawPointer(buffer.baseAddress)?
        .assumingMemoryBound(to: CChar.self)
      _ = unsafe iconv(handle, nil, nil, &output, &room)
      count = 64 - room
    }
    text += made
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isDigit || (0x41...0x5A).contains(byte & 0xDF) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: "+")
  }
}
