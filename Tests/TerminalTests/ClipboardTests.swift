import Testing

@testable import Terminal

@Suite("What is given to the terminal's clipboard")
struct ClipboardTests {
  private func clipboard(_ variables: [String: String], speed: Int = 0) -> Clipboard {
    Clipboard(speed: speed) { variables[$0] }
  }

  private func sent(_ text: String, _ variables: [String: String]) -> String {
    String(decoding: clipboard(variables).sequence(for: text).bytes, as: UTF8.self)
  }

  @Test(
    "base 64 is that of RFC 4648",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("湖北", "5rmW5YyX"),
    ])
  func base64(text: String, letters: String) {
    #expect(String(decoding: Base64.encoded(Array(text.utf8)[...]), as: UTF8.self) == letters)
  }

  @Test("a terminal gets OSC 52")
  func direct() {
    #expect(sent("湖北", ["TERM": "xterm-256color"]) == "\u{1B}]52;c;5rmW5YyX\u{7}")
  }

  @Test("tmux gets it for itself, and wrapped for the terminal behind it")
  func tmux() {
    #expect(
      sent("foo", ["TERM": "screen-256color", "TMUX": "/tmp/tmux-0/default,1,0"])
        == "\u{1B}]52;c;Zm9v\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{7}\u{1B}\\")
  }

  @Test("screen gets it in strings that it lets through")
  func screen() {
    let bytes = clipboard(["TERM": "screen", "STY": "1.pts"])
      .sequence(for: String(repeating: "x", count: 3000)).bytes
    let parts = String(decoding: bytes, as: UTF8.self).split(separator: "\u{1B}\\")
    #expect(parts.count > 1)
    #expect(parts.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count <= 768 })
    let whole = parts.map { $0.dropFirst(2) }.joined()
    #expect(whole.hasPrefix("\u{1B}]52;c;eHh4") && whole.hasSuffix("\u{7}"))
  }

  @Test(
    "terminals that are known not to take it get nothing",
    arguments: [
      ["TERM": "linux"], ["TERM": "vt100"], ["TERM": "dumb"],
      ["TERM": "xterm-256color", "VTE_VERSION": "6800"],
      ["TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"],
    ])
  func refused(variables: [String: String]) {
    let (bytes, outcome) = clipboard(variables).sequence(for: "text")
    #expect(bytes.isEmpty)
    guard case .refused = outcome else {
      Issue.record("\(outcome)")
      return
    }
  }

  @Test("a text too long is cut after a whole line, or a whole character, and that is said")
  func cut() {
    let lines = String(repeating: String(repeating: "湖", count: 100) + "\n", count: 1000)
    let clipboard = clipboard(["TERM": "xterm"])
    guard case .cut(let kept) = clipboard.sequence(for: lines).outcome else {
      Issue.record("not cut")
      return
    }
    #expect(kept <= Clipboard.usualLimit && (kept + 1) % 301 == 0)
    let one = String(repeating: "湖", count: 100_000)
    #expect(clipboard.sequence(for: one).outcome == .cut(kept: 74_994))
    let fits = String(repeating: "x", count: Clipboard.usualLimit)
    #expect(clipboard.sequence(for: fits).outcome == .sent(through: .direct))
  }

  @Test("a slow line gets no more than it carries in five seconds")
  func slow() {
    let slow = clipboard(["TERM": "xterm"], speed: 9600)
    #expect(slow.sequence(for: String(repeating: "x", count: 10_000)).bytes.count <= 4_900)
    #expect(clipboard(["TERM": "xterm"], speed: 38_400).limit == Clipboard.usualLimit)
  }
}
