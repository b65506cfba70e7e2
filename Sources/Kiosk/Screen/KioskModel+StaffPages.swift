import Domain
import Surface
import Wording

extension KioskModel {
  /// The staff's screens.
  func draw(_ screen: StaffScreen, on canvas: inout Canvas) {
    switch screen {
    case .pin(let entry): draw(entry, on: &canvas)
    case .page(let isLeaving): drawStaffPage(isLeaving: isLeaving, on: &canvas)
    }
  }

  private func draw(_ entry: PinEntry, on canvas: inout Canvas) {
    let buttons = staffButtons
    let rows = buttons.isEmpty ? slideRect.rows : padTop
    let words = max(1, isFine ? 2 : 1)
    let (top, below) = slideRect.split(top: max(1, rows - words * 3))
    let (middle, rest) = below.split(top: words)
    let bottom = Rect(
      column: rest.column, row: rest.row, columns: rest.columns, rows: min(rest.rows, words))
    canvas.type(canvas.text(.kioskStaff), in: top, .text, align: .centre)
    let dots = String(repeating: "● ", count: entry.digits.count) + "_"
    canvas.plain(dots, in: middle, .bright, align: .centre)
    let left = state.attempts.left(at: time.epoch)
    let message: Phrase =
      left > 0
      ? .pinDelay(seconds: left)
      : entry.isChecking ? .pinChecking : entry.wasWrong ? .pinWrong : .pinPrompt
    canvas.plain(
      canvas.text(message), in: bottom, left > 0 || entry.wasWrong ? .warn : .dim,
      align: .centre)
    draw(buttons, on: &canvas)
  }

  private func draw(_ buttons: [StaffButton], on canvas: inout Canvas) {
    for button in buttons {
      let text = canvas.text(button.label)
      if button.rect.rows >= 5 {
        canvas.type(text, in: button.rect.inset(left: 1, right: 1), .bright, align: .centre)
      } else {
        canvas.plain(text, in: button.rect, .bright, align: .centre)
      }
      canvas.surface.tint(button.rect, on: .selection)
    }
  }

  private func drawStaffPage(isLeaving: Bool, on canvas: inout Canvas) {
    let (top, below) = slideRect.split(top: max(1, slideRect.rows / 5), gap: 1)
    canvas.type(canvas.text(.kioskStaff), in: top, .bright)
    var flow = Flow(in: below, of: canvas)
    for (label, value) in staffLines(canvas.language) {
      flow.line(
        [
          Flow.Run(DisplayText.padded(canvas.text(label), to: 16), .dim), Flow.Run(value),
        ], on: &canvas)
    }
    flow.skip()
    let keys: Phrase = isLeaving ? .staffLeaving : .staffKeys
    flow.line(canvas.text(keys), isLeaving ? .warn : .accent, on: &canvas)
    draw(staffButtons, on: &canvas)
  }

  private func staffLines(_ language: Language) -> [(Phrase, String)] {
    var lines: [(Phrase, String)] = [(.staffVersion, version)]
    if let figures {
      let age = Phrase.age(seconds: max(0, time.epoch - figures.readAt))
      lines.append((.staffData, age[language]))
      lines.append((.staffDiagnostics, "\(figures.diagnostics)"))
    }
    if !failed.isEmpty { lines.append((.staffSkipped, "\(failed.count)")) }
    lines.append((.staffTheme, themeName))
    var place = position.slide
    let next = (0..<3).map { _ -> String in
      place = nextSlide(after: place, by: 1)
      guard playlist.slides.indices.contains(place) else { return "–" }
      return playlist.slides[place].content.name[language]
    }
    lines.append((.staffNext, next.joined(separator: " · ")))
    return lines
  }
}

extension SlideContent {
  /// What the slide is, in a word or two.
  var name: Phrase {
    switch self {
    case .target: .slideTarget
    case .map: .slideMap
    case .province: .slideProvince
    case .nodes: .slideNodes
    case .durations: .slideDurations
    case .steps: .slideSteps
    case .services: .slideServices
    case .notice(let notice): notice.title
    case .clock: .slideClock
    }
  }
}
