public import Domain

/// Encodings: why one was chosen, and what is wrong with the bytes.
extension Phrase {
  /// Why a file was read in its encoding, in a word or two after the encoding's name.
  public static func encodingReason(_ reason: EncodingReason) -> Phrase {
    switch reason {
    case .declared: Phrase(zh: "已声明", en: "declared")
    case .mark: Phrase(zh: "有标记", en: "marked")
    case .validUTF8, .validGB18030: Phrase(zh: "自动识别", en: "detected")
    case .zeroBytes: Phrase(zh: "按零字节", en: "zero bytes")
    }
  }

  /// An encoding that is not understood.
  public static func encodingUnknown(_ name: String) -> Phrase {
    both(
      name, zh: { "不认识编码\($0)，请改为 utf-8 或 gb18030" },
      en: { "the encoding \($0) is not known; name one such as utf-8 or gb18030" })
  }
  /// A JSON file in another encoding than UTF-8.
  public static func jsonEncoded(_ name: String) -> Phrase {
    Phrase(
      zh: "文件是 \(name) 编码，JSON 文件应为 UTF-8，请另存为 UTF-8",
      en: "the file is in \(name), and JSON has to be UTF-8; save it as UTF-8")
  }
  /// Bytes that are not UTF-8; `offset` counts from 0.
  public static func notUTF8(_ byte: UInt8, at offset: Int) -> Phrase {
    Phrase(
      zh: "文件不是 UTF-8 编码：偏移 \(offset) 处的字节 \(hex(byte)) 无效，请另存为 UTF-8",
      en: "the file is not UTF-8: byte \(hex(byte)) at offset \(offset) is not valid; "
        + "save it as UTF-8")
  }
  /// Bytes that are not what the package or the file's mark says; `offset` counts from 0.
  public static func notEncoded(_ encoding: String, _ byte: UInt8, at offset: Int) -> Phrase {
    Phrase(
      zh: "文件不是 \(encoding) 编码：偏移 \(offset) 处的字节 \(hex(byte)) 无效，请核对声明的编码",
      en: "the file is not \(encoding): byte \(hex(byte)) at offset \(offset) is not valid; "
        + "check the encoding it is declared in")
  }
  /// Bytes that no encoding fits; `offset` counts from 0.
  public static func noEncodingFits(_ byte: UInt8, at offset: Int) -> Phrase {
    Phrase(
      zh: "无法识别文件编码：偏移 \(offset) 处的字节 \(hex(byte)) 既不是 UTF-8 也不是 GB18030，请另存为 UTF-8",
      en: "no encoding fits the file: byte \(hex(byte)) at offset \(offset) is neither UTF-8 "
        + "nor GB18030; save it as UTF-8")
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return "0x" + String(repeating: "0", count: 2 - digits.utf8.count) + digits
  }
}
