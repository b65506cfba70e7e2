import Surface
import TerminalTesting
import Testing

@testable import Terminal

/// Whatever is drawn after whatever, a terminal shows the picture.
@Suite("Painting", .serialized)
@MainActor
struct PaintingTests {
  /// A kind of terminal, and what of it the pictures depend on.
  struct Kind: Sendable, CustomTestStringConvertible {
    let term: String
    var erasesInGround = false
    var exact = false
    /// Emphasis it cannot have together with colour.
    var notInColour: Emphasis = []
    /// Emphasis it does not have.
    var lacks: Emphasis = []

    var testDescription: String { exact ? term + ", exact colours" : term }
  }

  nonisolated static let kinds = [
    Kind(term: "xterm-256color", erasesInGround: true),
    Kind(term: "xterm-256color", erasesInGround: true, exact: true),
    Kind(term: "xterm", erasesInGround: true), Kind(term: "screen-256color"),
    Kind(term: "tmux-256color"),
    Kind(term: "linux", erasesInGround: true, notInColour: [.underline, .dim]),
    Kind(term: "vt100", lacks: .dim), Kind(term: "vt220", lacks: .dim),
  ]

  private static let size = Size(columns: 24, rows: 6)

  private static let theme = Theme(
    name: "test",
    inks: [
      .text: Ink(RGB(0xD0, 0xD0, 0xD0)), .bad: Ink(RGB(0xFF, 0x40, 0x30), .bold),
      .dim: Ink(RGB(0x80, 0x80, 0x80), .dim), .key: Ink(RGB(0x40, 0x80, 0xFF), .underline),
      .accent: Ink(), .badge: Ink(RGB(0, 0, 0), [.bold, .reverse]),
    ],
    grounds: [
      .base: Ink(RGB(0x10, 0x14, 0x18)), .selection: Ink(RGB(0x20, 0x40, 0x60)),
      .active: Ink(), .overlay: Ink(RGB(0x10, 0x14, 0x18), .underline),
    ])

  @Test("every picture comes out as it is, on every kind of terminal", arguments: kinds)
  func pictures(kind: Kind) throws {
    let line = try PseudoTerminal(columns: Self.size.columns, rows: Self.size.rows)
    var options = ScreenOptions()
    options.input = line.line
    options.output = line.line
    options.term = kind.term
    options.promisesExactColours = kind.exact
    options.guarded = false
    let screen = try Screen(options)
    defer { screen.close() }
    var shown = PaintedScreen(size: Self.size, erasesInGround: kind.erasesInGround)
    var scribbler = Scribbler(seed: 7, surface: Surface(size: Self.size))
    for step in 0..<300 {
      scribbler.scribble()
      if step % 50 == 49 { screen.forget() }
      screen.show(scribbler.surface, theme: Self.theme)
      shown.take(line.output())
      let wrong = difference(shown, scribbler.surface, kind, screen.depth)
      try #require(wrong == nil, "step \(step): \(wrong ?? "")")
    }
    #expect(shown.unknown == [])
  }

  /// Where the terminal shows something else than the picture.
  private func difference(
    _ shown: PaintedScreen, _ surface: Surface, _ kind: Kind, _ depth: ColourDepth
  ) -> String? {
    for row in 0..<Self.size.rows {
      for column in 0..<Self.size.columns {
        let cell = surface[column, row]
        let seen = shown.cells[row * Self.size.columns + column]
        let wanted = wanted(cell, kind, depth, seen)
        if seen != wanted { return "\(column),\(row): \(seen), not \(wanted)" }
      }
    }
    return nil
  }

  /// What is to be seen; neither ink nor weight can be seen of a blank.
  private func wanted(
    _ cell: Cell, _ kind: Kind, _ depth: ColourDepth, _ seen: PaintedScreen.Cell
  ) -> PaintedScreen.Cell {
    let paint = Paint(cell.style, theme: Self.theme, depth: depth)
    var wanted = PaintedScreen.Cell(
      text: cell.glyph, ink: paint.foreground, ground: paint.background, emphasis: paint.emphasis)
    wanted.emphasis.subtract(kind.lacks)
    if wanted.ink >= 0 || wanted.ground >= 0 { wanted.emphasis.subtract(kind.notInColour) }
    if cell.glyph == " ", wanted.emphasis.isDisjoint(with: [.underline, .reverse]) {
      wanted.ink = seen.ink
      wanted.emphasis.subtract([.bold, .dim])
      wanted.emphasis.formUnion(seen.emphasis.intersection([.bold, .dim]))
    }
    return wanted
  }
}

/// Draws at random; the same for the same seed.
private struct Scribbler {
  private var random: UInt64
  private(set) var surface: Surface

  init(seed: UInt64, surface: Surface) {
    random = seed
    self.surface = surface
  }

  /// SplitMix64 (Steele, Lea and Flood, 2014).
  private mutating func next(_ limit: Int) -> Int {
    random &+= 0x9E37_79B9_7F4A_7C15
    var mixed = random
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  private static let texts = [
    "abc def", "知产 ab", "é", "e\u{301}x", "━━━━", "▁▂▃█", "😀!", "      ", "1 2 3 4", "─ ─", "。x",
  ]
  private static let roles: [Role] = [.text, .bad, .dim, .key, .accent, .badge]
  private static let grounds: [Ground] = [.base, .selection, .active, .overlay]

  mutating func scribble() {
    for _ in 0...next(4) {
      let style = Style(
        Self.roles[next(Self.roles.count)], on: Self.grounds[next(Self.grounds.count)])
      let (column, row) = (next(surface.size.columns), next(surface.size.rows))
      let area = Rect(
        column: column, row: row, columns: 1 + next(surface.size.columns), rows: 1 + next(3))
      switch next(8) {
      case 0: surface.fill(area, style)
      case 1: surface.tint(area, on: style.ground)
      case 2: surface.tint(area, as: style.role)
      default: surface.write(Self.texts[next(Self.texts.count)], at: column, row, style)
      }
    }
  }
}
