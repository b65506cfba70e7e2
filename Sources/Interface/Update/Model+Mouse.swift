import Domain
import Surface
import Wording

extension Model {
  /// How many rows a notch of the wheel moves.
  private static let notch = 3

  /// Something done with the mouse: it means what is drawn where it was done.
  mutating func use(_ mouse: Mouse) -> [Request] {
    switch mouse.action {
    case .drag:
      drag(to: mouse)
      return []
    case .release:
      columnDrag = nil
      return []
    case .wheel(let notches): return turnWheel(notches, at: mouse)
    case .press(let clicks):
      columnDrag = nil
      notice = nil
      pendingKeys = []
      // What is being written is not given up by a stray touch; a filter stays as it is.
      if let prompt {
        if prompt.isWriting { return [] }
        self.prompt = nil
      }
      if mouse.row == size.rows - 1, size.rows > 2 { return pressHint(at: mouse.column) }
      if overlay != nil { return pressOver(mouse, clicks) }
      return pressOnPage(mouse, clicks)
    }
  }

  private mutating func pressHint(at column: Int) -> [Request] {
    guard let command = hint(at: column) else { return [] }
    return overlay == nil ? perform(command) : performOver(command)
  }

  private mutating func pressOnPage(_ mouse: Mouse, _ clicks: Int) -> [Request] {
    if mouse.row == 0, let pane = pane(at: mouse.column) { return perform(.pane(pane)) }
    if mouse.row == 1, fits, let path = path(at: mouse.column) {
      go(to: path)
      return []
    }
    guard let scene, let (section, hit) = hit(mouse, scene) else { return [] }
    var place = PlaceOnPage(model: self, scene: scene, focus: section.id)
    switch hit {
    case .heading: break
    case .edge(let column):
      take(edgeOf: column, in: section, at: mouse, clicks: clicks)
      return []
    case .title(let column): place.sort(by: column)
    case .fold(let row):
      place.put(row)
      place.toggleFold()
    case .row(let row, let column):
      place.put(row)
      if let column { place.state[section.id].column = column }
    }
    states[page] = place.state
    guard case .row = hit, clicks == 2 else { return [] }
    return perform(.open)
  }

  private mutating func turnWheel(_ notches: Int, at mouse: Mouse) -> [Request] {
    switch overlay {
    case .palette(let palette):
      return (0..<abs(notches)).flatMap { _ in find(by: notches > 0 ? .down : .up, in: palette) }
    case .some:
      let steps = if case .help = overlay { abs(notches) * Self.notch } else { abs(notches) }
      return (0..<steps).flatMap { _ in performOver(notches > 0 ? .down : .up) }
    case nil: break
    }
    guard let scene, let (section, _) = hit(mouse, scene) else { return [] }
    var place = PlaceOnPage(model: self, scene: scene, focus: section.id)
    place.move(by: notches * Self.notch)
    place.state.focus = scene.state.focus
    states[page] = place.state
    return []
  }
}

/// What of a section is drawn at a cell.
enum SectionHit: Equatable {
  /// The heading, or nothing in particular.
  case heading
  /// The title of a column.
  case title(String)
  /// The gap after the title of a column.
  case edge(String)
  /// The sign that a row of a tree is folded by.
  case fold(Int)
  /// A row, by its place among those arranged, and the column.
  case row(Int, column: String?)
}

extension Model {
  /// The section drawn at a cell, and what of it.
  func hit(_ mouse: Mouse, _ scene: Scene) -> (Section, SectionHit)? {
    let section = sections(scene).first {
      $0.rect.contains(column: mouse.column, row: mouse.row)
    }
    guard let section else { return nil }
    return (section, scene.hit(mouse, section))
  }
}

extension Rect {
  fileprivate func contains(column: Int, row: Int) -> Bool {
    column >= self.column && column < end && row >= self.row && row < bottom
  }
}

extension Scene {
  fileprivate func hit(_ mouse: Mouse, _ section: Section) -> SectionHit {
    let state = self.state[section.id]
    let rows = section.listing.arranged(by: state)
    let body = section.rect.inset(top: section.headRows)
    if section.listing.shape == .map {
      let grid = TileGrid(tiles: section.listing.rows.compactMap(\.tile), in: body)
      let index = rows.firstIndex { row in
        row.tile.map { grid.rect(of: $0).contains(column: mouse.column, row: mouse.row) } ?? false
      }
      return index.map { .row($0, column: nil) } ?? .heading
    }
    let place = columnPlace(at: mouse.column, section)
    if mouse.row < body.row {
      guard section.headRows > 1, mouse.row == body.row - 1, let place else { return .heading }
      let end = section.rect.column + 1 + place.start + place.width
      return mouse.column >= end ? .edge(place.column.id) : .title(place.column.id)
    }
    let column = place?.column.id
    let cursor = section.listing.cursorIndex(of: state, in: rows)
    let top = state.firstShown(cursor: cursor, count: rows.count, capacity: section.capacity)
    let index = top + (mouse.row - body.row) / max(1, section.rowHeight)
    guard rows.indices.contains(index) else { return .heading }
    let sign = section.rect.column + 1 + rows[index].depth * 2
    if rows[index].isParent, (sign...sign + 1).contains(mouse.column) { return .fold(index) }
    return .row(index, column: column)
  }

  /// The column of a table that is drawn at a column of the screen, or before it.
  private func columnPlace(at column: Int, _ section: Section) -> ColumnFit.Place? {
    ColumnFit(section, state[section.id]).places.last {
      $0.start <= column - section.rect.column - 1
    }
  }
}
