import Domain
import Surface
import Wording

extension Scene {
  /// The chapters with how their rows divide.
  func chapters() -> Listing {
    let rows = snapshot.dataset.chapters.map { chapter -> Row in
      let rollUp = snapshot.rollUp(chapter: chapter.id, .china)
      var cells = [
        "mark": cell(rollUp.light, why: explanation(rollUp, chapter.name, of: .china)),
        "name": cell("\(chapter.id) \(text(chapter.name))"),
        "bar": ListingCell(text: "", picture: .lights(rollUp.counts)),
      ]
      for (id, lights) in Scene.lightColumns {
        cells[id] = cell(lights.reduce(0) { $0 + rollUp.counts[$1] })
      }
      return Row(
        id: .chapter(chapter.id), cells: cells,
        opens: Destination(page: .pane(.programme), section: .tree, row: .chapter(chapter.id)),
        origin: chapter.origin)
    }
    let counts = Scene.lightColumns.map { id, lights in
      let mark = lights.first.map { String($0.mark) } ?? ""
      return Column(
        id: id, title: Phrase(zh: mark, en: mark), alignment: .right, least: 2, ideal: 3, rank: 1)
    }
    return Listing(
      title: .paneProgramme,
      columns: [
        Column(id: "mark", title: Phrase(zh: "", en: ""), least: 1, ideal: 1),
        .text("name", .chapterTitle, 18, 32),
        Column(
          id: "bar", title: Phrase(zh: "", en: ""), least: 6, ideal: Int.max, rank: 2),
      ] + counts, rows: rows, empty: .noMeasures)
  }

  /// The columns that count lights, by the mark they share.
  static let lightColumns: [(String, [Light])] = [
    ("done", [.done]), ("on_track", [.onTrack]), ("due_soon", [.dueSoon]), ("behind", [.behind]),
    ("red", [.farBehind, .overdue, .missed]),
    ("grey", [.noData, .stale, .insufficientData]),
  ]
}
