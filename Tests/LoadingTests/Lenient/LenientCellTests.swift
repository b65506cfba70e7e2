import Domain
import Testing

@testable import Loading

@Suite("Words as people type them")
struct LenientCellTests {
  private let reader = LenientCellReader()

  @Test(
    "yes and no are true and false in a field of them",
    arguments: [
      ("是", "true"), ("有", "true"), ("√", "true"), ("Ｙ", "true"), ("TRUE", "true"),
      ("true", "true"),
      ("否", "false"), ("无", "false"), ("×", "false"), ("No", "false"), ("0", "false"),
      ("false", "false"),
    ])
  func readsTruth(raw: String, strict: String) {
    #expect(reader.read(raw, as: LenientField(type: .truth)).value == .strict(strict))
  }

  @Test("a field of yes and no can be missing too", arguments: ["", "—", "未报", "N/A"])
  func missesTruth(raw: String) {
    let cell = reader.read(raw, as: LenientField(type: .truth))
    #expect(cell.value == .missing(mark: raw))
  }

  @Test("what is neither yes nor no is not guessed")
  func refusesTruth() {
    let cell = reader.read("可能", as: LenientField(type: .truth))
    #expect(cell.value == .unread(.notUnderstood))
  }

  @Test(
    "text passes unchanged, with its own brackets and numbers",
    arguments: ["中国（武汉）知识产权保护中心", "第１号", "12①", "a;b", "超过一半"])
  func keepsText(raw: String) {
    for type in [FieldType.text, .list] {
      #expect(reader.read(raw, as: LenientField(type: type)).value == .strict(raw))
    }
  }

  @Test(
    "a coded word is found in any width and case",
    arguments: [("final", "final"), (" Final ", "final"), ("ＦＩＮＡＬ", "final")])
  func readsChoice(raw: String, strict: String) {
    let field = LenientField(type: .choice(["final", "revised"]))
    #expect(reader.read(raw, as: field).value == .strict(strict))
  }

  @Test("a word that is no code is not guessed")
  func refusesChoice() {
    let field = LenientField(type: .choice(["final", "revised"]))
    #expect(reader.read("fin", as: field).value == .unread(.notUnderstood))
  }
}
