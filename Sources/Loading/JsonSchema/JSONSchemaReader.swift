import Domain
import Wording

/// Reads a JSON Schema (draft 2020-12; lists in `items` as before it).
///
/// Keywords that it does not know ask nothing, as the standard has it; those that it knows to ask
/// something it cannot check are faults.
struct JSONSchemaReader {
  /// The most schemas in one.
  private static let nodeLimit = 10_000

  private let root: JSONValue
  /// Gives the text of a stretch of the schema.
  private let written: (Range<Int>) -> String
  private var schema = JSONSchema()
  /// The nodes by where their schemas begin, so that one that refers to itself is read once.
  private var known: [Int: JSONSchema.Node] = [:]
  private var unread: [(node: JSONSchema.Node, value: JSONValue)] = []

  /// The schema that `root` is; `written` gives the text of a stretch of it.
  static func schema(
    _ root: JSONValue, written: @escaping (Range<Int>) -> String
  ) throws(JSONSchemaFault) -> JSONSchema {
    var reader = JSONSchemaReader(root: root, written: written)
    _ = try reader.node(root)
    while let (node, value) = reader.unread.popLast() {
      let keywords = try reader.keywords(of: value)
      reader.schema.nodes[node] = keywords
    }
    return reader.schema
  }

  private init(root: JSONValue, written: @escaping (Range<Int>) -> String) {
    self.root = root
    self.written = written
  }

  /// The node of the schema `value`, which is read later.
  private mutating func node(_ value: JSONValue) throws(JSONSchemaFault) -> JSONSchema.Node {
    if let node = known[value.range.lowerBound] { return node }
    guard value.members != nil || value.truth != nil else {
      throw JSONSchemaFault(range: value.range, message: .jsonSchemaIsNoSchema)
    }
    let node = schema.nodes.count
    guard node < Self.nodeLimit else {
      throw JSONSchemaFault(range: value.range, message: .jsonSchemaTooLarge(Self.nodeLimit))
    }
    schema.nodes.append([])
    known[value.range.lowerBound] = node
    unread.append((node, value))
    return node
  }

  private mutating func keywords(
    of value: JSONValue
  ) throws(JSONSchemaFault) -> [JSONSchemaKeyword] {
    guard let members = value.members else {
      guard value.truth == false else { return [] }
      return [JSONSchemaKeyword(name: "false", wanted: "false", rule: .nothing)]
    }
    var keywords: [JSONSchemaKeyword] = []
    for member in members {
      guard let rule = try rule(member.name, member.value, in: value) else { continue }
      keywords.append(
        JSONSchemaKeyword(name: member.name, wanted: written(member.value.range), rule: rule))
    }
    return keywords
  }

  /// What the keyword `name` of `schema` asks; nil where it asks nothing, or is read with another.
  private mutating func rule(
    _ name: String, _ value: JSONValue, in schema: JSONValue
  ) throws(JSONSchemaFault) -> JSONSchemaKeyword.Rule? {
    switch name {
    case "$ref": return .all([try reference(value)])
    case "unevaluatedItems", "unevaluatedProperties", "$dynamicRef", "$recursiveRef":
      throw JSONSchemaFault(range: value.range, message: .jsonSchemaKeywordUnread(name))
    case "allOf": return .all(try list(name, value))
    case "anyOf": return .any(try list(name, value))
    case "oneOf": return .one(try list(name, value))
    case "not": return .not(try node(value))
    case "if":
      return .condition(
        try node(value), then: try optional(schema["then"]), otherwise: try optional(schema["else"])
      )
    case "prefixItems": return .prefix(try list(name, value))
    case "items":
      if value.items != nil { return .prefix(try list(name, value)) }
      return .items(after: schema["prefixItems"]?.items?.count ?? 0, try node(value))
    case "additionalItems":
      guard let before = schema["items"]?.items else { return nil }
      return .items(after: before.count, try node(value))
    case "contains":
      let least = try count("minContains", of: schema) ?? 1
      let most = try count("maxContains", of: schema)
      return .contains(try node(value), least: least, most: most)
    case "propertyNames": return .memberNames(try node(value))
    case "properties", "patternProperties", "additionalProperties":
      return try members(name, in: schema)
    case "dependentSchemas":
      return .schemasBeside(try named(name, value))
    default: return try JSONSchemaTerms.rule(name, value)
    }
  }

  private func count(
    _ name: String, of schema: JSONValue
  ) throws(JSONSchemaFault) -> Int? {
    guard let value = schema[name] else { return nil }
    return try JSONSchemaTerms.count.value(name, value)
  }

  private mutating func optional(
    _ value: JSONValue?
  ) throws(JSONSchemaFault) -> JSONSchema.Node? {
    guard let value else { return nil }
    return try node(value)
  }

  private mutating func list(
    _ name: String, _ value: JSONValue
  ) throws(JSONSchemaFault) -> [JSONSchema.Node] {
    guard let items = value.items, !items.isEmpty || name == "items" else {
      throw JSONSchemaFault(range: value.range, message: .memberIsNot(name, .aFilledList))
    }
    var nodes: [JSONSchema.Node] = []
    for item in items { nodes.append(try node(item)) }
    return nodes
  }

  private mutating func named(
    _ name: String, _ value: JSONValue
  ) throws(JSONSchemaFault) -> [(name: String, node: JSONSchema.Node)] {
    guard let members = value.members else {
      throw JSONSchemaFault(range: value.range, message: .memberIsNot(name, .anObject))
    }
    var nodes: [(String, JSONSchema.Node)] = []
    for member in members { nodes.append((member.name, try node(member.value))) }
    return nodes
  }

  /// The keyword `name` of the three that speak of members: each tells its own faults, and which
  /// members are others is known of all three.
  private mutating func members(
    _ name: String, in schema: JSONValue
  ) throws(JSONSchemaFault) -> JSONSchemaKeyword.Rule? {
    var rule = JSONSchemaMembers()
    let isOthers = name == "additionalProperties"
    if let value = schema["properties"], isOthers || name == "properties" {
      for (name, node) in try named("properties", value) {
        rule.named[name] = isOthers ? JSONSchemaMembers.elsewhere : node
      }
    }
    if let value = schema["patternProperties"], isOthers || name == "patternProperties" {
      for (pattern, node) in try named("patternProperties", value) {
        guard let expression = Expression(pattern, .ecmaScript) else {
          throw JSONSchemaFault(range: value.range, message: .patternUnreadable(pattern))
        }
        rule.patterns.append((expression, isOthers ? JSONSchemaMembers.elsewhere : node))
      }
    }
    if isOthers { rule.others = try optional(schema[name]) }
    return .members(rule)
  }
}

extension JSONSchemaReader {
  /// The node that a reference within the schema leads to: `#` and a JSON Pointer (RFC 6901), or
  /// `#` and an `$anchor`.
  private mutating func reference(
    _ value: JSONValue
  ) throws(JSONSchemaFault) -> JSONSchema.Node {
    guard let text = value.text, text.hasPrefix("#"),
      let target = Self.target(String(text.dropFirst()), in: root)
    else {
      throw JSONSchemaFault(
        range: value.range, message: .jsonSchemaReferenceUnknown(value.text ?? ""))
    }
    return try node(target)
  }

  private static func target(_ fragment: String, in root: JSONValue) -> JSONValue? {
    guard !fragment.isEmpty else { return root }
    guard let decoded = decoded(fragment) else { return nil }
    guard decoded.hasPrefix("/") else { return anchored(decoded, in: root) }
    var value = root
    for part in decoded.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      let name = part.split(separator: "~1", omittingEmptySubsequences: false).joined(
        separator: "/"
      ).split(separator: "~0", omittingEmptySubsequences: false).joined(separator: "~")
      let item = Int(name).flatMap { number in
        value.items.flatMap { $0.indices.contains(number) ? $0[number] : nil }
      }
      guard let next = value[name] ?? item else { return nil }
      value = next
    }
    return value
  }

  private static func anchored(_ name: String, in value: JSONValue) -> JSONValue? {
    if value["$anchor"]?.text == name { return value }
    let inside = value.items ?? value.members?.map(\.value) ?? []
    return inside.lazy.compactMap { anchored(name, in: $0) }.first
  }

  /// The fragment of an address without its percent signs; nil where they are wrong.
  private static func decoded(_ fragment: String) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(fragment.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      guard digits.utf8.count == 2, let value = UInt8(digits, radix: 16) else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
