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

  let mouse = TerminalInput(kind: .mouse, code: 0, modifiers: 0)
  let oldMouse = TerminalInput(kind: .oldMouse, code: 0, modifiers: 0)

  @Test(
    "reports of the mouse are told by their cells, whatever the column",
    arguments: [
      ("0;1;1M", Mouse(.press(clicks: 1), at: 0, 0)),
      ("0;240;60m", Mouse(.release, at: 239, 59)), ("32;300;5M", Mouse(.drag, at: 299, 4)),
      ("64;7;8M", Mouse(.wheel(-1), at: 6, 7)), ("65;7;8M", Mouse(.wheel(1), at: 6, 7)),
      ("16;7;8M", Mouse(.press(clicks: 1), at: 6, 7)),
    ])
  func mouse(report: String, expected: Mouse) {
    #expect(events([mouse] + text(report + "q")) == [.mouse(expected), .key(.character("q"))])
  }

  @Test("a report in the old form, in two readings, or of another button makes no keys")
  func oddReports() {
    #expect(
      events([oldMouse] + text(" +,q")) == [
        .mouse(Mouse(.press(clicks: 1), at: 10, 11)), .key(.character("q")),
      ])
    var decoder = InputDecoder()
    #expect(events([mouse] + text("0;1"), &decoder) == [])
    #expect(
      events(text("2;4Mq"), &decoder) == [
        .mouse(Mouse(.press(clicks: 1), at: 11, 3)), .key(.character("q")),
      ])
    #expect(events([mouse] + text("2;3;4Mq")) == [.key(.character("q"))])
    #expect(events([mouse] + text("0;99999999999999999999;4Mq")).count == 2)
    #expect(events([mouse] + text("x") + text("q")) == [.key(.character("q"))])
  }

  @Test("two presses at one place in quick succession are a double click, three are not two")
  func clicks() {
    var count = ClickCount()
    let now = ContinuousClock.now
    let press = Mouse(.press(clicks: 1), at: 3, 4)
    let times = [0, 200, 300, 1000, 1900].map { now + .milliseconds($0) }
    let counted = times.map { count.counted(press, at: $0).action }
    #expect(counted == [1, 2, 1, 1, 1].map { .press(clicks: $0) })
    #expect(
      count.counted(Mouse(.press(clicks: 1), at: 4, 4), at: times[4]).action == .press(clicks: 1))
  }

  @Test("the answer about ambiguous width is no key")
  func answer() {
    let answer = TerminalInput(kind: .ambiguousWidth, code: 2, modifiers: 0)
    #expect(events([answer] + text("q")) == [.ambiguousWidth(2), .key(.character("q"))])
  }

  @Test("a paste without an end holds no more than its limit")
  func endlessPaste() {
    var decoder = InputDecoder()
    let flood = text(String(repeating: "q", count: InputDecoder.longestPaste + 10))
    #expect(events([pasteBegins] + flood + [pasteEnds], &decoder).count == 1)
  }
}
