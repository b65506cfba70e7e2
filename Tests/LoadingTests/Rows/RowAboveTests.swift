import Domain
import Testing

@testable import Loading

/// What is known of a cell is taken over for the one below it of the same bytes; nothing is found
/// otherwise than where every cell is looked at by itself.
///
/// A row in which something is quoted is compared with none, so the same table with a quoted cell
/// in every row is the measure.
@Suite("A cell like the one above it")
struct RowAboveTests {
  private static let fields: [(name: String, type: SchemaType, texts: [String])] = [
    ("id", .string, ["a", "b", "a name longer than fifteen bytes", ""]),
    ("area", .string, ["110000", "120000", "x", ""]),
    ("count", .integer, ["1", "2", "x", "-", ""]),
    ("rate", .number, ["1.5", "12", "1.5.2", "", "-"]),
    ("day", .date, ["2020-01-31", "2020-02-31", "", "-"]),
    ("word", .string, ["yes", "no", "maybe"]),
    ("month", .yearmonth, ["2020-01", "2020-02", "2020-13", ""]),
  ]

  private func resource(_ comments: Set<Int>) -> ResourceDescriptor {
    var schema = Schema.anyColumns
    schema.fields = Self.fields.map { field in
      var made = SchemaField(name: field.name)
      made.type = field.type
      if field.name == "area" { made.constraints.pattern = "[0-9]{6}" }
      if field.name == "word" { made.constraints.values = ["yes", "no"] }
      if field.name == "count" { made.missingValues = ["-"] }
      if field.name == "rate" { made.missingValues = ["", "-"] }
      return made
    }
    schema.primaryKey = ["id", "area", "month"]
    schema.foreignKeys = [
      SchemaReference(fields: ["area"], resource: "areas", keys: ["code"])
    ]
    var resource = ResourceDescriptor(name: "things", paths: ["t.csv"], schema: schema)
    resource.dialect.commentRows = comments
    return resource
  }

  private struct Fault: Hashable {
    var code: String
    var row: Int?
    var field: String?
    var message: String
  }

  private func read(_ rows: [[String]], _ comments: Set<Int>, quotes: Bool, byPrints: Bool) -> (
    faults: [Fault], taken: Int?, suspects: Bool, references: [Int32]
  ) {
    let lines = rows.map { row in
      (row + [quotes ? "\"q\"" : "q"]).joined(separator: ",")
    }
    var table = resource(comments)
    table.schema?.fields.append(SchemaField(name: "last"))
    let header = (Self.fields.map(\.name) + ["last"]).joined(separator: ",")
    let text = ([header] + lines).joined(separator: "\n") + "\n"
    let source = SourceText(path: "t.csv", bytes: Array(text.utf8))
    var reader = TableReader(table, keySets: [], isByPrints: byPrints)
    let taken = reader.readRows(of: source, file: 0)
    let faults = reader.diagnostics.map {
      Fault(code: $0.code, row: $0.row, field: $0.field, message: $0.message.en)
    }
    return (
      faults, taken?.taken, reader.uniques.hasSuspects, reader.references.flatMap(\.ids)
    )
  }

  @Test("has the faults and the keys it has by itself", arguments: [true, false])
  func same(byPrints: Bool) {
    var generator = Numbers(state: 3)
    var faults = 0
    var good = 0
    for round in 0..<300 {
      // Some columns change seldom, as those of real tables do.
      var row = Self.fields.map { $0.texts[generator.below($0.texts.count)] }
      var rows: [[String]] = []
      for _ in 0..<12 {
        for column in row.indices where generator.below(3) == 0 {
          row[column] = Self.fields[column].texts[generator.below(Self.fields[column].texts.count)]
        }
        rows.append(row)
      }
      let comments: Set<Int> = round % 3 == 0 ? [4, 7] : []
      let alone = read(rows, comments, quotes: true, byPrints: byPrints)
      let together = read(rows, comments, quotes: false, byPrints: byPrints)
      #expect(together.faults == alone.faults, "round \(round)")
      #expect(together.taken == alone.taken)
      #expect(together.suspects == alone.suspects)
      #expect(together.references == alone.references)
      faults += alone.faults.count
      good += alone.taken ?? 0
    }
    #expect(faults > 1000)
    #expect(good > 100)
  }

  @Test("becomes the same record")
  func records() throws {
    let header = "indicator,area,period,recorded_on,value,bound,status,source,note"
    let rows = [
      "an_indicator_of_many_letters,110000,2020-01,2020-02-05,1,=,final,示例数据,",
      "an_indicator_of_many_letters,120000,2020-01,2020-02-05,2,=,final,示例数据,one",
      "an_indicator_of_many_letters,130000,2020-01,,2,=,final,,one",
      "an_indicator_of_many_letters,140000,2020-02,,3,=,revised,,",
      "short,140000,2020-02,2020-03-01,3,>,revised,示例数据,",
      "short,150000,2020Q1,2020-03-01,3,>,revised,示例数据,a remark of more than fifteen bytes",
      "short,160000,2020Q1,2020-03-01,3,>,revised,示例数据,a remark of more than fifteen bytes",
    ]
    func observations(_ quotes: Bool) throws -> [Observation] {
      let lines = rows.map { row in
        guard quotes else { return row }
        return "\"" + row.prefix { $0 != "," } + "\"" + row.drop { $0 != "," }
      }
      let text = ([header] + lines).joined(separator: "\n") + "\n"
      var resource = ResourceDescriptor(name: "observations", paths: ["t.csv"], schema: nil)
      resource.definition = TableDefinition.named("observations")
      var reader = TableReader(resource, keySets: [])
      let source = SourceText(path: "t.csv", bytes: Array(text.utf8))
      let taken = reader.readRows(of: source, file: 0)
      #expect(taken?.left == 0, "\(reader.diagnostics.map(\.message.en))")
      var dataset = Dataset()
      reader.records.put(into: &dataset, without: [])
      return dataset.observations
    }
    let alone = try observations(true)
    #expect(alone.count == rows.count)
    #expect(try observations(false) == alone)
  }
}

/// Numbers at random; xorshift (Marsaglia, 2003).
private struct Numbers {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 20) % limit
  }
}
