/// A reader of JSON that follows RFC 8259 to the letter and refuses doubled names.
struct StrictJSON {
  /// A value.
  indirect enum Value: Hashable {
    case null
    case truth(Bool)
    case number(String)
    case text(String)
    case list([Value])
    case object([String: Value], names: [String])

    /// The member `name` of an object.
    subscript(name: String) -> Value? {
      if case .object(let members, _) = self { members[name] } else { nil }
    }
    /// The element `index` of a list.
    subscript(index: Int) -> Value? {
      if case .list(let values) = self, values.indices.contains(index) {
        values[index]
      } else {
        nil
      }
    }
    /// The names of an object, in order.
    var names: [String] {
      if case .object(_, let names) = self { names } else { [] }
    }
    /// The elements of a list.
    var elements: [Value] {
      if case .list(let values) = self { values } else { [] }
    }
  }

  /// What is wrong, and before which scalar.
  struct Fault: Error {
    let offset: Int
  }

  private let scalars: [Unicode.Scalar]
  private var offset = 0

  private init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The value that the whole of `text` writes.
  static func read(_ text: String) throws -> Value {
    var reader = StrictJSON(text)
    let value = try reader.value()
    reader.skipSpace()
    guard reader.next == nil else { throw Fault(offset: reader.offset) }
    return value
  }

  private var next: Unicode.Scalar? { offset < scalars.count ? scalars[offset] : nil }

  private mutating func skipSpace() {
    while let scalar = next, [" ", "\n", "\r", "\t"].contains(scalar) { offset += 1 }
  }

  private mutating func take(_ text: String) throws {
    for scalar in text.unicodeScalars {
      guard next == scalar else { throw Fault(offset: offset) }
      offset += 1
    }
  }

  private mutating func value() throws -> Value {
    skipSpace()
    switch next {
    case "{": return try object()
    case "[": return try list()
    case "\"": return .text(try string())
    case "n":
      try take("null")
      return .null
    case "t":
      try take("true")
      return .truth(true)
    case "f":
      try take("false")
      return .truth(false)
    default: return .number(try number())
    }
  }

  private mutating func object() throws -> Value {
    try take("{")
    var members: [String: Value] = [:]
    var names: [String] = []
    skipSpace()
    while next != "}" {
      if !names.isEmpty { try take(",") }
      skipSpace()
      let name = try string()
      skipSpace()
      try take(":")
      guard members.updateValue(try value(), forKey: name) == nil else {
        throw Fault(offset: offset)
      }
      names.append(name)
      skipSpace()
    }
    try take("}")
    return .object(members, names: names)
  }

  private mutating func list() throws -> Value {
    try take("[")
    var values: [Value] = []
    skipSpace()
    while next != "]" {
      if !values.isEmpty { try take(",") }
      values.append(try value())
      skipSpace()
    }
    try take("]")
    return .list(values)
  }

  private mutating func number() throws -> String {
    let start = offset
    while let scalar = next, "+-.eE0123456789".unicodeScalars.contains(scalar) { offset += 1 }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<offset])
    guard try /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/.wholeMatch(in: String(text)) != nil
    else { throw Fault(offset: start) }
    return String(text)
  }

  private mutating func string() throws -> String {
    try take("\"")
    var text = String.UnicodeScalarView()
    while let scalar = next, scalar != "\"" {
      guard scalar.value >= 0x20 else { throw Fault(offset: offset) }
      offset += 1
      text.append(scalar == "\\" ? try escaped() : scalar)
    }
    try take("\"")
    return String(text)
  }

  private mutating func escaped() throws -> Unicode.Scalar {
    guard let letter = next else { throw Fault(offset: offset) }
    offset += 1
    switch letter {
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "\"", "\\", "/": return letter
    case "u":
      let high = try unit()
      guard (0xD800..<0xDC00).contains(high) else {
        guard let scalar = Unicode.Scalar(high) else { throw Fault(offset: offset) }
        return scalar
      }
      try take("\\u")
      let value = 0x10000 + (high - 0xD800) << 10 + (try unit() - 0xDC00)
      guard let scalar = Unicode.Scalar(value) else { throw Fault(offset: offset) }
      return scalar
    default: throw Fault(offset: offset)
    }
  }

  private mutating func unit() throws -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = next.flatMap({ Character($0).hexDigitValue }) else {
        throw Fault(offset: offset)
      }
      value = value * 16 + UInt32(digit)
      offset += 1
    }
    return value
  }
}
