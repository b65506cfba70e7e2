import Domain
import Surface
import Testing
import Wording

@testable import Interface

@Suite struct KeyMapTests {
  @Test(
    "keys have the names people write",
    arguments: [
      ("a", Key.character("a")), ("A", .character("A")), ("Enter", .enter), ("return", .enter),
      ("PgUp", .pageUp), ("pagedown", .pageDown), ("F5", .function(5)), ("Space", .character(" ")),
      ("Ctrl-x", .control("x")), ("C-x", .control("x")), ("M-x", .alt(.character("x"))),
      ("Alt-Left", .alt(.left)), ("Shift-Tab", .shiftTab), ("C-i", .tab), ("Ctrl-m", .enter),
      ("-", .character("-")), ("C-Space", .control(" ")), ("知", .character("知")),
    ])
  func names(name: String, key: Key) {
    #expect(Key(named: name) == key)
  }

  @Test(
    "what is no key has no name",
    arguments: ["", "Hyper-x", "F99", "Shift-Up", "Ctrl-é", "xx", "Ctrl-", "C-Left"])
  func strangers(name: String) {
    #expect(Key(named: name) == nil)
  }

  @Test(
    "every key of every set can be written in the settings as help writes it",
    arguments: KeySet.allCases)
  func labels(set: KeySet) throws {
    let arrows: [String: Key] = ["↑": .up, "↓": .down, "←": .left, "→": .right]
    for command in Command.table {
      for sequence in KeyMap(set).sequences(of: command.id) {
        for key in sequence.keys where arrows[key.label.replacing("Alt-", with: "")] == nil {
          #expect(Key(named: key.label) == key, "\(key.label)")
        }
      }
    }
  }

  @Test("no key of a set gives two commands, and none begins another", arguments: KeySet.allCases)
  func noClash(set: KeySet) {
    var owners: [KeySequence: CommandID] = [:]
    for command in Command.table {
      for sequence in set.sequences(of: command) {
        #expect(owners[sequence] == nil, "\(sequence.label) is bound twice")
        owners[sequence] = command.id
      }
    }
    for sequence in owners.keys {
      for beginning in sequence.beginnings { #expect(owners[beginning] == nil) }
    }
  }

  @Test("every command has a name of its own, in small letters")
  func commandNames() {
    let names = Command.table.map(\.id.name)
    #expect(Set(names).count == names.count)
    #expect(names.contains("page_up") && names.contains("overview") && names.contains("why"))
    #expect(names.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "_" } })
  }

  @Test("a sequence of keys works once it is whole, and what is no sequence says so")
  func sequences() {
    var model = emptyModel()
    model.adopt(SettingsReading(themes: [], keyMap: KeyMap(.emacs)))
    #expect(update(&model, .keyPressed(.control("x"))) == [])
    #expect(model.notice == .keysBegun("Ctrl-X"))
    #expect(update(&model, .keyPressed(.control("c"))) == [.leave])
    _ = update(&model, .keyPressed(.control("x")))
    _ = update(&model, .keyPressed(.character("q")))
    #expect(model.notice == .keysUnbound("Ctrl-X q"))
    #expect(model.type(keys: "q") == [.leave])
  }

  @Test("the user's keys are those of footer, help and palette")
  func shown() throws {
    var model = emptyModel()
    let own = [CommandID.help: [KeySequence(.function(1))], .leave: [KeySequence(.control("q"))]]
    model.adopt(SettingsReading(themes: [], keyMap: KeyMap(own: own)))
    #expect(view(model).lines()[23].contains("F1 help"))
    #expect(view(model).lines()[23].contains("Ctrl-Q leave"))
    #expect(update(&model, .keyPressed(.character("q"))) == [])
    _ = update(&model, .keyPressed(.function(1)))
    _ = update(&model, .resized(Size(columns: 80, rows: 100)))
    #expect(view(model).lines().contains { $0.contains("F1") && $0.contains("help") })
    _ = update(&model, .keyPressed(.escape))
    model.type(keys: ":")
    guard case .palette(let palette) = model.overlay else {
      Issue.record("no palette")
      return
    }
    #expect(palette.entries.first { $0.target == .command(.help) }?.hint == "F1")
  }

  @Test(
    "Emacs' keys do what those of the other set do",
    arguments: [
      ([Key.control("n")], [Key.down]), ([.control("n"), .control("p")], [.down, .up]),
      ([.control("f")], [.right]), ([.control("f"), .control("b")], [.right, .left]),
      ([.control("v")], [.pageDown]),
      ([.control("v"), .alt(.character("v"))], [.pageDown, .pageUp]),
      ([.alt(.character(">"))], [.end]), ([.end, .alt(.character("<"))], [.end, .home]),
      ([.control("x"), .character("o")], [.tab]), ([.alt(.character("x"))], [.character(":")]),
      ([.control("s")], [.character("'")]), ([.character("?"), .control("g")], []),
      ([.enter, .character("^")], [.enter, .backspace]), ([.control(" ")], [.character(" ")]),
    ])
  func emacs(keys: [Key], same: [Key]) async throws {
    var emacs = try await SampleDashboard.model()
    emacs.type(keys: "4")
    var usual = emacs
    emacs.adopt(SettingsReading(themes: [], keyMap: KeyMap(.emacs)))
    for key in keys { _ = update(&emacs, .keyPressed(key)) }
    for key in same { _ = update(&usual, .keyPressed(key)) }
    #expect(emacs.page == usual.page && emacs.overlay == usual.overlay)
    #expect(emacs.prompt == usual.prompt && emacs.marked == usual.marked)
    let sections = [emacs, usual].map { PlaceOnPage(model: $0, scene: $0.scene!) }
    #expect(sections[0].section?.id == sections[1].section?.id)
    #expect(sections[0].row?.id == sections[1].row?.id)
    #expect(emacs.states[emacs.page] == usual.states[usual.page])
  }

  @Test("a fault in the settings is told with its place, and its end too")
  func faults() {
    var model = emptyModel()
    let fault = Diagnostic(
      file: "/c/config.yaml", line: 3, column: 5, code: "key-error", severity: .error,
      message: .noSuchKey("x y z"))
    _ = update(&model, .settingsRead(SettingsReading(themes: [], faults: [fault])))
    #expect(model.notice?[.en].hasPrefix("/c/config.yaml:3:5: ") == true)
    _ = update(&model, .settingsRead(SettingsReading(themes: [])))
    #expect(model.notice == .settingsGood)
  }
}
