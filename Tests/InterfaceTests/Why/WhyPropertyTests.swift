import Domain
import Surface
import Testing
import Wording

@testable import Interface

/// No figure and no light without a reason, a working, and rows that are where it says.
@Suite struct WhyPropertyTests {
  static let pages: [Page] =
    Pane.allCases.map(Page.pane) + [
      .province(AreaCode(number: 420_000)), .province(AreaCode(number: 110_000)),
      .province(.xpcc), .prefecture(AreaCode(number: 420_100)), .centre("hebei"),
      .centre("wuhan"), .changes, .demand, .reporting, .placement(.country),
      .ranking(.passRate), .ranking(.coverage),
      .compare([420_000, 330_000].map { AreaCode(number: $0) }),
    ]

  @Test("w on every cell with a light or a figure gives a reason and a working", arguments: pages)
  func explained(page: Page) async throws {
    var model = try await SampleDashboard.model(Size(columns: 200, rows: 60))
    if page == .changes {
      model.type(keys: "D2020-05")
      _ = update(&model, .keyPressed(.enter))
    } else {
      model.path = [page]
    }
    let ids = model.sections(try #require(model.scene)).map(\.id)
    #expect(!ids.isEmpty)
    if page == .changes { #expect(model.review?.changes?.list.isEmpty == false) }
    var files = SampleFiles()
    for id in ids {
      model.states[page, default: PageState()].focus = id
      let scene = try #require(model.scene)
      let section = try #require(model.sections(scene).first { $0.id == id })
      for row in section.listing.rows {
        for (column, cell) in row.cells where cell.carriesSomething {
          let name = "\(page) \(id) \(row.id) \(column)"
          let why = try #require(
            section.listing.explanation(of: row, in: column), "\(name) is not explained")
          expect(why, scene.snapshot, name)
          for input in why.lineage.inputs {
            if let trouble = files.trouble(with: input) { Issue.record("\(name): \(trouble)") }
          }
        }
      }
    }
  }

  private func expect(_ why: Explanation, _ snapshot: Snapshot, _ name: String) {
    let reason = why.lineage.reasonPhrase(in: snapshot)
    let working = why.lineage.workingPhrase
    for language in Language.allCases {
      #expect(!reason[language].isEmpty && !working[language].isEmpty, "\(name)")
      #expect(!why.title[language].isEmpty && !why.place[language].isEmpty, "\(name)")
    }
  }

  @Test(
    "w, Enter and e lead from any cell to its line in the editor, w and End to the programme",
    arguments: pages)
  func threeKeys(page: Page) async throws {
    var model = try await SampleDashboard.model(Size(columns: 200, rows: 60))
    if page == .changes {
      model.type(keys: "D2020-05")
      _ = update(&model, .keyPressed(.enter))
    } else {
      model.path = [page]
    }
    var isAnyLine = false
    for id in model.sections(try #require(model.scene)).map(\.id) {
      model.states[page, default: PageState()].focus = id
      let scene = try #require(model.scene)
      let section = try #require(model.sections(scene).first { $0.id == id })
      // One row of each kind: a page's rows are made alike.
      for row in section.listing.rows.prefix(2) {
        for (column, cell) in row.cells where cell.carriesSomething {
          model.states[page]?[id].cursor = row.id
          model.states[page]?[id].column = column
          let name = "\(page) \(id) \(row.id) \(column)"
          isAnyLine = try leadsToLine(model, name) || isAnyLine
        }
      }
    }
    // The data pane tells of whole files.
    #expect(isAnyLine || page == .pane(.data))
  }

  /// Whether the cell in hand has a line of a file, which three keys must open.
  private func leadsToLine(_ start: Model, _ name: String) throws -> Bool {
    var model = start
    model.type(keys: "w")
    guard case .why(let why, _, _) = model.overlay else {
      Issue.record("\(name): w shows nothing")
      return false
    }
    var end = model
    _ = update(&end, .keyPressed(.end))
    if why.lineage.paragraph(in: try #require(model.scene).snapshot) != nil {
      guard case .why(_, let cursor, _) = end.overlay, let stops = end.stops(of: why) else {
        Issue.record("\(name): End leaves the page")
        return false
      }
      #expect(cursor == stops.count - 1 && stops.paragraph != nil, "\(name)")
    }
    guard let input = why.lineage.inputs.first else { return false }
    let asked = update(&model, .keyPressed(.enter))
    let line = SourceLine(origin: input.origin, cells: [], around: [])
    #expect(!asked.isEmpty, "\(name): Enter asks for no line")
    _ = update(&model, .lineRead(line))
    #expect(model.type(keys: "e") == [.openEditor(input.origin)], "\(name)")
    return true
  }

  @Test("a figure that has a value is worked out, or stands in a row of a file")
  func worked() async throws {
    let model = try await SampleDashboard.model()
    let snapshot = try #require(model.scene).snapshot
    for area in [AreaCode.china] + snapshot.units.map(\.code) {
      for key in FigureKey.ofAreas {
        let figure = snapshot.figure(key, area)
        guard let value = figure.value, value != .zero else { continue }
        let isCounted = !figure.lineage.inputs.isEmpty
        #expect(figure.lineage.working != nil || isCounted, "\(key) of \(area)")
        #expect(isCounted, "\(key) of \(area) rests on no row")
      }
    }
  }
}

extension ListingCell {
  /// Whether there is a light or a figure in it.
  fileprivate var carriesSomething: Bool {
    if light != nil || picture != nil { return true }
    if case .number = key { return true }
    return false
  }
}

/// The files of the sample by their lines, as they lie on the disk.
private struct SampleFiles {
  private var lines: [String: [Substring]] = [:]
  private var seen: Set<Lineage.Input> = []

  /// What is wrong with where an input says it is from; nil where the line holds its value.
  mutating func trouble(with input: Lineage.Input) -> String? {
    guard seen.insert(input).inserted else { return nil }
    let lines = lines(of: input.origin.file)
    guard !lines.isEmpty else { return "no file \(input.origin.file)" }
    if let rows = input.rows {
      return rows > 0 && rows < lines.count ? nil : "\(rows) rows of \(input.origin.file)"
    }
    guard lines.indices.contains(input.origin.line - 1) else { return "no line \(input.origin)" }
    let header = lines[0].split(separator: ",", omittingEmptySubsequences: false)
    let cells = lines[input.origin.line - 1]
      .split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard let value = input.value else { return nil }
    func cell(_ name: Substring) -> String? {
      header.firstIndex(of: name).flatMap { cells.indices.contains($0) ? cells[$0] : nil }
    }
    // The light of a measure is worked out: its row is that of the measure.
    if Light(rawValue: value) != nil {
      return cells.first == input.name ? nil : "\(input.origin) is not \(input.name)"
    }
    if input.name == "days" {
      let days = Day(cell("closed_on") ?? "").flatMap { closed in
        Day(cell("received_on") ?? "").map { closed.days(since: $0) }
      }
      return days.map(String.init) == value
        ? nil : "\(input.origin) took \(days ?? -1), not \(value)"
    }
    let plain = value.drop { "<>~≈".contains($0) }
    let holds = cells.contains { $0 == plain || (Double($0) != nil && Double($0) == Double(plain)) }
    return holds ? nil : "\(input.origin) does not hold \(input.name) \(value): \(cells)"
  }

  private mutating func lines(of path: String) -> [Substring] {
    if let known = lines[path] { return known }
    let text = FrameFixture.read(SampleDashboard.root + "/SampleData/" + path) ?? ""
    let read = text.split(separator: "\n", omittingEmptySubsequences: false)
    lines[path] = read
    return read
  }
}
