import Domain
import Loading
import Testing

/// A field, and cells that are and are not values of it.
struct FieldCase: CustomTestStringConvertible, Sendable {
  let field: String
  let good: [String]
  let bad: [String]

  /// `members` are what the descriptor says beside the name.
  init(_ members: String, good: [String], bad: [String]) {
    field = #"{"name": "a", \#(members)}"#
    self.good = good
    self.bad = bad
  }

  var testDescription: String { field }
}

extension SmallPackage {
  /// The code and the row of each fault when `cells` stand below each other in the one column.
  func faults(of cells: [String], field: String, keys: String = "") async throws -> [String] {
    let quoted = cells.map { cell in
      "\"\(cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
    }
    let found = try await diagnostics(
      of: (["a"] + quoted).joined(separator: "\n") + "\n",
      schema: #"{"fields": [\#(field)]\#(keys)}"#)
    return found.map { "\($0.code) \($0.row ?? 0)" }
  }
}

@Suite("Types, formats and constraints of Table Schema")
struct FieldTypeTests {
  static let types = [
    FieldCase(#""type": "string""#, good: ["x", " "], bad: []),
    FieldCase(
      #""type": "string", "format": "email""#, good: ["a.b@c.com", "局长@例子.中国"],
      bad: ["a@b", "a@@b.cn", "@b.cn", "a b@c.cn", "a@-b.cn"]),
    FieldCase(
      #""type": "string", "format": "uri""#, good: ["https://x.cn/a?b=c#d", "mailto:a@b.cn"],
      bad: ["x.cn", "1a:b", "http://a b", ":x"]),
    FieldCase(
      #""type": "string", "format": "uuid""#, good: ["2bc1c94f-0deb-43e9-92a1-4775189EC9F8"],
      bad: ["2bc1c94f0deb43e992a14775189ec9f8", "2bc1c94g-0deb-43e9-92a1-4775189ec9f8"]),
    FieldCase(
      #""type": "string", "format": "binary""#, good: ["aGVsbG8=", "aGVs"],
      bad: ["aGVsbG8", "a===", "aG s", "中文中文"]),
    FieldCase(
      #""type": "integer", "groupChar": ",""#, good: ["1,234", "-7", " 12 "],
      bad: ["1.5", "x", "1;2", "1e3"]),
    FieldCase(
      #""type": "integer", "bareNumber": false"#, good: ["￥95元", "-3 km"], bad: ["元", "9.5%"]),
    FieldCase(
      #""type": "number", "decimalChar": ",", "groupChar": ".""#,
      good: ["1.234,5", "12", "-0,5"], bad: ["1,2,3", "x"]),
    FieldCase(#""type": "number", "decimalChar": ",""#, good: ["1,5"], bad: ["1.5"]),
    FieldCase(#""type": "number", "bareNumber": false"#, good: ["95.5%", "€ 1"], bad: ["%"]),
    FieldCase(#""type": "number""#, good: ["1e3", "NaN", "-INF", ".5"], bad: ["1,5", "5%"]),
    FieldCase(
      #""type": "boolean", "trueValues": ["是"], "falseValues": ["否"]"#, good: ["是", "否"],
      bad: ["true", "0"]),
    FieldCase(#""type": "object""#, good: [#"{"a": [1]}"#, "{}"], bad: ["[]", "{a}", "x"]),
    FieldCase(#""type": "array""#, good: ["[1, {}]", "[]"], bad: ["{}", "[1,]", "1"]),
    FieldCase(#""type": "list""#, good: ["a,b", "a"], bad: []),
    FieldCase(
      #""type": "list", "delimiter": ";", "itemType": "integer""#, good: ["1;2", "7"],
      bad: ["1,2", "1;x", "1;"]),
    FieldCase(
      #""type": "list", "itemType": "date""#, good: ["2020-01-01,2020-02-01"],
      bad: ["2020-01-01,2020-13-01"]),
    FieldCase(
      #""type": "datetime""#, good: ["2020-06-30T09:30:00", "2020-06-30T09:30:00.5+08:00"],
      bad: ["2020-06-30", "2020-06-31T09:30:00", "2020-06-30T25:00:00", "2020-06-30T09:30"]),
    FieldCase(
      #""type": "datetime", "format": "%d/%m/%y %I:%M %p""#, good: ["30/06/20 9:30 PM"],
      bad: ["30/06/20 21:30", "31/06/20 9:30 AM"]),
    FieldCase(
      #""type": "datetime", "format": "any""#, good: ["2020/6/30 9:30", "30 June 2020"],
      bad: ["soon"]),
    FieldCase(
      #""type": "date", "format": "%Y年%m月%d日""#, good: ["2020年6月30日"],
      bad: ["2020-06-30", "2020年6月31日"]),
    FieldCase(
      #""type": "date", "format": "%Y%j""#, good: ["2020366"], bad: ["2019366", "2020000"]),
    FieldCase(
      #""type": "date", "format": "any""#, good: ["June 30, 2020"], bad: ["x", "2020-99-99"]),
    FieldCase(
      #""type": "time""#, good: ["09:30:00", "23:59:59Z"], bad: ["9:30:00", "24:00:01", "09:30"]),
    FieldCase(#""type": "time", "format": "%H%M""#, good: ["0930"], bad: ["2460", "09:30"]),
    FieldCase(#""type": "time", "format": "any""#, good: ["9:30 pm", "21:30"], bad: ["25:61"]),
    FieldCase(#""type": "year""#, good: ["2020"], bad: ["20", "20200"]),
    FieldCase(#""type": "yearmonth""#, good: ["2020-06"], bad: ["2020-13", "2020"]),
    FieldCase(
      #""type": "duration""#, good: ["P1Y2M10DT2H30M", "-P1W", "PT1.5S", "P0D"],
      bad: ["P", "1D", "P1H", "PT", "P1D1Y"]),
    FieldCase(
      #""type": "geopoint""#, good: ["114.3, 30.6", "-180,90"], bad: ["181,0", "0,91", "1", "a,b"]),
    FieldCase(#""type": "geopoint", "format": "array""#, good: ["[1, 2]"], bad: ["[1]", "1,2"]),
    FieldCase(
      #""type": "geopoint", "format": "object""#, good: [#"{"lon": 1, "lat": 2}"#],
      bad: [#"{"lon": 1}"#, "[1, 2]"]),
    FieldCase(
      #""type": "geojson""#,
      good: [
        #"{"type": "Point", "coordinates": [1, 2]}"#,
        #"{"type": "Feature", "geometry": null, "properties": {}}"#,
      ], bad: ["{}", #"{"type": "Point", "coordinates": [1]}"#, "x"]),
    FieldCase(#""type": "any""#, good: ["x", "{"], bad: []),
  ]

  @Test("cells of the type are taken and others are told", arguments: types)
  func tellsTypes(of field: FieldCase) async throws {
    let found = try await SmallPackage().faults(of: field.good + field.bad, field: field.field)

    let first = field.good.count + 2
    #expect(found == field.bad.indices.map { "type-error \(first + $0)" })
  }

  static let constraints = [
    FieldCase(
      #""type": "string", "format": "email", "constraints": {"pattern": ".*@x\\.cn"}"#,
      good: ["a@x.cn"], bad: ["a@y.cn"]),
    FieldCase(
      #""type": "integer", "constraints": {"exclusiveMinimum": 1, "exclusiveMaximum": "5"}"#,
      good: ["2", "4"], bad: ["1", "5", "0"]),
    FieldCase(
      #""type": "number", "constraints": {"exclusiveMaximum": 0.5}"#, good: ["0.49", "-INF"],
      bad: ["0.50", "NaN", "INF"]),
    FieldCase(
      #""type": "number", "groupChar": ",", "constraints": {"minimum": 1000}"#,
      good: ["1,000", "INF"], bad: ["999", "NaN"]),
    FieldCase(
      #""type": "date", "constraints": {"exclusiveMinimum": "2020-01-01"}"#,
      good: ["2020-01-02"], bad: ["2020-01-01"]),
    FieldCase(
      #""type": "date", "format": "%d/%m/%Y", "constraints": {"maximum": "30/06/2020"}"#,
      good: ["01/06/2020"], bad: ["01/07/2020"]),
    FieldCase(
      #""type": "datetime", "constraints": {"minimum": "2020-01-01T08:00:00+08:00"}"#,
      good: ["2020-01-01T00:00:00Z"], bad: ["2019-12-31T23:59:59Z"]),
    FieldCase(
      #""type": "time", "constraints": {"exclusiveMaximum": "17:00:00"}"#, good: ["16:59:59"],
      bad: ["17:00:00"]),
    FieldCase(
      #""type": "year", "constraints": {"exclusiveMinimum": "2019"}"#, good: ["2020"],
      bad: ["2019"]),
    FieldCase(
      #""type": "yearmonth", "constraints": {"maximum": "2020-06"}"#, good: ["2020-06"],
      bad: ["2020-07"]),
    FieldCase(
      #""type": "duration", "constraints": {"minimum": "P1M"}"#, good: ["P31D", "P1M", "P30D"],
      bad: ["P27D", "PT1H"]),
    FieldCase(
      #""type": "list", "constraints": {"minLength": 2, "maxLength": 3}"#, good: ["a,b"],
      bad: ["a", "a,b,c,d"]),
    FieldCase(
      #""type": "array", "constraints": {"maxLength": 1}"#, good: ["[1]"], bad: ["[1, 2]"]),
    FieldCase(
      #""type": "object", "constraints": {"minLength": 1}"#, good: [#"{"a": 1}"#], bad: ["{}"]),
    FieldCase(
      #""type": "array", "constraints": {"enum": [[1, 2], []]}"#, good: ["[1,2]", "[1.0, 2]"],
      bad: ["[2, 1]"]),
    FieldCase(
      #""type": "boolean", "constraints": {"enum": [true]}"#, good: ["true", "1"], bad: ["false"]),
    FieldCase(
      #""type": "duration", "constraints": {"enum": ["PT1H"]}"#, good: ["PT60M"], bad: ["PT1M"]),
  ]

  @Test("cells within the constraints are taken and others are told", arguments: constraints)
  func tellsConstraints(of field: FieldCase) async throws {
    let found = try await SmallPackage().faults(of: field.good + field.bad, field: field.field)

    let first = field.good.count + 2
    #expect(found == field.bad.indices.map { "constraint-error \(first + $0)" })
  }

  static let repeats = [
    (#""type": "boolean""#, ["true", "1"]),
    (#""type": "number", "groupChar": ",""#, ["1,000", "1e3"]),
    (#""type": "datetime""#, ["2020-01-01T08:00:00+08:00", "2020-01-01T00:00:00Z"]),
    (#""type": "object""#, [#"{"a": 1, "b": 2}"#, #"{"b": 2.0, "a": 1}"#]),
    (#""type": "geopoint""#, ["1,2", "1.0 , 2"]), (#""type": "list""#, ["a,b", "a,b"]),
  ]

  @Test("two ways of writing one value are the same value", arguments: repeats)
  func comparesValues(members: String, cells: [String]) async throws {
    let found = try await SmallPackage().faults(
      of: cells, field: #"{"name": "a", \#(members), "constraints": {"unique": true}}"#)

    #expect(found == ["unique-error 3"])
  }
}

@Suite("Keys of Table Schema")
struct SchemaKeyTests {
  static let fields = #""fields": [{"name": "a"}, {"name": "b", "type": "integer"}]"#

  @Test("values that may stand together only once are told, and blank ones are let be")
  func tellsUniqueKeys() async throws {
    let found = try await SmallPackage().diagnostics(
      of: "a,b\nx,1\nx,2\ny,1\nx,01\n,1\n,1\n",
      schema: #"{\#(Self.fields), "uniqueKeys": [["a", "b"]]}"#)

    #expect(found.map(\.code) == ["unique-error"])
    #expect(found.map(\.row) == [5])
    #expect(found.map(\.field) == ["a,b"])
  }

  @Test("a unique key of a field that is not there is told")
  func tellsUnknownUniqueKey() async throws {
    let found = try await SmallPackage().diagnostics(
      of: "a,b\nx,1\n", schema: #"{\#(Self.fields), "uniqueKeys": [["a", "c"]]}"#)

    #expect(found.map(\.code) == ["format-error"])
  }

  @Test("a table can refer to itself by several fields")
  func followsSelfReference() async throws {
    let found = try await SmallPackage().diagnostics(
      of: "id,no,up,upno\nx,1,,\nx,2,x,1\ny,1,x,3\n",
      schema: """
        {"fields": [{"name": "id"}, {"name": "no", "type": "integer"}, {"name": "up"},
          {"name": "upno", "type": "integer"}], "primaryKey": ["id", "no"], "foreignKeys": [
          {"fields": ["up", "upno"], "reference": {"resource": "", "fields": ["id", "no"]}}]}
        """)

    #expect(found.map(\.code) == ["foreign-key"])
    #expect(found.map(\.row) == [4])
  }

  @Test("missing values of a field stand before those of the schema")
  func usesMissingValuesOfField() async throws {
    let found = try await SmallPackage().diagnostics(
      of: "a,b\n-,-\n.,7\n",
      schema: """
        {"fields": [{"name": "a", "type": "integer", "missingValues": ["-"]},
          {"name": "b", "type": "integer"}], "missingValues": ["."]}
        """)

    #expect(
      found.map { "\($0.code) \($0.row ?? 0) \($0.field ?? "")" } == [
        "type-error 2 b", "type-error 3 a",
      ])
  }
}

@Suite("Packages of other kinds")
struct OtherPackageTests {
  @Test("what is no table is let be, and tabs separate the cells of a .tsv file")
  func readsOnlyTables() async throws {
    let folder = TemporaryFolder()
    folder.write(
      """
      {"resources": [{"name": "map", "path": "map.geojson"}, {"name": "t", "path": "t.tsv",
        "schema": {"fields": [{"name": "a"}, {"name": "b", "type": "integer"}]}}]}
      """, to: "datapackage.json")
    folder.write("{}", to: "map.geojson")
    folder.write("a\tb\nx,y\tz\n", to: "t.tsv")

    let loaded = try await DatasetStore(folder: folder.path).load(at: 0)

    #expect(loaded.diagnostics.map(\.code) == ["type-error"])
    #expect(loaded.diagnostics.map(\.field) == ["b"])
  }

  @Test("rows in the descriptor itself are not checked, which is said")
  func tellsInlineData() async throws {
    let folder = TemporaryFolder()
    folder.write(#"{"resources": [{"name": "t", "data": [[1]]}]}"#, to: "datapackage.json")

    let loaded = try await DatasetStore(folder: folder.path).load(at: 0)

    #expect(loaded.diagnostics.map(\.code) == ["zhichan/inline-data"])
    #expect(loaded.diagnostics.map(\.severity) == [.warning])
  }
}
