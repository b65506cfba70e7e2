import Domain
import Loading
import Testing

@Suite("Patterns of fields")
struct PatternTests {
  static let cases: [FieldCase] = [
    pattern("[0-9]{3}", good: ["123"], bad: ["12", "1234", "123\n", "a123"]),
    pattern("^[0-9]{3}$", good: ["123"], bad: ["1234", "123\n"]),
    // Each half of a choice has to be the whole text, also where a shorter one comes first.
    pattern("a|ab", good: ["a", "ab"], bad: ["abb", "b"]),
    pattern(#"\\d+"#, good: ["12", "１２", "٣"], bad: ["x"]),
    pattern(#"\\p{L}+"#, good: ["知产", "Éa"], bad: ["1", "a1"]),
    pattern(#"\\p{Lu}\\P{Lu}"#, good: ["Aa", "É1"], bad: ["aA", "AA"]),
    pattern(#"\\p{IsGreek}+"#, good: ["αΩ"], bad: ["a", "αa"]),
    pattern(#"\\P{IsCJKUnifiedIdeographs}"#, good: ["a", "。", "😀"], bad: ["知", "a知"]),
    pattern(#"[\\p{IsCJKUnifiedIdeographs}0-9-[〇]]+"#, good: ["知3"], bad: ["知〇", "a"]),
    pattern(#"[^\\P{IsBasicLatin}x]"#, good: ["a"], bad: ["x", "知"]),
    pattern(#"\\i\\c*"#, good: ["a-1", "_x", "名称.2", ":"], bad: ["-a", "1", "a b"]),
    pattern(#"\\I\\C"#, good: ["1 ", "-,"], bad: ["a ", "1-", "1a"]),
    pattern(#"[\\i]+"#, good: ["ab_"], bad: ["a1"]),
    pattern(#"[^\\c]"#, good: [" ", ","], bad: ["a", "-", "中"]),
    pattern("[a-z-[aeiou]]+", good: ["xyz"], bad: ["xaz", "-"]),
    pattern("[^a-c-[x]]", good: ["d", "y"], bad: ["a", "x"]),
    pattern("[a-z-[a-m-[c]]]+", good: ["nzc"], bad: ["a", "b"]),
    pattern("[[:alpha:]]", good: ["a]", ":]", "[]"], bad: ["z]", "a"]),
    pattern(#"[\\u4e00-\\u9fa5]{2,}"#, good: ["知产"], bad: ["知", "ab"]),
    pattern("a{,2}", good: ["a", "aa"], bad: ["aaa", "a{,2}"]),
    pattern("(?P<year>[0-9]{4})-(?:0[1-9]|1[0-2])", good: ["2020-06"], bad: ["2020-13"]),
    pattern(".", good: ["好", "😀"], bad: ["ab"]),
  ]

  private static func pattern(_ text: String, good: [String], bad: [String]) -> FieldCase {
    FieldCase(
      #""type": "string", "constraints": {"pattern": "\#(text)"}"#, good: good, bad: bad)
  }

  @Test("a pattern is matched as a whole and as XML Schema reads it", arguments: cases)
  func matches(example: FieldCase) async throws {
    let faults = try await SmallPackage().faults(
      of: example.good + example.bad, field: example.field)
    let rows = example.bad.indices.map { $0 + example.good.count + 2 }
    #expect(faults == rows.map { "constraint-error \($0)" })
  }

  @Test(
    "what only one library understands is no pattern",
    arguments: [
      "(*LIMIT_MATCH=9)a", #"\\Qa\\E"#, #"a\\K"#, #"\\p{IsNowhere}"#, #"\\p{IsGreek"#,
      "[a-[]+", "(", "[z-a]", #"a\\"#,
      "((a{999}){999}){999}",
    ])
  func refuses(pattern: String) async throws {
    let field = #"{"name": "a", "constraints": {"pattern": "\#(pattern)"}}"#
    let found = try await SmallPackage().faults(of: ["x"], field: field)
    #expect(found == ["format-error 0"])
  }

  @Test(
    "a pattern that would not end is told once, and the rest of the file is checked",
    // Without the bounds it would be years; a loaded machine may take minutes over anything.
    .timeLimit(.minutes(20)),
    arguments: ["(a+)+$", "(a|aa)+", #"(\\w*)*\\d"#, "(a*)*[bx]", "(.*)(.*)(.*)(.*)(.*)(.*)[xy]"])
  func ends(pattern: String) async throws {
    let hostile = String(repeating: "a", count: 200) + "!"
    let cells = ["aaa1", hostile, hostile + "?", "aa"]
    let rows = cells.map { "\"\($0)\",1\n" } + ["a,x\n"]
    let found = try await SmallPackage().diagnostics(
      of: "a,n\n" + rows.joined(),
      schema: """
        {"fields": [{"name": "a", "type": "string", "constraints": {"pattern": "\(pattern)"}},
          {"name": "n", "type": "integer"}]}
        """)
    let slow = found.filter { $0.message.en.contains("takes too long") }
    #expect(slow.map(\.row) == [3])
    #expect(slow.allSatisfy { $0.code == "constraint-error" && $0.message.zh.contains("过于复杂") })
    #expect(found.contains { $0.code == "type-error" && $0.row == 6 })
  }
}
