import Domain
import Surface
import Wording

/// The second pane: provinces by strategy measures, and what lies behind the cell under the cursor.
struct StrategyPage: PageContent {
  func sections(_ scene: Scene, in rect: Rect) -> [Section] {
    let places = StrategyLayout(rect)
    let columns = places.matrix.columns
    let matrix = scene.kept(.matrix, in: columns) { $0.strategyMatrix(in: columns) }
    let area = scene.strategySubject(matrix).area
    return [
      Section(id: .matrix, listing: matrix, rect: places.matrix, headRows: 2),
      Section(
        id: .timeline, listing: scene.kept(.timeline, of: .area(area)) { $0.timeline(of: area) },
        rect: places.timeline, headRows: 1),
      Section(
        id: .measures, listing: scene.kept(.measures) { $0.nationalStrategy() },
        rect: places.national, headRows: 1),
    ]
  }

  func draw(_ scene: Scene, _ sections: [Section], on surface: inout Surface, in rect: Rect) {
    let places = StrategyLayout(rect)
    // Where timeline and national measures share a place, the one that has the keys is seen.
    let hidden: SectionID? =
      places.timeline == places.national
      ? (scene.state.focus == .measures ? .timeline : .measures) : nil
    for section in sections where section.id != hidden { scene.draw(section, on: &surface) }
    guard let matrix = sections.first(where: { $0.id == .matrix }) else { return }
    scene.drawStrategyDetail(
      scene.strategySubject(matrix.listing), on: &surface, in: places.detail)
  }
}

/// Where the blocks of the strategy pane stand.
struct StrategyLayout {
  var matrix: Rect
  var detail: Rect
  var timeline: Rect
  var national: Rect

  init(_ rect: Rect) {
    let pane = PaneLayout(rect, share: rect.columns >= 180 ? 66 : 62, least: 72)
    matrix = pane.list
    if pane.isStacked {
      (detail, timeline) = pane.detail.split(left: pane.detail.columns / 2, gap: 2)
      national = timeline
      return
    }
    let isTall = rect.rows >= 50
    if isTall { (matrix, national) = pane.list.split(top: 35, gap: 1) } else { national = .nowhere }
    let (top, below) = pane.detail.split(top: isTall ? 24 : min(21, rect.rows * 3 / 5), gap: 1)
    detail = top
    timeline = below
    if !isTall { (timeline, national) = below.split(top: below.rows / 2, gap: 1) }
  }
}

/// What the detail of the strategy pane speaks of: a measure in an area.
struct StrategySubject {
  var area: AreaCode
  var measure: Measure?
}

extension Scene {
  /// The cell under the matrix's cursor; or, while the national measures have the keys, the one
  /// under theirs.
  func strategySubject(_ matrix: Listing) -> StrategySubject {
    if state.focus == .measures {
      let row = selected(in: kept(.measures) { $0.nationalStrategy() }, .measures)
      guard case .measure(let id) = row?.id else { return StrategySubject(area: .china) }
      return StrategySubject(area: .china, measure: snapshot.measure(id))
    }
    let column =
      state[.matrix].column.flatMap(snapshot.measure) ?? matrix.home.flatMap(snapshot.measure)
    guard case .area(let code) = selected(in: matrix, .matrix)?.id else {
      return StrategySubject(area: .china, measure: column)
    }
    return StrategySubject(area: code, measure: column)
  }
}
