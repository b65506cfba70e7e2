/// A JSON Schema (draft 2020-12) as far as it says what is valid, ready for checking values.
///
/// Its expressions change as they match, so that each thread has its own.
struct JSONSchema {
  /// The schemas in it, the whole first; a keyword names another by its place.
  var nodes: [[JSONSchemaKeyword]] = []

  /// The place of a schema among the nodes.
  typealias Node = Int
}

/// A keyword of a schema: how it is written there, and what it asks.
struct JSONSchemaKeyword {
  /// The keyword.
  let name: String
  /// Its value as the schema writes it, for a message.
  let wanted: String
  let rule: Rule

  /// What a keyword asks of a value; one that is about another kind of value asks nothing.
  enum Rule {
    /// The schema `false`.
    case nothing
    case kinds(Set<JSONSchemaKind>)
    /// One of these values, as canonical texts.
    case values(Set<[UInt8]>)
    case minimum(JSONSchemaNumber)
    case maximum(JSONSchemaNumber)
    case exclusiveMinimum(JSONSchemaNumber)
    case exclusiveMaximum(JSONSchemaNumber)
    case multiple(JSONSchemaNumber)
    case minLength(Int)
    case maxLength(Int)
    case expression(Expression)
    case minItems(Int)
    case maxItems(Int)
    case differentItems
    case prefix([JSONSchema.Node])
    /// The items after the first ones.
    case items(after: Int, JSONSchema.Node)
    case contains(JSONSchema.Node, least: Int, most: Int?)
    case minMembers(Int)
    case maxMembers(Int)
    case required([String])
    case requiredBeside([(name: String, others: [String])])
    case members(JSONSchemaMembers)
    case memberNames(JSONSchema.Node)
    case schemasBeside([(name: String, node: JSONSchema.Node)])
    case all([JSONSchema.Node])
    case any([JSONSchema.Node])
    case one([JSONSchema.Node])
    case not(JSONSchema.Node)
    case condition(JSONSchema.Node, then: JSONSchema.Node?, otherwise: JSONSchema.Node?)
  }
}

/// What `properties`, `patternProperties` and `additionalProperties` ask together.
struct JSONSchemaMembers {
  /// In the place of a schema, for members of which another of the three keywords speaks.
  static let elsewhere: JSONSchema.Node = -1

  var named: [String: JSONSchema.Node] = [:]
  var patterns: [(Expression, JSONSchema.Node)] = []
  var others: JSONSchema.Node?
}

/// The types of JSON Schema.
enum JSONSchemaKind: String {
  case null, boolean, object, array, number, string, integer
}

extension JSONValue {
  /// Bytes that are the same for two values exactly when JSON Schema calls them equal.
  var canonicalBytes: [UInt8] {
    switch content {
    case .null: return Array("null".utf8)
    case .truth(let truth): return Array((truth ? "true" : "false").utf8)
    case .number(let digits):
      return Array((JSONSchemaNumber(digits)?.canonicalText ?? digits).utf8)
    case .text(let text): return Self.quoted(text)
    case .array(let items):
      return Array("[".utf8) + items.flatMap { $0.canonicalBytes + [.comma] }
    case .object(let members):
      let parts = members.map { Self.quoted($0.name) + $0.value.canonicalBytes + [.comma] }
      return Array("{".utf8) + parts.sorted { $0.lexicographicallyPrecedes($1) }.flatMap(\.self)
    }
  }

  /// The text with its length, so that nothing in it can be taken for what follows.
  private static func quoted(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    return Array("\"\(bytes.count) ".utf8) + bytes
  }
}
