import Domain
import Loading
import Testing

/// A header, the codes expected and where they point.
struct FaultyHeader: CustomTestStringConvertible, Sendable {
  let header: String
  let codes: [String]
  let fields: [String?]

  var testDescription: String { header }

  static let all = [
    FaultyHeader(header: "id,name,‹typo", codes: ["incorrect-label"], fields: ["share"]),
    FaultyHeader(header: "‹,name,share", codes: ["blank-label"], fields: ["id"]),
    FaultyHeader(header: "id,‹,share", codes: ["blank-label"], fields: ["name"]),
    FaultyHeader(header: "id,name,‹id", codes: ["duplicate-label"], fields: ["share"]),
    FaultyHeader(header: "id,name‹", codes: ["missing-label"], fields: ["share"]),
    FaultyHeader(header: "id,name,share,‹更多", codes: ["extra-label"], fields: [nil]),
    FaultyHeader(
      header: "‹name,‹id,share", codes: ["incorrect-label", "incorrect-label"],
      fields: ["id", "name"]),
    FaultyHeader(header: "‹", codes: ["blank-header"], fields: [nil]),
  ]
}

@Suite("Faults of headers")
struct HeaderTests {
  private let schema = """
    {"fields": [{"name": "id"}, {"name": "name"}, {"name": "share", "type": "number"}]}
    """

  @Test("a fault of the header is told at its label", arguments: FaultyHeader.all)
  func tellsFault(fault: FaultyHeader) async throws {
    let table = MarkedTable(fault.header + "\na,b,1\n")

    let found = try await SmallPackage().diagnostics(of: table.text, schema: schema)
      .filter { $0.line == 1 }

    #expect(found.map(\.code) == fault.codes)
    #expect(found.map(\.spot) == table.places)
    #expect(found.map(\.field) == fault.fields)
    #expect(found.allSatisfy { $0.row == 1 })
  }

  @Test("columns are found by their names, in any order and among others")
  func findsByName() async throws {
    let folder = TemporaryFolder()
    folder.write(
      #"{"zhichan": {}, "resources": [{"name": "chapters", "path": "chapters.csv"}]}"#,
      to: "datapackage.json")
    folder.write("name_en,remark, id ,name_zh\nOne,x,1,一\n", to: "chapters.csv")

    let loaded = try await DatasetStore(folder: folder.path).load(at: 0)

    #expect(loaded.diagnostics == [])
    #expect(loaded.dataset.chapters.map(\.id) == ["1"])
    #expect(loaded.dataset.chapters.map(\.name.zh) == ["一"])
  }

  @Test("a table without a required column is told once, and has no rows")
  func needsColumn() async throws {
    let folder = TemporaryFolder()
    folder.write(
      #"{"zhichan": {}, "resources": [{"name": "chapters", "path": "chapters.csv"}]}"#,
      to: "datapackage.json")
    folder.write("id,name_zh\n1,一\n2,二\n", to: "chapters.csv")

    let loaded = try await DatasetStore(folder: folder.path).load(at: 0)

    #expect(loaded.diagnostics.map(\.code) == ["missing-label"])
    #expect(loaded.diagnostics.map(\.field) == ["name_en"])
    #expect(loaded.dataset.chapters == [])
  }
}
