import Domain
import Surface
import Testing

@testable import Settings

/// A faulty text: `«` stands where the diagnostic must point and is not part of it.
struct FaultyTheme: Sendable {
  let marked: String
  let code: String

  init(_ marked: String, _ code: String) {
    self.marked = marked
    self.code = code
  }

  /// The text without the marker.
  var text: String { marked.filter { $0 != "«" } }

  /// Line and column of the marker, from 1.
  var place: [Int] {
    let before = marked.prefix { $0 != "«" }
    let last = before.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    return [before.count { $0 == "\n" } + 1, last.unicodeScalars.count + 1]
  }
}

struct ThemeFileTests {
  @Test(
    "every built-in theme names every role and every ground",
    arguments: BuiltInThemes.texts.map(\.name))
  func complete(name: String) throws {
    let text = try #require(BuiltInThemes.texts.first { $0.name == name }?.text)
    let (theme, diagnostics) = ThemeFile.parse(text, path: "\(name).yaml")
    #expect(diagnostics.isEmpty)
    #expect(theme?.name == name)
    #expect(Set(theme?.inks.keys.map(\.rawValue) ?? []) == Set(Role.allCases.map(\.rawValue)))
    #expect(Set(theme?.grounds.keys.map(\.rawValue) ?? []) == Set(Ground.allCases.map(\.rawValue)))
  }

  @Test("a theme comes back from its text as it was", arguments: ThemeShelf.builtIn)
  func roundTrip(theme: Theme) {
    let (read, diagnostics) = ThemeFile.parse(
      ThemeFile.text(of: theme), path: "/a/b/\(theme.name).yaml")
    #expect(read == theme)
    #expect(diagnostics.isEmpty)
  }

  @Test("a fault of a theme file is found at its place", arguments: faulty)
  func fault(_ theme: FaultyTheme) throws {
    let (read, diagnostics) = ThemeFile.parse(theme.text, path: "themes/my.yaml")
    let fault = try #require(diagnostics.first { $0.severity == .error })
    #expect(fault.code == theme.code)
    #expect([fault.line, fault.column] == theme.place)
    #expect(fault.file == "themes/my.yaml")
    #expect(read == nil)
  }

  static let faulty: [FaultyTheme] = [
    FaultyTheme("roles:\n  «txt: \"#ffffff\"\ngrounds:\n  base: default\n", "unknown-key"),
    FaultyTheme("roles:\n  text: default\n«colours:\n  base: default\n", "unknown-key"),
    FaultyTheme("roles:\n  text: \"«#12345\"\ngrounds: {}\n", "colour-error"),
    FaultyTheme("roles:\n  text: «rot\ngrounds: {}\n", "colour-error"),
    FaultyTheme("roles:\n  text: \"default bold «blink\"\ngrounds: {}\n", "emphasis-error"),
    FaultyTheme("roles:\n  text: «[1, 2]\ngrounds: {}\n", "colour-error"),
    FaultyTheme("roles:\n  text: default\n  dim: default\n  «text: default\n", "duplicate-key"),
    FaultyTheme("roles: «default\ngrounds: {}\n", "theme-error"),
    FaultyTheme("«- roles\n", "theme-error"),
    FaultyTheme("# 主题\nroles:\n  text: \"默认 \"«x\n", "yaml-error"),
    FaultyTheme("roles:\n  text: default\n«\tdim: default\n", "yaml-error"),
  ]

  @Test("a fault shows the line and marks the word")
  func excerpt() throws {
    let (_, diagnostics) = ThemeFile.parse("roles:\n  text: \"default blink\"\n", path: "x.yaml")
    let excerpt = try #require(diagnostics.first?.excerpt)
    #expect(excerpt == Excerpt(text: "  text: \"default blink\"", offset: 17, length: 5))
  }

  @Test("what a theme leaves out is a warning and leaves it usable")
  func leftOut() {
    let lines = ThemeFile.text(of: ThemeShelf.standard).split(separator: "\n")
    let text = lines.filter { !$0.hasPrefix("  key:") }.joined(separator: "\n")
    let (theme, diagnostics) = ThemeFile.parse(text, path: "ink.yaml")
    #expect(diagnostics.map(\.severity) == [.warning])
    #expect(diagnostics.map(\.code) == ["missing-key"])
    #expect(theme?[.key] == Ink())
  }

  @Test("nothing at all is no theme", arguments: ["", "\n\n", "# only a remark\n"])
  func empty(text: String) {
    let (theme, diagnostics) = ThemeFile.parse(text, path: "x.yaml")
    #expect(theme == nil)
    #expect(diagnostics.map(\.code) == ["theme-error"])
  }

  @Test(
    "a hostile file is refused, never a crash",
    arguments: [
      String(repeating: "[", count: 100_000), "a: &a [*a]\n", "\u{0}", "roles: !!binary x",
      "? ? ? ?",
      "--- a\n--- b\n", "%YAML 9.9\n---\n",
    ])
  func hostile(text: String) {
    let (theme, diagnostics) = ThemeFile.parse(text, path: "x.yaml")
    #expect(theme == nil)
    #expect(!diagnostics.isEmpty)
  }
}
