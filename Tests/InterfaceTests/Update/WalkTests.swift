import Domain
import Surface
import Testing

@testable import Interface

@Suite struct WalkTests {
  private static let hubei = AreaCode(number: 420_000)

  /// Puts the cursor of a section of the page on a row.
  private func stand(on row: RowID, in section: SectionID, _ model: inout Model) {
    model.states[model.page, default: PageState()].focus = section
    model.states[model.page]?[section].cursor = row
  }

  @Test("Enter goes down from the map to a province, a prefecture and its centre, Backspace up")
  func downAndUp() async throws {
    var model = try await SampleDashboard.model()
    stand(on: .area(Self.hubei), in: .map, &model)
    _ = update(&model, .keyPressed(.enter))
    #expect(model.path == [.pane(.overview), .province(Self.hubei)])
    let wuhan = AreaCode(number: 420_100)
    stand(on: .area(wuhan), in: .prefectures, &model)
    _ = update(&model, .keyPressed(.enter))
    #expect(model.page == .prefecture(wuhan))
    let snapshot = try #require(model.scene).snapshot
    let centre = try #require(snapshot.centres(of: wuhan).first)
    stand(on: .centre(centre.id), in: .centres, &model)
    _ = update(&model, .keyPressed(.enter))
    #expect(
      model.path == [
        .pane(.overview), .province(Self.hubei), .prefecture(wuhan), .centre(centre.id),
      ])
    for _ in 0..<3 { _ = update(&model, .keyPressed(.backspace)) }
    #expect(model.path == [.pane(.overview)])
    _ = update(&model, .keyPressed(.alt(.left)))
    #expect(model.page == .province(Self.hubei))
  }

  @Test("a filter keeps the rows that contain the text, and Esc gives the rows back")
  func filter() async throws {
    var model = try await SampleDashboard.model()
    model.type(keys: "3/wuhan")
    _ = update(&model, .keyPressed(.enter))
    var place = PlaceOnPage(model: model, scene: try #require(model.scene))
    #expect(place.rows.map(\.id).contains { if case .centre = $0 { true } else { false } })
    #expect(place.rows.count < place.section?.listing.rows.count ?? 0)
    _ = update(&model, .keyPressed(.escape))
    place = PlaceOnPage(model: model, scene: try #require(model.scene))
    #expect(place.rows.count == place.section?.listing.rows.count)
  }

  @Test("giving a filter up brings the one before back")
  func filterGivenUp() async throws {
    var model = try await SampleDashboard.model()
    model.type(keys: "7/csv")
    _ = update(&model, .keyPressed(.enter))
    model.type(keys: "/zzz")
    _ = update(&model, .keyPressed(.escape))
    #expect(model.states[.pane(.data)]?[.files].filter == "csv")
    #expect(model.prompt == nil)
  }

  @Test("jumping moves the cursor to the first row that contains the text")
  func jump() async throws {
    var model = try await SampleDashboard.model()
    model.type(keys: "7'cases")
    _ = update(&model, .keyPressed(.enter))
    #expect(model.states[.pane(.data)]?[.files].cursor == .file("cases.csv"))
  }

  @Test("sorting orders by the column under the cursor, highest first, and S turns it round")
  func sorting() async throws {
    var model = try await SampleDashboard.model()
    model.type(keys: "7")
    model.states[.pane(.data), default: PageState()][.files].column = "rows"
    model.type(keys: "s")
    var place = PlaceOnPage(model: model, scene: try #require(model.scene))
    #expect(place.rows.first?.id == .file("observations.csv"))
    model.type(keys: "S")
    place = PlaceOnPage(model: model, scene: try #require(model.scene))
    #expect(place.rows.last?.id == .file("observations.csv"))
    model.type(keys: "s")
    #expect(model.states[.pane(.data)]?[.files].sort.isEmpty == true)
  }

  @Test("Left folds a chapter of the programme and Right unfolds it")
  func folding() async throws {
    var model = try await SampleDashboard.model()
    model.type(keys: "5")
    let before = PlaceOnPage(model: model, scene: try #require(model.scene)).rows.count
    _ = update(&model, .keyPressed(.left))
    let folded = PlaceOnPage(model: model, scene: try #require(model.scene)).rows.count
    #expect(folded < before)
    _ = update(&model, .keyPressed(.right))
    #expect(PlaceOnPage(model: model, scene: try #require(model.scene)).rows.count == before)
  }

  @Test("a reload keeps page, cursor, filter and order by the record")
  func reload() async throws {
    var model = try await SampleDashboard.model()
    model.type(keys: "3")
    _ = update(&model, .keyPressed(.pageDown))
    model.type(keys: "s")
    let states = model.states
    let path = model.path
    let loaded = try #require(model.scene).loaded
    _ = update(&model, .datasetLoaded(loaded))
    #expect(model.states == states && model.path == path)
  }

  @Test("a place that a reload takes away is left")
  func vanished() async throws {
    var model = try await SampleDashboard.model()
    model.path = [.pane(.overview), .province(Self.hubei)]
    var loaded = try #require(model.scene).loaded
    loaded.dataset.units.removeAll { $0.code == Self.hubei }
    _ = update(&model, .datasetLoaded(loaded))
    #expect(model.path == [.pane(.overview)])
  }

  @Test("why explains what the cursor is on, and e opens the row under it")
  func why() async throws {
    var model = try await SampleDashboard.model()
    stand(on: .measure("3.2.01"), in: .targets, &model)
    model.type(keys: "w")
    guard case .why(let explanation, _, _) = model.overlay else {
      Issue.record("nothing is explained")
      return
    }
    #expect(explanation.lineage.measure == "3.2.01")
    #expect(explanation.light == .behind)
    let input = try #require(explanation.lineage.inputs.first)
    #expect(model.type(keys: "e") == [.openEditor(input.origin)])
    _ = update(&model, .keyPressed(.escape))
    #expect(model.overlay == nil)
  }

  @Test("arrows on the map go to the neighbouring province")
  func map() async throws {
    var model = try await SampleDashboard.model()
    stand(on: .area(Self.hubei), in: .map, &model)
    _ = update(&model, .keyPressed(.right))
    #expect(model.states[model.page]?[.map].cursor == .area(AreaCode(number: 340_000)))
    _ = update(&model, .keyPressed(.left))
    #expect(model.states[model.page]?[.map].cursor == .area(Self.hubei))
    _ = update(&model, .keyPressed(.down))
    #expect(model.states[model.page]?[.map].cursor == .area(AreaCode(number: 430_000)))
    _ = update(&model, .keyPressed(.up))
    #expect(model.states[model.page]?[.map].cursor == .area(Self.hubei))
  }

  @Test("every province can be reached on the map with the arrows")
  func reachable() async throws {
    var model = try await SampleDashboard.model()
    let rows = try #require(model.scene).snapshot.units.map(\.code)
    var seen: Set<AreaCode> = []
    var waiting = [Self.hubei]
    while let code = waiting.popLast() {
      guard seen.insert(code).inserted else { continue }
      for arrow in [Key.up, .down, .left, .right] {
        stand(on: .area(code), in: .map, &model)
        _ = update(&model, .keyPressed(arrow))
        if case .area(let next) = model.states[model.page]?[.map].cursor { waiting.append(next) }
      }
    }
    #expect(seen.count == rows.count)
  }
}
