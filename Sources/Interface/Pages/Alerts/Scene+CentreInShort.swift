import Domain
import Surface
import Wording

extension Scene {
  /// A centre's light with its reason and its main figures.
  func drawCentreInShort(_ id: String, on surface: inout Surface, in rect: Rect) {
    guard let centre = snapshot.centre(id), let standing = snapshot.standing(ofCentre: id)
    else { return }
    var pen = Pen(in: rect)
    pen.line(text(centre.name), .bright, on: &surface)
    pen.line(
      [.mark(standing.light), Span(" \(text(standing.light.name))", standing.light.role)],
      on: &surface)
    let words = LineageWords(snapshot: snapshot, language: language)
    if let reason = words.reason(standing.lineage, measure: nil) {
      pen.paragraph(reason, on: &surface)
    }
    drawRemembered(of: .centre(id), &pen, on: &surface)
    for key in [FigureKey.backlog, .backlogMonths, .daysMedian, .daysP90, .capacityUse]
    where pen.rowsLeft > 0 {
      let figure = snapshot.figure(key, centre: id)
      pen.pair(
        text(key.name), width: language == .zh ? 16 : 24, [Span(text(valuePhrase(figure)))],
        on: &surface)
    }
  }
}
