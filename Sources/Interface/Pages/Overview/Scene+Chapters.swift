import Domain
import Surface
import Wording

extension Scene {
  /// The chapters with how their rows divide, for a table of `width` columns.
  func chapters(in width: Int) -> Listing {
    let rows = snapshot.dataset.chapters.map { chapter -> Row in
      let rollUp = snapshot.rollUp(chapter: chapter.id, .china)
      var cells = [
        "mark": cell(rollUp.light, why: explanation(rollUp, chapter.name, of: .china)),
        "name": cell("\(chapter.id) \(text(chapter.name))"),
        "bar": ListingCell(text: "", picture: .lights(rollUp.counts)),
      ]
      for (id, lights) in Scene.lightColumns {
        let count = lights.reduce(0) { $0 + rollUp.counts[$1] }
        cells[id] =
          count > 0 ? cell(count) : ListingCell(text: "·", role: .dim, key: .number(0))
      }
      return Row(
        id: .chapter(chapter.id), cells: cells,
        opens: Destination(page: .pane(.programme), section: .tree, row: .chapter(chapter.id)),
        origin: chapter.origin)
    }
    let counts = Scene.lightColumns.map { id, lights in
      let mark = lights.first.map { String($0.mark) } ?? ""
      return Column(
        id: id, title: Phrase(zh: mark, en: mark), alignment: .right, least: 2,
        ideal: width >= 90 ? 4 : 2, rank: 2)
    }
    return Listing(
      title: .paneProgramme,
      columns: [
        Column(id: "mark", title: Phrase(zh: "", en: ""), least: 1, ideal: 1),
        .open("name", .chapterTitle, least: 18),
        Column(
          id: "bar", title: Phrase(zh: "", en: ""), least: 4,
          ideal: width >= 90 ? width * 2 / 5 : max(8, width / 4), rank: 1),
      ] + counts, rows: rows, empty: .noMeasures, gap: width >= 90 ? 2 : 1)
  }

  /// The columns that count lights, by the mark they share.
  static let lightColumns: [(String, [Light])] = [
    ("done", [.done]), ("on_track", [.onTrack]), ("due_soon", [.dueSoon]), ("behind", [.behind]),
    ("red", [.farBehind, .overdue, .missed]),
    ("grey", [.noData, .stale, .insufficientData]),
  ]
}
