import Domain
import Surface
import Wording

extension Scene {
  /// How many lights, stages and figures have moved since the last look, and what came and went;
  /// the key leads to the list.
  func drawChangesInShort(on surface: inout Surface, in rect: Rect) {
    guard !rect.isEmpty, let review = lookReview, let changes = review.changes,
      let look = recollection.lastLook
    else { return }
    var pen = Pen(in: rect)
    let key = sight.keyMap.label(of: .changes)
    pen.line(
      [
        Span(text(.changesTitle), .bright),
        Span("  " + text(.sinceLastLookShort(.age(seconds: now - look.at))), .dim),
      ], right: [Span(key, .key)], on: &surface)
    let list = changes.list
    func count(_ kinds: ObservedChange.Kind...) -> Int {
      list.count { kinds.contains($0.kind) }
    }
    let summary = Phrase.changesInShort(
      lights: count(.light), stages: count(.stage), figures: count(.figure),
      revisions: count(.revision), newFiles: count(.newFile), lostFiles: count(.lostFile))
    pen.paragraph(text(summary), list.isEmpty ? .dim : .text, on: &surface)
  }
}
