import Domain
import Surface
import Wording

/// A protection centre on the whole screen: its figures, its months, its charts, and where it is.
struct CentrePage: PageContent {
  let id: String

  func sections(_ scene: Scene, in rect: Rect) -> [Section] {
    let places = CentreLayout(rect)
    return [
      Section(
        id: .figures, listing: scene.kept(.figures) { $0.centreFigures(id) }, rect: places.figures,
        headRows: 1),
      Section(
        id: .months, listing: scene.kept(.months) { $0.centreMonths(id) }, rect: places.months,
        headRows: 2),
      Section(
        id: .prefectures, listing: scene.kept(.prefectures) { $0.centreLinks(id) },
        rect: places.links, headRows: 1),
    ]
  }

  func draw(_ scene: Scene, _ sections: [Section], on surface: inout Surface, in rect: Rect) {
    let places = CentreLayout(rect)
    scene.drawCentreTitle(id, on: &surface, in: places.title)
    for section in sections { scene.draw(section, on: &surface) }
    scene.drawFunnel(id, on: &surface, in: places.funnel)
    scene.drawCases(.centre(id), on: &surface, in: places.cases)
    scene.drawBacklog(.centre(id), on: &surface, in: places.backlog)
    scene.drawDays(.centre(id), on: &surface, in: places.days)
    var pen = Pen(in: places.facts)
    let facts = scene.factLines(scene.centreFacts(.centre(id)), width: places.facts.columns)
    for line in facts { pen.line(line, on: &surface) }
  }
}

/// Where the blocks of a centre's page stand.
struct CentreLayout {
  var title: Rect
  var figures: Rect
  var months: Rect
  var links: Rect
  var facts: Rect
  /// What becomes of what is received.
  var funnel: Rect
  var cases: Rect
  var backlog: Rect
  var days: Rect

  init(_ rect: Rect) {
    let isSmall = rect.columns < 100 || rect.rows < 30
    let (head, body) = rect.split(top: isSmall ? 1 : 2, gap: isSmall ? 0 : 1)
    title = head
    let (left, right) = body.split(
      left: body.columns * (isSmall ? 48 : 52) / 100, gap: isSmall ? 2 : 3)
    let (top, below) = left.split(
      top: isSmall ? max(6, left.rows / 2) : 16, gap: isSmall ? 0 : 1)
    figures = top
    months = below
    if isSmall {
      let (first, second) = right.split(top: right.rows / 2 - 1)
      let (chart, last) = second.split(top: second.rows - 3)
      (backlog, days, links) = (first, chart, last)
      (facts, cases, funnel) = (.nowhere, .nowhere, .nowhere)
      return
    }
    let (charts, words) = right.split(top: right.rows - 11, gap: 1)
    (facts, links) = words.split(top: 6, gap: 1)
    let (way, others) = charts.split(top: 5, gap: 1)
    funnel = way
    guard others.rows >= 22 else {
      cases = .nowhere
      (backlog, days) = others.split(top: (others.rows - 1) / 2, gap: 1)
      return
    }
    let height = (others.rows - 2) / 3
    let (first, rest) = others.split(top: others.rows - 2 * height - 2, gap: 1)
    cases = first
    (backlog, days) = rest.split(top: height, gap: 1)
  }
}
