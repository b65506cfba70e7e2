import Domain
import Interface
import Surface
import Testing
import Wording

@testable import Settings

struct ConfigFileTests {
  func read(_ text: String) -> (settings: Configuration?, diagnostics: [Diagnostic]) {
    ConfigFile.parse(text, path: "config.yaml")
  }

  @Test("every setting is read, and an empty file says nothing")
  func whole() {
    let found = read(
      """
      language: zh
      theme: paper
      ascii: false
      ambiguous_width: 2
      mouse: off
      key_set: emacs
      """)
    #expect(found.diagnostics.isEmpty)
    #expect(found.settings?.language == .zh)
    #expect(found.settings?.theme == "paper")
    #expect(found.settings?.isASCII == false)
    #expect(found.settings?.ambiguousWidth == 2)
    #expect(found.settings?.usesMouse == false)
    #expect(found.settings?.keyMap == KeyMap(.emacs))
    #expect(read("").settings == Configuration())
    #expect(read("language: auto\nascii: auto").settings == Configuration())
  }

  @Test("a key of the user's wins over the set, which loses it")
  func own() {
    let map = read("keys:\n  why: [F1, x]\n  edit: w\n").settings?.keyMap
    #expect(map?.sequences(of: .why).map(\.label) == ["F1", "x"])
    #expect(map?.sequences(of: .edit).map(\.label) == ["w"])
    #expect(map?.sequences(of: .export).map(\.label) == [])
    #expect(map?.label(of: .help) == "?")
  }

  @Test(
    "what is wrong is told at its line and column, and the rest is taken",
    arguments: [
      ("keys: {wyh: x, help: F1}", "1:8", "unknown-command"),
      ("keys:\n  help: F1\n  why: Hyper-x", "3:8", "unknown-key-name"),
      ("keys:\n  help: F1\n  why: [F2, \"F1\"]", "3:14", "key-clash"),
      ("keys:\n  help: F1\n  why: Ctrl-x a\n  edit: Ctrl-x", "4:9", "key-clash"),
      ("keys:\n  help: F1\n  why: Ctrl-z", "3:8", "key-error"),
      ("keys:\n  help: F1\ntheem: ink", "3:1", "unknown-key"),
      ("keys:\n  help: F1\nmouse: maybe", "3:8", "config-error"),
      ("keys:\n  help: F1\nambiguous_width: 3", "3:18", "config-error"),
    ])
  func faults(text: String, place: String, code: String) {
    let found = read(text)
    #expect(found.diagnostics.map(\.place) == ["config.yaml:\(place)"])
    #expect(found.diagnostics.map(\.code) == [code])
    #expect(found.settings?.keyMap.sequences(of: .help).map(\.label) == ["F1"])
  }

  @Test("text that is no YAML gives no settings, so that the last good ones stay")
  func broken() {
    let found = read("keys: [")
    #expect(found.settings == nil)
    #expect(found.diagnostics.count == 1)
  }

  @Test("a misspelt command is told with the one that was meant")
  func nearest() {
    #expect(
      read("keys: {page_dwn: x}").diagnostics.map(\.message)
        == [.noSuchCommand("page_dwn", near: "page_down")])
  }

  @Test("the file is looked for in the user's settings")
  func place() {
    #expect(
      ConfigFile.path(environment: ["HOME": "/h", "XDG_CONFIG_HOME": "/c"])
        == "/c/zhichan/config.yaml")
    #expect(ConfigFile.path(environment: ["HOME": "/h"]) == "/h/.config/zhichan/config.yaml")
    #expect(ConfigFile.path(environment: [:]) == nil)
  }
}
