import Domain
import Surface
import Testing

@testable import Interface

/// Names that tables have no room for.
@Suite("Names that are cut")
struct WholeNamesTests {
  /// A text without its blanks, and without the number of a measure, chapter or article before it.
  private func name(_ text: String) -> String {
    squeezed(String(text.drop { $0.isNumber || ".★ ".contains($0) }))
  }

  private func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace && $0 != "┃" } }

  private static let pages: [Page] = {
    let hubei = AreaCode(number: 420_000)
    return Pane.allCases.map { .pane($0) } + [
      .province(hubei), .prefecture(AreaCode(number: 420_100)), .centre("wuhan"),
      .compare([hubei, AreaCode(number: 430_000)]), .ranking(.passRate), .placement(.country),
      .demand, .reporting,
    ]
  }()

  @Test("are whole on the page that w or Enter opens", arguments: pages, Language.allCases)
  func whole(page: Page, language: Language) async throws {
    var start = try await SampleDashboard.model(Size(columns: 80, rows: 24), language)
    start.path = [page]
    let count = try #require(start.scene.map { start.sections($0).count })
    for part in 0..<count {
      var model = start
      for _ in 0..<part { _ = update(&model, .keyPressed(.tab)) }
      for _ in 0..<12 {
        let scene = try #require(model.scene)
        let place = PlaceOnPage(model: model, scene: scene)
        guard let section = place.section, section.listing.shape != .map else { break }
        let fit = ColumnFit(section, model.states[model.page]?[section.id] ?? ListState())
        guard let row = scene.selected(section.id, in: model.sections(scene)),
          let cell = row.cells["name"],
          let width = fit.places.first(where: { $0.column.id == "name" })?.width
        else { break }
        let room = width - (section.listing.shape == .tree ? row.indent : 0)
        if DisplayText.width(of: cell.text) > room {
          var why = model
          why.type(keys: "w")
          var opened = model
          _ = update(&opened, .keyPressed(.enter))
          // A headline target has its formal name there, a service how far it is online elsewhere.
          var whole = [name(cell.text)]
          if case .serviceItem = row.id { whole.append(name(cell.brief ?? cell.text)) }
          if case .measure(let id) = row.id, let measure = scene.snapshot.measure(id) {
            whole.append(name(measure.name[language]))
          }
          let pages = [why, opened].map { squeezed(view($0).lines().joined()) }
          #expect(
            pages.contains { page in whole.contains { page.contains($0) } },
            "\(page) \(section.id): \(cell.text)")
        }
        _ = update(&model, .keyPressed(.down))
      }
    }
  }
}
