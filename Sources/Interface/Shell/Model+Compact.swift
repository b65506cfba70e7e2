import Domain
import Surface
import Wording

/// A terminal that is too small for the panes shows one part of the page, whole: Tab goes to the
/// next.
extension Model {
  /// The rows between the line that says where the user is and the footer; what is smaller than
  /// that is the list alone.
  var compactRect: Rect {
    let rows = size.rows
    return Rect(size).inset(top: rows > 2 ? 1 : 0, bottom: rows > 3 ? 1 : 0)
  }

  /// The sections of a page where only one has room: that which has the keys.
  func compactSections(_ scene: Scene) -> [Section] {
    var sections = page.content.sections(scene, in: Rect(column: 0, row: 0, columns: 78, rows: 21))
    let front = sections.firstIndex { $0.id == scene.state.focus } ?? 0
    for index in sections.indices {
      sections[index].isBehind = index != front
      sections[index].rect = .nowhere
      sections[index].rowHeight = 1
      guard index == front else { continue }
      sections[index].rect = compactRect
      // The line above says what it is; titles of columns only where there are rows to spare.
      sections[index].headRows = 0
      if sections[index].listing.shape == .map { sections[index].listing.turnIntoTable() }
    }
    return sections
  }

  /// The part of the page that has the keys, below a line that says where the user is.
  func drawCompact(_ scene: Scene, on surface: inout Surface) {
    guard let section = sections(scene).first(where: { !$0.rect.isEmpty }) else { return }
    if size.rows > 2 {
      var pen = Pen(in: Rect(column: 0, row: 0, columns: size.columns, rows: 1))
      let isSample = scene.snapshot.dataset.settings.isSample
      let badge = size.columns >= 20 ? Phrase.sample[language] : Phrase.sampleShort[language]
      let names = path.compactMap { scene.snapshot.name(of: $0) }
      let title = (names.last ?? Phrase.paneOverview)[language]
      let part = scene.text(section.listing.title)
      pen.line(
        [Span(title, .bright), Span(part == title ? "" : " · " + part, .dim)],
        right: isSample ? [Span(badge, .badge)] : [], on: &surface)
      if isSample {
        let width = DisplayText.width(of: badge)
        surface.tint(
          Rect(column: size.columns - width, row: 0, columns: width, rows: 1), on: .badge)
      }
    }
    scene.draw(section, on: &surface)
  }
}

extension Listing {
  /// The tiles of a map as rows of a table: mark, name, figure.
  fileprivate mutating func turnIntoTable() {
    shape = .table
    home = nil
    columns = [
      .mark, Column(id: "search", title: title, least: 4, ideal: .max),
      Column(id: "value", title: title, alignment: .right, least: 3, ideal: 6, rank: 1),
    ]
  }
}
