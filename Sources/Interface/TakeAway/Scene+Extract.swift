import Domain
import Surface
import Wording

extension Scene {
  /// The listings of `sections` with all that is to be said of them.
  func extract(of sections: [Section], crumbs: String) -> Extract {
    var origins = SourceLines()
    var rules: [String] = []
    var tables: [Extract.Table] = []
    for section in sections {
      let listing = section.listing
      let rows = listing.arranged(by: state[section.id])
      let columns = listing.takenColumns
      tables.append(
        Extract.Table(
          title: heading(of: listing), note: note(on: section),
          columns: columns.map { column in
            Extract.Table.Column(
              title: heading(of: column), isNumeric: column.alignment == .right)
          },
          rows: rows.map { row in columns.map { taken(row.cells[$0.id]) } }))
      for row in rows {
        if let origin = row.origin { origins.add(origin) }
        for why in columns.compactMap({ row.cells[$0.id]?.why }) {
          origins.add(why.lineage)
          if let rule = rule(of: why), !rules.contains(rule) { rules.append(rule) }
        }
      }
    }
    return Extract(
      title: crumbs, standing: standingLines, tables: tables,
      rules: rules, sources: origins.texts().map { text(.exportSource) + $0 })
  }

  /// What a cell says: its text, or what its picture shows.
  func taken(_ cell: ListingCell?) -> String {
    guard let cell else { return "" }
    switch cell.picture {
    case .spark(let values, _):
      return values.map { $0.map(Scene.plain) ?? "–" }.joined(separator: " ")
    case .bar(let share): return Scene.plain((share * 1000).rounded() / 10) + " %"
    case .lights(let counts):
      return counts.present.map { "\($0.light.mark) \($0.count)" }.joined(separator: "  ")
    case .rank(let value, _, _): return Scene.plain(value)
    case .heat(let values, _, _):
      return values.map { $0.map(Scene.plain) ?? "–" }.joined(separator: " ")
    case .ladder(let states):
      return "\(states.count { $0 != .ahead })/\(states.count)"
    case nil: break
    }
    if let light = cell.light { return "\(light.mark) " + cell.text }
    if let light = cell.why?.light, cell.text == String(light.mark) {
      return "\(light.mark) \(text(light.name))" + (cell.isSet ? " *" : "")
    }
    return cell.text + (cell.beside.map { " (\($0))" } ?? "")
  }

  /// The day, whose knowledge it is, and whether it is synthetic.
  private var standingLines: [String] {
    let badge = loaded.dataset.settings.isSample ? [text(.exportSample)] : []
    return [text(.asOf(snapshot.asOf)), text(.known(snapshot.knowledge))] + badge
  }

  private func heading(of listing: Listing) -> String {
    text(listing.title) + (listing.subtitle.map { " · " + text($0) } ?? "")
  }

  private func heading(of column: Column) -> String {
    let title = text(column.title)
    return title.isEmpty && column.id == "mark" ? text(.lightTitle) : title
  }

  /// How the rows are sorted and filtered.
  private func note(on section: Section) -> String {
    let state = self.state[section.id]
    var notes: [String] = []
    if !state.filter.isEmpty { notes.append(text(.exportFiltered(state.filter))) }
    for sort in state.sort {
      guard let column = section.listing.columns.first(where: { $0.id == sort.column }) else {
        continue
      }
      notes.append(text(.exportSorted(heading(of: column), descends: sort.descends)))
    }
    return notes.joined(separator: " · ")
  }

  private func rule(of why: Explanation) -> String? {
    let subject = why.lineage.subject
    if case .stated = subject { return nil }
    let parts = [subject.rule(snapshot.constants), subject.formula].compactMap(\.self).map(text)
    guard !parts.isEmpty else { return nil }
    let name: Phrase
    switch subject {
    case .figure(let key): name = key.name
    case .forecast: name = .forecastTitle
    default: name = .ruleLabel
    }
    return text(name) + text(.exportColon) + parts.joined(separator: text(.exportSemicolon))
  }

  /// A figure of a picture, with at most two places.
  private static func plain(_ value: Double) -> String {
    let hundredths = (value * 100).rounded()
    guard hundredths.magnitude < 1e15 else { return "–" }
    return Exact(Int(hundredths)).dividedByHundred.text()
  }
}

extension Exact {
  fileprivate var dividedByHundred: Exact { self / Exact(100) ?? .zero }
}

extension Listing {
  /// The columns that are taken away; the tiles of a map have three.
  var takenColumns: [Column] {
    guard shape == .map else { return columns }
    return [
      .text("search", .placeTitle, 1, 1), .mark,
      .number("value", subtitle ?? .valueTitle, 1, 1),
    ]
  }
}
