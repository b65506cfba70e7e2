import Domain
import Surface

extension SlideScene {
  /// Draws what the slide shows.
  func draw(_ content: SlideContent, on canvas: inout Canvas) throws(SlideFailure) {
    switch content {
    case .target(let measure): try drawTarget(measure, on: &canvas)
    case .map(let key): try drawMap(key, on: &canvas)
    case .province(let code): try drawProvince(code, on: &canvas)
    case .nodes(let kind): try drawNodes(kind, on: &canvas)
    case .durations: try drawDurations(on: &canvas)
    case .steps: drawSteps(on: &canvas)
    case .services: try drawServices(on: &canvas)
    case .notice(let notice): draw(notice, on: &canvas)
    case .clock: drawClock(on: &canvas)
    }
  }

  /// How many pages what it shows takes, one or more.
  func pages(of content: SlideContent, isFine: Bool) -> Int {
    switch content {
    case .target(measure: nil): max(1, shownTargets.count)
    case .nodes(let kind): nodePages(kind, isFine: isFine)
    case .target, .map, .province, .durations, .steps, .services, .notice, .clock: 1
    }
  }
}
