import Domain
import Surface
import Wording

extension Scene {
  /// What persons have said of a subject: its alert, then its notes, the newest first; at most
  /// `most` notes, and nothing where there is none.
  func drawRemembered(
    of subject: NoteSubject, most: Int = 3, _ pen: inout Pen, on surface: inout Surface
  ) {
    if let said = recollection.acknowledgements[subject.description] {
      pen.paragraph("☑ " + text(.said(said)), .dim, most: 2, on: &surface)
    }
    let notes = recollection.notes(on: subject)
    for note in notes.prefix(most) where pen.rowsLeft > 0 {
      let age = text(.age(seconds: now - note.writtenAt))
      let head = "✎ \(note.author) · \(age)\(language == .zh ? "：" : ": ")"
      pen.paragraph(head + note.text.oneLine, most: 3, on: &surface)
    }
    if notes.count > most { pen.line("  +\(notes.count - most)", .dim, on: &surface) }
  }

  /// Who set a light, when and why, with the computed one.
  func drawOverride(
    _ applied: AppliedOverride?, _ pen: inout Pen, on surface: inout Surface
  ) {
    guard let applied else { return }
    pen.paragraph("* " + text(.overridden(applied)), .warn, most: 3, on: &surface)
  }
}

extension String {
  /// The text with spaces for line ends.
  fileprivate var oneLine: String { String(map { $0.isNewline ? " " : $0 }) }
}
