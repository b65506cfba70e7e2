import Domain
import Loading
import Testing

@Suite("A line of a file with its headings")
struct SourceLineTests {
  let folder = TemporaryFolder()

  init() {
    folder.write(
      """
      {"zhichan": {}, "resources": [
        {"name": "chapters", "path": "chapters.csv", "dialect": {"delimiter": ";"}}]}
      """, to: "datapackage.json")
    folder.write(
      "id;name_zh;name_en\r\n1;一;One\r\n2;\"二;\n甲\";Two\r\n3;三;Three\r\n4;四;Four\r\n",
      to: "chapters.csv")
  }

  private func line(_ number: Int, of file: String = "chapters.csv") async throws -> SourceLine {
    let store = DatasetStore(folder: folder.path)
    _ = try await store.load(at: 10)
    return await store.sourceLine(at: Origin(file: file, line: number))
  }

  @Test("the cells stand under their headings, in the dialect of the resource")
  func cells() async throws {
    let line = try await line(2)
    #expect(line.fault == nil)
    #expect(line.cells.map(\.heading) == ["id", "name_zh", "name_en"])
    #expect(line.cells.map(\.text) == ["1", "一", "One"])
    #expect(line.around.map(\.number) == [1, 2, 3, 4])
    #expect(line.around.first?.text == "id;name_zh;name_en")
  }

  @Test("a row over several lines is one row, and the lines around it are those of the file")
  func severalLines() async throws {
    let line = try await line(3)
    #expect(line.cells.map(\.text) == ["2", "二;\n甲", "Two"])
    #expect(line.around.map(\.number) == [1, 2, 3, 4, 5])
    #expect(line.around.last?.text == "3;三;Three")
  }

  @Test("the last line has nothing after it")
  func last() async throws {
    let line = try await line(6)
    #expect(line.cells.map(\.text) == ["4", "四", "Four"])
    #expect(line.around.map(\.number) == [4, 5, 6])
  }

  @Test(
    "the first rows of a count are found in the ledger; where none is, the head stands for them")
  func counted() async throws {
    folder.write(
      """
      {"zhichan": {}, "resources": [{"name": "cases", "path": "cases.csv"}]}
      """, to: "datapackage.json")
    let rows = (1...20).map { number in
      let month = number.isMultiple(of: 2) ? "05" : "06"
      return "c\(number),wuhan,pre_examination,2020-01-01,2020-01-02,2020-\(month)-03,passed,"
    }
    folder.write(
      (["id,centre,kind,received_on,accepted_on,closed_on,outcome,granted_on"] + rows)
        .joined(separator: "\n"), to: "cases.csv")
    let store = DatasetStore(folder: folder.path)
    _ = try await store.load(at: 10)
    func input(_ month: String) -> Lineage.Input {
      Lineage.Input(
        name: "passed", place: "wuhan", when: month, value: "10",
        origin: Origin(file: "cases.csv", line: 1), rows: 10)
    }
    let june = await store.countedLines(try #require(CountedRows(input("2020-06"))))
    #expect(june.fault == nil && june.origin.line == 2)
    #expect(june.around.map(\.number) == [2, 4, 6, 8, 10])
    #expect(june.cells.first.map { [$0.heading, $0.text] } == ["id", "c1"])
    let none = await store.countedLines(try #require(CountedRows(input("2019-06"))))
    #expect(none.origin.line == 1 && none.around.map(\.number) == [1, 2, 3])
  }

  @Test(
    "a line that is not there, and a file that may not be read, are told",
    arguments: [("chapters.csv", 40), ("gone.csv", 1), ("../secret", 1), ("/etc/passwd", 1)])
  func trouble(file: String, number: Int) async throws {
    let line = try await line(number, of: file)
    #expect(line.fault?.en.isEmpty == false)
    #expect(line.cells.isEmpty)
  }
}
