import Domain
import Settings
import Surface
import Testing

@testable import Interface

@Suite struct FrameTests {
  @Test(
    "every pane as it is kept at 80x24, in both languages", arguments: Pane.allCases,
    Language.allCases)
  func panes(pane: Pane, language: Language) async throws {
    var model = try await SampleDashboard.model(Size(columns: 80, rows: 24), language)
    model.type(keys: "\(pane.number)")
    try FrameFixture.check(view(model), "\(pane.rawValue)-80x24-\(language.rawValue)")
  }

  @Test(
    "overview and province as they are kept at all four sizes",
    arguments: [(60, 16), (80, 24), (120, 40), (200, 60)], Language.allCases)
  func sizes(size: (Int, Int), language: Language) async throws {
    let size = Size(columns: size.0, rows: size.1)
    var model = try await SampleDashboard.model(size, language)
    try FrameFixture.check(view(model), "overview-\(size)-\(language.rawValue)")
    model.path.append(.province(AreaCode(number: 420_000)))
    try FrameFixture.check(view(model), "province-\(size)-\(language.rawValue)")
  }

  @Test(
    "a wide screen has the whole help at once, a narrower one scrolls", arguments: Language.allCases
  )
  func wideHelp(language: Language) async throws {
    var model = try await SampleDashboard.model(Size(columns: 200, rows: 60), language)
    model.type(keys: "?")
    try FrameFixture.check(view(model), "help-200x60-\(language.rawValue)")
    #expect(model.helpScrollLimit == 0)
    _ = update(&model, .resized(Size(columns: 80, rows: 24)))
    #expect(model.helpScrollLimit > 0)
  }

  @Test("why and help as they are kept, in both languages", arguments: Language.allCases)
  func overlays(language: Language) async throws {
    var model = try await SampleDashboard.model(Size(columns: 100, rows: 32), language)
    model.type(keys: "?")
    try FrameFixture.check(view(model), "help-\(language.rawValue)")
    model.overlay = nil
    _ = update(&model, .keyPressed(.tab))
    _ = update(&model, .keyPressed(.down))
    model.type(keys: "w")
    try FrameFixture.check(view(model), "why-\(language.rawValue)")
  }

  @Test(
    "notes, a note being written and a light being set as they are kept at three sizes",
    arguments: Language.allCases, [(80, 24), (120, 40), (200, 60)])
  func remembering(language: Language, size: (Int, Int)) async throws {
    let day = Day(number: 18_500)
    let size = Size(columns: size.0, rows: size.1)
    var model = try await SampleDashboard.model(size, language)
    let item = LightOverride(
      measure: "1.1.06", area: .china, light: .onTrack, author: "王芳", date: day,
      since: Day(2020, 6, 30), reason: "已与各省核对")
    let note = Note(
      id: "1", subject: .measure("1.1.06", .china), text: "等湖北补报", author: "Li",
      writtenAt: 1_600_000_000)
    _ = update(
      &model, .recalled(Recollection(notes: [note], overrides: [item]), saying: nil))
    model.go(
      to: Destination(page: .pane(.programme), section: .tree, row: .measure("1.1.06")))
    model.type(keys: "n")
    try FrameFixture.check(view(model), "notes-\(size)-\(language.rawValue)")
    _ = update(&model, .keyPressed(.enter))
    model.type(keys: "核对 ")
    try FrameFixture.check(view(model), "note-\(size)-\(language.rawValue)")
    _ = update(&model, .keyPressed(.escape))
    model.type(keys: "o")
    try FrameFixture.check(view(model), "override-\(size)-\(language.rawValue)")
  }

  @Test(
    "alerts, why and what has changed as they are kept at three sizes",
    arguments: Language.allCases, [(80, 24), (120, 40), (200, 60)])
  func atThreeSizes(language: Language, size: (Int, Int)) async throws {
    let size = Size(columns: size.0, rows: size.1)
    var model = try await SampleDashboard.model(size, language)
    model.type(keys: "6")
    try FrameFixture.check(view(model), "alerts-\(size)-\(language.rawValue)")
    model.type(keys: "w")
    try FrameFixture.check(view(model), "alerts-why-\(size)-\(language.rawValue)")
    _ = update(&model, .keyPressed(.escape))
    model.type(keys: "D2020-05")
    _ = update(&model, .keyPressed(.enter))
    try FrameFixture.check(view(model), "changes-\(size)-\(language.rawValue)")
  }

  @Test(
    "the end of why, a line of a file, and the panes' measures as they are kept",
    arguments: Language.allCases)
  func whole(language: Language) async throws {
    var model = try await SampleDashboard.model(Size(columns: 100, rows: 32), language)
    model.go(
      to: Destination(page: .pane(.programme), section: .tree, row: .measure("3.2.01")))
    model.type(keys: "w")
    _ = update(&model, .keyPressed(.end))
    try FrameFixture.check(view(model), "why-end-\(language.rawValue)")
    _ = update(&model, .keyPressed(.home))
    _ = update(
      &model,
      .lineRead(
        SourceLine(
          origin: Origin(file: "observations.csv", line: 3),
          cells: [.init(heading: "area", text: "000000"), .init(heading: "value", text: "4.5")],
          around: [
            .init(number: 2, text: "000000,4.6"), .init(number: 3, text: "000000,4.5"),
            .init(number: 4, text: "000000,4.4"),
          ])))
    try FrameFixture.check(view(model), "line-\(language.rawValue)")
    model.overlay = nil
    for pane in [Pane.protection, .network] {
      model.path = [.pane(pane)]
      model.states[.pane(pane), default: PageState()].focus = .measures
      try FrameFixture.check(view(model), "\(pane.rawValue)-measures-\(language.rawValue)")
    }
    model.path = [.pane(.overview), .province(AreaCode(number: 420_000))]
    _ = update(&model, .resized(Size(columns: 120, rows: 40)))
    model.type(keys: "'2.5 " + (language == .zh ? "国家层面" : "national"))
    _ = update(&model, .keyPressed(.enter))
    try FrameFixture.check(view(model), "national-duty-\(language.rawValue)")
  }

  @Test(
    "the overview with what changed since the last look as it is kept at three sizes",
    arguments: Language.allCases, [(80, 24), (120, 40), (200, 60)])
  func lookBack(language: Language, size: (Int, Int)) async throws {
    let size = Size(columns: size.0, rows: size.1)
    var model = try await SampleDashboard.model(size, language)
    let snapshot = try #require(model.scene).snapshot
    let files = try #require(model.scene).loaded.files.map(\.path)
    let look = Look(
      snapshot.at(try #require(Day(2020, 5, 31))), files: files.dropLast() + ["old.csv"],
      user: "li", at: model.now - 2 * 86_400)
    _ = update(&model, .recalled(Recollection(lastLook: look), saying: nil))
    try FrameFixture.check(view(model), "overview-changes-\(size)-\(language.rawValue)")
  }

  @Test("the README shows the overview as it is")
  func readme() async throws {
    let model = try await SampleDashboard.model(Size(columns: 110, rows: 36), .en)
    let picture = view(model).lines().joined(separator: "\n")
    try FrameFixture.checkReadme(picture)
  }

  @Test(
    "the pictures of the README are the overview as it is", arguments: Language.allCases)
  func picture(language: Language) async throws {
    let model = try await SampleDashboard.model(Size(columns: 120, rows: 40), language)
    let ink = try #require(ThemeShelf.builtIn.first { $0.name == "ink" })
    try FrameFixture.checkFile(
      model.picture.svg(theme: ink), "docs/overview-\(language.rawValue).svg")
  }

  @Test(
    "each theme as it is kept on the overview, by the styles it draws",
    arguments: ThemeShelf.builtIn)
  func themes(theme: Theme) async throws {
    let model = try await SampleDashboard.model(Size(columns: 80, rows: 24), .zh)
    try FrameFixture.check(view(model), "theme-\(theme.name)", theme: theme)
  }
}
