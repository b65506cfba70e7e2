import Domain
import Wording

extension DescriptorReader {
  /// The Table Schema that `json` describes.
  mutating func schema(_ json: JSONValue) -> Schema {
    var schema = Schema()
    if let texts = missingValues(of: json) { schema.missingValues = texts }
    if let match = member("fieldsMatch", of: json, .fieldsMatch, Self.match) {
      schema.match = match
    }
    guard let fields = json["fields"] else {
      report(.memberMissing("fields"), at: json)
      return schema
    }
    guard let items = fields.items else {
      report(.memberIsNot("fields", .aFilledList), at: fields)
      return schema
    }
    for item in items {
      guard let field = field(item) else { continue }
      guard !schema.fields.contains(where: { $0.name == field.name }) else {
        report(.fieldTwice(field.name), at: item["name"] ?? item)
        continue
      }
      schema.fields.append(field)
    }
    let names = Set(schema.fields.map(\.name))
    schema.primaryKey = keyFields("primaryKey", of: json, known: names) ?? []
    for item in member("uniqueKeys", of: json, .aFilledList, \.items) ?? [] {
      if let key = Self.texts(item).flatMap({ uniqueKey($0, at: item, known: names) }) {
        schema.uniqueKeys.append(key)
      }
    }
    for item in member("foreignKeys", of: json, .aFilledList, \.items) ?? [] {
      if let reference = reference(item, known: names) { schema.foreignKeys.append(reference) }
    }
    return schema
  }

  /// `fieldsMatch` is a text; an early draft of the standard, still written, put it in a list.
  private static func match(_ value: JSONValue) -> FieldsMatch? {
    (value.text ?? value.items?.first?.text).flatMap(FieldsMatch.init)
  }

  private mutating func field(_ json: JSONValue) -> SchemaField? {
    guard json.members != nil else {
      report(.memberIsNot("fields", .anObject), at: json)
      return nil
    }
    guard json["name"] != nil else {
      report(.memberMissing("name"), at: json)
      return nil
    }
    guard let name = member("name", of: json, .aText, \.text) else { return nil }
    var field = SchemaField(name: name)
    let type = member("type", of: json, .aFieldType) { $0.text.flatMap(SchemaType.init) }
    if let type { field.type = type }
    field.missingValues = missingValues(of: json)
    if let texts = member("trueValues", of: json, .textList, Self.texts) {
      field.trueValues = texts
    }
    if let texts = member("falseValues", of: json, .textList, Self.texts) {
      field.falseValues = texts
    }
    readForms(of: json, into: &field)
    if let constraints = json["constraints"] { field.constraints = self.constraints(constraints) }
    return field
  }

  /// Reads how the values of the field are written.
  private mutating func readForms(of json: JSONValue, into field: inout SchemaField) {
    if let format = member("format", of: json, .aText, \.text) { field.format = format }
    if let mark = member("decimalChar", of: json, .aText, Self.filledText) {
      field.decimalChar = mark
    }
    if let mark = member("groupChar", of: json, .aText, \.text) { field.groupChar = mark }
    field.isBareNumber = member("bareNumber", of: json, .aTruth, \.truth) ?? true
    if let mark = member("delimiter", of: json, .aText, Self.filledText) { field.delimiter = mark }
    let item = member("itemType", of: json, .aFieldType) { $0.text.flatMap(SchemaType.init) }
    if let item { field.itemType = item }
  }

  private static func filledText(_ value: JSONValue) -> String? {
    value.text.flatMap { $0.isEmpty ? nil : $0 }
  }

  private mutating func constraints(_ json: JSONValue) -> Constraints {
    var found = Constraints()
    guard json.members != nil else {
      report(.memberIsNot("constraints", .anObject), at: json)
      return found
    }
    found.isRequired = member("required", of: json, .aTruth, \.truth) ?? false
    found.isUnique = member("unique", of: json, .aTruth, \.truth) ?? false
    found.values = member("enum", of: json, .aFilledList) { [source] value in
      value.items?.map { $0.cellText ?? source.text($0.range) }
    }
    found.minimum = member("minimum", of: json, .aText, \.cellText)
    found.maximum = member("maximum", of: json, .aText, \.cellText)
    found.exclusiveMinimum = member("exclusiveMinimum", of: json, .aText, \.cellText)
    found.exclusiveMaximum = member("exclusiveMaximum", of: json, .aText, \.cellText)
    found.minLength = member("minLength", of: json, .aWholeNumber, \.whole)
    found.maxLength = member("maxLength", of: json, .aWholeNumber, \.whole)
    if let pattern = member("pattern", of: json, .aText, \.text), let value = json["pattern"] {
      if Expression(pattern, .xmlSchema) != nil {
        found.pattern = pattern
      } else {
        report(.patternUnreadable(pattern), at: value)
      }
    }
    found.jsonSchema = json["jsonSchema"].flatMap { jsonSchema($0) }
    return found
  }

  /// The text of the JSON Schema `json`; nil where it cannot be used, which is noted.
  private mutating func jsonSchema(_ json: JSONValue) -> String? {
    do throws(JSONSchemaFault) {
      _ = try JSONSchemaReader.schema(json, written: { _ in "" })
      return source.text(json.range)
    } catch {
      let finding = Finding(code: "format-error", message: error.message)
      note(source.diagnostic(finding, at: error.range, from: source.top))
      return nil
    }
  }

  private static func texts(_ value: JSONValue) -> [String]? {
    guard let items = value.items else { return nil }
    let texts = items.compactMap(\.cellText)
    return texts.count == items.count ? texts : nil
  }

  /// Missing values are texts, or (version 2.1) objects with a value and a label.
  private mutating func missingValues(of json: JSONValue) -> [String]? {
    member("missingValues", of: json, .textList) { value in
      guard let items = value.items else { return nil }
      let texts = items.compactMap { $0.text ?? $0["value"]?.text }
      return texts.count == items.count ? texts : nil
    }
  }

  private mutating func keyFields(
    _ name: String, of json: JSONValue, known: Set<String>?
  ) -> [String]? {
    let fields = member(name, of: json, .textList) { value in
      value.text.map { [$0] } ?? Self.texts(value)
    }
    guard let fields, let known, let value = json[name] else { return fields }
    for field in fields where !known.contains(field) {
      report(.keyFieldUnknown(field), at: value)
    }
    return fields.allSatisfy(known.contains) ? fields : nil
  }

  private mutating func uniqueKey(
    _ fields: [String], at value: JSONValue, known: Set<String>
  ) -> [String]? {
    for field in fields where !known.contains(field) { report(.keyFieldUnknown(field), at: value) }
    return !fields.isEmpty && fields.allSatisfy(known.contains) ? fields : nil
  }

  private mutating func reference(_ json: JSONValue, known: Set<String>) -> SchemaReference? {
    guard let fields = keyFields("fields", of: json, known: known),
      let target = json["reference"], target.members != nil,
      let keys = keyFields("fields", of: target, known: nil), keys.count == fields.count
    else {
      report(.foreignKeyUnreadable, at: json)
      return nil
    }
    return SchemaReference(fields: fields, resource: target["resource"]?.text ?? "", keys: keys)
  }

  /// Notes the foreign keys of `package` that refer to nothing, and leaves them out.
  mutating func checkReferences(of package: inout PackageDescriptor, in json: [JSONValue]) {
    let fields = Dictionary(
      package.resources.map { ($0.name, $0.schema?.fields.map(\.name)) },
      uniquingKeysWith: { first, _ in first })
    for index in package.resources.indices {
      let resource = package.resources[index]
      let keys = resource.schema?.foreignKeys ?? []
      let place = json.first { $0["name"]?.text == resource.name }?["schema"]
      package.resources[index].schema?.foreignKeys = keys.filter { key in
        let target = key.resource.isEmpty ? resource.name : key.resource
        guard let known = fields[target] else {
          if let place { report(.referenceUnknown(target), at: place) }
          return false
        }
        guard let known else { return true }
        let unknown = key.keys.filter { !known.contains($0) }
        for name in unknown { if let place { report(.keyFieldUnknown(name), at: place) } }
        return unknown.isEmpty
      }
    }
  }
}
