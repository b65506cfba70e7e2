import Domain
import Surface

/// Where a dashboard was left: the page and what was chosen on it, never what the data said.
public struct Session: Equatable, Sendable {
  var path: [Page] = []
  var states: [Page: PageState] = [:]
  var layer: MapLayer = .light
  /// The day that was looked at; nil follows the dataset.
  var day: Day?
  var knowledge: Knowledge?
  var marked: [AreaCode] = []
  /// What was chosen in the palette, the last first.
  var recent: [Palette.Target] = []
}

extension Model {
  /// Where the dashboard stands, to be opened there the next time; nil before there is anything.
  public var session: Session? {
    guard case .loaded = content else { return nil }
    return Session(
      path: path, states: states.filter { $0.value != PageState() }, layer: layer, day: chosenDay,
      knowledge: knowledge, marked: marked, recent: recent)
  }

  /// Opens where the dashboard was left, as far as that still is there; what the command line has
  /// chosen stays.
  mutating func resume(_ session: Session) {
    let isPlaced = path != [.pane(.overview)]
    layer = session.layer
    states = session.states.filter { exists($0.key) }
    recent = session.recent.filter { target in
      if case .place(let page, _, _) = target { exists(page) } else { true }
    }
    if case .loaded(let standing) = content {
      if case .indicator(let id) = layer, standing.snapshot.indicator(id) == nil { layer = .light }
      marked = session.marked.filter { standing.snapshot.unit($0) != nil }
    }
    if !isPlaced {
      let known = session.path.prefix { exists($0) }
      if case .pane = known.first { path = Array(known) }
      if known.first == .changes { path = Array(known) }
    }
    guard chosenDay == nil else { return }
    if let knowledge = session.knowledge { self.knowledge = knowledge }
    look(at: session.day)
  }
}
