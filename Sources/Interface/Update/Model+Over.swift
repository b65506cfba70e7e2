import Domain
import Surface

extension Model {
  /// A command while help or why lies over the page.
  mutating func performOver(_ command: CommandID) -> [Request] {
    if case .choice(let list, let cursor) = overlay {
      return performChoice(command, list, at: cursor)
    }
    switch command {
    case .leave: return [.leave]
    case .close, .help, .why, .ascend: closeOverlay()
    case .language: switchLanguage()
    case .repaint: return [.repaint]
    case .note, .override:
      guard case .why(let why, _, _) = overlay else { break }
      if command == .note { beginNote(on: why.subject) } else { offerOverride(why) }
    case .copy: return copyOverlay()
    case .edit: return originInHand.map { [.openEditor($0)] } ?? []
    case .open:
      guard case .why = overlay else {
        closeOverlay()
        return []
      }
      if let counted = countedInHand { return [.readCounted(counted)] }
      return originInHand.map { [.readLine($0)] } ?? []
    default: scrollOver(command)
    }
    return []
  }

  /// A line goes back to the page it was shown from; everything else to the page below.
  private mutating func closeOverlay() {
    if case .line(_, let explanation, let cursor) = overlay {
      overlay = .why(explanation, cursor: cursor, top: 0)
    } else {
      overlay = nil
    }
  }

  /// The line of a file under the cursor of what lies over the page.
  private var originInHand: Origin? {
    switch overlay {
    case .why(let explanation, let cursor, _):
      let all = stops(of: explanation)?.all ?? []
      return all.indices.contains(cursor) ? all[cursor].origin : nil
    case .line(let line, _, _): return line.origin
    default: return nil
    }
  }

  /// The rows that are counted by what is under the cursor; nil where it is a row itself.
  private var countedInHand: CountedRows? {
    guard case .why(let explanation, let cursor, _) = overlay else { return nil }
    let all = stops(of: explanation)?.all ?? []
    guard all.indices.contains(cursor), case .input(let input) = all[cursor] else { return nil }
    return CountedRows(input)
  }

  /// Shows a line that was read, where the page that asked for it still is there.
  mutating func show(_ line: SourceLine) {
    guard case .why(let explanation, let cursor, _) = overlay else { return }
    overlay = .line(line, under: explanation, cursor: cursor)
  }

  private mutating func scrollOver(_ command: CommandID) {
    let step: Int
    switch command {
    case .up: step = -1
    case .down: step = 1
    case .pageUp: step = -max(1, size.rows - 8)
    case .pageDown: step = max(1, size.rows - 8)
    case .first: step = -1_000_000
    case .last: step = 1_000_000
    default: return
    }
    switch overlay {
    case .help(let top): overlay = .help(top: min(max(0, top + step), helpScrollLimit))
    case .why(let explanation, let cursor, let top):
      let last = max(0, (stops(of: explanation)?.count ?? 0) - 1)
      overlay = .why(explanation, cursor: min(max(0, cursor + step), last), top: top)
    case .line, .choice, .palette, nil: break
    }
  }
}
