/// Checks values by a schema; it always ends, whatever the schema is.
struct JSONSchemaCheck {
  /// The most schemas that are gone through for one value, beside those for its length.
  private static let stepLimit = 200_000
  /// The most schemas for each byte of a value.
  private static let stepsPerByte = 8
  /// The most schemas that may lie in each other on the way to a part of a value.
  private static let depthLimit = 200

  /// What becomes of a value.
  enum Outcome: Equatable {
    case fits
    case differs(Breach)
    /// It is not known: the schema takes too many steps.
    case givenUp
  }

  /// The first keyword that a value breaks.
  struct Breach: Hashable {
    /// The place in the value, as a JSON Pointer; empty for the whole.
    let place: String
    let keyword: String
    /// What the schema says of it.
    let wanted: String
  }

  /// Why checking stops.
  private enum Stop: Error {
    case breach(Breach)
    case limit
  }

  private let schema: JSONSchema
  private var stepsLeft: Int
  private var depth = 0
  private var path: [String] = []

  /// What becomes of `value` by `schema`.
  static func outcome(of value: JSONValue, by schema: JSONSchema) -> Outcome {
    var check = JSONSchemaCheck(schema, value)
    do throws(Stop) {
      try check.check(value, 0)
      return .fits
    } catch {
      switch error {
      case .breach(let breach): return .differs(breach)
      case .limit: return .givenUp
      }
    }
  }

  private init(_ schema: JSONSchema, _ value: JSONValue) {
    self.schema = schema
    stepsLeft = Self.stepLimit + Self.stepsPerByte * value.range.count
  }

  private mutating func step(_ count: Int = 1) throws(Stop) {
    stepsLeft -= count
    guard stepsLeft >= 0 else { throw .limit }
  }

  /// The canonical bytes of a part, which cost as much as it is long.
  private mutating func canonicalBytes(of value: JSONValue) throws(Stop) -> [UInt8] {
    try step(value.range.count / 64)
    return value.canonicalBytes
  }

  private mutating func check(_ value: JSONValue, _ node: JSONSchema.Node) throws(Stop) {
    try step()
    guard depth < Self.depthLimit else { throw .limit }
    depth += 1
    defer { depth -= 1 }
    for keyword in schema.nodes[node] {
      guard try fits(value, keyword) else {
        throw .breach(
          Breach(
            place: path.map { "/\($0)" }.joined(), keyword: keyword.name, wanted: keyword.wanted))
      }
    }
  }

  /// Checks a part of a value.
  private mutating func check(
    _ part: JSONValue, at name: String, _ node: JSONSchema.Node
  ) throws(Stop) {
    path.append(name)
    try check(part, node)
    path.removeLast()
  }

  /// Whether the value fits another schema, which need not be so.
  private mutating func isValid(_ value: JSONValue, _ node: JSONSchema.Node) throws(Stop) -> Bool {
    let count = path.count
    do throws(Stop) {
      try check(value, node)
      return true
    } catch {
      guard case .breach = error else { throw error }
      path.removeLast(path.count - count)
      return false
    }
  }

  private mutating func fits(
    _ value: JSONValue, _ keyword: JSONSchemaKeyword
  ) throws(Stop) -> Bool {
    switch keyword.rule {
    case .nothing: return false
    case .kinds(let kinds): return value.kinds.contains { kinds.contains($0) }
    case .values(let values): return try values.contains(canonicalBytes(of: value))
    case .all(let nodes):
      for node in nodes { try check(value, node) }
      return true
    case .any(let nodes):
      for node in nodes { if try isValid(value, node) { return true } }
      return false
    case .one(let nodes):
      var count = 0
      for node in nodes { if try isValid(value, node) { count += 1 } }
      return count == 1
    case .not(let node): return try !isValid(value, node)
    case .condition(let node, let then, let otherwise):
      let next = try isValid(value, node) ? then : otherwise
      if let next { try check(value, next) }
      return true
    default: break
    }
    switch value.content {
    case .number(let digits): return Self.fits(JSONSchemaNumber(digits), keyword.rule)
    case .text(let text): return try fits(text, keyword.rule)
    case .array(let items): return try fits(items, keyword.rule)
    case .object(let members): return try fits(value, members, keyword.rule)
    case .null, .truth: return true
    }
  }

  private static func fits(_ number: JSONSchemaNumber?, _ rule: JSONSchemaKeyword.Rule) -> Bool {
    guard let number else { return true }
    switch rule {
    case .minimum(let limit): return number >= limit
    case .maximum(let limit): return number <= limit
    case .exclusiveMinimum(let limit): return number > limit
    case .exclusiveMaximum(let limit): return number < limit
    case .multiple(let divisor): return number.isMultiple(of: divisor)
    default: return true
    }
  }

  private func fits(_ text: String, _ rule: JSONSchemaKeyword.Rule) throws(Stop) -> Bool {
    switch rule {
    case .minLength(let least): return text.unicodeScalars.count >= least
    case .maxLength(let most): return text.unicodeScalars.count <= most
    case .expression(let expression): return try matches(text, expression)
    default: return true
    }
  }

  private func matches(_ text: String, _ expression: Expression) throws(Stop) -> Bool {
    switch expression.match(text) {
    case .fits: return true
    case .differs: return false
    case .givenUp: throw .limit
    }
  }
}

extension JSONSchemaCheck {
  private mutating func fits(
    _ items: [JSONValue], _ rule: JSONSchemaKeyword.Rule
  ) throws(Stop) -> Bool {
    switch rule {
    case .minItems(let least): return items.count >= least
    case .maxItems(let most): return items.count <= most
    case .differentItems:
      var met: Set<[UInt8]> = []
      for item in items {
        guard try met.insert(canonicalBytes(of: item)).inserted else { return false }
      }
      return true
    case .prefix(let nodes):
      for (index, (item, node)) in zip(items, nodes).enumerated() {
        try check(item, at: String(index), node)
      }
    case .items(let first, let node):
      for (index, item) in items.enumerated().dropFirst(first) {
        try check(item, at: String(index), node)
      }
    case .contains(let node, let least, let most):
      var count = 0
      for item in items { if try isValid(item, node) { count += 1 } }
      return count >= least && count <= most ?? count
    default: return true
    }
    return true
  }

  private mutating func fits(
    _ value: JSONValue, _ members: [JSONMember], _ rule: JSONSchemaKeyword.Rule
  ) throws(Stop) -> Bool {
    switch rule {
    case .minMembers(let least): return members.count >= least
    case .maxMembers(let most): return members.count <= most
    case .required(let names):
      try step(names.count * members.count / 64)
      return names.allSatisfy { value[$0] != nil }
    case .requiredBeside(let rules):
      try step(rules.reduce(0) { $0 + 1 + $1.others.count } * members.count / 64)
      return rules.allSatisfy { rule in
        value[rule.name] == nil || rule.others.allSatisfy { value[$0] != nil }
      }
    case .schemasBeside(let rules):
      try step(rules.count * members.count / 64)
      for rule in rules where value[rule.name] != nil { try check(value, rule.node) }
      return true
    case .memberNames(let node):
      for member in members {
        let name = JSONValue(content: .text(member.name), range: member.nameRange)
        guard try isValid(name, node) else { return false }
      }
      return true
    case .members(let rule):
      for member in members { try check(member, rule) }
      return true
    default: return true
    }
  }

  private mutating func check(
    _ member: JSONMember, _ rule: JSONSchemaMembers
  ) throws(Stop) {
    var nodes: [JSONSchema.Node] = []
    if let node = rule.named[member.name] { nodes.append(node) }
    for (expression, node) in rule.patterns {
      try step()
      if try matches(member.name, expression) { nodes.append(node) }
    }
    if nodes.isEmpty, let others = rule.others { nodes.append(others) }
    for node in nodes where node >= 0 {
      try check(member.value, at: member.pointerPart, node)
    }
  }
}

extension JSONMember {
  /// The name as a part of a JSON Pointer (RFC 6901).
  fileprivate var pointerPart: String {
    name.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
      .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
  }
}

extension JSONValue {
  /// The types that JSON Schema says the value is of.
  fileprivate var kinds: [JSONSchemaKind] {
    switch content {
    case .null: [.null]
    case .truth: [.boolean]
    case .text: [.string]
    case .array: [.array]
    case .object: [.object]
    case .number(let digits):
      JSONSchemaNumber(digits)?.isWhole == true ? [.number, .integer] : [.number]
    }
  }
}
