import Domain
import Testing

@testable import Loading

@Suite("A long file read in parts")
struct TablePartsTests {
  /// A file of lines `a<number>,<number>` of about `bytes` bytes.
  private func source(bytes: Int, end: String = "\n", _ change: (Int, String) -> String = { $1 })
    -> SourceText
  {
    var text = "id,count" + end
    var number = 0
    while text.utf8.count < bytes {
      number += 1
      text += change(number, "a\(number),\(number)") + end
    }
    return SourceText(path: "t.csv", bytes: Array(text.utf8))
  }

  private var resource: ResourceDescriptor {
    var schema = Schema.anyColumns
    var count = SchemaField(name: "count")
    count.type = .integer
    schema.fields = [SchemaField(name: "id"), count]
    schema.primaryKey = ["id"]
    return ResourceDescriptor(name: "things", paths: ["t.csv"], schema: schema)
  }

  @Test("the parts begin on lines, and know how many lines come before", arguments: ["\n", "\r\n"])
  func lines(end: String) throws {
    let source = source(bytes: 900_000, end: end)
    let parts = try #require(TableParts(source, Dialect(), most: 3))
    #expect(parts.count == 3)
    for part in 1..<parts.count {
      let start = parts.starts[part]
      #expect(source.bytes[start - 1] == .lineFeed)
      let line = source.line(of: start, from: source.top)
      #expect(line.line == parts.lines(before: part) + 1)
      // The line of `a7` is line 8.
      #expect(source.text(start..<start + 12).hasPrefix("a\(parts.lines(before: part)),"))
    }
  }

  @Test(
    "a file with a quote that does not open and close a cell on its line is read as a whole",
    arguments: [
      "\"a,\n\",1", "a\"b,\"1", "\"a\"b,1", "\"a,1", "a,\"1\"\"", "\"a\"\"\n\",1", "a \"b\",1",
    ])
  func notByLine(line: String) {
    let quoted = source(bytes: 900_000) { $0 == 9000 ? line : $1 }
    #expect(TableParts(quoted, Dialect(), most: 4) == nil)
  }

  @Test(
    "cells in quotes on one line leave a file to be cut, with the same rows",
    arguments: ["\"a,b\",1", "\"a\"\"b\"\"\",\"1\"", "\"\"\"\",1", "x,\"1\""], ["\n", "\r\n"])
  func byLine(line: String, end: String) throws {
    let quoted = source(bytes: 900_000, end: end) { $0 % 9000 == 1 ? "\($0)\(line)" : $1 }
    let plain = source(bytes: 900_000, end: end) { number, text in
      guard number % 9000 == 1 else { return text }
      return line.hasPrefix("\"") ? "\"\(number)" + line.dropFirst() : "\(number)\(line)"
    }
    #expect(line.hasPrefix("\"") == (TableParts(quoted, Dialect(), most: 3) == nil))
    var parted = TableReader(resource, keySets: [], isByPrints: true)
    var whole = TableReader(resource, keySets: [])
    let parts = parted.readParts(of: plain, file: 0, most: 3)
    let all = whole.readRows(of: plain, file: 0)
    #expect(parts != nil)
    #expect(parts == all?.taken)
    #expect(parted.records.count == whole.records.count)
  }

  @Test("a file with a lone carriage return or few bytes is read as a whole")
  func notCut() {
    #expect(TableParts(source(bytes: 100_000), Dialect(), most: 4) == nil)
    let returned = source(bytes: 900_000) { $0 == 9000 ? "x,1\r" + $1 : $1 }
    #expect(TableParts(returned, Dialect(), most: 4) == nil)
    #expect(TableParts(source(bytes: 900_000), Dialect(), most: 1) == nil)
  }

  @Test("read in parts or in one go, rows, keys and marks are the same")
  func sameRows() throws {
    let source = source(bytes: 900_000)
    var parted = TableReader(resource, keySets: [["id"]], isByPrints: true)
    var whole = TableReader(resource, keySets: [["id"]])
    let parts = parted.readParts(of: source, file: 0, most: 3)
    let taken = try #require(parts)
    let all = whole.readRows(of: source, file: 0)
    let rows = try #require(all)
    #expect(taken == rows.taken)
    #expect(parted.records.count == whole.records.count)
    #expect(parted.keys[["id"]]?.count == taken)
    #expect(parted.sources.map(\.names) == [["id", "count"]])
    #expect(whole.diagnostics.isEmpty)
  }

  @Test("the records of parts are those of the whole, in its order, each with its line")
  func sameRecords() throws {
    var text = "indicator,area,period,value,source\n"
    for number in 0..<20_000 {
      let year = 2000 + number % 20
      let area = 100_000 + number / 20
      text +=
        "\"an indicator of the office\",\(area),\(year),\(number).5,\(number % 3) months later\n"
    }
    let source = SourceText(path: "observations.csv", bytes: Array(text.utf8))
    var resource = ResourceDescriptor(
      name: "observations", paths: ["observations.csv"], schema: .anyColumns)
    resource.definition = TableDefinition.named("observations")
    var parted = TableReader(resource, keySets: [], isByPrints: true)
    var whole = TableReader(resource, keySets: [])
    let parts = parted.readParts(of: source, file: 0, most: 3)
    let all = whole.readRows(of: source, file: 0)
    #expect(parts == 20_000)
    #expect(all?.taken == 20_000)
    let records = try #require(parted.records as? Records<Observation>)
    let expected = try #require(whole.records as? Records<Observation>)
    #expect(records.rows == expected.rows)
    #expect(records.rows.last?.origin == Origin(file: "observations.csv", line: 20_001))
  }

  @Test("a fault leaves the file to be read in one go, and nothing is taken of its parts")
  func faults() {
    let faulty = source(bytes: 900_000) { $0 == 30_000 ? "x,many" : $1 }
    var reader = TableReader(resource, keySets: [], isByPrints: true)
    let parts = reader.readParts(of: faulty, file: 0, most: 3)
    #expect(parts == nil)
    #expect(reader.records.count == 0)
    #expect(reader.count == 0)
    let rows = reader.read(faulty, file: 0)
    #expect(rows?.left == 1)
    #expect(reader.diagnostics.map(\.code) == ["type-error"])
    #expect(reader.diagnostics.first?.line == 30_001)
  }

  @Test(
    "a key that comes twice is suspected, wherever its rows are, and told by the keys themselves",
    arguments: [(6, 7), (5, 50_000), (50_000, 50_001), (70_000, 5)])
  func repeatedKeys(first: Int, second: Int) {
    let repeated = source(bytes: 900_000) { $0 == second ? "a\(first),1" : $1 }
    for most in [1, 3] {
      var parted = TableReader(resource, keySets: [], isByPrints: true)
      _ =
        parted.readParts(of: repeated, file: 0, most: most) ?? parted.read(repeated, file: 0)?.taken
      #expect(parted.uniques.hasSuspects)
    }
    var whole = TableReader(resource, keySets: [])
    let rows = whole.read(repeated, file: 0)
    #expect(rows?.left == 1)
    #expect(whole.diagnostics.map(\.code) == ["primary-key"])
    #expect(whole.diagnostics.first?.line == max(first, second) + 1)
    #expect(!whole.uniques.hasSuspects)
  }

  @Test("no key is suspected where none comes twice")
  func noSuspects() {
    var reader = TableReader(resource, keySets: [], isByPrints: true)
    _ = reader.read(source(bytes: 900_000), file: 0)
    #expect(reader.count > 50_000)
    #expect(!reader.uniques.hasSuspects)
  }

  @Test("what a second file repeats of the first is found there")
  func twoFiles() {
    var reader = TableReader(resource, keySets: [])
    let source = source(bytes: 900_000)
    let first = reader.read(source, file: 0)
    #expect(first?.left == 0)
    let again = SourceText(path: "u.csv", bytes: Array("id,count\na60000,1\nb,2\n".utf8))
    let second = reader.read(again, file: 1)
    #expect(second?.left == 1)
    #expect(reader.diagnostics.map(\.code) == ["primary-key"])
  }
}
