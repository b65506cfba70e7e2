import Domain
import Surface
import Wording

/// The sixth pane: what has crossed a line, and what is wrong with the data.
struct AlertsPage: PageContent {
  func sections(_ scene: Scene, in rect: Rect) -> [Section] {
    let places = AlertsLayout(rect)
    return [
      Section(
        id: .alerts,
        listing: scene.kept(.alerts, in: places.alerts.columns) {
          $0.alertListing(in: places.alerts.columns)
        },
        rect: places.alerts, headRows: 2),
      Section(
        id: .faults, listing: scene.kept(.faults) { $0.faultListing(of: nil) }, rect: places.faults,
        headRows: 1),
    ]
  }

  func draw(_ scene: Scene, _ sections: [Section], on surface: inout Surface, in rect: Rect) {
    for section in sections { scene.draw(section, on: &surface) }
    let places = AlertsLayout(rect)
    if scene.focus == .faults {
      scene.drawFault(scene.selected(.faults, in: sections), on: &surface, in: places.detail)
      return
    }
    switch scene.selected(.alerts, in: sections)?.id {
    case .alert(let measure, let area):
      scene.drawMeasure(measure, area, on: &surface, in: places.detail)
    case .centre(let id): scene.drawCentreInShort(id, on: &surface, in: places.detail)
    case .alarm(let id, _): scene.drawAlarm(id, on: &surface, in: places.detail)
    default: break
    }
  }
}

/// Where the blocks of the alerts stand.
struct AlertsLayout {
  var alerts: Rect
  var faults: Rect
  var detail: Rect

  init(_ rect: Rect) {
    let (top, below) = rect.split(top: rect.rows - (rect.rows >= 30 ? 14 : 8), gap: 1)
    alerts = top
    let (left, right) = below.split(left: rect.columns / 2, gap: 3)
    detail = left
    faults = right
  }
}
