import Domain
import Surface
import Testing
import Wording

@testable import Interface

/// A dashboard without data.
func emptyModel() -> Model {
  Model(
    size: Size(columns: 80, rows: 24), language: .en,
    themes: [
      Theme(name: "a", inks: [:], grounds: [:]), Theme(name: "b", inks: [:], grounds: [:]),
    ],
    today: Day(number: 20_000), now: 0)
}

extension Model {
  /// Presses the characters of `keys` one after the other and returns the last requests.
  @discardableResult
  mutating func type(keys: String) -> [Request] {
    var last: [Request] = []
    for character in keys { last = update(&self, .keyPressed(.character(character))) }
    return last
  }
}

@Suite struct UpdateTests {
  @Test("q and Ctrl-C ask to leave, also from below help")
  func leaving() {
    var model = emptyModel()
    #expect(model.type(keys: "q") == [.leave])
    #expect(update(&model, .keyPressed(.control("c"))) == [.leave])
    model.type(keys: "?")
    #expect(model.overlay != nil)
    #expect(model.type(keys: "q") == [.leave])
  }

  @Test("number keys change the pane and Alt-Left comes back")
  func panes() {
    var model = emptyModel()
    model.type(keys: "5")
    #expect(model.page == .pane(.programme))
    _ = update(&model, .keyPressed(.alt(.left)))
    #expect(model.page == .pane(.overview))
    _ = update(&model, .keyPressed(.alt(.right)))
    #expect(model.page == .pane(.programme))
  }

  @Test("the first alerts are looked for aside, and a frame before them says so and has no badge")
  func alertsAside() throws {
    var model = Model(
      size: Size(columns: 120, rows: 40), language: .en, themes: [],
      today: SmallDataset.day(2020, 6, 30), now: 0, worksAside: true)
    #expect(update(&model, .datasetLoaded(SmallDataset.loaded)) == [.findAlerts])
    let before = view(model).lines().joined(separator: "\n")
    #expect(before.contains("looking…"))
    guard case .loaded(let standing) = model.content else { return }
    let item = LightOverride(
      measure: "none", area: .china, light: .done, author: "Li", date: model.today,
      since: model.today, reason: "x")
    _ = update(&model, .recalled(Recollection(overrides: [item]), saying: nil))
    #expect(update(&model, .alertsFound(standing)) == [.findAlerts], "they are of another content")
    guard case .loaded(let present) = model.content else { return }
    #expect(update(&model, .alertsFound(present)).isEmpty)
    let after = view(model).lines().joined(separator: "\n")
    #expect(!after.contains("looking…") && !standing.alerts.isEmpty)
    #expect(update(&model, .datasetLoaded(SmallDataset.loaded)).isEmpty, "only the first time")
  }

  @Test("L changes the language and T the theme, and round again")
  func looks() {
    var model = emptyModel()
    model.type(keys: "L")
    #expect(model.language == .zh)
    model.type(keys: "TT")
    #expect(model.theme.name == "a")
    model.type(keys: "T")
    #expect(model.theme.name == "b")
  }

  @Test("months step from month end to month end and 0 goes back")
  func months() throws {
    var model = emptyModel()
    model.today = try #require(Day(2020, 1, 31))
    model.type(keys: "]")
    #expect(model.asOf == Day(2020, 2, 29))
    model.type(keys: "[[")
    #expect(model.asOf == Day(2019, 12, 31))
    model.type(keys: "{")
    #expect(model.asOf == Day(2018, 12, 31))
    model.type(keys: "0")
    #expect(model.asOf == Day(2020, 1, 31))
  }

  @Test("pasted text never runs commands")
  func paste() {
    var model = emptyModel()
    let before = model.path
    #expect(update(&model, .textPasted("q5L")).isEmpty)
    #expect(model.path == before && model.language == .en)
    #expect(model.notice == .pasteIgnored)
  }

  @Test("Han text outside a field hints at the input method")
  func han() {
    var model = emptyModel()
    model.type(keys: "湖")
    #expect(model.notice == .inputMethodHint)
  }

  @Test("a failure keeps the last good content, and is said before there is any")
  func failure() {
    var model = emptyModel()
    let words = Phrase(zh: "坏", en: "bad")
    _ = update(&model, .loadFailed(words))
    #expect(model.content == .failed(words))
    let loaded = LoadedDataset(dataset: Dataset(), files: [], diagnostics: [], readAt: 0)
    _ = update(&model, .datasetLoaded(loaded))
    _ = update(&model, .loadFailed(words))
    #expect(model.notice == words)
    if case .loaded = model.content {} else { Issue.record("the content is gone") }
  }

  @Test("a reading asked for says when nothing was new, and one that was not says nothing")
  func nothingNew() {
    var model = emptyModel()
    _ = update(&model, .nothingNew)
    #expect(model.notice == nil)
    model.type(keys: "r")
    #expect(model.notice == .readingAgain)
    _ = update(&model, .nothingNew)
    #expect(model.notice == .filesUnchanged)
  }

  @Test("r asks for the files to be read again, and Ctrl-L for the screen to be drawn anew")
  func requests() {
    var model = emptyModel()
    #expect(model.type(keys: "r") == [.readAgain])
    #expect(update(&model, .keyPressed(.control("l"))) == [.repaint])
  }
}
