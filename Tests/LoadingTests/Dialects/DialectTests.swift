import Domain
import Loading
import Testing

@Suite("Dialects and what is told of them")
struct DialectTests {
  private let schema = """
    {"fields": [{"name": "a"}, {"name": "b", "type": "number"}], "missingValues": ["", "-"]}
    """

  private func found(_ text: String, _ dialect: String) async throws -> [Diagnostic] {
    try await SmallPackage().diagnostics(of: text, schema: schema, dialect: dialect)
  }

  static let places = [
    ("a,b\n\"1\\\"\n\",‹x\n", #"{"escapeChar": "\\"}"#, 2),
    ("a,b\n1,   ‹x\n", #"{"skipInitialSpace": true}"#, 2),
    ("#\n#\na,b\n1,‹x\n", ##"{"commentChar": "#"}"##, 4),
    ("题\n\"a\n\",b\n单,位\n1,‹x\n", #"{"headerRows": [2], "commentRows": [3]}"#, 4),
    ("a,b\n1\\\r\n2,‹x\n", #"{"escapeChar": "\\"}"#, 2),
  ]

  @Test("places are right under any dialect", arguments: places)
  func placesAreRight(text: String, dialect: String, row: Int) async throws {
    // Labels with line ends are put right by their spaces.
    let table = MarkedTable(text)
    let found = try await found(table.text, dialect)

    #expect(found.map(\.code) == ["type-error"])
    #expect(found.map(\.spot) == table.places)
    #expect(found.map(\.row) == [row])
  }

  @Test("labels of several rows are joined, and repeated ones are not")
  func joinsHeaders() async throws {
    let schema = #"{"fields": [{"name": "受理-件"}, {"name": "受理-天"}, {"name": "备注"}]}"#
    let found = try await SmallPackage().diagnostics(
      of: "表\n受理,受理,备注\n件,天,备注\n1,2,3\n", schema: schema,
      dialect: #"{"headerRows": [2, 3], "headerJoin": "-"}"#)

    #expect(found == [])
  }

  @Test("a null sequence stands for nothing", arguments: ["NULL", "-"])
  func nullSequence(text: String) async throws {
    #expect(try await found("a,b\n1,\(text)\n", #"{"nullSequence": "NULL"}"#) == [])
  }

  @Test("a missing value is blank in a table of the contract")
  func missingInContract() async throws {
    let folder = TemporaryFolder()
    folder.write(
      """
      {"zhichan": {}, "resources": [{"name": "units", "path": "units.tsv", "dialect":
        {"nullSequence": "无"}}]}
      """, to: "datapackage.json")
    folder.write(
      """
      code\tkind\tname_zh\tshort_zh\tname_en\tabbr_zh\tabbr_en\tregion\tpopulation\tmap_column\tmap_row
      420000\tprovince\t湖北省\t湖北\tHubei\t鄂\tHB\tCentral\t无\t1\t1

      """, to: "units.tsv")

    let loaded = try await DatasetStore(folder: folder.path).load(at: 0)

    #expect(loaded.diagnostics.map(\.message.en) == [])
    #expect(loaded.dataset.units.map(\.population) == [nil])
  }

  static let wrong = [
    #"{"delimiter": ",,"}"#, #"{"quoteChar": "“"}"#, #"{"lineTerminator": "|"}"#,
    #"{"headerRows": [0]}"#, #"{"headerRows": 1}"#, #"{"commentRows": ["x"]}"#,
    #"{"commentChar": "\n"}"#, #"{"escapeChar": 5}"#, #"{"skipInitialSpace": "yes"}"#,
  ]

  @Test("a member that is not understood is told, and the rest is used", arguments: wrong)
  func tellsWrong(dialect: String) async throws {
    let found = try await found("a,b\n1,2\n", dialect)

    #expect(found.map(\.code) == ["format-error"])
    #expect(found.map(\.file) == ["datapackage.json"])
  }

  @Test("a file that ends before its header says so")
  func noHeader() async throws {
    #expect(try await found("#\n", ##"{"commentChar": "#"}"##).map(\.code) == ["blank-header"])
    #expect(try await found("a,b\n", #"{"headerRows": [5]}"#).map(\.code) == ["blank-header"])
  }

  @Test("a foreign key that refers to nothing is told at its place under a dialect")
  func placesReferences() async throws {
    let folder = TemporaryFolder()
    folder.write(
      """
      {"zhichan": {}, "resources": [{"name": "chapters", "path": "chapters.csv"},
        {"name": "articles", "path": "articles.csv", "dialect": {"escapeChar": "!"}}]}
      """, to: "datapackage.json")
    folder.write("id,name_zh,name_en\n1,一,One\n", to: "chapters.csv")
    folder.write("name_zh,id,chapter,name_en\n一!,条,1.1,9,x\n", to: "articles.csv")

    let found = try await DatasetStore(folder: folder.path).load(at: 0).diagnostics

    #expect(found.map(\.code) == ["foreign-key"])
    #expect(found.map(\.spot) == [Spot(line: 2, column: 10)])
  }
}
