import Domain
import Surface
import Wording

extension Model {
  /// The line being typed, or a notice, or the keys that are of use here.
  func drawFooter(on surface: inout Surface) {
    let line = Rect(
      column: fits ? 1 : 0, row: max(0, size.rows - 1), columns: size.columns - (fits ? 2 : 0),
      rows: 1)
    if let prompt {
      drawPrompt(prompt, in: line, on: &surface)
      return
    }
    var pen = Pen(in: line)
    if let notice {
      pen.line([Span(notice[language], .accent)], on: &surface)
      return
    }
    let spans = hints(in: line.columns).flatMap { command in
      [Span(keyMap.label(of: command.id), .key), Span(" \(label(of: command))   ", .dim)]
    }
    pen.line(spans, on: &surface)
  }

  /// Keys and verbs from the key table, those of the lowest number while they fit.
  private func hints(in columns: Int) -> [Command] {
    var room = columns
    var chosen: [Command] = []
    for command in wanted where !keyMap.sequences(of: command.id).isEmpty {
      let width = DisplayText.width(of: hint(command)) + 3
      guard room >= width else { break }
      room -= width
      chosen.append(command)
    }
    let leave = chosen.filter { $0.id == .leave }
    let rest = chosen.filter { $0.id != .leave }
    return rest + leave
  }

  /// The command whose hint is drawn at a column of the footer.
  func hint(at column: Int) -> CommandID? {
    var start = fits ? 1 : 0
    for command in hints(in: size.columns - (fits ? 2 : 0)) {
      let end = start + DisplayText.width(of: hint(command))
      if (start..<end).contains(column) { return command.id }
      start = end + 3
    }
    return nil
  }

  /// The commands of use here, the most important first.
  private var wanted: [Command] {
    let ids: [CommandID]
    switch overlay {
    case .why(let why, _, _):
      var wanted: [CommandID] = [.open, .edit, .close]
      if why.subject != nil { wanted.append(.note) }
      if case .measure = why.subject { wanted.append(.override) }
      ids = wanted + [.leave]
    case .line: ids = [.edit, .close, .leave]
    case .palette: ids = [.up, .down, .open, .close]
    case .help: ids = [.close, .leave]
    case .choice(let list, let cursor):
      var wanted: [CommandID] = [.open, .close]
      if list.choices.indices.contains(cursor), case .note = list.choices[cursor] {
        wanted += [.edit, .remove]
      }
      if list.isOfColumns { wanted = [.mark, .open, .close] }
      ids = wanted + [.leave]
    case nil:
      return Command.table.filter { $0.footer != nil && isOfUse($0.id) }
        .sorted { ($0.footer ?? 0) < ($1.footer ?? 0) }
    }
    return ids.compactMap { id in Command.table.first { $0.id == id } }
  }

  private func hint(_ command: Command) -> String {
    "\(keyMap.label(of: command.id)) \(label(of: command))"
  }

  /// What the key does here; on a placement plan `m` changes the kind of node.
  private func label(of command: Command) -> String {
    command.id == .layer && isPlacement
      ? Phrase.placementKindKey[language] : command.label[language]
  }

  private var isPlacement: Bool {
    if case .placement = page { true } else { false }
  }

  private func isOfUse(_ command: CommandID) -> Bool {
    switch command {
    case .layer: page == .pane(.overview) || isPlacement
    case .plan: hasPlan
    case .ascend: path.count > 1
    case .sort: isTable
    // There is no Chinese in ASCII.
    case .language: glyphs != .ascii
    default: true
    }
  }

  /// Whether a plan stands behind the page.
  private var hasPlan: Bool {
    switch page {
    case .pane(.network), .pane(.protection), .pane(.data), .placement, .ranking: true
    default: false
    }
  }

  /// Whether the part of the page that has the keys is a table, which can be sorted.
  private var isTable: Bool {
    switch (page, states[page]?.focus) {
    case (.pane(.overview), .map), (.pane(.overview), nil): false
    case (.pane(.programme), .tree), (.pane(.programme), nil): false
    default: true
    }
  }
}
