import Domain
import Surface
import Wording

extension Model {
  /// The lines of the help page, made from the key table.
  private var helpLines: [[Span]] {
    var lines: [[Span]] = [[Span(Phrase.helpTitle[language], .bright)]]
    for group in Command.Group.allCases {
      lines.append([])
      lines.append([Span(group.title[language], .accent)])
      for command in Command.table where command.group == group {
        let keys = keyMap.sequences(of: command.id).map(\.label)
          .joined(separator: keyMap.hasSequences ? ", " : " ")
        let gap = String(repeating: " ", count: max(1, 18 - DisplayText.width(of: keys)))
        lines.append([Span("  " + keys + gap, .key), Span(command.help[language])])
      }
    }
    lines.append([])
    lines.append([Span(Phrase.mouseHelpTitle[language], .accent)])
    for line in Phrase.mouseHelp { lines.append([Span("  " + line[language])]) }
    lines.append([])
    lines.append([Span(Phrase.filterHelpTitle[language], .accent)])
    for line in Phrase.filterHelp { lines.append([Span("  " + line[language])]) }
    lines.append([])
    lines.append([Span(Phrase.lightsTitle[language], .accent)])
    for light in Light.allCases where light != .none {
      lines.append([Span("  "), .mark(light), Span("  " + light.name[language])])
    }
    return lines
  }

  /// The first line from which the rest of the help fits.
  var helpScrollLimit: Int { max(0, helpLines.count - max(1, size.rows - 6)) }

  func drawHelp(top: Int, in rect: Rect, on surface: inout Surface) {
    var pen = Pen(in: rect, on: .overlay)
    for line in helpLines.dropFirst(min(top, helpScrollLimit)).prefix(rect.rows) {
      pen.line(line, on: &surface)
    }
  }
}

extension Command.Group {
  /// The heading of the group.
  var title: Phrase {
    switch self {
    case .move: .groupMove
    case .look: .groupLook
    case .time: .groupTime
    case .program: .groupProgram
    }
  }
}
