import Domain
public import Surface
import Wording

extension Model {
  /// Where the user is, as the breadcrumb says it.
  private func crumbs(_ snapshot: Snapshot) -> String {
    let names = [Phrase.china] + path.compactMap { snapshot.name(of: $0) }
    return Phrase.product[language] + " · "
      + names.map { $0[language] }.joined(separator: " › ")
  }

  /// What is copied of the place in hand, with words for it; nil where there is nothing.
  func copied(_ extent: CopyExtent, _ place: PlaceOnPage, _ scene: Scene) -> (String, Phrase)? {
    guard let section = place.section, let row = place.row else { return nil }
    let listing = section.listing
    switch extent {
    case .cell:
      let column = place.state[section.id].column ?? listing.home
      let inHand =
        column.flatMap { row.cells[$0] }
        ?? listing.takenColumns.lazy
        .compactMap { row.cells[$0.id] }.first { !$0.text.isEmpty }
      let text = Extract.oneLine(scene.taken(inHand))
      return text.isEmpty ? nil : (text, .copiedCell(text))
    case .row:
      let cells = listing.takenColumns.map { scene.taken(row.cells[$0.id]) }
      return (Extract.pasted(cells), .copiedRow)
    case .pane:
      let extract = scene.extract(of: [section], crumbs: crumbs(scene.snapshot))
      return (extract.pasted, .copiedPane(listing.title, rows: place.rows.count))
    }
  }

  /// The page that says why, as text.
  func text(of why: Explanation) -> String? {
    guard case .loaded(let standing) = content else { return nil }
    let words = LineageWords(snapshot: standing.snapshot, language: language)
    let page = WhyPage(why, cursor: -1, words: words, columns: 100)
    let light = why.light.map { "\($0.mark) \($0.name[language])" }
    let place = [why.place[language], why.value[language], light].compactMap(\.self)
    let lines = page.lines.map { $0.spans.map(\.text).joined() }
    return ([why.title[language], place.joined(separator: "  "), ""] + lines)
      .joined(separator: "\n")
  }

  /// The page in hand as the text of a file.
  func exported(_ form: ExportForm, _ place: PlaceOnPage, _ scene: Scene) -> String? {
    let title = crumbs(scene.snapshot)
    let one = place.section.map { [$0] } ?? []
    switch form {
    case .csv: return scene.extract(of: one, crumbs: title).csv
    case .markdown: return scene.extract(of: one, crumbs: title).markdown(in: language)
    case .page:
      return scene.extract(of: place.sections, crumbs: title).markdown(in: language)
    case .svg: return picture.svg(theme: theme)
    }
  }

  /// The page as it is taken away: as it stands, with rules and sources below it in place of the
  /// keys; without data just as it stands.
  public var picture: Surface {
    guard let scene else { return view(self) }
    let place = PlaceOnPage(model: self, scene: scene)
    return picture(scene.extract(of: place.sections, crumbs: crumbs(scene.snapshot)))
  }

  private func picture(_ extract: Extract) -> Surface {
    var bare = self
    (bare.overlay, bare.prompt, bare.notice) = (nil, nil, nil)
    let page = view(bare)
    let columns = max(10, size.columns - 2)
    let lines = (extract.rules + extract.sources).flatMap { DisplayText.wrap($0, to: columns) }
    var surface = Surface(size: Size(columns: size.columns, rows: size.rows + lines.count))
    surface.draw(page, at: 0, 0)
    let foot = size.rows - 1
    surface.fill(
      Rect(column: 0, row: foot, columns: size.columns, rows: 1), Style(.text))
    for (index, line) in lines.enumerated() {
      surface.write(line, at: 1, foot + index, Style(.dim))
    }
    return surface
  }

  /// The name proposed for a file: what it shows and the day it stands at, in letters that every
  /// system takes.
  func proposedName(_ form: ExportForm, _ section: Section?) -> String {
    let part = [.csv, .markdown].contains(form) ? section.map { [$0.id.rawValue] } ?? [] : []
    let words = ["zhichan"] + page.nameParts + part + [asOf.description]
    return words.joined(separator: "-") + "." + form.ending
  }
}

extension Page {
  /// The page in a file's name.
  fileprivate var nameParts: [String] {
    switch self {
    case .pane(let pane): [pane.rawValue]
    case .province(let code), .prefecture(let code): [code.description]
    case .centre(let id): ["centre", id.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }]
    case .changes: ["changes"]
    case .compare(let codes): ["compare"] + codes.map(\.description)
    case .placement(.province(let code)): ["placement", code.description]
    case .placement: ["placement"]
    case .demand: ["demand"]
    case .ranking(let key): ["ranking", key.rawValue]
    case .reporting: ["reporting"]
    }
  }
}
