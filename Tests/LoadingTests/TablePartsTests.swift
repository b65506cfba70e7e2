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
      #expect(line.line == parts.lines[part] + 1)
      // The line of `a7` is line 8.
      #expect(source.text(start..<start + 12).hasPrefix("a\(parts.lines[part]),"))
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
    var parted = TableReader(resource, keySets: [])
    var whole = TableReader(resource, keySets: [])
    let parts = parted.readParts(of: plain, file: 0, most: 3)
    let all = whole.readRows(of: plain, from: nil, file: 0)
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
    var parted = TableReader(resource, keySets: [["id"]])
    var whole = TableReader(resource, keySets: [["id"]])
    let parts = parted.readParts(of: source, file: 0, most: 3)
    let taken = try #require(parts)
    let all = whole.readRows(of: source, from: nil, file: 0)
    let rows = try #require(all)
    #expect(taken == rows.taken)
    #expect(parted.records.count == whole.records.count)
    #expect(parted.keys[["id"]]?.count == taken)
    #expect(parted.sources.map(\.names) == [["id", "count"]])
    #expect(whole.diagnostics.isEmpty)
  }

  @Test("a fault, or a key that two parts have, leaves the file to be read in one go")
  func faults() {
    let faulty = source(bytes: 900_000) { $0 == 30_000 ? "x,many" : $1 }
    var reader = TableReader(resource, keySets: [])
    let parts = reader.readParts(of: faulty, file: 0, most: 3)
    #expect(parts == nil)
    let repeated = source(bytes: 900_000) { $0 == 50_000 ? "a5,1" : $1 }
    let others = reader.readParts(of: repeated, file: 0, most: 3)
    #expect(others == nil)
    #expect(reader.records.count == 0)
    let rows = reader.read(repeated, file: 0)
    #expect(rows?.left == 1)
    #expect(reader.diagnostics.map(\.code) == ["primary-key"])
    #expect(reader.diagnostics.first?.line == 50_001)
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
