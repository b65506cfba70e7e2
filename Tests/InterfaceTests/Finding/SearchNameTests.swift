import Testing

@testable import Interface

/// How names are found.
@Suite("Names that are looked for")
struct SearchNameTests {
  private func isFound(_ name: String, by line: String) -> Bool {
    SearchName(name).score(SearchQuery(line)) != nil
  }

  @Test(
    "a name is found by its text, its pinyin, the beginnings of its syllables and its initials",
    arguments: [
      ("湖北", "湖北"), ("湖北", "北"), ("湖北", "hubei"), ("湖北", "hub"), ("湖北", "hb"),
      ("湖北", "bei"), ("河北", "hb"), ("重庆", "chongqing"), ("重庆", "cq"), ("厦门", "xiamen"),
      ("西安", "xian"), ("西安", "xa"), ("中国（河北）知识产权保护中心", "hebei"),
      ("中国（河北）知识产权保护中心", "zscq"), ("Guangdong", "guang"), ("Guangdong", "DONG"),
      ("High-value patents", "patents high"), ("High-value patents", "hvp"), ("新建 TISC", "tisc"),
      ("4.2.10", "4.2"), ("吕梁", "lv"),
    ])
  func found(_ name: String, _ line: String) { #expect(isFound(name, by: line)) }

  @Test(
    "a name is not found by what is not in it",
    arguments: [
      ("湖北", "hn"), ("湖北", "bh"), ("湖北", "hubeii"), ("湖北", "南"), ("Guangdong", "gx"),
      ("Guangdong", "uangg"), ("湖北", "hubei x"), ("", "a"),
    ])
  func notFound(_ name: String, _ line: String) { #expect(!isFound(name, by: line)) }

  @Test("a whole name comes before its beginning, that before a later word, that before initials")
  func order() throws {
    let names = ["hebei", "hebei centre", "north hebei", "happy elephants become"]
    let query = SearchQuery("hebei")
    let scores = names.prefix(3).compactMap { SearchName($0).score(query) }
    #expect(scores == scores.sorted(by: >))
    #expect(scores.count == 3)
    let initials = try #require(SearchName("happy elephants become").score(SearchQuery("heb")))
    #expect(initials < scores[2])
  }

  @Test("a long line costs no more than its first sixty characters")
  func long() {
    let line = String(repeating: "an", count: 5000)
    #expect(isFound(String(repeating: "安", count: 200), by: line))
    #expect(!isFound(String(repeating: "安", count: 29), by: line))
  }

  @Test("a usual reading comes before a rare one")
  func rare() throws {
    let usual = try #require(SearchName("淮北市").score(SearchQuery("hb")))
    let rare = try #require(SearchName("合肥市").score(SearchQuery("hb")))
    #expect(usual > rare)
  }

  @Test("no words find everything")
  func nothing() { #expect(isFound("湖北", by: "  ")) }
}
