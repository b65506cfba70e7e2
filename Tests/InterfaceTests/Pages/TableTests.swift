import Domain
import Surface
import Testing
import Wording

@testable import Interface

/// Tables: their columns, their order, their numbers and their scroll bars.
@Suite("Tables")
struct TableTests {
  private static let protection = Page.pane(.protection)

  private func model(
    _ keys: String, _ size: Size = Size(columns: 120, rows: 40), _ language: Language = .en
  ) async throws -> Model {
    var model = try await SampleDashboard.model(size, language)
    model.type(keys: keys)
    return model
  }

  private func section(_ model: Model) throws -> Section {
    let scene = try #require(model.scene)
    return try #require(PlaceOnPage(model: model, scene: scene).section)
  }

  private func seen(_ model: Model) throws -> [String] {
    let section = try section(model)
    let state = model.states[model.page]?[section.id] ?? ListState()
    return ColumnFit(section, state).places.map(\.column.id)
  }

  private func press(_ keys: [Key], on model: inout Model) {
    for key in keys { _ = update(&model, .keyPressed(key)) }
  }

  @Test("C lists the columns, and Space takes the one in hand away and brings it back")
  func columns() async throws {
    var model = try await model("3")
    let before = try seen(model)
    let second = try #require(before.dropFirst().first)
    model.type(keys: "C")
    press([.down, .character(" ")], on: &model)
    #expect(try seen(model).contains(second) == false)
    press([.character(" "), .enter], on: &model)
    #expect(model.overlay == nil)
    #expect(try seen(model) == before)
  }

  @Test("a name has the columns it wishes for before others that may leave, not before the rest")
  func wishes() throws {
    let name = Phrase(zh: "名", en: "name")
    let columns = [
      Column.open("name", name, least: 4, wish: 20), .number("fixed", name, 8, 8),
      .number("first", name, 6, 6, rank: 2), .number("last", name, 6, 6, rank: 1),
    ]
    let text = ListingCell(text: String(repeating: "x", count: 40))
    let listing = Listing(
      title: name, columns: columns, rows: [Row(id: .area(.china), cells: ["name": text])],
      empty: name, gap: 1)
    func ids(_ width: Int) -> [String: Int] {
      let section = Section(
        id: .provinces, listing: listing,
        rect: Rect(column: 0, row: 0, columns: width + 1, rows: 9), headRows: 1)
      let places = ColumnFit(section, ListState()).places
      return Dictionary(uniqueKeysWithValues: places.map { ($0.column.id, $0.width) })
    }
    #expect(ids(43) == ["name": 20, "fixed": 8, "first": 6, "last": 6])
    #expect(ids(42) == ["name": 26, "fixed": 8, "first": 6])
    #expect(ids(36) == ["name": 20, "fixed": 8, "first": 6])
    #expect(ids(35) == ["name": 26, "fixed": 8])
    #expect(ids(29) == ["name": 20, "fixed": 8])
    #expect(ids(20) == ["name": 11, "fixed": 8])
    #expect(ids(13) == ["name": 4, "fixed": 8])
  }

  @Test("a text without room gives way to its brief form, and only then is cut")
  func brief() {
    let cell = ListingCell(text: "4.2.11 取消外观设计资助", brief: "4.2.11 外观")
    #expect(cell.words(in: 23) == "4.2.11 取消外观设计资助")
    #expect(cell.words(in: 22) == "4.2.11 外观")
    #expect(ListingCell(text: "4.2.11").words(in: 2) == "4.2.11")
  }

  @Test("a measure's brief name is its short one, or in English the name without the localities")
  func briefNames() async throws {
    let snapshot = try #require(try await SampleDashboard.model().scene).snapshot
    func brief(_ id: String) -> Phrase? { snapshot.measure(id)?.briefName }
    let whole = try #require(snapshot.measure("1.2.03")?.name)
    let rest = "Sum up results, lessons and gaps of the 13th five-year period"
    #expect(brief("1.2.03") == Phrase(zh: whole.zh, en: rest))
    #expect(brief("4.2.11") == Phrase(zh: "取消外观设计资助", en: "No design subsidies"))
    #expect(brief("1.1.02") == snapshot.measure("1.1.02")?.name)
  }

  @Test(
    "in a province's list no two names look alike, at the usual sizes", arguments: Language.allCases
  )
  func distinct(language: Language) async throws {
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)] {
      var model = try await SampleDashboard.model(size, language)
      model.path = [.pane(.overview), .province(AreaCode(number: 420_000))]
      let scene = try #require(model.scene)
      let section = try #require(model.sections(scene).first { $0.id == .measures })
      let fit = ColumnFit(section, ListState())
      let width = try #require(fit.places.first { $0.column.id == "name" }?.width)
      #expect(width >= 27)
      let names = section.listing.rows.compactMap { row -> String? in
        guard case .measure = row.id, let cell = row.cells["name"] else { return nil }
        return String(DisplayText.cut(cell.words(in: width), to: width).dropFirst(7))
      }
      #expect(names.count > 70)
      #expect(Set(names).count >= names.count - 2, "\(size)")
    }
  }

  @Test("a column without room comes once it is chosen, and the defaults come back")
  func room() async throws {
    var model = try await model("3", Size(columns: 80, rows: 24))
    let before = try seen(model)
    let all = try section(model).listing.columns.map(\.id)
    let hidden = try #require(all.firstIndex { !before.contains($0) })
    model.type(keys: "C")
    press(Array(repeating: .down, count: hidden) + [.character(" ")], on: &model)
    #expect(try seen(model).contains(all[hidden]))
    press([.end, .enter], on: &model)
    #expect(try seen(model) == before)
  }

  @Test("the last column that is seen cannot be taken away")
  func last() async throws {
    var model = try await model("3C")
    for _ in 0..<40 { press([.character(" "), .down], on: &model) }
    press([.home] + Array(repeating: .character(" "), count: 3), on: &model)
    #expect(try !seen(model).isEmpty)
  }

  @Test("the cursor goes over the columns that are seen, and no others")
  func cursor() async throws {
    var model = try await model("3", Size(columns: 80, rows: 24))
    let seen = try seen(model)
    for _ in 0..<30 {
      press([.right], on: &model)
      let column = try #require(model.states[Self.protection]?[.centres].column)
      #expect(seen.contains(column))
    }
  }

  @Test("> and < change the width of the column under the cursor")
  func widths() async throws {
    var model = try await model("3")
    press([.right], on: &model)
    let id = try #require(model.states[Self.protection]?[.centres].column)
    func width() throws -> Int {
      let section = try section(model)
      let state = model.states[Self.protection]?[.centres] ?? ListState()
      let place = ColumnFit(section, state).places.first { $0.column.id == id }
      return try #require(place).width
    }
    let before = try width()
    model.type(keys: ">>>")
    #expect(try width() == before + 3)
    model.type(keys: "<")
    #expect(try width() == before + 2)
    model.type(keys: String(repeating: "<", count: 60))
    #expect(try width() == 1)
  }

  @Test("the last column sorted by leads, the ones before break its ties, headings number them")
  func sorting() async throws {
    var model = try await model("7", Size(columns: 200, rows: 60))
    for column in ["rows", "errors"] {
      model.states[.pane(.data), default: PageState()][.files].column = column
      model.type(keys: "s")
    }
    #expect(model.states[.pane(.data)]?[.files].sort.map(\.column) == ["errors", "rows"])
    let rows = PlaceOnPage(model: model, scene: try #require(model.scene)).rows
    let keys = rows.map { row in
      ["errors", "rows"].map { id -> Double in
        if case .number(let number) = row.cells[id]?.key { number } else { -1 }
      }
    }
    for (first, second) in zip(keys, keys.dropFirst()) {
      #expect((first[0], first[1]) >= (second[0], second[1]))
    }
    let text = view(model).lines().joined(separator: "\n")
    #expect(text.contains("1▼") && text.contains("2▼"))
    model.type(keys: "s")
    #expect(model.states[.pane(.data)]?[.files].sort.map(\.column) == ["rows"])
    #expect(!view(model).lines().joined().contains("1▼"))
  }

  @Test(
    "only plain numbers are aligned by their points",
    arguments: [
      ("12", 0), ("1,234.5", 2), ("+3.25", 3), ("-0.1", 2), ("–", 0), ("8/13", nil), ("≥ 16", nil),
      ("印发", nil), ("1.2 MB", nil), ("1.2.3", nil), ("", nil), ("2020-06-30", nil),
    ] as [(String, Int?)])
  func tails(_ text: String, _ tail: Int?) {
    #expect(ListingCell(text: text).tail == tail)
  }

  @Test("the digits of a column's differences stand on one point, beside its own numbers")
  func beside() async throws {
    var model = try await SampleDashboard.model(Size(columns: 120, rows: 40), .en)
    model.path = [
      .pane(.overview), .compare([420_000, 440_000].map { AreaCode(number: $0) }),
    ]
    let lines = view(model).lines().filter { $0.contains(" % ") && $0.contains("(") == false }
    let compared = lines.filter { $0.contains("−") || $0.contains("+") || $0.contains("±") }
    #expect(compared.count > 5)
    let points = Set(
      compared.map { line in
        line.enumerated().filter { $0.element == "." }.map(\.offset).suffix(4)
      }.filter { $0.count == 4 })
    #expect(points.count == 1, "\(points)")
  }

  @Test("numbers of a column stand with their points below one another", arguments: [80, 120, 200])
  func alignment(_ columns: Int) async throws {
    var model = try await model("", Size(columns: columns, rows: 40))
    model.path.append(.province(AreaCode(number: 420_000)))
    let scene = try #require(model.scene)
    let section = try #require(model.sections(scene).first { $0.id == .figures })
    let value = ColumnFit(section, ListState()).places.first { $0.column.id == "value" }
    let place = try #require(value)
    let surface = view(model)
    var points: Set<Int> = []
    for row in section.rect.row + section.headRows..<section.rect.bottom {
      let start = section.rect.column + 1 + place.start
      for column in start..<start + place.width where surface[column, row].glyph == "." {
        points.insert(column)
      }
    }
    #expect(points.count <= 1)
  }

  @Test("a table with more rows than fit has a bar beside it that goes down with the cursor")
  func scrollBar() async throws {
    var model = try await model("4", Size(columns: 120, rows: 24))
    let section = try section(model)
    func bar() -> [String] {
      let surface = view(model)
      return (section.rect.row + section.headRows..<section.rect.bottom)
        .map { String(surface[section.rect.end + 1, $0].glyph) }
    }
    #expect(bar().first == "┃" && bar().last != "┃")
    press([.end], on: &model)
    #expect(bar().first != "┃" && bar().last == "┃")
    model.type(keys: "/hubei")
    press([.enter], on: &model)
    #expect(!bar().contains("┃"))
  }

  @Test("headings stay while rows scroll below them, with the unit that all figures share")
  func headings() async throws {
    var model = try await model("4", Size(columns: 120, rows: 24))
    let section = try section(model)
    func heading(_ model: Model) -> String {
      String(view(model).lines()[section.rect.row + 1].prefix(section.rect.end + 1))
    }
    let before = heading(model)
    #expect(
      before.contains("Province") && before.contains("Cover %") && before.contains("Uptime %"))
    let first = view(model).lines()[section.rect.row + 2]
    press([.end], on: &model)
    #expect(heading(model) == before)
    #expect(view(model).lines()[section.rect.row + 2] != first)
  }

  @Test("a column of figures of one unit has it in its heading, one of several units has not")
  func units() async throws {
    let model = try await model("3", Size(columns: 120, rows: 40))
    let listing = try section(model).listing
    func unit(_ id: String) throws -> Phrase? {
      listing.sharedUnit(of: try #require(listing.columns.first { $0.id == id }))
    }
    #expect(try unit("pass_rate")?.en == "%")
    #expect(try unit("backlog")?.zh == "件")
    let programme = try await self.model("5")
    let tree = try section(programme).listing
    #expect(tree.sharedUnit(of: try #require(tree.columns.first { $0.id == "value" })) == nil)
  }

  @Test("totals say how many units they hold", arguments: Language.allCases)
  func totals(language: Language) async throws {
    let protection = try await model("3", Size(columns: 120, rows: 40), language)
    let snapshot = try #require(protection.scene).snapshot
    let open = snapshot.dataset.centres.count { centre in
      centre.openedOn.map { $0 <= snapshot.asOf } == true
        && centre.closedOn.map { $0 > snapshot.asOf } != false
    }
    let total = try #require(try section(protection).listing.rows.first { $0.isWhole })
    #expect(total.cells["name"]?.text.contains("\(open)") == true)
    // Of the network the denominator stands beside every share.
    let network = try section(try await model("4", Size(columns: 120, rows: 40), language))
    let country = try #require(network.listing.rows.first { $0.isWhole })
    let prefectures = snapshot.dataset.prefectures.count
    #expect(country.cells.values.contains { $0.text.hasSuffix("/\(prefectures)") })
  }

  @Test("a reload keeps cursor, scroll, fold, filter, order and columns by the record")
  func reload() async throws {
    var model = try await model("3")
    press([.right, .right, .pageDown, .down], on: &model)
    model.type(keys: "s>>C")
    press([.down, .character(" "), .enter], on: &model)
    model.type(keys: "/backlog>2")
    press([.enter], on: &model)
    model.type(keys: "5")
    press([.left], on: &model)
    model.type(keys: "3")
    let states = model.states
    let picture = view(model).lines()
    let loaded = try #require(model.scene).loaded
    _ = update(&model, .datasetLoaded(loaded))
    #expect(model.states == states)
    #expect(view(model).lines() == picture)
    #expect(model.states[.pane(.programme)]?[.tree].folded.isEmpty == false)
  }

  @Test("the row under the cursor stays under it when rows before it come and go")
  func identity() async throws {
    var model = try await model("3")
    press([.pageDown], on: &model)
    let cursor = try #require(model.states[Self.protection]?[.centres].cursor)
    var loaded = try #require(model.scene).loaded
    loaded.dataset.centres.removeAll { RowID.centre($0.id) != cursor && $0.id < "m" }
    _ = update(&model, .datasetLoaded(loaded))
    let row = PlaceOnPage(model: model, scene: try #require(model.scene)).row
    #expect(row?.id == cursor)
  }

  @Test("the rows around the cursor stay where they stand when rows above them go, and come back")
  func scroll() async throws {
    var model = try await model("3", Size(columns: 120, rows: 24))
    press([.pageDown, .pageDown, .up, .up], on: &model)
    func shown(_ model: Model) throws -> (cursor: RowID?, line: Int, rows: [String]) {
      let section = try section(model)
      let lines = view(model).lines()
      let line = try #require(lines.firstIndex { $0.hasPrefix(" ▌") })
      return (
        PlaceOnPage(model: model, scene: try #require(model.scene)).row?.id, line,
        lines[line..<section.rect.bottom].map { String($0.prefix(24)) }
      )
    }
    let before = try shown(model)
    let loaded = try #require(model.scene).loaded
    let above = try section(model).listing.rows.prefix(4).compactMap { row -> String? in
      if case .centre(let id) = row.id { id } else { nil }
    }
    #expect(above.count == 3)
    var fewer = loaded
    fewer.dataset.centres.removeAll { above.contains($0.id) }
    _ = update(&model, .datasetLoaded(fewer))
    let after = try shown(model)
    #expect(after.cursor == before.cursor && after.line == before.line && after.rows == before.rows)
    _ = update(&model, .datasetLoaded(loaded))
    #expect(try shown(model).line == before.line)
  }

  @Test("a cursor whose record goes away stands on the next one, and at the end on the last")
  func heir() async throws {
    var model = try await model("3")
    press([.down, .down, .down], on: &model)
    func rows(_ model: Model) throws -> [RowID] { try section(model).listing.rows.map(\.id) }
    func without(_ id: RowID?, _ model: Model) throws -> LoadedDataset {
      var loaded = try #require(model.scene).loaded
      loaded.dataset.centres.removeAll { .centre($0.id) == id }
      return loaded
    }
    let before = try rows(model)
    _ = update(&model, .datasetLoaded(try without(before[3], model)))
    #expect(model.states[Self.protection]?[.centres].cursor == before[4])
    press([.end], on: &model)
    let last = try rows(model)
    _ = update(&model, .datasetLoaded(try without(last.last, model)))
    #expect(model.states[Self.protection]?[.centres].cursor == last.dropLast().last)
  }

  @Test("what is folded stays folded when rows around it come and go")
  func folds() async throws {
    var model = try await model("5")
    press([.left], on: &model)
    let folded = try #require(model.states[.pane(.programme)]?[.tree].folded)
    #expect(folded == [.chapter("1")])
    var loaded = try #require(model.scene).loaded
    loaded.dataset.measures.removeAll { $0.id.hasPrefix("1.1") || $0.id.hasPrefix("2.1") }
    _ = update(&model, .datasetLoaded(loaded))
    #expect(model.states[.pane(.programme)]?[.tree].folded == folded)
    #expect(!view(model).lines().contains { $0.contains(" 1.2 ") })
    press([.right], on: &model)
    #expect(view(model).lines().contains { $0.contains(" 1.2 ") })
  }

  @Test("the list of columns as it is kept", arguments: Language.allCases)
  func chooser(_ language: Language) async throws {
    let model = try await model("3C", Size(columns: 80, rows: 24), language)
    try FrameFixture.check(view(model), "columns-\(language.rawValue)")
  }

  @Test("the palette as it is kept", arguments: Language.allCases)
  func palette(_ language: Language) async throws {
    let model = try await model(":hb", Size(columns: 80, rows: 24), language)
    try FrameFixture.check(view(model), "palette-\(language.rawValue)")
  }
}
