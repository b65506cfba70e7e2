import Domain
import Testing
import Wording

@Suite struct IndustryTests {
  @Test("a known industry has an English name, another stands as it is in the data")
  func industry() {
    #expect(Phrase.industry("新材料") == Phrase(zh: "新材料", en: "new materials"))
    #expect(Phrase.industry("盆景") == Phrase(zh: "盆景", en: "盆景"))
  }
}
