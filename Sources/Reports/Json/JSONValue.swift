import Domain

/// A value of JSON (RFC 8259) whose objects keep the order they were written in.
enum JSONValue: Hashable {
  /// What is missing.
  case null
  /// True or false.
  case truth(Bool)
  /// A number, unrounded.
  case number(Exact)
  /// A text.
  case text(String)
  /// Values in order.
  case list([JSONValue])
  /// Names and values in order.
  case object([JSONMember])
}

/// A name of an object with its value.
struct JSONMember: Hashable {
  /// The name.
  let name: String
  /// The value.
  let value: JSONValue

  /// `name` with `value`.
  init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

extension JSONValue {
  /// A whole number, or null.
  static func whole(_ value: Int?) -> JSONValue { value.map { .number(Exact($0)) } ?? .null }
  /// A number, or null.
  static func optional(_ value: Exact?) -> JSONValue { value.map(JSONValue.number) ?? .null }
  /// A text, or null.
  static func optional(_ value: String?) -> JSONValue { value.map(JSONValue.text) ?? .null }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// An object of the members, in order.
  init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { JSONMember($0.0, $0.1) })
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  /// A text.
  init(stringLiteral value: String) { self = .text(value) }
}
