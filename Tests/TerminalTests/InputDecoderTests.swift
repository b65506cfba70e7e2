import CTerminal
import Surface
import Testing

@testable import Terminal

@Suite("The input decoder")
struct InputDecoderTests {
  /// The events of what ncurses would read, all at once.
  func events(_ inputs: [TerminalInput]) -> [Event] {
    var decoder = InputDecoder()
    return events(inputs, &decoder)
  }

  func events(_ inputs: [TerminalInput], _ decoder: inout InputDecoder) -> [Event] {
    var left = inputs[...]
    var found: [Event] = []
    while let event = decoder.next({
      left.popFirst() ?? TerminalInput(kind: .nothing, code: 0, modifiers: 0)
    }) {
      found.append(event)
    }
    return found
  }

  func text(_ text: String) -> [TerminalInput] {
    text.unicodeScalars.map { TerminalInput(kind: .scalar, code: $0.value, modifiers: 0) }
  }

  let pasteBegins = TerminalInput(kind: .pasteBegins, code: 0, modifiers: 0)
  let pasteEnds = TerminalInput(kind: .pasteEnds, code: 0, modifiers: 0)

  @Test(
    "characters and control characters are keys",
    arguments: [
      ("q", Key.character("q")), ("Q", .character("Q")), ("知", .character("知")),
      ("？", .character("？")), ("\r", .enter), ("\n", .enter), ("\t", .tab),
      ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{3}", .control("c")),
      ("\u{6}", .control("f")), ("\u{1C}", .control("\\")), ("\u{0}", .control(" ")),
    ])
  func characters(typed: String, key: Key) {
    #expect(events(text(typed)) == [.key(key)])
  }

  @Test(
    "Escape alone is a key, with what follows at once it is Alt",
    arguments: [
      ("\u{1B}", [Key.escape]), ("\u{1B}x", [.alt(.character("x"))]),
      ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{1B}[", [.alt(.character("["))]),
      ("\u{1B}\r", [.alt(.enter)]),
    ])
  func escape(typed: String, keys: [Key]) {
    #expect(events(text(typed)) == keys.map(Event.key))
  }

  @Test("a control sequence nobody declared is dropped whole, and what follows it is not")
  func unknownSequence() {
    #expect(events(text("\u{1B}[12;7zq")) == [.key(.character("q"))])
    #expect(events(text("\u{1B}[Iq")) == [.key(.character("q"))])
  }

  @Test("Alt with an arrow is Alt, Shift and Ctrl with it are the arrow")
  func modifiers() {
    let alt = TerminalInput(
      kind: .key, code: TerminalKeyCode.left.rawValue, modifiers: UInt32(TerminalAlt))
    let shift = TerminalInput(
      kind: .key, code: TerminalKeyCode.up.rawValue, modifiers: UInt32(TerminalShift))
    #expect(events([alt, shift]) == [.key(.alt(.left)), .key(.up)])
  }

  @Test("pasted text is one event and never commands, even in two readings")
  func paste() {
    var decoder = InputDecoder()
    #expect(events([pasteBegins] + text("q\u{1B}[q\r"), &decoder) == [])
    #expect(
      events(text("知产") + [pasteEnds] + text("x"), &decoder)
        == [.paste("q\u{1B}[q\n知产"), .key(.character("x"))])
  }

  @Test("a paste without an end holds no more than its limit")
  func endlessPaste() {
    var decoder = InputDecoder()
    let flood = text(String(repeating: "q", count: InputDecoder.longestPaste + 10))
    #expect(events([pasteBegins] + flood + [pasteEnds], &decoder).count == 1)
  }
}
