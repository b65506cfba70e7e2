import Domain
import Surface
import Wording

extension Model {
  /// The page, or what lies over it, as lines to be read aloud: no boxes, marks as words, each row a
  /// sentence of labels and values.
  public var plainLines: [String] {
    switch content {
    case .loading: return [Phrase.loading[language]]
    case .failed(let phrase): return [phrase[language]]
    case .loaded(let standing):
      guard overlay == nil else { return overlayLines }
      let names = [Phrase.china] + path.compactMap { standing.snapshot.name(of: $0) }
      var lines = [names.map { $0[language] }.joined(separator: " › ")]
      lines.append(
        Phrase.asOf(asOf)[language] + (language == .zh ? "，" : ", ")
          + Phrase.known(knowledge)[language])
      if standing.loaded.dataset.settings.isSample {
        lines.append(Phrase.exportSample[language])
      }
      for part in plainSections {
        lines += [""] + self.lines(of: part.section, from: part.first)
      }
      return lines
    }
  }

  /// What can be typed, in a line.
  public var plainHint: String {
    let panes = Pane.allCases.map { keyMap.label(of: .pane($0)) }
    let isCounted = panes == Pane.allCases.map { "\($0.number)" }
    let range = isCounted ? "\(panes[0])–\(panes[panes.count - 1])" : panes.joined(separator: " ")
    let hint = Phrase.plainHint(
      panes: range, why: keyMap.label(of: .why), help: keyMap.label(of: .help),
      leave: keyMap.label(of: .leave))
    return hint[language]
  }

  /// The listings of the page, each with the number of its first row.
  var plainSections: [(section: Section, first: Int)] {
    guard let scene else { return [] }
    var first = 1
    return sections(scene).map { section in
      defer { first += section.listing.arranged(by: scene.state[section.id]).count }
      return (section, first)
    }
  }

  private func lines(of section: Section, from first: Int) -> [String] {
    let state = states[page]?[section.id] ?? ListState()
    let listing = section.listing
    let rows = listing.arranged(by: state)
    var heading = listing.title[language]
    if let subtitle = listing.subtitle { heading += " · " + subtitle[language] }
    if !state.filter.isEmpty {
      heading += " · /\(state.filter) · "
      heading += Phrase.filterKept(rows.count, of: listing.countToFilter)[language]
    }
    guard !rows.isEmpty else {
      let words = state.filter.isEmpty ? listing.empty : Phrase.nothingMatches
      return [heading, words[language]]
    }
    let columns = listing.columns.filter { state.choices[$0.id] != false }
    return [heading]
      + rows.enumerated().map { offset, row in
        "#\(first + offset) " + sentence(row, columns, of: listing)
      }
  }

  /// `Wuhan; light: behind; Backlog: 412 cases`; the name goes first and has no label.
  private func sentence(_ row: Row, _ columns: [Column], of listing: Listing) -> String {
    let name = columns.first { $0.id == "name" || $0.id == "path" }?.id
    var parts: [String] = []
    if let name, let cell = row.cells[name] { parts.append(cell.text) }
    if listing.shape == .map, let name = row.cells["name"]?.text, parts.isEmpty {
      parts.append(name)
    }
    if listing.shape == .map, let light = row.cells["mark"]?.standsFor {
      parts.append(light.name[language])
    }
    for column in columns where column.id != name {
      guard let cell = row.cells[column.id], let value = words(of: cell) else { continue }
      let title = column.id == "mark" ? Phrase.filterLight : column.title
      let label = title[language].isEmpty ? column.id : title[language]
      parts.append(language == .zh ? "\(label)：\(value)" : "\(label): \(value)")
    }
    return parts.joined(separator: language == .zh ? "；" : "; ")
  }

  /// A cell in words; nil where it is a picture alone.
  private func words(of cell: ListingCell) -> String? {
    if let light = cell.standsFor { return light.name[language] }
    // A sign that no word stands behind says nothing aloud.
    if cell.text.count == 1, cell.text.allSatisfy({ !$0.isLetter && !$0.isNumber && $0 != "–" }) {
      return nil
    }
    if cell.text == "–" { return Light.noData.name[language] }
    let light = cell.light.map { $0.name[language] }
    let text = [light, cell.text.isEmpty ? nil : cell.text].compactMap(\.self)
      .joined(separator: language == .zh ? "，" : ", ")
    guard !text.isEmpty, cell.picture == nil || !cell.text.isEmpty else { return nil }
    guard let unit = cell.unit, unit.isPlain, let raw = unit.raw, cell.text.last?.isNumber == true
    else { return text }
    let name = Phrase.unit(raw)[language]
    let beside = cell.beside.map { " (\($0))" } ?? ""
    return (name.isEmpty ? text : "\(text) \(name)") + beside
  }

  /// What lies over the page, without the signs that only the eye needs.
  private var overlayLines: [String] {
    view(self).lines().dropFirst(2).dropLast().map { line in
      line.split { $0 == " " || $0.isDrawn }.joined(separator: " ")
    }.filter { !$0.isEmpty }
  }
}

extension Character {
  /// Whether it is a part of a line, a box, a bar or a chart.
  fileprivate var isDrawn: Bool {
    unicodeScalars.contains { (0x2500...0x259F).contains($0.value) || $0.isBraille }
  }
}

extension Unicode.Scalar {
  fileprivate var isBraille: Bool { (0x2800...0x28FF).contains(value) }
}
