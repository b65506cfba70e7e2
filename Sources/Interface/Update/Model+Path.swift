import Domain

extension Model {
  /// Goes to a path and remembers the one left.
  mutating func go(to path: [Page]) {
    guard path != self.path, !path.isEmpty else { return }
    back.append(self.path)
    if back.count > 50 { back.removeFirst() }
    forward = []
    self.path = path
  }

  /// Goes where Enter leads; a pane begins a new path, a place goes below the page.
  mutating func go(to destination: Destination) {
    if case .pane = destination.page {
      go(to: [destination.page])
    } else {
      go(to: parents(of: destination.page) + [destination.page])
    }
    guard let section = destination.section else { return }
    states[page, default: PageState()].focus = section
    if let row = destination.row { states[page, default: PageState()][section].cursor = row }
  }

  /// The pages above a place: the pane it was come to from, then province and prefecture.
  private func parents(of page: Page) -> [Page] {
    let pane = path.first ?? .pane(.overview)
    guard case .loaded(let standing) = content else { return [pane] }
    switch page {
    case .pane, .changes: return []
    case .compare, .placement, .demand, .ranking, .reporting: return [pane]
    case .province: return [pane]
    case .prefecture(let code):
      return [pane] + (standing.snapshot.prefecture(code).map { [.province($0.unit)] } ?? [])
    case .centre(let id):
      guard let centre = standing.snapshot.centre(id) else { return [pane] }
      return [pane, .province(centre.unit)] + (centre.prefecture.map { [.prefecture($0)] } ?? [])
    }
  }

  /// To the page above; on a pane, to its first part.
  mutating func ascend() {
    if path.count > 1 {
      go(to: Array(path.dropLast()))
    } else {
      states[page]?.focus = nil
    }
  }

  mutating func goBack() {
    guard let last = back.popLast() else { return }
    forward.append(path)
    path = last
  }

  mutating func goForward() {
    guard let next = forward.popLast() else { return }
    back.append(path)
    path = next
  }
}
