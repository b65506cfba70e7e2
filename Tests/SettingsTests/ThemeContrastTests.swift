import Surface
import Testing

@testable import Settings

struct ThemeContrastTests {
  static let coloured = ThemeShelf.builtIn.filter { !["no-colour", "terminal"].contains($0.name) }
  static let lights: [Role] = [.good, .warn, .bad, .missing]

  @Test(
    "text is legible where it stands, and parts of charts stand out: WCAG AA", arguments: coloured)
  func contrast(theme: Theme) {
    for style in Style.used {
      let found = theme.contrast(style) ?? 0
      #expect(found >= style.leastContrast, "\(style.role) on \(style.ground): \(found)")
    }
  }

  @Test(
    "colour-safe keeps the lights 20 apart in CIEDE2000, whatever eyes look",
    arguments: Sight.allCases)
  func colourSafe(sight: Sight) throws {
    let theme = try #require(ThemeShelf.builtIn.first { $0.name == "colour-safe" })
    let colours = Self.lights.compactMap { theme[$0].colour }
    #expect(colours.count == 4)
    for (index, colour) in colours.enumerated() {
      for other in colours.dropFirst(index + 1) {
        #expect(sight.difference(colour, other) >= 20, "\(colour) \(other)")
      }
    }
  }

  @Test("the terminal's own colours are named, never mixed")
  func ownColours() throws {
    let theme = try #require(ThemeShelf.builtIn.first { $0.name == "terminal" })
    let inks = Role.allCases.map { theme[$0] } + Ground.allCases.map { theme[$0] }
    #expect(inks.allSatisfy { $0.own != nil || $0.colour == nil })
    #expect(Self.lights.dropLast().allSatisfy { theme[$0].own != nil })
    #expect(theme[.selection].emphasis == .reverse)
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
      #expect((theme.contrast(Style(role)) ?? 0) >= 7, "\(role)")
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
