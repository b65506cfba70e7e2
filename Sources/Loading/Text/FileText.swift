import Domain
import Wording

/// The text of a file in UTF-8, with the encoding it was found in and why that was chosen.
///
/// The order of DATA, "What the loader accepts": what the resource declares, a byte-order mark,
/// strict UTF-8, GB18030, UTF-16 by its zero bytes. A zero byte is valid in UTF-8 and GB18030,
/// and Chinese in UTF-16 can be valid in both, so a file with zeros is tried as UTF-16 first.
struct FileText {
  /// The text in UTF-8, with its byte-order mark if it has one.
  let bytes: [UInt8]
  /// The encoding's name in lower case.
  let encoding: String
  let reason: EncodingReason

  /// The text of `file` in the encoding `declared`, or in the first that fits.
  init(_ file: [UInt8], declared: String?) throws(FileFault) {
    if let declared {
      self = try Self.named(EncodingName.understood(declared), in: file, .declared)
    } else if let marked = ByteOrderMark.encoding(of: file) {
      self = try Self.named(marked, in: file, .mark)
    } else {
      self = try Self.detected(in: file)
    }
  }

  private init(bytes: [UInt8], encoding: String, reason: EncodingReason) {
    self.bytes = bytes
    self.encoding = encoding
    self.reason = reason
  }

  private static func named(
    _ encoding: String, in file: [UInt8], _ reason: EncodingReason
  ) throws(FileFault) -> FileText {
    if encoding == "utf-8" {
      if let offset = UTF8Check.firstFault(in: file) { throw fault(in: file, encoding, offset) }
      return FileText(bytes: file, encoding: encoding, reason: reason)
    }
    do throws(ConversionFault) {
      let text = try TextConversion.utf8(file, from: encoding)
      return FileText(bytes: text, encoding: encoding, reason: reason)
    } catch {
      switch error {
      case .unknownEncoding:
        throw FileFault(code: "encoding-error", message: .encodingUnknown(encoding))
      case .invalid(let offset): throw fault(in: file, encoding, offset)
      }
    }
  }

  private static func fault(in file: [UInt8], _ encoding: String, _ offset: Int) -> FileFault {
    FileFault(
      code: "encoding-error", message: .notEncoded(encoding, file[offset], at: offset))
  }

  private static func detected(in file: [UInt8]) throws(FileFault) -> FileText {
    var survey = EncodingSurvey()
    survey.add(file, isLast: true)
    if survey.zeros.areAny, let text = wide(survey.zeros, file) { return text }
    guard let utf8 = survey.firstFault else {
      return FileText(bytes: file, encoding: "utf-8", reason: .validUTF8)
    }
    if survey.isBrokenUTF8 {
      throw FileFault(code: "encoding-error", message: .notUTF8(file[utf8], at: utf8))
    }
    do throws(ConversionFault) {
      let text = try TextConversion.utf8(file, from: "gb18030")
      return FileText(bytes: text, encoding: "gb18030", reason: .validGB18030)
    } catch {
      var offset = utf8
      if case .invalid(let other) = error { offset = survey.fault(beyond: other) }
      throw FileFault(
        code: "encoding-error", message: .noEncodingFits(file[offset], at: offset))
    }
  }

  /// The text in the UTF-16 that the zero bytes tell of, or nil when it is not that.
  private static func wide(_ zeros: ZeroBytes, _ file: [UInt8]) -> FileText? {
    guard let text = try? TextConversion.utf8(file, from: zeros.encoding) else { return nil }
    var survey = WideTableSurvey()
    survey.add(text)
    guard survey.isTable(zeros) else { return nil }
    return FileText(bytes: text, encoding: zeros.encoding, reason: .zeroBytes)
  }
}

/// The zero bytes of a file, by whether they stand at even or at odd offsets.
struct ZeroBytes {
  private var even = 0
  private var odd = 0
  private var count = 0
  private var units: Int { count / 2 }

  init(of bytes: [UInt8]) { add(bytes) }

  /// Takes the next bytes; those before them are an even number.
  mutating func add(_ bytes: [UInt8]) {
    count += bytes.count
    guard bytes.contains(0) else { return }
    for index in bytes.indices where bytes[index] == 0 {
      if index & 1 == 0 { even += 1 } else { odd += 1 }
    }
  }

  var areAny: Bool { even + odd > 0 }

  /// Whether a quarter of all UTF-16 units would be Latin, and few zeros stand on the other side.
  var areClear: Bool {
    max(even, odd) * 4 >= units && min(even, odd) * 8 <= max(even, odd) && areAny
  }

  /// The UTF-16 in which most of the zeros are the high halves of Latin characters.
  var encoding: String { odd >= even ? "utf-16le" : "utf-16be" }
}

/// The byte-order marks.
enum ByteOrderMark {
  // UTF-32 first: its mark begins as that of UTF-16 does.
  private static let marks: [([UInt8], String)] = [
    ([0xFF, 0xFE, 0, 0], "utf-32le"), ([0, 0, 0xFE, 0xFF], "utf-32be"),
    ([0xEF, 0xBB, 0xBF], "utf-8"), ([0xFF, 0xFE], "utf-16le"), ([0xFE, 0xFF], "utf-16be"),
    ([0x84, 0x31, 0x95, 0x33], "gb18030"),
  ]

  /// The encoding that the mark at the start says, or nil when there is none.
  static func encoding(of bytes: [UInt8]) -> String? {
    marks.first { bytes.starts(with: $0.0) }?.1
  }
}

/// The names of encodings.
enum EncodingName {
  /// What `iconv` is asked for when a package says `name`.
  ///
  /// Packages are often written with Python's names. GBK and GB2312 are read as GB18030, which
  /// contains them, as the Encoding Standard of WHATWG does: files so named often go beyond them.
  static func understood(_ name: String) -> String {
    let plain = name.lowercased().map { $0 == "_" ? "-" : String($0) }.joined()
    return names[plain] ?? plain
  }

  private static let names = [
    "utf8": "utf-8", "utf-8-sig": "utf-8", "utf-8-bom": "utf-8",
    "gbk": "gb18030", "gb2312": "gb18030", "cp936": "gb18030", "ms936": "gb18030",
    "windows-936": "gb18030", "euc-cn": "gb18030",
    "utf16": "utf-16", "utf-16-le": "utf-16le", "utf-16-be": "utf-16be",
    "utf32": "utf-32", "utf-32-le": "utf-32le", "utf-32-be": "utf-32be",
    "ascii": "us-ascii", "latin-1": "latin1", "mac-roman": "macintosh",
  ]
}
