import Domain
import Surface
import Wording

/// The columns of a table: which are seen, and how wide.
extension Model {
  /// Offers the columns of the table in hand.
  mutating func offerColumns(_ place: PlaceOnPage) {
    guard let section = place.section, section.listing.shape != .map,
      section.listing.columns.count > 1
    else {
      notice = .noColumns
      return
    }
    overlay = .choice(columnList(of: section, place.state[section.id]), cursor: 0)
  }

  private func columnList(of section: Section, _ state: ListState) -> ChoiceList {
    let seen = Set(ColumnFit(section, state).places.map(\.column.id))
    let choices = section.listing.columns.map { column in
      ChoiceList.Choice.column(
        id: column.id, name: column.fullName, isSeen: seen.contains(column.id),
        isWanted: state.choices[column.id] != false)
    }
    return ChoiceList(
      purpose: .columns(section.id), subject: section.listing.title,
      choices: choices + [.allColumns])
  }

  /// Space: a column that is seen goes, one that is not comes, and then stays before others.
  mutating func toggleColumn(_ list: ChoiceList, at cursor: Int) {
    guard case .columns(let id) = list.purpose, list.choices.indices.contains(cursor),
      let scene, let section = sections(scene).first(where: { $0.id == id })
    else { return }
    var state = scene.state[id]
    switch list.choices[cursor] {
    case .column(let column, _, let isSeen, _):
      let others = list.choices.contains {
        if case .column(let other, _, true, _) = $0 { other != column } else { false }
      }
      guard !isSeen || others else { return }
      state.choices[column] = !isSeen
      if isSeen, state.column == column { state.column = nil }
    case .allColumns: (state.choices, state.widths) = ([:], [:])
    default: return
    }
    states[page, default: PageState()][id] = state
    overlay = .choice(columnList(of: section, state), cursor: cursor)
  }
}

extension PlaceOnPage {
  /// Makes the column under the cursor wider, or narrower.
  mutating func widen(by step: Int) {
    guard let section, section.listing.shape != .map else { return }
    let fit = ColumnFit(section, state[section.id])
    let id = state[section.id].column ?? section.listing.home ?? fit.places.first?.column.id
    guard let place = fit.places.first(where: { $0.column.id == id }) else { return }
    let width = min(max(1, place.width + step), max(1, section.rect.columns - 2))
    state[section.id].widths[place.column.id] = width
  }
}

extension Column {
  /// The heading, and the name it stands for where that says more.
  fileprivate var fullName: Phrase {
    let title = id == "mark" ? Phrase.filterLight : title
    guard let name = names.first else { return title }
    func both(_ title: String, _ name: String) -> String {
      title.lowercased() == name.lowercased() ? title : "\(title)  \(name)"
    }
    return Phrase(zh: both(title.zh, name.zh), en: both(title.en, name.en))
  }
}
