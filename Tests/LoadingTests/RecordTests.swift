import Domain
import Loading
import Testing

@Suite("Rows as records")
struct RecordTests {
  private let folder = TemporaryFolder()

  private func load(_ tables: [String: String]) async throws -> LoadedDataset {
    let resources = tables.keys.sorted().map { "{\"name\": \"\($0)\", \"path\": \"\($0).csv\"}" }
    folder.write(
      "{\"zhichan\": {}, \"resources\": [\(resources.joined(separator: ","))]}",
      to: "datapackage.json")
    for (name, text) in tables { folder.write(text, to: "\(name).csv") }
    return try await DatasetStore(folder: folder.path).load(at: 0)
  }

  private static let observations =
    "indicator,area,period,recorded_on,value,bound,status,source,note\n"

  static let faults = [
    ("a,420000,‹2020Q5,,1,=,final,,", "type-error", "period"),
    ("a,420000,‹2020-13,,1,=,final,,", "type-error", "period"),
    ("a,420000,‹2020-03/2020-01,,1,=,final,,", "type-error", "period"),
    ("a,‹42000,2020,,1,=,final,,", "type-error", "area"),
    ("a,‹湖北省,2020,,1,=,final,,", "type-error", "area"),
    ("a,420000,2020,‹2020-02-30,1,=,final,,", "type-error", "recorded_on"),
    ("a,420000,2020,,‹12.5x,=,final,,", "type-error", "value"),
    ("a,420000,2020,,‹1000000000000000,=,final,,", "type-error", "value"),
    ("a,420000,2020,,‹0.1234567891,=,final,,", "type-error", "value"),
    ("a,420000,2020,,1,‹≈,final,,", "constraint-error", "bound"),
    ("a,420000,2020,,1,=,‹done,,", "constraint-error", "status"),
    ("‹,420000,2020,,1,=,final,,", "constraint-error", "indicator"),
  ]

  @Test("what is no value of the domain is told at its cell", arguments: faults)
  func tellsFault(row: String, code: String, field: String) async throws {
    let table = MarkedTable(Self.observations + row + "\n")

    let loaded = try await load(["observations": table.text])

    #expect(loaded.diagnostics.map(\.code) == [code])
    #expect(loaded.diagnostics.map(\.field) == [field])
    #expect(loaded.diagnostics.map(\.spot) == table.places)
    #expect(loaded.dataset.observations == [])
  }

  static let periods = ["2020", "2020H1", "2020Q2", "2020-03", "2020-07-06", "2020-01/2020-10"]

  @Test("every form of a period is read", arguments: periods)
  func readsPeriod(text: String) async throws {
    let loaded = try await load(["observations": Self.observations + "a,000000,\(text),,,,,,\n"])

    #expect(loaded.dataset.observations.map(\.period) == [Period(text)])
    #expect(loaded.dataset.observations.map(\.value) == [nil])
    #expect(loaded.dataset.observations.map(\.bound) == [.exact])
    #expect(loaded.dataset.observations.map(\.status) == [.final])
  }

  @Test(
    "numbers are read exactly",
    arguments: [
      "12", "-12.5", ".5", "17.30", "0.1", "1e3", "999999999999999", "0.123456789", "+4", "5.",
    ])
  func readsNumber(text: String) async throws {
    let loaded = try await load([
      "observations": Self.observations + "a,000000,2020,,\(text),,,,\n"
    ])

    #expect(loaded.dataset.observations.map(\.value) == [Exact(text)])
  }

  @Test("the target of a stage is a rung, and of a limit a number")
  func readsTargets() async throws {
    let header = """
      id,article,name_zh,name_en,scope,kind,rule,ladder,operator,target,unit,due_on,indicator,\
      baseline,baseline_period,direction,frequency,level,pane,headline,owner_zh,owner_en,contact,\
      source_line

      """
    let loaded = try await load([
      "measures": header
        + "1,1.1,甲,A,national,milestone,stage,plan,stage,submitted,,2020-12-31,,,,up,yearly,"
        + "national,strategy,true,战略规划司,,,12\n"
        + "2,1.1,乙,B,local,quantitative_target,threshold,,le,17.3,月,2020-12-31,a;b,1.5,2019,"
        + "down,half_yearly,national,strategy,false,,,,13\n"
    ])

    let measures = loaded.dataset.measures
    #expect(loaded.diagnostics == [])
    #expect(measures.map(\.requiredRung) == ["submitted", nil])
    #expect(measures.map(\.target) == [nil, Exact("17.3")])
    #expect(measures.map(\.indicators) == [[], ["a", "b"]])
    #expect(measures.map(\.owner) == [Phrase(zh: "战略规划司", en: "战略规划司"), nil])
    #expect(measures.map(\.origin.line) == [2, 3])
  }

  @Test("a table of several files is one table, and each row knows its file")
  func readsSeveralFiles() async throws {
    folder.write("id,name_zh,name_en\n1,一,One\n", to: "a.csv")
    folder.write("name_en,id,name_zh\nTwo,2,二\nOne,1,一\n", to: "b.csv")
    folder.write(
      #"{"zhichan": {}, "resources": [{"name": "chapters", "path": ["a.csv", "b.csv"]}]}"#,
      to: "datapackage.json")

    let loaded = try await DatasetStore(folder: folder.path).load(at: 0)

    #expect(loaded.dataset.chapters.map(\.origin.description) == ["a.csv:2", "b.csv:2"])
    #expect(loaded.diagnostics.map(\.code) == ["primary-key"])
    #expect(loaded.diagnostics.map(\.file) == ["b.csv"])
    #expect(loaded.files.map(\.rowsLeftOut) == [0, 0, 1])
  }
}
