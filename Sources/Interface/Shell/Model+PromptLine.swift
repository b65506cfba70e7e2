import Domain
import Surface
import Wording

extension Model {
  /// The line being typed at the bottom, its cursor always in sight.
  func drawPrompt(_ prompt: Prompt, in line: Rect, on surface: inout Surface) {
    if case .filter = prompt.purpose { return drawFilterLine(prompt, in: line, on: &surface) }
    let label = label(of: prompt)
    let hint = Span(notice?[language] ?? Phrase.promptHint[language], notice == nil ? .dim : .warn)
    // A line that is too long for a hint still has room to say what is wrong with it.
    let least = DisplayText.width(of: label.text) + (notice == nil ? 24 : 4)
    let hintWidth = DisplayText.width(of: hint.text) + 1
    let right = line.columns - hintWidth >= least ? [hint] : []
    let room =
      line.columns - DisplayText.width(of: label.text) - (right.isEmpty ? 0 : hintWidth + 1)
    var pen = Pen(in: line)
    pen.line([label] + spans(of: prompt, in: room), right: right, on: &surface)
  }

  /// The text around the cursor; what has no room is cut away at the ends.
  private func spans(of prompt: Prompt, in columns: Int) -> [Span] {
    var (before, isCut) = (prompt.before, false)
    // Beside the text stand the cursor and, where it is cut, the sign of that.
    while DisplayText.width(of: before) + 3 > columns, !before.isEmpty {
      before.removeFirst()
      isCut = true
    }
    let after = DisplayText.cut(
      prompt.after, to: max(0, columns - DisplayText.width(of: before) - 3))
    return [
      Span(isCut ? "…" : "", .dim), Span(before, .bright), Span("▏", .accent), Span(after, .bright),
    ]
  }

  private func label(of prompt: Prompt) -> Span {
    let words: Phrase
    switch prompt.purpose {
    case .filter: return Span("/", .key)
    case .jump: return Span("'", .key)
    case .find: return Span(":", .key)
    case .note(let subject):
      guard case .loaded(let standing) = content else { return Span("", .key) }
      words = .notePrompt(on: standing.snapshot.shortName(of: subject))
    case .editedNote(let note):
      guard case .loaded(let standing) = content else { return Span("", .key) }
      words = .notePrompt(on: standing.snapshot.shortName(of: note.subject))
    case .acknowledgement: words = .acknowledgePrompt
    case .overrideReason: words = .reasonPrompt
    case .overrideAuthor: words = .authorPrompt
    case .sinceDay: words = .dayPrompt
    case .exportName: words = .exportPrompt
    }
    return Span(words[language], .key)
  }
}
