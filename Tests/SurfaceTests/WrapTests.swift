import Testing

@testable import Surface

@Suite("Line breaking")
struct WrapTests {
  @Test(
    "lines end where a person would end them",
    arguments: [
      ("", 10, []),
      ("the quick brown fox", 10, ["the quick", "brown fox"]),
      ("the  quick", 5, ["the", "quick"]),
      ("知识产权强省战略", 8, ["知识产权", "强省战略"]),
      ("完成，落后", 4, ["完", "成，", "落后"]),
      ("规则（四）说", 6, ["规则", "（四）", "说"]),
      ("称“十三五”规划", 6, ["称“十", "三五”", "规划"]),
      ("去年底5项", 8, ["去年底5", "项"]),
      ("TISC建设", 6, ["TISC建", "设"]),
      ("internationalisation", 8, ["internat", "ionalisa", "tion"]),
      ("half-done work", 6, ["half-", "done", "work"]),
      ("a\nb\r\n\nc", 5, ["a", "b", "", "c"]),
      ("  indented text", 10, ["  indented", "text"]),
      ("知a", 1, ["…", "a"]),
      ("等等……好", 4, ["等", "等……", "好"]),
      ("1,204.5 件", 7, ["1,204.5", "件"]),
      ("up to 50.0 % now", 11, ["up to", "50.0 % now"]),
      ("地市覆盖 50.0 %", 14, ["地市覆盖", "50.0 %"]),
      ("abc", 0, []),
    ] as [(String, Int, [String])])
  func wrap(_ text: String, _ columns: Int, _ lines: [String]) {
    #expect(DisplayText.wrap(text, to: columns) == lines)
  }

  @Test("no line is too wide and no glyph is lost", arguments: 1...20 as ClosedRange<UInt64>)
  func properties(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let stock = Array("ab c知识，。（）“”- 12.5%……👍é")
    for _ in 0..<100 {
      let text = String((0..<30).compactMap { _ in stock.randomElement(using: &random) })
      let columns = Int.random(in: 2...12, using: &random)
      let lines = DisplayText.wrap(text, to: columns)
      #expect(lines.allSatisfy { DisplayText.width(of: $0) <= columns }, "seed \(seed): \(text)")
      #expect(
        lines.joined().filter { $0 != " " } == text.filter { $0 != " " }, "seed \(seed): \(text)")
    }
  }
}
