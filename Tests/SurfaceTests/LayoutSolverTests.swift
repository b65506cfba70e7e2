import Testing

@testable import Surface

@Suite("Layout")
struct LayoutSolverTests {
  @Test("tracks are shared out as they ask")
  func lengths() {
    let tracks: [Track] = [
      .fixed(4), Track(minimum: 5, ideal: 10, weight: 1), .flexible(minimum: 2),
    ]
    #expect(LayoutSolver.lengths(tracks, across: 20, gap: 1) == [4, 11, 3])
    #expect(LayoutSolver.lengths(tracks, across: 15, gap: 1) == [4, 7, 2])
    #expect(LayoutSolver.lengths([.fixed(4), .fixed(4)], across: 12) == [4, 8])
    #expect(LayoutSolver.lengths([], across: 12) == [])
  }

  @Test("what matters most stays when there is no room")
  func priorities() {
    let tracks: [Track] = [
      .fixed(6, priority: 9), .fixed(4, priority: 1), .fixed(4, priority: 2),
      .fixed(4, priority: 1),
    ]
    #expect(LayoutSolver.lengths(tracks, across: 18, gap: 1) == [6, 4, 6, nil])
    #expect(LayoutSolver.lengths(tracks, across: 14, gap: 1) == [6, nil, 7, nil])
    #expect(LayoutSolver.lengths(tracks, across: 5, gap: 1) == [nil, nil, 5, nil])
  }

  @Test(
    "the tracks that stay fill the rectangle without overlap",
    arguments: 1...50 as ClosedRange<UInt64>)
  func fills(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let tracks = (0..<Int.random(in: 1...7, using: &random)).map { _ in
        Track(
          minimum: .random(in: 0...9, using: &random), ideal: .random(in: 0...20, using: &random),
          weight: .random(in: 0...2, using: &random), priority: .random(in: 0...3, using: &random))
      }
      let gap = Int.random(in: 0...2, using: &random)
      let rect = Rect(column: 3, row: 2, columns: .random(in: 0...80, using: &random), rows: 5)
      let shown = LayoutSolver.columns(tracks, in: rect, gap: gap)
      let kept = shown.compactMap { $0 }
      if let first = kept.first, let last = kept.last {
        #expect(first.column == rect.column && last.end == rect.end, "seed \(seed)")
      } else {
        #expect(tracks.allSatisfy { $0.minimum > rect.columns }, "seed \(seed)")
      }
      let isApart = zip(kept, kept.dropFirst()).allSatisfy { $0.end + gap == $1.column }
      let isEnough = zip(tracks, shown).allSatisfy { ($1?.columns ?? .max) >= $0.minimum }
      #expect(isApart && isEnough, "seed \(seed): \(tracks)")
    }
  }

  @Test("rows are shared out as columns are")
  func rows() {
    let rect = Rect(column: 1, row: 1, columns: 10, rows: 9)
    #expect(
      LayoutSolver.rows([.fixed(2), .flexible()], in: rect, gap: 1) == [
        Rect(column: 1, row: 1, columns: 10, rows: 2),
        Rect(column: 1, row: 4, columns: 10, rows: 6),
      ])
  }
}
