import Domain
import Surface
import Wording

extension Scene {
  /// Draws a listing at its place: heading, column titles, rows, cursor.
  func draw(_ section: Section, on surface: inout Surface) {
    guard !section.rect.isEmpty else { return }
    switch section.listing.shape {
    case .map: drawMap(section, on: &surface)
    case .table, .tree: drawTable(section, on: &surface)
    }
  }

  /// The heading of a block: its title, what is filtered and sorted, and which rows are in sight.
  func drawHeading(
    _ section: Section, shown: Range<Int>?, of count: Int, on surface: inout Surface
  ) {
    let state = self.state[section.id]
    var spans = [Span(text(section.listing.title), focus == section.id ? .accent : .bright)]
    // What the user has asked for is the last to be cut.
    if !state.filter.isEmpty {
      let isRead = section.listing.canRead(state.filter)
      spans.append(Span("  /" + state.filter, isRead ? .accent : .warn))
    }
    if let subtitle = section.listing.subtitle { spans.append(Span("  " + text(subtitle), .dim)) }
    var pen = Pen(in: section.rect)
    var range: [Span] = []
    if let shown, shown.count < count {
      range = [Span("\(shown.lowerBound + 1)–\(shown.upperBound)/\(count)", .dim)]
    } else if !state.filter.isEmpty {
      range = [Span(text(.filterKept(count, of: section.listing.countToFilter)), .dim)]
    }
    pen.line(spans, right: range, on: &surface)
  }

  private func drawTable(_ section: Section, on surface: inout Surface) {
    let state = self.state[section.id]
    let rows = section.listing.arranged(by: state)
    let cursor = section.listing.cursorIndex(of: state, in: rows)
    let top = state.firstShown(
      cursor: cursor, count: rows.count, capacity: section.capacity)
    let shown = top..<min(rows.count, top + section.capacity)
    // A row of the whole is none of those that are counted.
    let wholes = rows.prefix { $0.isWhole }.count
    if section.headRows > 0 {
      let counted = max(0, top - wholes)..<max(0, shown.upperBound - wholes)
      drawHeading(section, shown: counted, of: rows.count - wholes, on: &surface)
    }
    let body = section.rect.inset(left: 1, top: section.headRows)
    let fit = ColumnFit(section, state)
    if section.headRows > 1 {
      drawTitles(fit, section, at: section.rect.row + section.headRows - 1, on: &surface)
    }
    if rows.isEmpty {
      let words = state.filter.isEmpty ? section.listing.empty : .nothingMatches
      surface.write(text(words), at: body.column, body.row, Style(.dim), in: body)
    }
    drawScrollBar(shown, of: rows.count, beside: body, on: &surface)
    for index in shown {
      let line = Rect(
        column: section.rect.column, row: body.row + index - top, columns: section.rect.columns,
        rows: 1)
      drawRow(rows[index], fit, isCursor: index == cursor, section, in: line, on: &surface)
    }
  }

  private func drawTitles(
    _ fit: ColumnFit, _ section: Section, at row: Int, on surface: inout Surface
  ) {
    let state = self.state[section.id]
    for place in fit.places {
      let title = heading(of: place, section.listing, state)
      let isHere = focus == section.id && column(of: section) == place.column.id
      let clip = Rect(
        column: section.rect.column + 1 + place.start, row: row, columns: place.width, rows: 1)
      write(title, Style(isHere ? .accent : .dim), place.column.alignment, in: clip, on: &surface)
    }
  }

  /// The heading with the unit that all cells share, where there is room, and the sign of the order,
  /// for which the heading is cut.
  private func heading(
    of place: ColumnFit.Place, _ listing: Listing, _ state: ListState
  ) -> String {
    let sign = sortSign(of: place.column, state)
    let plain = text(place.column.title)
    if let unit = listing.sharedUnit(of: place.column), !plain.contains(unit.zh),
      !unit[language].isEmpty, !plain.lowercased().contains(unit.en)
    {
      let whole = "\(plain) \(unit[language])\(sign)"
      if DisplayText.width(of: whole) <= place.width { return whole }
    }
    return DisplayText.cut(plain, to: place.width - DisplayText.width(of: sign)) + sign
  }

  /// `▲` or `▼` after the heading of a column that is sorted by, with its place where there are
  /// several.
  private func sortSign(of column: Column, _ state: ListState) -> String {
    guard let index = state.sort.firstIndex(where: { $0.column == column.id }) else { return "" }
    let place = state.sort.count > 1 ? "\(index + 1)" : ""
    return place + (state.sort[index].descends ? "▼" : "▲")
  }

  /// Draws one row, turned over when the cursor is on it.
  func drawRow(
    _ row: Row, _ fit: ColumnFit, isCursor: Bool, _ section: Section, in line: Rect,
    on surface: inout Surface
  ) {
    let hasKeys = focus == section.id
    let ground: Ground = isCursor ? (hasKeys ? .selection : .selectionQuiet) : .base
    if isCursor {
      surface.fill(line, Style(.text, on: ground))
      surface.write(
        hasKeys ? "▌" : "▏", at: line.column, line.row,
        Style(hasKeys ? .accent : .dim, on: ground))
    }
    if !isCursor, isMarked(row) {
      surface.write("+", at: line.column, line.row, Style(.accent, on: ground))
    }
    for (index, place) in fit.places.enumerated() {
      guard let cell = row.cells[place.column.id] else { continue }
      // The last cell of a row that has no more takes the room to its right.
      let isLast = fit.places.dropFirst(index + 1).allSatisfy { row.cells[$0.column.id] == nil }
      var clip = Rect(
        column: line.column + 1 + place.start, row: line.row,
        columns: isLast && place.column.alignment == .left
          ? line.columns - 1 - section.margin - place.start : place.width, rows: 1)
      if index == 0, section.listing.shape == .tree {
        clip = drawBranch(row, section, ground, in: clip, on: &surface)
      }
      let isHere = isCursor && hasKeys && column(of: section) == place.column.id
      if isHere { surface.tint(clip, on: .active) }
      let ground = isHere ? Ground.active : ground
      let tail = section.listing.tail(of: place.column)
      let text = drawBeside(
        cell, section.listing.beside(in: place.column), on: ground, in: clip, on: &surface)
      draw(cell, place.column.alignment, tail, on: ground, in: text, on: &surface)
      if cell.isSet {
        // In the gap after a column of marks, or before the text of a cell that has both.
        surface.write("*", at: clip.column + 1, clip.row, Style(.accent, on: ground), in: line)
      }
    }
  }

  /// Whether the row is a province marked for comparing.
  func isMarked(_ row: Row) -> Bool {
    if case .area(let code) = row.id { marked.contains(code) } else { false }
  }

  /// The column under the cursor of a section.
  func column(of section: Section) -> String? {
    state[section.id].column ?? section.listing.home
  }

  /// The indent of a tree's row and the sign that it can be folded.
  private func drawBranch(
    _ row: Row, _ section: Section, _ ground: Ground, in clip: Rect, on surface: inout Surface
  ) -> Rect {
    let sign = row.isParent ? (state[section.id].folded.contains(row.id) ? "▸" : "▾") : " "
    let column = clip.column + row.depth * 2
    surface.write(sign, at: column, clip.row, Style(.dim, on: ground), in: clip)
    return clip.inset(left: row.indent)
  }

  private func draw(
    _ cell: ListingCell, _ alignment: Column.Alignment, _ tail: Int, on ground: Ground,
    in clip: Rect, on surface: inout Surface
  ) {
    switch cell.picture {
    case .spark(let values, let isPartial):
      drawSpark(values, cell.role, isPartial: isPartial, on: ground, in: clip, on: &surface)
    case .bar(let share): drawBar(share, cell.role, on: ground, in: clip, on: &surface)
    case .lights(let counts): drawLights(counts, on: ground, in: clip, on: &surface)
    case .rank, .heat, .ladder: drawChart(in: cell, on: ground, in: clip, on: &surface)
    case nil:
      var rest = cell.light.map { drawMark($0, on: ground, in: clip, on: &surface) } ?? clip
      if tail > 0, let own = cell.tail {
        // As much of the room below the point as the number leaves.
        let spare = max(0, rest.columns - DisplayText.width(of: cell.text))
        rest = rest.inset(right: min(tail - own, spare))
      }
      write(
        cell.words(in: rest.columns), Style(cell.role, on: ground), alignment, in: rest,
        on: &surface)
    }
  }

  /// Draws the number beside a cell's own and returns the place that is left for that.
  private func drawBeside(
    _ cell: ListingCell, _ widths: (width: Int, tail: Int), on ground: Ground, in clip: Rect,
    on surface: inout Surface
  ) -> Rect {
    guard widths.width > 0, clip.columns > widths.width + 1 else { return clip }
    let (own, right) = clip.split(left: clip.columns - widths.width - 1, gap: 1)
    if let beside = cell.beside {
      let place = right.inset(right: widths.tail - (beside.tail ?? 0))
      write(beside, Style(.dim, on: ground), .right, in: place, on: &surface)
    }
    return own
  }

  /// Draws the mark of a light and returns what is left for the text.
  private func drawMark(
    _ light: Light, on ground: Ground, in clip: Rect, on surface: inout Surface
  ) -> Rect {
    surface.write(
      String(light.mark), at: clip.column, clip.row, Style(light.role, on: ground), in: clip)
    return clip.inset(left: clip.columns >= 4 ? 2 : clip.columns)
  }

  /// Writes a text at the side of `clip` it is aligned to; a number that has no room becomes `#`
  /// rather than another number.
  func write(
    _ text: String, _ style: Style, _ alignment: Column.Alignment, in clip: Rect,
    on surface: inout Surface
  ) {
    let width = DisplayText.width(of: text)
    switch alignment {
    case .left:
      surface.write(
        DisplayText.cut(text, to: clip.columns), at: clip.column, clip.row, style, in: clip)
    case .right:
      let shown = width > clip.columns ? DisplayText.cut(text, to: clip.columns) : text
      surface.write(
        shown, at: clip.end - DisplayText.width(of: shown), clip.row, style, in: clip)
    }
  }
}
