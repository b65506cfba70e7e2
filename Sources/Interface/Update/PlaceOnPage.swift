import Domain
import Surface

/// The section that has the keys, with its rows as the user sees them: what moving keys work on.
struct PlaceOnPage {
  var state: PageState
  let sections: [Section]
  let index: Int
  let rows: [Row]

  /// The place on the page of `scene`, in the section `focus` where it is not the one that has the
  /// keys.
  init(model: Model, scene: Scene, focus: SectionID? = nil) {
    state = scene.state
    state.focus = focus ?? scene.state.focus
    sections = model.sections(scene)
    index = sections.firstIndex { [focus = state.focus] in $0.id == focus } ?? 0
    rows =
      sections.indices.contains(index)
      ? sections[index].listing.arranged(by: scene.state[sections[index].id]) : []
  }

  /// The section that has the keys; nil on a page without listings.
  var section: Section? { sections.indices.contains(index) ? sections[index] : nil }

  /// The row under the cursor.
  var row: Row? {
    guard let section else { return nil }
    let place = section.listing.cursorIndex(of: state[section.id], in: rows)
    return rows.indices.contains(place) ? rows[place] : nil
  }

  /// Where Enter leads.
  var destination: Destination? { row?.opens }

  /// The line of a file that `e` opens.
  var origin: Origin? {
    row?.origin ?? explanation?.lineage.inputs.first?.origin
  }

  /// Why the cell under the cursor is what it is; else the first of the row that can be explained.
  var explanation: Explanation? {
    guard let section, let row else { return nil }
    return section.listing.explanation(
      of: row, in: state[section.id].column ?? section.listing.home)
  }

  mutating func moveFocus(by step: Int) {
    guard !sections.isEmpty else { return }
    state.focus = sections[(index + step + sections.count) % sections.count].id
  }

  mutating func move(_ command: CommandID) {
    guard let section, !rows.isEmpty else { return }
    let listing = section.listing
    let place = listing.cursorIndex(of: state[section.id], in: rows)
    switch (command, listing.shape) {
    case (.first, _): put(0)
    case (.last, _): put(rows.count - 1)
    case (.pageUp, _): put(place - section.capacity)
    case (.pageDown, _): put(place + section.capacity)
    case (let arrow, .map): moveOnMap(arrow, from: place)
    case (.up, _): put(place - 1)
    case (.down, _): put(place + 1)
    case (.left, .tree): fold(place)
    case (.right, .tree): unfold(place)
    case (.left, .table): moveColumn(by: -1)
    case (.right, .table): moveColumn(by: 1)
    default: break
    }
  }

  /// Moves the cursor so many rows.
  mutating func move(by step: Int) {
    guard let section, !rows.isEmpty else { return }
    put(section.listing.cursorIndex(of: state[section.id], in: rows) + step)
  }

  /// Sorts by a column, the other way round where it is sorted by it already.
  mutating func sort(by column: String) {
    guard let section, section.listing.shape == .table else { return }
    state[section.id].column = column
    if state[section.id].sort.first?.column == column { reverse() } else { sort() }
  }

  /// Puts the cursor on the row at a place among those arranged.
  mutating func put(_ place: Int) {
    guard let section, !rows.isEmpty else { return }
    let place = min(max(0, place), rows.count - 1)
    state[section.id].cursor = rows[place].id
    state[section.id].top = state[section.id].firstShown(
      cursor: place, count: rows.count, capacity: section.capacity)
  }

  /// To the nearest tile that way: rows count double, for a tile is wider than high.
  private mutating func moveOnMap(_ arrow: CommandID, from place: Int) {
    guard let from = rows[place].tile else { return }
    var best: (index: Int, distance: Int)?
    for (index, row) in rows.enumerated() {
      guard let tile = row.tile else { continue }
      let (across, down) = (tile.column - from.column, tile.row - from.row)
      let distance: Int
      switch arrow {
      case .up where down < 0: distance = -down * 2 + abs(across) * 3
      case .down where down > 0: distance = down * 2 + abs(across) * 3
      case .left where across < 0: distance = -across * 2 + abs(down) * 5
      case .right where across > 0: distance = across * 2 + abs(down) * 5
      default: continue
      }
      if distance < best?.distance ?? Int.max { best = (index, distance) }
    }
    if let best { put(best.index) }
  }

  private mutating func fold(_ place: Int) {
    guard let section else { return }
    let row = rows[place]
    if row.isParent, !state[section.id].folded.contains(row.id) {
      state[section.id].folded.insert(row.id)
    } else if let parent = rows[..<place].lastIndex(where: { $0.depth < row.depth }) {
      put(parent)
    }
  }

  private mutating func unfold(_ place: Int) {
    guard let section else { return }
    let row = rows[place]
    if state[section.id].folded.contains(row.id) {
      state[section.id].folded.remove(row.id)
    } else if row.isParent {
      put(place + 1)
    }
  }

  /// Folds the row under the cursor up, or out again.
  mutating func toggleFold() {
    guard let section, let row, row.isParent else { return }
    if state[section.id].folded.remove(row.id) == nil { state[section.id].folded.insert(row.id) }
  }

  private mutating func moveColumn(by step: Int) {
    guard let section else { return }
    let ids = ColumnFit(section, state[section.id]).places.map(\.column.id)
    guard !ids.isEmpty else { return }
    let column = state[section.id].column ?? section.listing.home
    let current = column.flatMap { ids.firstIndex(of: $0) } ?? 0
    state[section.id].column = ids[min(max(0, current + step), ids.count - 1)]
  }

  func prompt(for command: CommandID) -> Prompt? {
    guard let section else { return nil }
    if command == .jump { return Prompt(purpose: .jump, text: "") }
    let before = state[section.id].filter
    return Prompt(purpose: .filter(before: before), text: before)
  }
}
