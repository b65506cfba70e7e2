import Domain
import Surface
import Testing
import Wording

@testable import Interface

@Suite struct MouseTests {
  /// Where `text` is drawn first.
  func place(of text: String, in model: Model, row: Int? = nil) throws -> (column: Int, row: Int) {
    let lines = view(model).lines()
    let found = lines.indices.first { (row == nil || row == $0) && lines[$0].contains(text) }
    let number = try #require(found, "\(text) is nowhere")
    let before = try #require(lines[number].firstRange(of: text)).lowerBound
    return (DisplayText.width(of: String(lines[number][..<before])), number)
  }

  func click(_ text: String, in model: inout Model, row: Int? = nil, clicks: Int = 1) throws {
    let place = try place(of: text, in: model, row: row)
    _ = update(&model, .mouseUsed(Mouse(.press(clicks: clicks), at: place.column, place.row)))
  }

  @Test(
    "a click on a tab opens the pane, one on the breadcrumb goes up", arguments: Language.allCases)
  func tabs(language: Language) async throws {
    var model = try await SampleDashboard.model(Size(columns: 120, rows: 40), language)
    for pane in Pane.allCases {
      try click("\(pane.number) \(pane.title[language])", in: &model, row: 0)
      #expect(model.page == .pane(pane))
    }
    model.path = [.pane(.strategy), .province(AreaCode(number: 420_000))]
    try click(Pane.strategy.title[language], in: &model, row: 1)
    #expect(model.path == [.pane(.strategy)])
    try click(Phrase.china[language], in: &model, row: 1)
    #expect(model.path == [.pane(.overview)])
  }

  @Test("a click puts the cursor on a row, a double click opens it, a tile likewise")
  func rows() async throws {
    var model = try await SampleDashboard.model(Size(columns: 120, rows: 40), .en)
    try click("鄂HB", in: &model)
    let hubei = RowID.area(AreaCode(number: 420_000))
    #expect(model.states[model.page]?[.map].cursor == hubei)
    try click("鄂HB", in: &model, clicks: 2)
    #expect(model.page == .province(AreaCode(number: 420_000)))
    model.type(keys: "3")
    let hangzhou = try place(of: "Hangzhou", in: model)
    _ = update(&model, .mouseUsed(Mouse(.press(clicks: 1), at: hangzhou.column, hangzhou.row)))
    let chosen = try #require(model.states[model.page]?[.centres].cursor)
    _ = update(&model, .mouseUsed(Mouse(.press(clicks: 2), at: hangzhou.column, hangzhou.row)))
    guard case .centre(let id) = model.page else {
      Issue.record("no centre: \(model.page)")
      return
    }
    #expect(chosen == .centre(id))
  }

  @Test("a click on a heading sorts by it, once more the other way round")
  func sorting() async throws {
    var model = try await SampleDashboard.model(Size(columns: 120, rows: 40), .en)
    model.type(keys: "3")
    let place = try place(of: "Backlog", in: model)
    let press = Message.mouseUsed(Mouse(.press(clicks: 1), at: place.column, place.row))
    _ = update(&model, press)
    let first = try #require(model.states[model.page]?[.centres].sort)
    _ = update(&model, press)
    let second = try #require(model.states[model.page]?[.centres].sort)
    #expect(first.first?.column == "backlog" && second.first?.column == "backlog")
    #expect(first.first?.descends != second.first?.descends)
  }

  /// The places of the columns of the centres' table, at their places on the screen.
  private func columns(in model: Model) throws -> [(id: String, start: Int, end: Int)] {
    let scene = try #require(model.scene)
    let section = try #require(model.sections(scene).first { $0.id == .centres })
    return ColumnFit(section, scene.state[.centres]).places.map {
      let start = section.rect.column + 1 + $0.start
      return ($0.column.id, start, start + $0.width)
    }
  }

  private func use(_ action: Mouse.Action, _ column: Int, _ row: Int, in model: inout Model) {
    _ = update(&model, .mouseUsed(Mouse(action, at: column, row)))
  }

  @Test(
    "the edge of a column follows the mouse that holds it, until it is let go of",
    arguments: [1, 2, 3])
  func edge(index: Int) async throws {
    var model = try await SampleDashboard.model(Size(columns: 240, rows: 40), .en)
    model.type(keys: "3")
    let row = try place(of: "Backlog", in: model).row
    let before = try columns(in: model)[index]
    use(.press(clicks: 1), before.end, row, in: &model)
    for step in [1, 3, 2] {
      use(.drag, before.end + step, row + step, in: &model)
      let now = try columns(in: model)[index]
      #expect(now.id == before.id && now.start == before.start && now.end == before.end + step)
    }
    #expect(model.states[model.page]?[.centres].sort.isEmpty == true)
    use(.release, before.end + 2, row, in: &model)
    use(.drag, before.end + 9, row, in: &model)
    #expect(try columns(in: model)[index].end == before.end + 2)
    use(.press(clicks: 2), before.end + 2, row, in: &model)
    #expect(model.states[model.page]?[.centres].widths[before.id] == nil)
  }

  @Test("a column is never narrower than one, nor wider than its table, wherever the mouse goes")
  func edgeLimits() async throws {
    var model = try await SampleDashboard.model(Size(columns: 120, rows: 40), .en)
    model.type(keys: "3")
    let row = try place(of: "Backlog", in: model).row
    let before = try columns(in: model)[1]
    use(.press(clicks: 1), before.end, row, in: &model)
    use(.drag, 0, 0, in: &model)
    #expect(model.states[model.page]?[.centres].widths[before.id] == 1)
    use(.drag, 10_000, 39, in: &model)
    #expect(try #require(model.states[model.page]?[.centres].widths[before.id]) < 120)
    use(.drag, before.end, row, in: &model)
    #expect(try columns(in: model)[1].end == before.end)
  }

  @Test("a click on the heading of a widened column sorts by that column")
  func sortingWidened() async throws {
    var model = try await SampleDashboard.model(Size(columns: 160, rows: 40), .en)
    model.type(keys: "3")
    let edge = try columns(in: model)[1].end
    let row = try place(of: "Backlog", in: model).row
    use(.press(clicks: 1), edge, row, in: &model)
    use(.drag, edge + 12, row, in: &model)
    use(.release, edge + 12, row, in: &model)
    try click("Backlog", in: &model, row: row)
    #expect(model.states[model.page]?[.centres].sort.first?.column == "backlog")
  }

  @Test("the wheel moves what is under it, and the keys stay where they are")
  func wheel() async throws {
    var model = try await SampleDashboard.model(Size(columns: 120, rows: 40), .en)
    let place = try place(of: "Alerts  ", in: model)
    _ = update(&model, .mouseUsed(Mouse(.wheel(2), at: place.column, place.row + 3)))
    #expect(model.states[model.page]?[.alerts].cursor != nil)
    #expect(model.states[model.page]?.focus == nil)
    model.type(keys: "?")
    _ = update(&model, .mouseUsed(Mouse(.wheel(1), at: 10, 10)))
    #expect(model.overlay == .help(top: 3))
  }

  @Test("a click on a hint of the footer does what it says")
  func footer() async throws {
    var model = try await SampleDashboard.model(Size(columns: 120, rows: 40), .en)
    try click("? help", in: &model, row: 39)
    #expect(model.overlay == .help(top: 0))
    try click("Esc close", in: &model, row: 39)
    #expect(model.overlay == nil)
    model.type(keys: ":hubei")
    let place = try place(of: "▌", in: model)
    _ = update(&model, .mouseUsed(Mouse(.press(clicks: 2), at: place.column + 3, place.row)))
    #expect(model.page == .province(AreaCode(number: 420_000)))
  }

  @Test("a click chooses in a list, a second one does it, and a click on its sign folds a row")
  func lists() async throws {
    var model = try await SampleDashboard.model(Size(columns: 120, rows: 40), .en)
    model.type(keys: "m")
    let layer = try place(of: "pass rate", in: model)
    _ = update(&model, .mouseUsed(Mouse(.press(clicks: 1), at: layer.column, layer.row)))
    _ = update(&model, .mouseUsed(Mouse(.press(clicks: 2), at: layer.column, layer.row)))
    #expect(model.overlay == nil && model.layer == .figure(.passRate))
    model.type(keys: "5")
    let sign = try place(of: "▾ 1.1", in: model)
    _ = update(&model, .mouseUsed(Mouse(.press(clicks: 1), at: sign.column, sign.row)))
    #expect(model.states[.pane(.programme)]?[.tree].folded == [.article("1.1")])
    _ = update(&model, .mouseUsed(Mouse(.press(clicks: 1), at: sign.column, sign.row)))
    #expect(model.states[.pane(.programme)]?[.tree].folded == [])
  }

  @Test("M lets go of the mouse and takes it again, and says so")
  func release() {
    var model = emptyModel()
    model.type(keys: "M")
    #expect(!model.usesMouse && model.notice == .mouseReleased)
    model.type(keys: "M")
    #expect(model.usesMouse && model.notice == .mouseTaken)
  }

  @Test("a touch anywhere, at any size, breaks nothing")
  func anywhere() async throws {
    for size in [(60, 16), (20, 5), (3, 2)] {
      var model = try await SampleDashboard.model(Size(columns: size.0, rows: size.1), .zh)
      for pane in Pane.allCases {
        model.type(keys: "\(pane.number)")
        for row in stride(from: 0, to: size.1, by: 5) {
          for column in stride(from: 0, to: size.0, by: 19) {
            for action in [Mouse.Action.press(clicks: 1), .wheel(1), .drag, .release] {
              _ = update(&model, .mouseUsed(Mouse(action, at: column, row)))
            }
          }
        }
        model.overlay = nil
      }
    }
  }
}
