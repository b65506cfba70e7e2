import Domain
import Surface
import Testing

@testable import Interface

/// A small generator with a seed that a failure can name.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite struct FramePropertyTests {
  @Test("no size and no page leaves half a wide character or a line wider than the frame")
  func whole() async throws {
    var random = Seeded(state: 20)
    var model = try await SampleDashboard.model()
    for _ in 0..<60 {
      let size = Size(
        columns: Int.random(in: 0...210, using: &random),
        rows: Int.random(in: 0...64, using: &random))
      _ = update(&model, .resized(size))
      _ = update(&model, .keyPressed(Self.keys.randomElement(using: &random) ?? .tab))
      let surface = view(model)
      #expect(surface.size == size)
      #expect(surface.cells.count == size.columns * size.rows)
      for row in 0..<size.rows { expectWhole(surface, row, model.page) }
    }
  }

  /// Every wide glyph has its right half, and every right half its glyph.
  private func expectWhole(_ surface: Surface, _ row: Int, _ page: Page) {
    var column = 0
    while column < surface.size.columns {
      let cell = surface[column, row]
      let width = cell.isContinuation ? 0 : DisplayText.width(of: cell.glyph)
      #expect(width == 1 || width == 2, "\(page) \(surface.size) at \(column),\(row)")
      for offset in 1..<max(1, width) where column + offset < surface.size.columns {
        #expect(surface[column + offset, row].isContinuation)
      }
      #expect(column + max(1, width) <= surface.size.columns)
      column += max(1, width)
    }
  }

  private static let keys: [Key] =
    "1234567".map { .character($0) } + [
      .enter, .backspace, .tab, .down, .up, .right, .left, .character("L"), .character("w"),
      .escape, .character("?"), .pageDown, .end, .home, .character("m"), .character("s"),
      .character("["), .character("S"),
    ]

  @Test("sections of a page never overlap and never leave its rectangle")
  func apart() async throws {
    var random = Seeded(state: 5)
    var model = try await SampleDashboard.model()
    let snapshot = try #require(model.scene).snapshot
    let pages: [Page] =
      Pane.allCases.map(Page.pane) + [
        .province(AreaCode(number: 420_000)), .province(.xpcc),
        .prefecture(AreaCode(number: 420_100)),
        .centre(try #require(snapshot.dataset.centres.first).id),
      ]
    for page in pages {
      model.path = [page]
      for _ in 0..<4 {
        let size = Size(
          columns: Int.random(in: 60...210, using: &random),
          rows: Int.random(in: 16...64, using: &random))
        _ = update(&model, .resized(size))
        let scene = try #require(model.scene)
        let rects = model.sections(scene).map(\.rect)
        for (index, rect) in rects.enumerated() {
          #expect(rect.intersection(model.pageRect) == rect, "\(page) \(size) leaves the page")
          for other in rects[..<index] {
            #expect(rect.intersection(other).isEmpty, "\(page) \(size): \(rect) over \(other)")
          }
        }
      }
    }
  }

  @Test("drawing what changed onto the frame before gives the frame")
  func changes() async throws {
    var model = try await SampleDashboard.model()
    var shown = view(model)
    for key in Self.keys {
      _ = update(&model, .keyPressed(key))
      let next = view(model)
      var drawn = shown
      for change in next.changes(from: shown) { drawn.apply(change) }
      #expect(drawn == next, "\(key.label)")
      shown = next
    }
  }
}

extension Surface {
  /// Puts the cells of a change where they belong, as a terminal does.
  fileprivate mutating func apply(_ change: Change) {
    var column = change.column
    for cell in change.cells where !cell.isContinuation {
      column += write(cell.glyph, at: column, change.row, cell.style)
    }
  }
}
