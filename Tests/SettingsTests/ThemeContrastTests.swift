import Surface
import Testing

@testable import Settings

struct ThemeContrastTests {
  static let coloured = ThemeShelf.builtIn.filter { $0.name != "no-colour" }
  static let lights: [Role] = [.good, .warn, .bad, .missing]
  static let texts: [Role] = [.text, .bright, .accent, .key] + lights
  static let figures: [Role] = [.dim, .bar, .track, .target]

  /// The contrast in `theme`, nil where one of the two is the terminal's own colour.
  func contrast(_ role: Role, _ ground: Ground, _ theme: Theme) -> Double? {
    guard let ink = theme[role].colour, let paper = theme[ground].colour else { return nil }
    return ink.contrast(with: paper)
  }

  @Test("text is legible where it stands: 4.5 to 1, WCAG AA", arguments: coloured)
  func text(theme: Theme) {
    for ground in [Ground.base, .selection, .selectionQuiet, .overlay] {
      for role in Self.texts {
        let found = contrast(role, ground, theme) ?? 0
        #expect(found >= 4.5, "\(role) on \(ground)")
      }
    }
  }

  @Test(
    "labels and parts of charts stand out: 3 to 1, labels on the screen 4.5", arguments: coloured)
  func figures(theme: Theme) {
    for ground in [Ground.base, .selection, .selectionQuiet, .overlay] {
      for role in Self.figures {
        let found = contrast(role, ground, theme) ?? 0
        #expect(found >= 3, "\(role) on \(ground)")
      }
    }
    #expect((contrast(.dim, .base, theme) ?? 0) >= 4.5)
    #expect((contrast(.dim, .overlay, theme) ?? 0) >= 4.5)
  }

  @Test("a tile of the map is legible at every step", arguments: coloured)
  func levels(theme: Theme) {
    for level in [Ground.level1, .level2, .level3, .level4, .level5] {
      for role in [Role.text, .bright] {
        let found = contrast(role, level, theme) ?? 0
        #expect(found >= 4.5, "\(role) on \(level)")
      }
      for role in Self.lights + [.dim] {
        let found = contrast(role, level, theme) ?? 0
        #expect(found >= 3, "\(role) on \(level)")
      }
    }
  }

  @Test("the active pane and the badge are legible", arguments: coloured)
  func names(theme: Theme) {
    #expect((contrast(.bright, .active, theme) ?? 0) >= 4.5)
    #expect((contrast(.text, .active, theme) ?? 0) >= 4.5)
    #expect((contrast(.badge, .badge, theme) ?? 0) >= 4.5)
  }

  @Test("the four lights look different to every eye", arguments: coloured, Sight.allCases)
  func lights(theme: Theme, sight: Sight) {
    for (index, role) in Self.lights.enumerated() {
      for other in Self.lights.dropFirst(index + 1) {
        guard let one = theme[role].colour, let two = theme[other].colour else { continue }
        #expect(sight.distance(one, two) >= 13, "\(role) and \(other)")
      }
    }
  }

  @Test("the cursor looks like no step of the map", arguments: coloured)
  func cursor(theme: Theme) {
    for level in [Ground.base, .level1, .level2, .level3, .level4, .level5] {
      guard let one = theme[.selection].colour, let two = theme[level].colour else { continue }
      #expect(Sight.usual.distance(one, two) >= 10, "\(level)")
    }
  }

  @Test("high contrast keeps 7 to 1 on the screen, WCAG AAA")
  func highContrast() throws {
    let theme = try #require(ThemeShelf.builtIn.first { $0.name == "high-contrast" })
    for role in Role.allCases where role != .badge {
      #expect((contrast(role, .base, theme) ?? 0) >= 7, "\(role)")
    }
  }

  @Test("without colour there is emphasis alone, and the cursor is turned over")
  func colourless() {
    let theme = ThemeShelf.colourless
    #expect(Role.allCases.allSatisfy { theme[$0].colour == nil })
    #expect(Ground.allCases.allSatisfy { theme[$0].colour == nil })
    #expect(theme[.selection].emphasis == .reverse)
    #expect(theme[.bright].emphasis == .bold)
    #expect(theme[.dim].emphasis == .dim)
    #expect(Role.allCases.allSatisfy { !theme[$0].emphasis.contains(.reverse) })
  }
}
