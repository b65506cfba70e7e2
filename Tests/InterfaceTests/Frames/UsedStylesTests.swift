import Domain
import Surface
import Testing

@testable import Interface

/// `Style.used`, by which the contrast of themes is judged, against what pages really draw.
@Suite("The styles that are used")
struct UsedStylesTests {
  /// Where each style was seen first.
  private struct Seen {
    var places: [Style: String] = [:]

    /// Takes in every style that something is drawn in; a blank has no ink to be told apart.
    mutating func draw(_ model: Model, _ keys: String) {
      let surface = view(model)
      for row in 0..<surface.size.rows {
        for column in 0..<surface.size.columns {
          let cell = surface[column, row]
          guard !cell.isContinuation, cell.glyph != " ", places[cell.style] == nil else { continue }
          places[cell.style] = "\(model.page) \(surface.size) “\(cell.glyph)” after \(keys)"
        }
      }
    }
  }

  private static let hubei = AreaCode(number: 420_000)
  private static let pages: [Page] =
    Pane.allCases.map { .pane($0) } + [
      .province(hubei), .province(AreaCode(number: 120_000)),
      .prefecture(AreaCode(number: 420_100)),
      .centre("hebei"), .changes, .compare([hubei, AreaCode(number: 130_000)]),
      .placement(.country), .placement(.region(.west)), .demand, .ranking(.backlog), .reporting,
    ]
  /// What brings up everything that a page has: its parts, marks, orders, and why.
  private static let walks = [
    "", "\tjj", "\t\tj", "\t\t\t", " j j", "lls", "w", "wjj\n", "/hu",
  ]
  /// What lies over a page, whichever it is.
  private static let overlays = [
    "/light:pink", "?", "C", "m", "mjj\n", "n", "o", "a", "x", ":hu", "f", "D2020",
  ]

  @Test("every style that a page is drawn in is judged for its contrast")
  func complete() async throws {
    var seen = Seen()
    let first = try await SampleDashboard.model()
    let sizes = [(120, 40), (80, 24), (40, 10)]
    for (index, walk) in (Self.walks + Self.overlays).enumerated() {
      let isOver = index >= Self.walks.count
      for (offset, page) in Self.pages.enumerated() where !isOver || offset < 6 && offset % 4 == 0 {
        // Every walk on every page, each at one of the sizes and in one of the languages.
        let size = walk.isEmpty ? (200, 60) : sizes[(index + offset) % sizes.count]
        var model = first
        model.size = Size(columns: size.0, rows: size.1)
        model.language = (index + offset) % 3 == 0 ? .zh : .en
        model.path = [.pane(.overview), page]
        for character in walk {
          let key: Key =
            character == "\t" ? .tab : character == "\n" ? .enter : .character(character)
          _ = update(&model, .keyPressed(key))
        }
        seen.draw(model, walk)
      }
    }
    let judged = Set(Style.used)
    for (style, place) in seen.places where !judged.contains(style) {
      Issue.record("\(style.role) on \(style.ground) is not judged: \(place)")
    }
    // It has looked at something: every ground, and every meaning on the screen itself.
    #expect(Set(seen.places.keys.map(\.ground)) == Set(Ground.allCases))
    let onScreen = seen.places.keys.filter { $0.ground == .base }.map(\.role)
    #expect(Set(onScreen) == Set(Role.allCases.filter { $0 != .badge }))
  }
}
