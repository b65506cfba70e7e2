import Glibc

@testable import Loading

/// A file whose encoding is declared, or to be found.
struct EncodingInput {
  let declared: String?
  let file: [UInt8]

  private static let names: [String?] = [
    nil, "utf-8", "gb18030", "GBK", "utf-16", "utf-16le", "utf-16be", "utf-32", "big5", "latin1",
    "iso-2022-jp", "utf-7", "hz", "shift_jis", "utf_8_sig", "//IGNORE",
  ]

  init(_ bytes: [UInt8]) {
    declared = Self.names[Int(bytes.first ?? 0) % Self.names.count]
    file = Array(bytes.dropFirst())
  }

  func troubles() -> [String] {
    var troubles = Troubles()
    do throws(FileFault) {
      let text = try FileText(file, declared: declared)
      let fault = UTF8Check.firstFault(in: text.bytes)
      troubles.expect(fault == nil, "no UTF-8 at \(fault ?? 0)")
      troubles.expect(!text.encoding.isEmpty, "no name")
      if text.encoding == "utf-8" {
        troubles.expect(text.bytes == file, "UTF-8 is not taken as it is")
      }
      // Of those that are found, not of all that can be declared: some write one text in many ways.
      if declared == nil, ["gb18030", "utf-16le", "utf-16be"].contains(text.encoding) {
        let back = Self.bytes(of: text.bytes, in: text.encoding)
        troubles.expect(back == file, "\(text.encoding) came back as \(back.prefix(40))")
      }
    } catch {
      troubles.checkWords(error.message)
      troubles.expect(error.code == "encoding-error", error.code)
    }
    return troubles.found
  }

  /// The text `utf8` in `encoding`.
  private static func bytes(of utf8: [UInt8], in encoding: String) -> [UInt8] {
    guard let handle = unsafe iconv_open(encoding, "UTF-8"), Int(bitPattern: handle) != -1 else {
      return []
    }
    defer { unsafe iconv_close(handle) }
    let room = utf8.count * 4 + 16
    return unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      var left = room
      var given = utf8.count
      var output = unsafe UnsafeMutableRawPointer(buffer.baseAddress)?
        .assumingMemoryBound(to: CChar.self)
      unsafe utf8.withUnsafeBytes { source in
        var input = unsafe UnsafeMutableRawPointer(mutating: source.baseAddress)?
          .assumingMemoryBound(to: CChar.self)
        _ = unsafe iconv(handle, &input, &given, &output, &left)
      }
      count = room - left
    }
  }
}
