import Domain
import Surface
import Wording

extension Model {
  /// The columns of text of the help, and how wide each is: as many as leave each sentence room.
  private var helpColumns: (count: Int, width: Int) {
    let room = helpRect.columns
    let count = min(3, max(1, (room + Model.helpGap) / (56 + Model.helpGap)))
    return (count, (room - (count - 1) * Model.helpGap) / count)
  }

  /// Between two columns of the help.
  private static let helpGap = 4

  /// Where the help is written: as wide as the screen where that makes several columns.
  private var helpRect: Rect {
    guard fits, size.columns >= 124 else { return overlayRect }
    return Rect(size).inset(left: 4, top: 3, right: 4, bottom: 2)
  }

  /// The place below the title.
  private var helpBody: Rect { helpRect.inset(top: fits ? 2 : 1) }

  /// The groups of the help page, made from the key table, each a heading and its lines.
  private func helpGroups(in width: Int) -> [[[Span]]] {
    let groups = Command.Group.allCases.map { group -> [[Span]] in
      let commands = Command.table.filter { $0.group == group }
      return [[Span(group.title[language], .accent)]]
        + commands.flatMap { helpLines($0, in: width) }
    }
    let lights = Light.allCases.filter { $0 != .none }.map { light -> [Span] in
      [Span("  "), .mark(light), Span("  " + light.name[language])]
    }
    return groups + [
      helpWords(.mouseHelpTitle, Phrase.mouseHelp, in: width),
      helpWords(.filterHelpTitle, Phrase.filterHelp, in: width),
      [[Span(Phrase.lightsTitle[language], .accent)]] + lights,
    ]
  }

  /// The keys of a command, and beside them what it does.
  private func helpLines(_ command: Command, in width: Int) -> [[Span]] {
    let keys = keyMap.sequences(of: command.id).map(\.label)
      .joined(separator: keyMap.hasSequences ? ", " : " ")
    let label = max(18, DisplayText.width(of: keys) + 1)
    let room = width - 2 - label
    return DisplayText.wrap(command.help[language], to: room).enumerated().map { order, line in
      let start = DisplayText.padded(order == 0 ? keys : "", to: label)
      return [Span("  " + start, .key), Span(line)]
    }
  }

  /// A heading and sentences, each broken where the column ends.
  private func helpWords(_ title: Phrase, _ lines: [Phrase], in width: Int) -> [[Span]] {
    [[Span(title[language], .accent)]]
      + lines.flatMap { line in
        DisplayText.wrap(line[language], to: width - 4).enumerated().map { order, part in
          [Span((order == 0 ? "  " : "    ") + part)]
        }
      }
  }

  /// The columns of the help where all of it can be seen at once, no group broken; else nil.
  private func wholeHelp(_ groups: [[[Span]]], in count: Int, rows: Int) -> [[[Span]]]? {
    var columns: [[[Span]]] = []
    for group in groups {
      if let last = columns.last, last.count + 1 + group.count <= rows {
        columns[columns.count - 1] += [[]] + group
      } else {
        columns.append(group)
      }
    }
    let fits = columns.count <= count && columns.allSatisfy { $0.count <= rows }
    return fits ? columns : nil
  }

  /// The first line from which the rest of the help fits.
  var helpScrollLimit: Int {
    let (count, width) = helpColumns
    let groups = helpGroups(in: width)
    let rows = max(1, helpBody.rows)
    guard wholeHelp(groups, in: count, rows: rows) == nil else { return 0 }
    return max(0, Array(groups.joined(separator: [[]])).count - count * rows)
  }

  /// The keys and signs, from line `top` on where they have no room at once.
  func drawHelp(top: Int, on surface: inout Surface) {
    let (count, width) = helpColumns
    var pen = Pen(in: helpRect, on: .overlay)
    pen.line(Phrase.helpTitle[language], .bright, on: &surface)
    let body = helpBody
    let groups = helpGroups(in: width)
    if let columns = wholeHelp(groups, in: count, rows: body.rows) {
      draw(columns, width, in: body, on: &surface)
      return
    }
    let lines = Array(groups.joined(separator: [[]])).dropFirst(min(top, helpScrollLimit))
    let columns = (0..<count).map { index in
      Array(lines.dropFirst(index * body.rows).prefix(body.rows))
    }
    draw(columns, width, in: body, on: &surface)
  }

  private func draw(
    _ columns: [[[Span]]], _ width: Int, in rect: Rect, on surface: inout Surface
  ) {
    for (index, lines) in columns.enumerated() {
      let start = rect.column + index * (width + Model.helpGap)
      var pen = Pen(
        in: Rect(column: start, row: rect.row, columns: width, rows: rect.rows), on: .overlay)
      for line in lines { pen.line(line, on: &surface) }
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
