import Surface
import Testing

@testable import Interface

@Suite("The line being typed")
struct PromptTests {
  private func edited(_ text: String, _ keys: Key...) -> (String, String) {
    var prompt = Prompt(purpose: .jump, text: text)
    for key in keys { _ = prompt.edit(key) }
    return (prompt.before, prompt.after)
  }

  @Test("a wide character and a letter with its mark are one step")
  func steps() {
    #expect(edited("湖北", .left) == ("湖", "北"))
    #expect(edited("ae\u{301}", .left) == ("a", "e\u{301}"))
    #expect(edited("👨‍👩‍👧", .backspace) == ("", ""))
    #expect(edited("湖北", .left, .character("南"), .right) == ("湖南北", ""))
  }

  @Test("the keys of a line do what they do elsewhere")
  func keys() {
    #expect(edited("one two", .home, .character("x")) == ("x", "one two"))
    #expect(edited("one two", .control("a"), .delete) == ("", "ne two"))
    #expect(edited("one two ", .control("w")) == ("one ", ""))
    #expect(edited("one two", .left, .control("u")) == ("", "o"))
    #expect(edited("one two", .left, .control("k")) == ("one tw", ""))
    #expect(edited("one", .home, .end) == ("one", ""))
    #expect(edited("", .backspace) == ("", ""))
    #expect(edited("", .left, .delete) == ("", ""))
  }

  @Test(
    "control characters and line ends never get into a line", arguments: ["\u{1B}", "\0", "\u{9B}"])
  func control(character: String) {
    var prompt = Prompt(purpose: .jump, text: "a")
    prompt.insert("\(character)b\r\nc\u{2028}d")
    #expect(prompt.text == "ab c d")
  }

  @Test("however long the line, its cursor is on the screen and no row is wider than it")
  func long() {
    var model = emptyModel()
    model.prompt = Prompt(purpose: .sinceDay, text: String(repeating: "湖北", count: 100))
    for _ in 0..<150 {
      let line = view(model).lines().last ?? ""
      #expect(line.contains("▏"))
      #expect(DisplayText.width(of: line) <= 80)
      _ = update(&model, .keyPressed(.left))
    }
  }
}
