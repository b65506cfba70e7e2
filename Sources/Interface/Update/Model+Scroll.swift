import Surface

extension Model {
  /// Moves what each section shows as little as it takes to keep its cursor in sight.
  mutating func settleScroll() {
    guard let scene, fits else { return }
    for section in sections(scene) where section.listing.shape != .map {
      let state = scene.state[section.id]
      let rows = section.listing.arranged(by: state)
      let cursor = section.listing.cursorIndex(of: state, in: rows)
      let most = max(0, rows.count - section.capacity)
      let top = min(max(state.top, cursor - section.capacity + 1, 0), cursor, most)
      if top != state.top { states[page, default: PageState()][section.id].top = top }
    }
  }
}
