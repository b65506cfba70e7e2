import Domain
import Loading
import Testing

/// A JSON Schema, and values that do and do not fit it.
struct SchemaCase: CustomTestStringConvertible, Sendable {
  let schema: String
  let good: [String]
  let bad: [String]

  init(_ schema: String, good: [String], bad: [String]) {
    self.schema = schema
    self.good = good
    self.bad = bad
  }

  var testDescription: String { schema }

  /// A field of lists of one item, each of which has to fit the schema.
  func field(type: String = "array") -> String {
    #"{"name": "a", "type": "\#(type)", "constraints": {"jsonSchema": {"items": \#(schema)}}}"#
  }
}

/// Each keyword with values on both sides of its limit, after the text of the draft 2020-12.
@Suite("JSON Schemas of fields")
struct JSONSchemaTests {
  static let ofValues = [
    SchemaCase("true", good: ["1", "null"], bad: []),
    SchemaCase("false", good: [], bad: ["1", "null"]),
    SchemaCase(
      #"{"type": "integer"}"#, good: ["1", "1.0", "-2", "1e2"], bad: ["1.5", "\"1\"", "null"]),
    SchemaCase(#"{"type": "number"}"#, good: ["1", "1.5"], bad: ["\"1\"", "true"]),
    SchemaCase(#"{"type": "string"}"#, good: ["\"\""], bad: ["1", "null"]),
    SchemaCase(#"{"type": "boolean"}"#, good: ["true", "false"], bad: ["0", "\"true\""]),
    SchemaCase(#"{"type": ["array", "null"]}"#, good: ["[]", "null"], bad: ["{}", "0"]),
    SchemaCase(#"{"type": "object"}"#, good: ["{}"], bad: ["[]"]),
    SchemaCase(
      #"{"enum": [1, "甲", [2], {"b": 1, "a": 2}]}"#,
      good: ["1.0", "\"甲\"", "[2]", #"{"a": 2, "b": 1.0}"#],
      bad: ["2", "\"1\"", "[2, 2]", #"{"a": 2}"#]),
    SchemaCase(#"{"const": null}"#, good: ["null"], bad: ["false", "0", "\"\""]),
    SchemaCase(#"{"const": false}"#, good: ["false"], bad: ["0", "true"]),
    SchemaCase(
      #"{"minimum": 3}"#, good: ["3", "3.0", "4", "\"1\""], bad: ["2.9999999999999999999", "-3"]),
    SchemaCase(#"{"maximum": -1.5}"#, good: ["-1.5", "-2", "-1e9"], bad: ["-1.49", "0", "1"]),
    SchemaCase(#"{"exclusiveMinimum": 0}"#, good: ["0.0001", "1e-300"], bad: ["0", "-0", "-1"]),
    SchemaCase(
      #"{"exclusiveMaximum": 1e20}"#, good: ["99999999999999999999"], bad: ["100000000000000000000"]
    ),
    SchemaCase(
      #"{"multipleOf": 0.01}"#, good: ["19.99", "0", "-4.02", "1e300"], bad: ["0.001", "19.995"]),
    SchemaCase(#"{"multipleOf": 7}"#, good: ["14", "-7", "7e3"], bad: ["15", "7.5", "1e20"]),
    SchemaCase(#"{"minLength": 2}"#, good: ["\"知产\"", "1"], bad: ["\"知\"", "\"😀\""]),
    SchemaCase(#"{"maxLength": 2}"#, good: ["\"😀😀\"", "[1,2,3]"], bad: ["\"abc\""]),
    SchemaCase(#"{"pattern": "^a+$"}"#, good: ["\"aa\"", "1"], bad: ["\"ab\"", "\"aa\\n\""]),
    SchemaCase(#"{"pattern": "[0-9]"}"#, good: ["\"a1b\""], bad: ["\"ab\""]),
    SchemaCase(#"{"pattern": "^\\d\\p{Lu}$"}"#, good: ["\"1É\""], bad: ["\"１A\"", "\"1a\""]),
  ]

  static let ofParts = [
    SchemaCase(
      #"{"items": {"type": "integer"}}"#, good: ["[]", "[1,2]", "{}"], bad: ["[1,\"2\"]"]),
    SchemaCase(
      #"{"prefixItems": [{"const": 1}], "items": {"const": 2}}"#,
      good: ["[]", "[1]", "[1,2,2]"], bad: ["[2]", "[1,1]"]),
    SchemaCase(
      #"{"items": [{"const": 1}], "additionalItems": false}"#, good: ["[1]", "[]"],
      bad: ["[1,2]", "[2]"]),
    SchemaCase(#"{"minItems": 2}"#, good: ["[1,1]", "{}"], bad: ["[1]", "[]"]),
    SchemaCase(#"{"maxItems": 2}"#, good: ["[1,1]"], bad: ["[1,1,1]"]),
    SchemaCase(
      #"{"uniqueItems": true}"#, good: ["[1,\"1\",true]", "[[1],[2]]"],
      bad: ["[1,1.0]", #"[{"a":1,"b":2},{"b":2,"a":1}]"#]),
    SchemaCase(#"{"uniqueItems": false}"#, good: ["[1,1]"], bad: []),
    SchemaCase(#"{"contains": {"minimum": 5}}"#, good: ["[1,5]", "1"], bad: ["[]", "[4]"]),
    SchemaCase(
      #"{"contains": {"const": 1}, "minContains": 2, "maxContains": 3}"#,
      good: ["[1,1]", "[1,1,1,2]"], bad: ["[1,2]", "[1,1,1,1]"]),
    SchemaCase(#"{"contains": {"const": 1}, "minContains": 0}"#, good: ["[]", "[2]"], bad: []),
    SchemaCase(
      #"{"properties": {"a": {"type": "string"}, "b": false}}"#,
      good: [#"{"a":"x","c":1}"#, "{}", "[]"], bad: [#"{"a":1}"#, #"{"b":1}"#]),
    SchemaCase(
      #"{"required": ["a", "b"]}"#, good: [#"{"a":1,"b":null}"#, "[]"], bad: [#"{"a":1}"#, "{}"]),
    SchemaCase(
      #"{"properties": {"a": true}, "patternProperties": {"^x": {"const": 1}}, "additionalProperties": {"const": 2}}"#,
      good: [#"{"a":0,"x1":1,"c":2}"#], bad: [#"{"x1":2}"#, #"{"c":1}"#]),
    SchemaCase(#"{"additionalProperties": false}"#, good: ["{}"], bad: [#"{"a":1}"#]),
    SchemaCase(#"{"propertyNames": {"maxLength": 2}}"#, good: [#"{"ab":1}"#], bad: [#"{"abc":1}"#]),
    SchemaCase(#"{"minProperties": 1}"#, good: [#"{"a":1}"#, "[]"], bad: ["{}"]),
    SchemaCase(#"{"maxProperties": 1}"#, good: [#"{"a":1}"#], bad: [#"{"a":1,"b":1}"#]),
    SchemaCase(
      #"{"dependentRequired": {"a": ["b"]}}"#, good: [#"{"b":1}"#, #"{"a":1,"b":1}"#],
      bad: [#"{"a":1}"#]),
    SchemaCase(
      #"{"dependentSchemas": {"a": {"maxProperties": 1}}}"#,
      good: [#"{"a":1}"#, #"{"b":1,"c":1}"#], bad: [#"{"a":1,"b":1}"#]),
  ]

  static let ofSchemas = [
    SchemaCase(
      #"{"allOf": [{"minimum": 2}, {"maximum": 3}]}"#, good: ["2", "3"], bad: ["1", "4"]),
    SchemaCase(#"{"anyOf": [{"const": 1}, {"minimum": 5}]}"#, good: ["1", "5"], bad: ["2"]),
    SchemaCase(
      #"{"oneOf": [{"multipleOf": 2}, {"multipleOf": 3}]}"#, good: ["2", "3"], bad: ["6", "5"]),
    SchemaCase(#"{"not": {"type": "string"}}"#, good: ["1"], bad: ["\"a\""]),
    SchemaCase(
      #"{"if": {"type": "string"}, "then": {"minLength": 2}, "else": {"minimum": 2}}"#,
      good: ["\"ab\"", "2"], bad: ["\"a\"", "1"]),
    SchemaCase(#"{"if": {"const": 1}, "else": false}"#, good: ["1"], bad: ["2"]),
    SchemaCase(#"{"then": false, "else": false}"#, good: ["1"], bad: []),
    SchemaCase(##"{"$ref": "#/$defs/small", "minimum": 0}"##, good: ["0", "5"], bad: ["-1", "6"]),
    SchemaCase(##"{"$ref": "#/$defs/a~1b%25"}"##, good: ["true"], bad: ["1"]),
    SchemaCase(##"{"$ref": "#named"}"##, good: ["\"n\""], bad: ["1"]),
    SchemaCase(
      ##"{"$ref": "#/$defs/tree"}"##,
      good: [#"{"v":1,"in":[{"v":2,"in":[]}]}"#], bad: [#"{"v":1,"in":[{"v":"x"}]}"#]),
    SchemaCase(
      #"{"title": "x", "format": "email", "unknown": {"type": 7}}"#, good: ["1", "\"x\""], bad: []),
  ]

  static let definitions = #"""
    {"small": {"maximum": 5}, "a/b%": {"type": "boolean"}, "n": {"$anchor": "named", "const": "n"},
     "tree": {"type": "object", "properties": {"v": {"type": "integer"}, "in": {"items": {"$ref": "#/$defs/tree"}}}}}
    """#

  @Test("a value fits or breaks each keyword", arguments: ofValues + ofParts + ofSchemas)
  func checks(example: SchemaCase) async throws {
    let field = """
      {"name": "a", "type": "array", "constraints": {"jsonSchema": {"items": \(example.schema), "$defs": \(Self.definitions)}}}
      """
    let cells = (example.good + example.bad).map { "[\($0)]" }
    let faults = try await SmallPackage().faults(of: cells, field: field)
    let rows = example.bad.indices.map { $0 + example.good.count + 2 }
    #expect(faults == rows.map { "constraint-error \($0)" })
  }

  @Test("an object is checked too, and a fault names the part and the keyword")
  func tellsPlace() async throws {
    let field = #"""
      {"name": "a", "type": "object", "constraints": {"jsonSchema": {"properties": {"x/y": {"items": {"maximum": 9}}}}}}
      """#
    let found = try await SmallPackage().diagnostics(
      of: #"a\#n"{""x/y"": [1, 10]}"\#n"{""x/y"": []}"\#n"#, schema: #"{"fields": [\#(field)]}"#)
    #expect(found.map(\.code) == ["constraint-error"])
    #expect(found.first?.row == 2 && found.first?.field == "a")
    #expect(found.first?.message.en.contains("maximum: 9 of its jsonSchema at /x~1y/1") == true)
    #expect(found.first?.message.zh.contains("/x~1y/1") == true)
  }

  @Test("a cell that is no JSON is told once, and a blank one is let be")
  func leavesOthers() async throws {
    let field = SchemaCase(#"{"minimum": 1}"#, good: [], bad: []).field()
    let faults = try await SmallPackage().faults(of: ["[1]", "{}", "[", "", "[0]"], field: field)
    #expect(faults == ["type-error 3", "type-error 4", "blank-row 5", "constraint-error 6"])
  }

  @Test(
    "a schema that is broken is told at its place",
    arguments: [
      #"‹1"#, #"{"type": ‹"text"}"#, #"{"type": ‹[]}"#, #"{"minimum": ‹"1"}"#,
      #"{"minLength": ‹-1}"#,
      #"{"maxItems": ‹1.5}"#, #"{"multipleOf": ‹0}"#, #"{"pattern": ‹"("}"#, #"{"allOf": ‹[]}"#,
      #"{"items": ‹3}"#, #"{"properties": {"a": ‹"string"}}"#,
      #"{"patternProperties": ‹{"(": true}}"#,
      #"{"required": ‹"a"}"#, ##"{"$ref": ‹"#/$defs/none"}"##, #"{"$ref": ‹"https://x.cn/s.json"}"#,
      #"{"enum": ‹1}"#, #"{"unevaluatedProperties": ‹false}"#, #"{"uniqueItems": ‹1}"#,
    ])
  func refuses(schema: String) async throws {
    let marked = MarkedTable(
      #"{"resources": [{"name": "t", "path": "t.csv", "schema": {"fields": [{"name": "a", "type": "array", "constraints": {"jsonSchema": "#
        + schema + "}}]}}]}")
    let folder = TemporaryFolder()
    folder.write(marked.text, to: "datapackage.json")
    folder.write("a\n[1]\n", to: "t.csv")
    let loaded = try await DatasetStore(folder: folder.path).load(at: 0)
    #expect(loaded.diagnostics.map(\.code) == ["format-error"])
    #expect(loaded.diagnostics.compactMap(\.spot) == marked.places)
    #expect(loaded.files.last?.rows == 1)
  }

  @Test(
    "a schema that would not end is given up and told once",
    // Without the bounds it would be years; a loaded machine may take minutes over anything.
    .timeLimit(.minutes(20)),
    arguments: [
      ##"{"$ref": "#"}"##,
      ##"{"anyOf": [{"$ref": "#"}, {"$ref": "#"}]}"##,
      #"{"items": {"pattern": "^(a+)+$"}}"#,
      doubling,
    ])
  func ends(schema: String) async throws {
    let field = #"{"name": "a", "type": "array", "constraints": {"jsonSchema": \#(schema)}}"#
    let cell = "[\"\(String(repeating: "a", count: 100))!\"]"
    let package = SmallPackage()
    let faults = try await package.faults(of: [cell, cell + " ", "{}"], field: field)
    #expect(faults == ["constraint-error 2", "type-error 4"])
  }

  /// Thirty schemas, each of which asks the next one twice.
  static let doubling: String = {
    let steps = (0..<30).map {
      "\"s\($0)\": {\"oneOf\": [{\"$ref\": \"#/$defs/s\($0 + 1)\"}, {\"$ref\": \"#/$defs/s\($0 + 1)\"}, true]}"
    }
    return
      "{\"$ref\": \"#/$defs/s0\", \"$defs\": {\(steps.joined(separator: ", ")), \"s30\": false}}"
  }()
}
