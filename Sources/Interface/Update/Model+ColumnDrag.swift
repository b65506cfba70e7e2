import Surface

/// The edges of columns, moved by the mouse.
extension Model {
  /// Takes hold of the right edge of `column`; twice in quick succession gives it its own width back.
  mutating func take(edgeOf column: String, in section: Section, at mouse: Mouse, clicks: Int) {
    guard let scene else { return }
    var state = scene.state
    guard clicks == 1 else {
      state[section.id].widths[column] = nil
      states[page] = state
      return
    }
    let places = ColumnFit(section, state[section.id]).places
    guard let index = places.firstIndex(where: { $0.column.id == column }) else { return }
    let yielding = places.prefix(index).filter { $0.column.ideal != $0.width }
    columnDrag = ColumnDrag(
      section: section.id, column: column, width: places[index].width, from: mouse.column,
      before: Dictionary(
        yielding.map { ($0.column.id, $0.width) }, uniquingKeysWith: { first, _ in first }))
  }

  /// Makes the column as wide as the mouse has drawn its edge.
  mutating func drag(to mouse: Mouse) {
    guard let drag = columnDrag, overlay == nil, let scene,
      let section = sections(scene).first(where: { $0.id == drag.section })
    else { return }
    let width = drag.width + mouse.column - drag.from
    var state = scene.state
    state[drag.section].widths.merge(drag.before) { $1 }
    state[drag.section].widths[drag.column] = min(max(1, width), max(1, section.rect.columns - 2))
    states[page] = state
  }
}
