import Domain
import Glibc
import Interface
import Surface
import Testing
import Wording

@testable import Settings

struct ThemeShelfTests {
  @Test(
    "the program carries the themes of the folder Themes, letter for letter",
    arguments: ["ink", "paper", "high-contrast", "colour-safe", "terminal", "no-colour"])
  func embedded(name: String) throws {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let text = try TextFile.read("/\(root)/Themes/\(name).yaml")
    #expect(BuiltInThemes.texts.first { $0.name == name }?.text == text)
  }

  @Test("the user's own folders come first, the system's last")
  func order() {
    let shelf = ThemeShelf(
      executable: "/opt/zhichan/bin/zhichan",
      environment: [
        "HOME": "/home/li", "XDG_DATA_HOME": "/data", "XDG_DATA_DIRS": "/one:two:/three",
      ])
    #expect(
      shelf.folders == [
        "/home/li/.config/zhichan/themes", "/data/zhichan/themes",
        "/opt/zhichan/bin/../share/zhichan/themes", "/opt/zhichan/bin/Themes",
        "/one/zhichan/themes", "/three/zhichan/themes",
      ])
  }

  @Test("a file of the user's stands before the built-in theme of that name")
  func own() throws {
    try withFolder { folder in
      var theme = ThemeShelf.standard
      theme.inks[.text] = Ink(RGB(1, 2, 3), .underline)
      try write(ThemeFile.text(of: theme), to: "\(folder)/ink.yaml")
      let shelf = ThemeShelf(folders: ["/nonexistent", folder])
      #expect(shelf.theme("ink").theme == theme)
      #expect(shelf.theme("paper").theme?.name == "paper")
      #expect(shelf.theme("\(folder)/ink.yaml").theme == theme)
    }
  }

  @Test("a broken file gives no theme and says where, so the last good one stays")
  func broken() throws {
    try withFolder { folder in
      try write("roles: {text: blau}\n", to: "\(folder)/ink.yaml")
      let found = ThemeShelf(folders: [folder]).theme("ink")
      #expect(found.theme == nil)
      #expect(found.diagnostics.first?.line == 1)
      #expect(found.diagnostics.first?.column == 15)
    }
  }

  @Test("among all themes a broken file gives way to the built-in one, and is told of")
  func all() throws {
    try withFolder { folder in
      try write("roles: {text: blau}\n", to: "\(folder)/ink.yaml")
      try write("nothing", to: "\(folder)/mine.yaml")
      let found = ThemeShelf(folders: [folder]).themes()
      #expect(found.themes == ThemeShelf.builtIn)
      #expect(Set(found.diagnostics.map(\.file)) == ["\(folder)/ink.yaml", "\(folder)/mine.yaml"])
    }
  }

  @Test("of a file that goes bad the last good theme stays")
  func lastGood() throws {
    try withFolder { folder in
      var mine = ThemeShelf.standard
      mine.name = "mine"
      try write("roles: {text: blau}\n", to: "\(folder)/mine.yaml")
      let found = ThemeShelf(folders: [folder]).themes(keeping: [mine])
      #expect(found.themes == ThemeShelf.builtIn + [mine])
      #expect(found.diagnostics.first?.place == "\(folder)/mine.yaml:1:15")
    }
  }

  @Test("names are the built-in ones, then the user's")
  func names() throws {
    try withFolder { folder in
      try write("", to: "\(folder)/amber.yaml")
      try write("", to: "\(folder)/ink.yaml")
      try write("", to: "\(folder)/notes.txt")
      #expect(
        ThemeShelf(folders: [folder]).names == [
          "ink", "paper", "high-contrast", "colour-safe", "terminal", "no-colour", "amber",
        ])
    }
  }

  @Test(
    "an unknown name is refused with the names there are", arguments: ["inc", "", "/no/such.yaml"])
  func unknown(name: String) {
    let found = ThemeShelf(folders: []).theme(name)
    #expect(found.theme == nil)
    #expect(found.diagnostics.count == 1)
  }

  @Test("a folder or a file in another encoding in the theme's place is a fault")
  func unreadable() throws {
    try withFolder { folder in
      #expect(ThemeShelf(folders: []).theme(folder).theme == nil)
      try write([0xFF], to: "\(folder)/x.yaml")
      #expect(
        ThemeShelf(folders: [folder]).theme("x").diagnostics.map(\.message) == [.settingsNotUTF8])
    }
  }

  private func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(file) }
    try #require(unsafe Glibc.write(file, bytes, bytes.count) == bytes.count)
  }

  /// Runs `body` with a new folder and removes it and the files in it.
  private func withFolder(_ body: (String) throws -> Void) throws {
    var template = Array("/tmp/zhichan-themes-XXXXXX".utf8CString)
    let made: String? = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress, let path = unsafe mkdtemp(start) else { return nil }
      return unsafe String(cString: path)
    }
    let folder = try #require(made)
    defer {
      for name in TextFile.names(in: folder, suffix: "") { unsafe unlink("\(folder)/\(name)") }
      unsafe rmdir(folder)
    }
    try body(folder)
  }
}
