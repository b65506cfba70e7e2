import Domain
import Testing

@testable import Loading

@Suite("Words of coded fields")
struct ChoiceWordsTests {
  private static let choices: [[String]] = TableDefinition.contract.flatMap(\.fields).compactMap {
    if case .choice(let codes) = $0.type { codes } else { nil }
  }

  @Test("every coded field of the contract has Chinese words for each of its codes")
  func coversContract() {
    for codes in Self.choices {
      let table = ChoiceWords.tables.map(HeaderAliases.lines)
        .first { Set($0.map(\.field)) == Set(codes) }
      #expect(table != nil, "\(codes)")
      for (code, words) in table ?? [] {
        #expect(!words.isEmpty, "\(code)")
        for word in words { #expect(ChoiceWords.code(word, among: codes) == code, "\(word)") }
        #expect(ChoiceWords.code(code, among: codes) == code)
      }
    }
  }

  @Test("a word of another field is not taken")
  func keepsFieldsApart() {
    #expect(ChoiceWords.code("预审", among: ["final", "preliminary", "revised"]) == nil)
    #expect(ChoiceWords.code("初步", among: ["final", "preliminary", "revised"]) == "preliminary")
  }
}
