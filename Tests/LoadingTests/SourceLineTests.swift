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
    "a line that is not there, and a file that may not be read, are told",
    arguments: [("chapters.csv", 40), ("gone.csv", 1), ("../secret", 1), ("/etc/passwd", 1)])
  func trouble(file: String, number: Int) async throws {
    let line = try await line(number, of: file)
    #expect(line.fault?.en.isEmpty == false)
    #expect(line.cells.isEmpty)
  }
}
