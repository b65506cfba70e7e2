import Domain

extension Session {
  /// The session as lines of fields between tabs.
  ///
  /// The first line names the form; a later form that this program does not know is no session.
  public var text: String {
    var lines: [[String]] = [["session 1"], ["path"] + path.map(\.field)]
    lines.append(["layer", layer.field])
    if let day { lines.append(["day", "\(day)"]) }
    if let knowledge { lines.append(["knowledge", knowledge.rawValue]) }
    if !marked.isEmpty { lines.append(["marked"] + marked.map(\.description)) }
    lines += recent.compactMap { fields(of: $0) }
    for (page, state) in states.sorted(by: { $0.key.field < $1.key.field }) {
      if let focus = state.focus { lines.append(["focus", page.field, focus.rawValue]) }
      for (section, list) in state.lists.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        let place = [page.field, section.rawValue]
        lines += list.lines.map { [$0[0]] + place + $0.dropFirst() }
      }
    }
    return lines.map { $0.map(\.plainField).joined(separator: "\t") + "\n" }.joined()
  }

  private func fields(of target: Palette.Target) -> [String]? {
    switch target {
    case .place(let page, let section, let row):
      let fields = row.map(\.fields) ?? []
      return fields.map { ["recent", page.field, section?.rawValue ?? ""] + $0 }
    case .command(let command): return ["command", "\(command)"]
    case .layer(let layer): return ["shown", layer.field]
    case .theme(let name): return ["theme", name]
    }
  }

  /// The session that `text` writes; nil when its first line is not that of a session.
  ///
  /// Lines of other kinds, and of a wrong form, are passed over.
  public init?(text: String) {
    let lines = text.prefix(200_000).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard lines.first == ["session 1"] else { return nil }
    for line in lines.dropFirst() { take(line) }
  }

  private mutating func take(_ line: [String]) {
    let value = line.count == 2 ? line[1] : ""
    switch line[0] {
    case "path":
      path = line.dropFirst().map { Page(field: $0) }.prefix { $0 != nil }.compactMap(\.self)
    case "layer": layer = MapLayer(field: value) ?? .light
    case "shown": if let layer = MapLayer(field: value) { recent.append(.layer(layer)) }
    case "day": day = Day(value)
    case "knowledge": knowledge = Knowledge(rawValue: value)
    case "marked": marked = line.dropFirst().prefix(4).compactMap { AreaCode($0) }
    case "theme": if !value.isEmpty { recent.append(.theme(value)) }
    case "command":
      if let known = Command.table.first(where: { "\($0.id)" == value }) {
        recent.append(.command(known.id))
      }
    case "recent":
      guard line.count >= 3, let page = Page(field: line[1]) else { return }
      recent.append(
        .place(page, SectionID(rawValue: line[2]), RowID(fields: Array(line.dropFirst(3)))))
    default: takeState(line)
    }
  }

  private mutating func takeState(_ line: [String]) {
    guard line.count >= 3, let page = Page(field: line[1]),
      let section = SectionID(rawValue: line[2])
    else { return }
    if line[0] == "focus" {
      states[page, default: PageState()].focus = section
    } else {
      var list = states[page]?[section] ?? ListState()
      if list.take(line[0], Array(line.dropFirst(3))) {
        states[page, default: PageState()][section] = list
      }
    }
  }
}

extension MapLayer {
  /// The layer in one field of a text.
  fileprivate var field: String {
    switch self {
    case .light: "light"
    case .figure(let key): "figure \(key.rawValue)"
    case .indicator(let id): "indicator \(id)"
    }
  }

  /// The layer that a field names; nil where it names none.
  fileprivate init?(field: String) {
    let parts = field.split(separator: " ", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count) {
    case ("light", 1): self = .light
    case ("figure", 2):
      guard let key = FigureKey(rawValue: parts[1]) else { return nil }
      self = .figure(key)
    case ("indicator", 2): self = .indicator(parts[1])
    default: return nil
    }
  }
}

extension ListState {
  /// Its lines, a name and fields each.
  fileprivate var lines: [[String]] {
    var lines: [[String]] = []
    if let fields = cursor?.fields { lines.append(["cursor"] + fields) }
    if let column { lines.append(["column", column]) }
    if top > 0 { lines.append(["top", "\(top)"]) }
    if !filter.isEmpty { lines.append(["filter", filter]) }
    lines += sort.map { ["sort", $0.column, $0.descends ? "down" : "up"] }
    lines += choices.sorted { $0.key < $1.key }.map { ["seen", $0.key, $0.value ? "yes" : "no"] }
    lines += widths.sorted { $0.key < $1.key }.map { ["width", $0.key, "\($0.value)"] }
    return lines
      + folded.compactMap { $0.fields.map { ["folded"] + $0 } }
      .sorted { $0.joined() < $1.joined() }
  }

  /// Takes a line; false where it has none of its forms.
  fileprivate mutating func take(_ name: String, _ fields: [String]) -> Bool {
    switch (name, fields.count) {
    case ("cursor", _):
      guard let row = RowID(fields: fields) else { return false }
      cursor = row
    case ("folded", _):
      guard let row = RowID(fields: fields) else { return false }
      folded.insert(row)
    case ("column", 1): column = fields[0]
    case ("top", 1): top = max(0, min(1_000_000, Int(fields[0]) ?? 0))
    case ("filter", 1): filter = fields[0]
    case ("sort", 2) where sort.count < 3:
      sort.append(SortOrder(column: fields[0], descends: fields[1] == "down"))
    case ("seen", 2): choices[fields[0]] = fields[1] == "yes"
    case ("width", 2):
      guard let width = Int(fields[1]), (1...500).contains(width) else { return false }
      widths[fields[0]] = width
    default: return false
    }
    return true
  }
}

extension String {
  /// The text in one field: what would end it becomes a space.
  fileprivate var plainField: String {
    String(map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}
