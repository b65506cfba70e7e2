/// A value of a JSON text (RFC 8259) that knows where it stands.
struct JSONValue: Sendable {
  /// What the value is.
  let content: Content
  /// The bytes it is written with.
  let range: Range<Int>

  /// The kinds of value; the members of an object keep their order.
  indirect enum Content: Sendable {
    case null
    case truth(Bool)
    /// A number as it is written.
    case number(String)
    case text(String)
    case array([JSONValue])
    case object([JSONMember])
  }
}

/// A member of a JSON object.
struct JSONMember: Sendable {
  let name: String
  let nameRange: Range<Int>
  let value: JSONValue
}

extension JSONValue {
  /// The member `name` of an object; nil when there is none, or for another kind of value.
  subscript(name: String) -> JSONValue? { members?.first { $0.name == name }?.value }

  /// The members, for an object.
  var members: [JSONMember]? { if case .object(let members) = content { members } else { nil } }
  /// The items, for an array.
  var items: [JSONValue]? { if case .array(let items) = content { items } else { nil } }
  /// The text, for a string.
  var text: String? { if case .text(let text) = content { text } else { nil } }
  /// Whether it is `null`.
  var isNull: Bool { if case .null = content { true } else { false } }
  /// The truth, for `true` and `false`.
  var truth: Bool? { if case .truth(let truth) = content { truth } else { nil } }
  /// The number, for a whole one.
  var whole: Int? { if case .number(let digits) = content { Int(digits) } else { nil } }
  /// A scalar as the text a cell would bear; nil for arrays, objects and null.
  var cellText: String? {
    switch content {
    case .text(let text): text
    case .number(let digits): digits
    case .truth(let truth): truth ? "true" : "false"
    case .null, .array, .object: nil
    }
  }
}
