import Domain
import Wording

/// The keywords of JSON Schema that hold no schemas.
enum JSONSchemaTerms {
  /// Reads the value of a keyword, and says what it expects of it.
  struct Reader<Value>: Sendable {
    let expected: Phrase
    let read: @Sendable (JSONValue) -> Value?

    /// The value of the keyword `name`.
    func value(_ name: String, _ value: JSONValue) throws(JSONSchemaFault) -> Value {
      guard let found = read(value) else {
        throw JSONSchemaFault(range: value.range, message: .memberIsNot(name, expected))
      }
      return found
    }
  }

  static let count = Reader(expected: .aCount) { number($0)?.count }
  private static let limit = Reader(expected: .number, read: { number($0) })
  private static let divisor = Reader(expected: .aPositiveNumber) { value in
    number(value).flatMap { $0.isDivisor ? $0 : nil }
  }
  private static let names = Reader(expected: .textList) { value -> [String]? in
    guard let items = value.items else { return nil }
    let texts = items.compactMap(\.text)
    return texts.count == items.count ? texts : nil
  }
  private static let kinds = Reader(expected: .jsonSchemaType) { value -> Set<JSONSchemaKind>? in
    let items = value.items ?? [value]
    let kinds = items.compactMap { $0.text.flatMap(JSONSchemaKind.init) }
    return kinds.count == items.count && !kinds.isEmpty ? Set(kinds) : nil
  }

  private static func number(_ value: JSONValue) -> JSONSchemaNumber? {
    guard case .number(let digits) = value.content else { return nil }
    return JSONSchemaNumber(digits)
  }

  /// What the keyword `name` asks; nil for one that is not known.
  static func rule(
    _ name: String, _ value: JSONValue
  ) throws(JSONSchemaFault) -> JSONSchemaKeyword.Rule? {
    switch name {
    case "type": return .kinds(try kinds.value(name, value))
    case "const": return .values([value.canonicalBytes])
    case "enum":
      let items = try Reader(expected: .aFilledList, read: { $0.items }).value(name, value)
      return .values(Set(items.map(\.canonicalBytes)))
    case "minimum": return .minimum(try limit.value(name, value))
    case "maximum": return .maximum(try limit.value(name, value))
    case "exclusiveMinimum": return .exclusiveMinimum(try limit.value(name, value))
    case "exclusiveMaximum": return .exclusiveMaximum(try limit.value(name, value))
    case "multipleOf": return .multiple(try divisor.value(name, value))
    case "minLength": return .minLength(try count.value(name, value))
    case "maxLength": return .maxLength(try count.value(name, value))
    case "pattern":
      let text = try Reader(expected: .aText, read: { $0.text }).value(name, value)
      guard let expression = Expression(text, .ecmaScript) else {
        throw JSONSchemaFault(range: value.range, message: .patternUnreadable(text))
      }
      return .expression(expression)
    default: return try ruleOfParts(name, value)
    }
  }

  /// What a keyword about the items or members of a value asks.
  private static func ruleOfParts(
    _ name: String, _ value: JSONValue
  ) throws(JSONSchemaFault) -> JSONSchemaKeyword.Rule? {
    switch name {
    case "minItems": return .minItems(try count.value(name, value))
    case "maxItems": return .maxItems(try count.value(name, value))
    case "uniqueItems":
      return try Reader(expected: .aTruth, read: { $0.truth }).value(name, value)
        ? .differentItems : nil
    case "minProperties": return .minMembers(try count.value(name, value))
    case "maxProperties": return .maxMembers(try count.value(name, value))
    case "required": return .required(try names.value(name, value))
    case "dependentRequired":
      let members = try Reader(expected: .anObject, read: { $0.members }).value(name, value)
      var rules: [(String, [String])] = []
      for member in members { rules.append((member.name, try names.value(name, member.value))) }
      return .requiredBeside(rules)
    default: return nil
    }
  }
}
