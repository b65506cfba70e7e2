import Domain
import Surface
import Testing

@testable import Interface

/// The line in which anything is looked for.
@Suite("The palette")
struct PaletteTests {
  private func press(_ keys: [Key], on model: inout Model) {
    for key in keys { _ = update(&model, .keyPressed(key)) }
  }

  private func type(_ text: String, on model: inout Model) {
    press([.character(":")] + text.map { .character($0) }, on: &model)
  }

  private func palette(_ model: Model) throws -> Palette {
    guard case .palette(let palette) = model.overlay else {
      throw Missing()
    }
    return palette
  }

  private struct Missing: Error {}

  @Test("hb finds 湖北 and 河北 among the provinces")
  func provinces() async throws {
    var model = try await SampleDashboard.model(.init(columns: 120, rows: 40), .zh)
    type("hb", on: &model)
    let found = try palette(model)
    let provinces = found.found.map { found.entries[$0] }.filter { $0.kind == .province }
      .map(\.name.zh)
    #expect(provinces == ["河北省", "湖北省"])
  }

  @Test(
    "Enter leads to what is in hand",
    arguments: [
      ("hubei", Page.province(AreaCode(number: 420_000))), ("baohuzhongxin", .pane(.protection)),
      ("xiamen", .prefecture(AreaCode(number: 350_200))), ("reported", .reporting),
      ("placement", .placement(.country)),
    ])
  func leads(_ text: String, _ page: Page) async throws {
    var model = try await SampleDashboard.model()
    type(text, on: &model)
    press([.enter], on: &model)
    #expect(model.page == page)
    #expect(model.overlay == nil)
  }

  @Test(
    "the name of a kind finds what is of it, after what is called so",
    arguments: ["theme", "themes", "主题", "zhuti"])
  func kinds(_ text: String) async throws {
    var model = try await SampleDashboard.model()
    model.themes = ["dark", "light"].map { Theme(name: $0, inks: [:], grounds: [:]) }
    type(text, on: &model)
    let found = try palette(model)
    let entries = found.found.map { found.entries[$0] }
    let targets = entries.map(\.target)
    // What puts on another theme is called so itself, but not by the word for several.
    #expect(targets.first == (text == "themes" ? .theme("dark") : .command(.theme)))
    #expect(
      entries.filter { $0.kind == .theme }.map(\.target) == [.theme("dark"), .theme("light")])
  }

  @Test("the name of a kind beside a name finds that name among the kind")
  func kindAndName() async throws {
    var model = try await SampleDashboard.model()
    type("prefecture wuhan", on: &model)
    let found = try palette(model)
    let entries = found.found.map { found.entries[$0] }
    #expect(entries.first?.target == .place(.prefecture(AreaCode(number: 420_100)), nil, nil))
    #expect(entries.allSatisfy { $0.kind == .prefecture })
  }

  @Test("a measure is found by its number, and stands under the cursor")
  func measure() async throws {
    var model = try await SampleDashboard.model()
    type("4.2.10", on: &model)
    press([.enter], on: &model)
    #expect(model.page == .pane(.programme))
    #expect(model.states[model.page]?[.tree].cursor == .measure("4.2.10"))
  }

  @Test("a centre, a node and an indicator lead to their page, their row and their measure")
  func below() async throws {
    let start = try await SampleDashboard.model()
    let dataset = try #require(start.scene).snapshot.dataset
    func opened(_ target: Palette.Target) throws -> Model {
      var model = start
      type("", on: &model)
      let index = try #require(try palette(model).entries.firstIndex { $0.target == target })
      press(try palette(model).entries[index].name.zh.map { .character($0) }, on: &model)
      let line = try palette(model).line.text
      let place = try #require(
        try palette(model).found.firstIndex(of: index), "\(target) by \(line)")
      press(Array(repeating: .down, count: place) + [.enter], on: &model)
      return model
    }
    let centre = try #require(dataset.centres.last)
    #expect(try opened(.place(.centre(centre.id), nil, nil)).page == .centre(centre.id))
    let node = try #require(dataset.nodes.first { $0.prefecture != nil })
    let prefecture = Page.prefecture(try #require(node.prefecture))
    let there = try opened(.place(prefecture, .nodes, .node(node.id)))
    #expect(there.page == prefecture)
    #expect(there.states[prefecture]?[.nodes].cursor == .node(node.id))
    let layer = try opened(.layer(.figure(.backlog)))
    #expect(layer.page == .pane(.overview) && layer.layer == .figure(.backlog))
  }

  @Test("among what is found alike, what was chosen before comes first")
  func recentFirst() async throws {
    var model = try await SampleDashboard.model()
    func provinces(_ model: Model) throws -> [Palette.Entry] {
      let palette = try palette(model)
      return palette.found.map { palette.entries[$0] }.filter { $0.kind == .province }
    }
    type("hu", on: &model)
    let second = try #require(try provinces(model).dropFirst().first)
    press([.escape], on: &model)
    type(second.name.zh, on: &model)
    press([.enter], on: &model)
    type("hu", on: &model)
    #expect(try provinces(model).first?.target == second.target)
  }

  @Test("an action is done as by its key")
  func action() async throws {
    var model = try await SampleDashboard.model()
    type("switch chinese", on: &model)
    let found = try palette(model)
    #expect(found.chosen?.target == .command(.language))
    press([.enter], on: &model)
    #expect(model.language == .zh)
  }

  @Test("what was chosen last comes first")
  func recent() async throws {
    var model = try await SampleDashboard.model()
    type("gansu", on: &model)
    press([.enter], on: &model)
    type("", on: &model)
    #expect(try palette(model).chosen?.name.en == "Gansu")
  }

  @Test("keys that are commands elsewhere are text here, and Escape leaves all as it was")
  func text() async throws {
    var model = try await SampleDashboard.model()
    let page = model.page
    type("qL3?", on: &model)
    #expect(try palette(model).line.text == "qL3?")
    press([.escape], on: &model)
    #expect(model.overlay == nil)
    #expect(model.page == page)
    #expect(model.language == .en)
  }

  @Test("pasted text is looked for and never done")
  func pasted() async throws {
    var model = try await SampleDashboard.model()
    type("", on: &model)
    _ = update(&model, .textPasted("湖北\nq"))
    #expect(try palette(model).line.text == "湖北 q")
  }

  @Test(
    "every province, prefecture, centre, node and measure, and every pane, is found by its name")
  func everything() async throws {
    var model = try await SampleDashboard.model()
    type("", on: &model)
    let palette = try palette(model)
    let scene = try #require(model.scene)
    let counts = Dictionary(grouping: palette.entries, by: \.kind).mapValues(\.count)
    #expect(counts[.province] == scene.snapshot.units.count)
    #expect(counts[.prefecture] == scene.snapshot.dataset.prefectures.count)
    #expect(counts[.centre] == scene.snapshot.dataset.centres.count)
    #expect(counts[.node] == scene.snapshot.dataset.nodes.count)
    #expect(counts[.measure] == 138)
    #expect(counts[.pane] == Pane.allCases.count + 4)
    let targets = Set(palette.entries.map(\.target))
    #expect(scene.snapshot.layers.allSatisfy { targets.contains(.layer($0)) })
    let named = Set(scene.snapshot.dataset.measures.flatMap(\.indicators))
    #expect(counts[.indicator] == named.count + scene.snapshot.layers.count)
    for command in Command.table where command.group != .move && command.id != .find {
      #expect(targets.contains(.command(command.id)), "\(command.id)")
    }
    for entry in palette.entries {
      #expect(entry.score(SearchQuery(entry.name.zh)) != nil, "\(entry.name.zh)")
      #expect(entry.score(SearchQuery(entry.name.en)) != nil, "\(entry.name.en)")
    }
  }

  @Test("the cursor stays in sight and on the list", arguments: [24, 40])
  func cursor(_ rows: Int) async throws {
    var model = try await SampleDashboard.model(.init(columns: 80, rows: rows), .en)
    type("", on: &model)
    press(Array(repeating: .down, count: 300), on: &model)
    let palette = try palette(model)
    #expect(palette.cursor == palette.found.count - 1)
    let name = try #require(palette.chosen?.name.en)
    #expect(view(model).lines().contains { $0.contains("▌") && $0.contains(name.prefix(12)) })
  }
}
