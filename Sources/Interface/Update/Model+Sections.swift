import Domain
import Surface

extension Model {
  /// The part of the screen a page has, between header and footer; a line for the ledger takes
  /// the blank row above it, where there is one.
  var pageRect: Rect {
    Rect(size).inset(
      left: 1, top: size.rows >= 30 || showsLedger ? 3 : 2, right: 1, bottom: 1)
  }

  /// Whether the terminal is large enough for the panes.
  var fits: Bool { size.columns >= 60 && size.rows >= 16 }

  /// What the page on the screen is drawn from; nil without a dataset.
  var scene: Scene? {
    guard case .loaded(let standing) = content else { return nil }
    let state = states[page] ?? PageState()
    let sight = Sight(
      page: page, language: language, layer: layer, now: now, recollection: recollection,
      review: review, marked: marked, severity: severity, awaitsAlerts: awaitsAlerts,
      lookReview: knownLookReview, settingsFaults: settingsFaults, glyphs: glyphs,
      keyMap: keyMap, placementKind: placementKind)
    return Scene(
      snapshot: standing.snapshot, loaded: standing.loaded, standing: standing, sight: sight,
      state: state, focus: state.focus)
  }

  /// The sections of the page that are on the screen, or behind another one, in Tab order.
  func sections(_ scene: Scene) -> [Section] {
    (fits ? page.content.sections(scene, in: pageRect) : compactSections(scene))
      .filter { !$0.rect.isEmpty || $0.isBehind }
      .map { section in
        var section = section
        section.margin = margin(of: section)
        return section
      }
  }

  /// A table that may have a scroll bar at the very edge of the screen keeps a column free before it:
  /// by all its rows, so that a filter moves no column.
  private func margin(of section: Section) -> Int {
    let isAtEdge = section.rect.end == size.columns - 1
    return isAtEdge && section.listing.shape != .map
      && section.listing.rows.count > section.capacity ? 1 : 0
  }
}
