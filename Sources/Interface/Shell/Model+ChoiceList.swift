import Domain
import Surface
import Wording

extension Model {
  /// The things to choose one of, below what they are for.
  ///
  /// Returns the row of the first, above the rectangle's where that is scrolled out of sight.
  @discardableResult
  func drawChoices(
    _ list: ChoiceList, cursor: Int, in rect: Rect, on surface: inout Surface
  ) -> Int {
    var pen = Pen(in: rect, on: .overlay)
    pen.line([Span(list.title[language], .bright)], on: &surface)
    pen.line([Span(list.subject[language], .dim)], on: &surface)
    pen.skip()
    if case .override(_, _, let computed) = list.purpose {
      pen.line(
        [.mark(computed), Span(" " + Phrase.computedLight(computed)[language], computed.role)],
        on: &surface)
      pen.paragraph(Phrase.overrideHint[language], .dim, on: &surface)
      pen.skip()
    }
    if case .deletion(let note) = list.purpose {
      pen.paragraph(note.text, .dim, most: 4, on: &surface)
      pen.skip()
    }
    // Page by page, so that a click moves nothing under the mouse.
    let hidden = cursor / max(1, pen.rowsLeft) * max(1, pen.rowsLeft)
    let first = pen.row - hidden
    for (index, choice) in list.choices.enumerated().dropFirst(hidden).prefix(pen.rowsLeft) {
      let isHere = index == cursor
      pen.line(
        [Span(isHere ? "▌ " : "  ", .accent)] + spans(of: choice, list.purpose, isHere: isHere),
        on: &surface)
    }
    return first
  }

  private func spans(
    of choice: ChoiceList.Choice, _ purpose: ChoiceList.Purpose, isHere: Bool
  ) -> [Span] {
    let role: Role = isHere ? .bright : .text
    switch choice {
    case .newNote: return [Span(Phrase.newNote[language], role)]
    case .note(let note):
      let age = Phrase.age(seconds: now - note.writtenAt)[language]
      let text = String(note.text.map { $0.isNewline ? " " : $0 })
      return [Span("✎ \(note.author) · \(age)  ", .dim), Span(text, role)]
    case .edit: return [Span(Phrase.editNote[language], role)]
    case .delete: return [Span(Phrase.deleteNote[language], role)]
    case .keep: return [Span(Phrase.keepNote[language], role)]
    case .layer(let layer):
      guard case .loaded(let standing) = content else { return [] }
      return [Span(layer.title(in: standing.snapshot)[language], role)]
    case .exportAs(let form): return [Span(form.words[language], role)]
    case .otherName: return [Span(Phrase.exportOtherName[language], role)]
    case .replaceFile: return [Span(Phrase.exportReplace[language], role)]
    case .light(let light):
      return [.mark(light), Span(" " + light.name[language], role)]
    case .acknowledge: return [Span(Phrase.acknowledgeChoice[language], role)]
    case .snooze(let days, let until):
      return [Span(Phrase.snoozeChoice(days: days, until: until)[language], role)]
    case .column(_, let name, let isSeen, let isWanted):
      let note = !isSeen && isWanted ? "  " + Phrase.columnWithoutRoom[language] : ""
      return [
        Span(isSeen ? "☑ " : "☐ ", .key), Span(name[language], role), Span(note, .dim),
      ]
    case .allColumns: return [Span(Phrase.allColumns[language], role)]
    case .takeBack:
      if case .override = purpose { return [Span(Phrase.takeBackOverride[language], role)] }
      return [Span(Phrase.takeBackAcknowledgement[language], role)]
    }
  }
}

extension ExportForm {
  /// What is taken away, and as what.
  fileprivate var words: Phrase {
    switch self {
    case .csv: .exportAsCSV
    case .markdown: .exportAsMarkdown
    case .page: .exportPage
    case .svg: .exportAsSVG
    }
  }
}

extension ChoiceList {
  /// The heading.
  fileprivate var title: Phrase {
    switch purpose {
    case .override: .overrideTitle
    case .acknowledgement: .acknowledgeTitle
    case .notes, .note: .notesTitle
    case .deletion: .deleteNoteTitle
    case .layer: .layerTitle
    case .columns: .columnsTitle
    case .export: .exportTitle
    case .exportClash: .exportClashTitle
    }
  }
}
