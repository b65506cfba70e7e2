import Domain
import Surface
import Wording

extension Model {
  /// Opens the line in which anything is looked for.
  mutating func openPalette() {
    overlay = .palette(Palette(entries: paletteEntries(), recent: recent))
  }

  /// A key while something is looked for.
  mutating func find(by key: Key, in palette: Palette) -> [Request] {
    var palette = palette
    let last = max(0, palette.found.count - 1)
    switch key {
    case .escape, .control("c"): overlay = nil
    case .backspace where palette.line.text.isEmpty: overlay = nil
    case .enter: return choose(palette.chosen)
    case .up, .control("p"): palette.cursor = max(0, palette.cursor - 1)
    case .down, .control("n"), .tab: palette.cursor = min(last, palette.cursor + 1)
    case .pageUp: palette.cursor = max(0, palette.cursor - paletteRows)
    case .pageDown: palette.cursor = min(last, palette.cursor + paletteRows)
    case .control("l"): return [.repaint]
    default:
      guard palette.line.edit(key) else { return [] }
      palette.find()
    }
    if overlay != nil { overlay = .palette(palette) }
    return []
  }

  /// Text that was pasted is looked for.
  mutating func find(pasted text: String, in palette: Palette) {
    var palette = palette
    palette.line.insert(text)
    palette.find()
    overlay = .palette(palette)
  }

  /// How many entries the screen shows.
  var paletteRows: Int { max(1, size.rows - 8) }

  private mutating func choose(_ entry: Palette.Entry?) -> [Request] {
    guard let entry else { return [] }
    overlay = nil
    recent.removeAll { $0 == entry.target }
    recent.insert(entry.target, at: 0)
    if recent.count > 20 { recent.removeLast() }
    switch entry.target {
    case .place(let page, let section, let row):
      go(to: Destination(page: page, section: section, row: row))
    case .theme(let name): themeIndex = themes.firstIndex { $0.name == name } ?? themeIndex
    case .layer(let layer):
      go(to: [.pane(.overview)])
      self.layer = layer
    case .command(let command): return perform(command)
    }
    return []
  }
}

extension Model {
  /// All that can be found.
  private func paletteEntries() -> [Palette.Entry] {
    var entries = Pane.allCases.map { pane in
      Palette.Entry(.place(.pane(pane), nil, nil), .pane, pane.title, hint: "\(pane.number)")
    }
    entries += [
      Palette.Entry(.place(.placement(.country), nil, nil), .pane, .placementTitle),
      Palette.Entry(.place(.demand, nil, nil), .pane, .capacityPlanTitle),
      Palette.Entry(.place(.ranking(.coverage), nil, nil), .pane, .rankingTitle),
      Palette.Entry(.place(.reporting, nil, nil), .pane, .reportingTitle),
    ]
    entries += actionEntries()
    entries += themes.map { theme in
      Palette.Entry(.theme(theme.name), .theme, Phrase(zh: theme.name, en: theme.name))
    }
    guard case .loaded(let standing) = content else { return entries }
    return entries + standing.snapshot.paletteEntries()
  }

  /// What keys do, but for moving about.
  private func actionEntries() -> [Palette.Entry] {
    let movements: Set<CommandID> = [.ascend, .back, .forward, .nextHalf]
    return Command.table.compactMap { command in
      guard command.group != .move || movements.contains(command.id), command.id != .find else {
        return nil
      }
      return Palette.Entry(
        .command(command.id), .action, command.label, note: command.help,
        hint: keyMap.label(of: command.id))
    }
  }
}

extension Snapshot {
  /// Places, measures and figures of the dataset.
  fileprivate func paletteEntries() -> [Palette.Entry] {
    var entries = units.map { unit in
      Palette.Entry(
        .place(.province(unit.code), nil, nil), .province, unit.name, hint: "\(unit.code)")
    }
    entries += dataset.centres.map { centre in
      Palette.Entry(.place(.centre(centre.id), nil, nil), .centre, centre.name)
    }
    entries += dataset.measures.map { measure in
      Palette.Entry(
        .place(.pane(.programme), .tree, .measure(measure.id)), .measure, measure.name,
        hint: measure.id)
    }
    let measures = Dictionary(
      dataset.measures.flatMap { measure in measure.indicators.map { ($0, measure.id) } },
      uniquingKeysWith: { first, _ in first })
    entries += dataset.indicators.compactMap { indicator in
      measures[indicator.id].map { measure in
        Palette.Entry(
          .place(.pane(.programme), .tree, .measure(measure)), .indicator, indicator.name,
          hint: measure)
      }
    }
    entries += layers.map { layer in
      Palette.Entry(.layer(layer), .indicator, .onTheMap(layer.title(in: self)))
    }
    entries += dataset.prefectures.map { prefecture in
      Palette.Entry(
        .place(.prefecture(prefecture.code), nil, nil), .prefecture, prefecture.name,
        hint: "\(prefecture.code)")
    }
    entries += dataset.nodes.map { node in
      let row = RowID.node(node.id)
      return Palette.Entry(
        node.prefecture.map { .place(.prefecture($0), .nodes, row) }
          ?? .place(.province(node.unit), nil, nil), .node, node.name)
    }
    return entries
  }
}
