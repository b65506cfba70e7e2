import Domain
import Surface
import Testing

@testable import Interface

/// The dashboard opens where it was left.
@Suite("Where it was left")
struct SessionTests {
  private static let hubei = AreaCode(number: 420_000)

  /// A dashboard that has been about: another pane, a province, a filter, an order, columns, a month.
  private func left() async throws -> Model {
    var model = try await SampleDashboard.model()
    model.type(keys: "3")
    _ = update(&model, .keyPressed(.right))
    model.type(keys: ">>s/backlog>2")
    _ = update(&model, .keyPressed(.enter))
    model.type(keys: "5")
    _ = update(&model, .keyPressed(.left))
    model.type(keys: ":gansu")
    _ = update(&model, .keyPressed(.enter))
    model.type(keys: ":switch chinese")
    _ = update(&model, .keyPressed(.escape))
    model.layer = .figure(.coverage)
    model.type(keys: "[")
    model.go(to: [.pane(.protection), .province(Self.hubei)])
    return model
  }

  /// A new dashboard that is told where the other was left.
  private func opened(
    _ text: String, resumes: Bool = true, _ change: (inout Model) -> Void = { _ in }
  ) async throws -> Model {
    let loaded = try #require(try await SampleDashboard.model().scene).loaded
    var model = Model(
      size: Size(columns: 120, rows: 40), language: .en, themes: [], today: Day(number: 18_500),
      now: 1_600_000_600, resumes: resumes)
    change(&model)
    _ = update(&model, .datasetLoaded(loaded))
    var recollection = Recollection()
    recollection.session = text
    _ = update(&model, .recalled(recollection, saying: nil))
    return model
  }

  @Test("path, filters, order, columns, folds, layer, month and what was found come back")
  func comesBack() async throws {
    let before = try await left()
    let session = try #require(before.session)
    let after = try await opened(session.text)
    #expect(after.path == before.path)
    #expect(after.states == before.states)
    #expect(after.layer == before.layer && after.asOf == before.asOf)
    #expect(after.recent == before.recent && !after.recent.isEmpty)
    #expect(view(after).lines() == view(before).lines())
  }

  @Test("a theme that was found comes back, though themes are read only after the first picture")
  func theme() async throws {
    let themes = ["ink", "paper"].map { Theme(name: $0, inks: [:], grounds: [:]) }
    var before = try await SampleDashboard.model()
    before.adopt(themes)
    before.type(keys: ":paper")
    _ = update(&before, .keyPressed(.enter))
    #expect(before.theme.name == "paper")
    var after = try await opened(try #require(before.session).text) { $0.adopt([themes[0]]) }
    after.adopt(themes)
    after.type(keys: ":")
    guard case .palette(let palette) = after.overlay else {
      Issue.record("no palette")
      return
    }
    #expect(palette.chosen?.target == .theme("paper"))
  }

  @Test("the text says everything the session has", arguments: 0..<20)
  func text(_ seed: UInt64) async throws {
    var random = Seeded(state: seed)
    var model = try await left()
    for _ in 0..<40 {
      let key = Self.keys.randomElement(using: &random) ?? .tab
      _ = update(&model, .keyPressed(key))
    }
    var session = try #require(model.session)
    // Rows that no later session can know again are not kept.
    for (page, state) in session.states {
      for (section, list) in state.lists where list.cursor?.fields == nil {
        session.states[page]?.lists[section]?.cursor = nil
      }
    }
    session.states = session.states.mapValues { state in
      var state = state
      state.lists = state.lists.filter { $0.value != ListState() }
      return state
    }.filter { $0.value != PageState() }
    #expect(Session(text: session.text) == session)
  }

  private static let keys: [Key] =
    "1234567sS<>jkhlmcp[]C".map { .character($0) } + [
      .enter, .backspace, .tab, .down, .up, .right, .left, .escape, .pageDown, .character(" "),
    ]

  @Test(
    "a text that is damaged or of another form is ignored, and nothing breaks",
    arguments: [
      "", "session 2\npath\tpane protection\n", "rubbish\u{0}", "session 1\n\t\t\n",
      "session 1\npath\tprovince 999999\nlist\npath\n",
      "session 1\npath\tnowhere\nday\tyesterday\n",
      "session 1\nsort\tpane data\tfiles\nwidth\tpane data\tfiles\trows\t-5\n",
      "session 1\ncompare\npath\tcompare 1,1,1\nrecent\nrecent\tx\ty\tz\n",
    ])
  func damaged(_ text: String) async throws {
    let model = try await opened(text)
    #expect(model.path == [.pane(.overview)])
    #expect(view(model).size == model.size)
  }

  @Test("what no longer exists is left out, the pages above it stay")
  func vanished() async throws {
    let text =
      "session 1\npath\tpane protection\tprovince 420000\tcentre gone\nmarked\t420000\t999999\n"
      + "focus\tcentre gone\tmonths\n"
    let model = try await opened(text)
    #expect(model.path == [.pane(.protection), .province(Self.hubei)])
    #expect(model.marked == [Self.hubei])
    #expect(model.states[.centre("gone")] == nil)
  }

  @Test("what the command line says wins, a fresh dashboard asks nothing, a key pressed stays")
  func wins() async throws {
    let text = try #require(try await left().session).text
    let day = Day(number: 18_000)
    let chosen = try await opened(text) {
      $0.chosenDay = day; $0.path = [.pane(.data)]
    }
    #expect(chosen.asOf == day && chosen.path == [.pane(.data)])
    #expect(chosen.layer == .figure(.coverage))
    let fresh = try await opened(text, resumes: false)
    #expect(fresh.path == [.pane(.overview)] && fresh.layer == .light)
    let pressed = try await opened(text) { _ = update(&$0, .keyPressed(.character("2"))) }
    #expect(pressed.path == [.pane(.strategy)])
  }
}
