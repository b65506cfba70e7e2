import Domain
import Wording

/// What is wrong with a JSON text, and at which byte.
struct JSONFault: Error {
  let offset: Int
  let message: Phrase
}

/// Reads a JSON text after RFC 8259; every value keeps its place.
struct JSONReader {
  /// The most arrays and objects that may lie in each other.
  static let depthLimit = 64

  private let bytes: [UInt8]
  private var index: Int
  private var depth = 0

  private init(_ source: SourceText) {
    bytes = source.bytes
    index = source.start
  }

  /// The value that the whole text is.
  static func value(of source: SourceText) throws(JSONFault) -> JSONValue {
    var reader = JSONReader(source)
    let value = try reader.value()
    reader.skipSpace()
    guard reader.index == reader.bytes.count else {
      throw reader.fault(.jsonExpected("the end of the text", zh: "文件结尾"))
    }
    return value
  }

  private func fault(_ message: Phrase, at offset: Int? = nil) -> JSONFault {
    JSONFault(offset: offset ?? index, message: message)
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { index += 1 }
  }

  private mutating func value() throws(JSONFault) -> JSONValue {
    skipSpace()
    let start = index
    let content: JSONValue.Content
    switch next {
    case UInt8(ascii: "{"):
      content = try nested { (reader) throws(JSONFault) in try reader.object() }
    case UInt8(ascii: "["):
      content = try nested { (reader) throws(JSONFault) in try reader.array() }
    case UInt8.quote: content = .text(try string())
    case UInt8(ascii: "t"): content = try word("true", .truth(true))
    case UInt8(ascii: "f"): content = try word("false", .truth(false))
    case UInt8(ascii: "n"): content = try word("null", .null)
    case let byte? where byte == UInt8(ascii: "-") || byte.isDigit: content = .number(try number())
    default: throw fault(.jsonExpected("a value", zh: "一个值"))
    }
    return JSONValue(content: content, range: start..<index)
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(JSONFault) -> JSONValue.Content
  ) throws(JSONFault) -> JSONValue.Content {
    guard depth < Self.depthLimit else { throw fault(.jsonTooDeep(Self.depthLimit)) }
    depth += 1
    index += 1
    let content = try read(&self)
    depth -= 1
    return content
  }

  private mutating func object() throws(JSONFault) -> JSONValue.Content {
    var members: [JSONMember] = []
    var names: Set<String> = []
    skipSpace()
    if take("}") { return .object(members) }
    while true {
      skipSpace()
      let start = index
      guard next == .quote else { throw fault(.jsonExpected("a name in quotes", zh: "引号中的名称")) }
      let name = try string()
      guard names.insert(name).inserted else {
        throw fault(.jsonTwice(name), at: start)
      }
      let nameRange = start..<index
      skipSpace()
      guard take(":") else { throw fault(.jsonExpected("a colon", zh: "冒号")) }
      members.append(JSONMember(name: name, nameRange: nameRange, value: try value()))
      skipSpace()
      if take("}") { return .object(members) }
      guard take(",") else { throw fault(.jsonExpected("a comma or }", zh: "逗号或 }")) }
    }
  }

  private mutating func array() throws(JSONFault) -> JSONValue.Content {
    var items: [JSONValue] = []
    skipSpace()
    if take("]") { return .array(items) }
    while true {
      items.append(try value())
      skipSpace()
      if take("]") { return .array(items) }
      guard take(",") else { throw fault(.jsonExpected("a comma or ]", zh: "逗号或 ]")) }
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func word(
    _ word: String, _ content: JSONValue.Content
  ) throws(JSONFault) -> JSONValue.Content {
    guard bytes[index...].starts(with: word.utf8) else {
      throw fault(.jsonExpected("a value", zh: "一个值"))
    }
    index += word.utf8.count
    return content
  }
}

extension JSONReader {
  private mutating func number() throws(JSONFault) -> String {
    let start = index
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() throws(JSONFault) {
    guard next?.isDigit == true else { throw fault(.jsonExpected("a digit", zh: "数字")) }
    while next?.isDigit == true { index += 1 }
  }

  private mutating func string() throws(JSONFault) -> String {
    let opening = index
    index += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case .quote:
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escape()
      case 0..<0x20: throw fault(.jsonControl)
      default:
        text.append(byte)
        index += 1
      }
    }
    throw fault(.jsonOpenString, at: opening)
  }

  private mutating func escape() throws(JSONFault) -> [UInt8] {
    let start = index
    index += 1
    guard let byte = next else { throw fault(.jsonOpenString, at: start) }
    index += 1
    switch byte {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "u"):
      let scalar = try escapedScalar(from: start)
      return Array(String(Character(scalar)).utf8)
    default: throw fault(.jsonEscape, at: start)
    }
  }

  /// The scalar of `\uXXXX`, or of two of them that are a surrogate pair.
  private mutating func escapedScalar(from start: Int) throws(JSONFault) -> Unicode.Scalar {
    let first = try codeUnit(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, take("\\"), take("u") else { throw fault(.jsonEscape, at: start) }
    let second = try codeUnit(from: start)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw fault(.jsonEscape, at: start) }
    return scalar
  }

  private mutating func codeUnit(from start: Int) throws(JSONFault) -> UInt32 {
    let digits = bytes[index...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw fault(.jsonEscape, at: start) }
    index += 4
    return unit
  }
}
