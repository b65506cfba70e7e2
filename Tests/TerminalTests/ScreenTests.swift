import CTerminal
import Glibc
import Surface
import Terminal
import TerminalTesting
import Testing

/// The backend on a pseudo terminal of this process; ncurses holds one screen at a time.
@Suite("The screen", .serialized)
@MainActor
struct ScreenTests {
  let terminal: PseudoTerminal
  let theme = Theme(
    name: "test",
    inks: [.text: Ink(RGB(0xD0, 0xD0, 0xD0)), .bad: Ink(RGB(0xFF, 0x40, 0x30), .bold)],
    grounds: [.base: Ink(RGB(0x10, 0x14, 0x18)), .selection: Ink(RGB(0x20, 0x40, 0x60))])

  init() throws { terminal = try PseudoTerminal(columns: 80, rows: 24) }

  func open(_ term: String = "xterm-256color", coloured: Bool = true) throws -> Screen {
    var options = ScreenOptions()
    options.input = terminal.line
    options.output = terminal.line
    options.term = term
    options.coloured = coloured
    options.guarded = false
    return try Screen(options)
  }

  func page(_ text: String = "x", at row: Int = 5) -> Surface {
    var surface = Surface(size: Size(columns: 80, rows: 24))
    for row in 0..<24 { surface.write("row \(row) of the page 知产", at: 0, row) }
    surface.write(text, at: 40, row, Style(.bad))
    return surface
  }

  func output() -> String { String(decoding: terminal.output(), as: UTF8.self) }

  @Test("the first picture is drawn whole, wide glyphs included")
  func firstPicture() throws {
    let screen = try open()
    defer { screen.close() }
    #expect(screen.size == Size(columns: 80, rows: 24))
    screen.show(page(), theme: theme)
    let written = output()
    #expect(written.contains("\u{1B}[?1049h"))
    #expect(written.contains("\u{1B}[?25l"))
    #expect(written.contains("row 23 of the page 知产"))
  }

  @Test("a size that changed before there was a loop to hear of it is the screen's")
  func earlySize() throws {
    let screen = try open()
    defer { screen.close() }
    terminal.resize(columns: 128, rows: 27)
    // The loop takes the signals of the thread; the other tests are to have them as they were.
    var mask = sigset_t()
    unsafe pthread_sigmask(SIG_SETMASK, nil, &mask)
    _ = EventLoop(screen: screen)
    unsafe pthread_sigmask(SIG_SETMASK, &mask, nil)
    signal(SIGPIPE, SIG_DFL)
    #expect(screen.size == Size(columns: 128, rows: 27))
  }

  @Test(
    "one changed cell costs less than 12 bytes, in colour less than 24, and no change none",
    arguments: [(false, 12), (true, 24)])
  func oneCell(coloured: Bool, limit: Int) throws {
    let screen = try open(coloured: coloured)
    defer { screen.close() }
    let theme = coloured ? theme : Theme(name: "plain", inks: [:], grounds: [:])
    screen.show(page("a"), theme: theme)
    _ = terminal.output()
    screen.show(page("b"), theme: theme)
    let bytes = terminal.output()
    #expect(bytes.contains(UInt8(ascii: "b")))
    #expect(bytes.count < limit, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
    screen.show(page("b"), theme: theme)
    #expect(terminal.output().isEmpty)
  }

  @Test("what changes much is shown at one stroke, once the terminal has said that it can")
  func atOneStroke() throws {
    let screen = try open()
    defer { screen.close() }
    screen.show(page(), theme: theme)
    let asked = output()
    #expect(asked.contains("\u{1B}[?2026$p"))
    #expect(!asked.contains("\u{1B}[?2026h"))
    terminal.type("\u{1B}[?2026;2$y")
    while terminal_read().kind != .nothing {}
    screen.forget()
    screen.show(page("y"), theme: theme)
    let whole = output()
    #expect(whole.hasPrefix("\u{1B}[?2026h") && whole.hasSuffix("\u{1B}[?2026l"))
    screen.show(page("z"), theme: theme)
    #expect(!output().contains("2026"))
  }

  @Test("the mouse is asked for and let go of in words that the terminal knows, each once")
  func mouse() throws {
    let screen = try open()
    defer { screen.close() }
    _ = terminal.output()
    screen.takeMouse(true)
    screen.takeMouse(true)
    #expect(output() == "\u{1B}[?1002h\u{1B}[?1006h")
    screen.takeMouse(false)
    let released = output()
    #expect(released.contains("\u{1B}[?1002l") && released.contains("\u{1B}[?1006l"))
  }

  @Test("a terminal that says it cannot is sent no marks of a stroke")
  func notAtOneStroke() throws {
    let screen = try open()
    defer { screen.close() }
    terminal.type("\u{1B}[?2026;0$y")
    while terminal_read().kind != .nothing {}
    screen.show(page(), theme: theme)
    #expect(!output().contains("\u{1B}[?2026h"))
  }

  @Test(
    "rows of the same colours tell each of them once, where a colour costs more than a move",
    arguments: [("xterm-256color", 1), ("xterm", 3)])
  func colours(term: String, count: Int) throws {
    let screen = try open(term)
    defer { screen.close() }
    func picture(_ text: String, _ bad: String) -> Surface {
      var surface = page()
      for row in 10..<13 {
        surface.write(text, at: 50, row)
        surface.write(bad, at: 54, row, Style(.bad))
      }
      return surface
    }
    screen.show(picture("aaaa", "bbb"), theme: theme)
    _ = terminal.output()
    screen.show(picture("text", "bad"), theme: theme)
    let bold = output().split(separator: "\u{1B}[").count { $0.hasPrefix("1;3") }
    #expect(bold == count)
  }

  @Test("a wide glyph in place of two narrow ones leaves nothing of them")
  func wideOverNarrow() throws {
    let screen = try open()
    defer { screen.close() }
    screen.show(page("abcd"), theme: theme)
    _ = terminal.output()
    screen.show(page("a知d"), theme: theme)
    let written = output()
    #expect(written.contains("知"))
    #expect(!written.contains("b") && !written.contains("c"))
  }

  @Test("what the C library cannot measure is drawn as a stand-in of the right width")
  func unknownGlyph() throws {
    let screen = try open()
    defer { screen.close() }
    screen.show(page("\u{378}|"), theme: theme)
    #expect(output().contains("\u{FFFD}|"))
  }

  @Test(
    "colours are reduced to what the terminal has",
    arguments: [
      ("xterm-256color", "\u{1B}[1;38;5;203mx"), ("xterm", "\u{1B}[1;31mx"),
      ("xterm-16color", "\u{1B}[1;91mx"),
      ("vt100", "\u{1B}[1mx"),
    ])
  func reducedColours(term: String, expected: String) throws {
    let screen = try open(term)
    defer { screen.close() }
    screen.show(page(), theme: theme)
    let written = output()
    #expect(written.contains(expected), "\(written.debugDescription)")
  }

  @Test("without colours the cursor's row is reversed and nothing is coloured")
  func noColour() throws {
    let screen = try open(coloured: false)
    defer { screen.close() }
    var surface = page()
    surface.tint(Rect(column: 0, row: 3, columns: 80, rows: 1), on: .selection)
    screen.show(surface, theme: theme)
    let written = output()
    #expect(written.contains("\u{1B}[7m"))
    #expect(!written.contains("[38;") && !written.contains("[48;"))
    #expect(!written.contains("[39;49m"))
  }

  @Test("all pairs of role and ground are shown where only 64 pairs exist")
  func manyPairs() throws {
    let screen = try open("xterm")
    defer { screen.close() }
    var many = Theme(name: "many", inks: [:], grounds: [:])
    for (index, role) in Role.allCases.enumerated() {
      many.inks[role] = Ink(RGB(index % 2 == 0 ? 255 : 0, index % 3 == 0 ? 255 : 0, 255))
    }
    for (index, ground) in Ground.allCases.enumerated() {
      many.grounds[ground] = Ink(RGB(0, index % 2 == 0 ? 255 : 0, index % 3 == 0 ? 255 : 0))
    }
    var surface = Surface(size: Size(columns: 80, rows: 24))
    for (row, ground) in Ground.allCases.enumerated() {
      for (column, role) in Role.allCases.enumerated() {
        surface.write("@", at: column, row, Style(role, on: ground))
      }
    }
    screen.show(surface, theme: many)
    #expect(output().contains("@"))
  }

  @Test("another theme and another size draw everything anew")
  func everythingAnew() throws {
    let screen = try open()
    defer { screen.close() }
    screen.show(page(), theme: theme)
    _ = terminal.output()
    var other = theme
    other.name = "other"
    screen.show(page(), theme: other)
    #expect(output().contains("row 23"))
  }

  @Test("closing leaves the alternate screen, shows the cursor and restores the modes")
  func closing() throws {
    let before = terminal.modes
    let screen = try open()
    screen.show(page(), theme: theme)
    #expect(terminal.modes != before)
    _ = terminal.output()
    screen.close()
    let written = output()
    #expect(written.contains("\u{1B}[?1049l"))
    #expect(written.contains("\u{1B}[?25h") || written.contains("\u{1B}[?12l"))
    #expect(written.contains("\u{1B}[?2004l"))
    #expect(terminal.modes == before)
  }

  /// A Ctrl-S that the line takes in its ordinary modes would hold back the next picture for ever.
  @Test("the modes are back as soon as the screen is, before anything is drawn")
  func returning() throws {
    let screen = try open()
    defer { screen.close() }
    screen.show(page(), theme: theme)
    let modes = terminal.modes
    #expect(screen.lend(to: []) == 127)
    #expect(terminal.modes == modes)
  }

  @Test(
    "a terminal that cannot be drawn on is refused with the reason",
    arguments: [("dumb", ScreenFailure.incapable), ("no-such-terminal", .unknownTerminal)])
  func refusal(term: String, failure: ScreenFailure) throws {
    #expect(throws: failure) { try open(term) }
    var options = ScreenOptions()
    options.output = -1
    #expect(throws: ScreenFailure.noTerminal) { try Screen(options) }
  }
}
