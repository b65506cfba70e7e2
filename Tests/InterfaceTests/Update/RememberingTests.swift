import Domain
import Surface
import Testing
import Wording

@testable import Interface

@Suite("Notes, lights set by persons, and what is said of alerts")
struct RememberingTests {
  /// The dashboard of the small dataset on the alerts.
  private func screen(_ page: Page = .pane(.alerts)) -> Screen {
    var screen = Screen(page)
    screen.model = Model(
      size: screen.model.size, language: .en, themes: [], today: SmallDataset.day(2026, 11, 22),
      now: 90, user: "li")
    _ = update(&screen.model, .datasetLoaded(SmallDataset.loaded))
    screen.model.path = [page]
    return screen
  }

  /// Types `text` and Enter, and returns what is asked for.
  private func enter(_ text: String, _ screen: inout Screen) -> [Request] {
    for character in text { _ = update(&screen.model, .keyPressed(.character(character))) }
    return update(&screen.model, .keyPressed(.enter))
  }

  /// The measure and the area of the first alert of a measure, with the cursor on it.
  private func firstMeasure(_ screen: inout Screen) throws -> (String, AreaCode) {
    guard case .loaded(let standing) = screen.model.content else { throw NoAlert() }
    for (index, alert) in standing.alerts.enumerated() {
      if case .measure(let id, let area) = alert.subject {
        for _ in 0..<index { screen.press(.down) }
        return (id, area)
      }
    }
    throw NoAlert()
  }
  private struct NoAlert: Error {}

  @Test("n writes a note on the measure of the row, and it is shown only once it is kept")
  func note() throws {
    var screen = screen()
    let (id, area) = try firstMeasure(&screen)
    screen.press(.character("n"))
    let asked = enter("已电话核实 ok", &screen)
    let note = Note(
      id: "", subject: .measure(id, area), text: "已电话核实 ok", author: "li", writtenAt: 90)
    #expect(asked == [.remember(.note(note), saying: .noteKept)])
    #expect(screen.model.notice == .keeping)
    #expect(!screen.text.contains("已电话核实"))
    _ = update(
      &screen.model, .recalled(Recollection(notes: [note]), saying: .noteKept))
    #expect(screen.model.notice == .noteKept)
    #expect(screen.text.contains("已电话核实"))
  }

  @Test("what is pasted into a note is text and nothing else")
  func paste() {
    var screen = screen()
    screen.press(.character("n"))
    #expect(update(&screen.model, .textPasted("q\n\u{1B}[31m5\tL\u{7}")).isEmpty)
    #expect(screen.model.prompt?.text == "q [31m5 L")
    #expect(screen.model.page == .pane(.alerts) && screen.model.language == .en)
  }

  /// A note on the first alert's measure, listed with `n`.
  private func listed(_ screen: inout Screen) throws -> Note {
    let (id, area) = try firstMeasure(&screen)
    let note = Note(
      id: "7", subject: .measure(id, area), text: "first\nsecond", author: "wang", writtenAt: 10)
    _ = update(&screen.model, .recalled(Recollection(notes: [note]), saying: nil))
    screen.press(.character("n"))
    return note
  }

  @Test("notes on the row are listed; e writes one anew under the name of who did")
  func editNote() throws {
    var screen = screen()
    var note = try listed(&screen)
    #expect(screen.text.contains("first second") && screen.text.contains("a new note"))
    screen.press(.down, .character("e"))
    #expect(screen.model.prompt?.text == "first second")
    let asked = enter("!", &screen)
    (note.text, note.author, note.writtenAt) = ("first second!", "li", 90)
    #expect(asked == [.remember(.editedNote(note), saying: .noteKept)])
  }

  @Test("a note is deleted only once that is confirmed, and Enter on the question keeps it")
  func deleteNote() throws {
    var screen = screen()
    let note = try listed(&screen)
    screen.press(.down)
    #expect(update(&screen.model, .keyPressed(.delete)).isEmpty)
    #expect(update(&screen.model, .keyPressed(.enter)).isEmpty, "the first answer keeps it")
    #expect(screen.model.overlay == nil)
    screen.press(.character("n"), .down, .enter, .down)
    #expect(update(&screen.model, .keyPressed(.enter)).isEmpty, "delete asks")
    screen.press(.down)
    let asked = update(&screen.model, .keyPressed(.enter))
    #expect(asked == [.remember(.noNote(id: note.id), saying: .noteDeleted)])
  }

  @Test("n and o work from the page that says why, and are offered there only where they do")
  func fromWhy() throws {
    var screen = screen()
    let (id, area) = try firstMeasure(&screen)
    screen.press(.character("w"))
    #expect(screen.lines.last?.contains("set the light") == true)
    screen.press(.character("n"))
    #expect(screen.model.prompt?.purpose == .note(.measure(id, area)))
    screen.press(.escape, .character("o"))
    guard case .choice(let list, _) = screen.model.overlay else {
      Issue.record("nothing to choose")
      return
    }
    #expect(
      list.purpose
        == .override(
          measure: id, area: area, computed: try #require(snapshot(of: screen).light(id, area))))
    var other = self.screen(.pane(.network))
    other.press(.character("w"))
    #expect(other.lines.last?.contains("set the light") == false)
  }

  @Test("Esc gives a note up, and an empty one is not kept")
  func givenUp() {
    var screen = screen()
    screen.press(.character("n"), .enter)
    #expect(screen.model.notice == .emptyText)
    #expect(screen.model.prompt != nil)
    screen.press(.character("x"), .escape)
    #expect(screen.model.prompt == nil)
  }

  @Test("o asks for the light, the reason and the name, and keeps them with both days")
  func override() throws {
    var screen = screen()
    let (id, area) = try firstMeasure(&screen)
    screen.press(.character("o"))
    guard case .choice(let list, _) = screen.model.overlay else {
      Issue.record("nothing to choose")
      return
    }
    let computed = try #require(snapshot(of: screen).light(id, area))
    #expect(list.choices == LightOverride.choices(over: computed).map { .light($0) })
    screen.press(.down, .enter)
    #expect(enter("agreed", &screen).isEmpty)
    screen.press(.control("u"))
    let asked = enter("王芳", &screen)
    guard case .light(let light) = list.choices[1] else { return }
    let item = LightOverride(
      measure: id, area: area, light: light, author: "王芳",
      date: SmallDataset.day(2026, 11, 22), since: SmallDataset.day(2020, 6, 30),
      reason: "agreed")
    #expect(asked == [.remember(.override(item), saying: .overrideKept)])
    _ = update(&screen.model, .recalled(Recollection(overrides: [item]), saying: nil))
    #expect(snapshot(of: screen).light(id, area) == light)
    #expect(screen.model.user == "王芳" && screen.model.account == "li")
  }

  private func snapshot(of screen: Screen) -> Snapshot {
    guard case .loaded(let standing) = screen.model.content else {
      return Snapshot(Dataset(), asOf: SmallDataset.day(2020, 6, 30))
    }
    return standing.snapshot
  }

  @Test("a light that was set has a star, and its page and why say who, when and why")
  func star() throws {
    var screen = screen(.province(SmallDataset.hubei))
    let snapshot = self.snapshot(of: screen)
    let row = try #require(
      snapshot.dataset.measures.first {
        snapshot.judgement($0.id, SmallDataset.hubei).map { $0.light != .none } ?? false
      })
    let computed = try #require(snapshot.light(row.id, SmallDataset.hubei))
    let light = try #require(LightOverride.choices(over: computed).first)
    let item = LightOverride(
      measure: row.id, area: SmallDataset.hubei, light: light, author: "Wang",
      date: SmallDataset.day(2020, 6, 30), reason: "agreed")
    #expect(!screen.text.contains("\(light.mark)*"))
    _ = update(&screen.model, .recalled(Recollection(overrides: [item]), saying: nil))
    #expect(screen.text.contains("\(light.mark)*"))
    let place = screen.model.sections(try #require(screen.model.scene)).first
    let rows = place?.listing.rows ?? []
    let index = try #require(rows.firstIndex { $0.id == .measure(row.id) })
    for _ in 0..<index { screen.press(.down) }
    screen.press(.character("w"))
    let said = screen.lines.map { $0.trimmed }.joined(separator: " ")
    #expect(said.contains("overridden by Wang on 30 Jun 2020: agreed; computed:"))
  }

  @Test("a acknowledges an alert or snoozes it, and the alert says so while it is quiet")
  func acknowledge() throws {
    var screen = screen()
    guard case .loaded(let standing) = screen.model.content,
      let alert = standing.alerts.first
    else { throw NoAlert() }
    screen.press(.character("a"), .down, .enter)
    let asked = enter("known", &screen)
    let until = SmallDataset.day(2020, 7, 7)
    let said = Acknowledgement(
      alert: alert.id, note: "known", until: until, author: "li", at: 90,
      severity: alert.severity)
    #expect(asked == [.remember(.acknowledgement(said), saying: .snoozed(until: until))])
    _ = update(
      &screen.model, .recalled(Recollection(acknowledgements: [alert.id: said]), saying: nil))
    #expect(screen.column("reason", of: .alerts).last?.contains("snoozed by li") == true)
    screen.press(.character("]"))
    #expect(
      !screen.column("reason", of: .alerts).contains { $0.contains("snoozed") },
      "the end of July is past it")
  }

  @Test("where there is nothing to set or to acknowledge, that is said")
  func nothing() {
    var screen = screen(.pane(.data))
    screen.press(.character("o"))
    #expect(screen.model.notice == .nothingToOverride)
    screen.press(.character("a"))
    #expect(screen.model.notice == .nothingToAcknowledge)
  }

  @Test("nothing is asked to be kept without Enter", arguments: ["n", "o", "a"])
  func quiet(key: Character) {
    var screen = screen()
    #expect(update(&screen.model, .keyPressed(.character(key))).isEmpty)
    #expect(update(&screen.model, .keyPressed(.character("x"))).isEmpty)
  }
}

extension String {
  fileprivate var trimmed: String {
    let start = drop { $0 == " " }
    return String(
      start[..<(start.lastIndex { $0 != " " }.map(start.index(after:)) ?? start.startIndex)])
  }
}
