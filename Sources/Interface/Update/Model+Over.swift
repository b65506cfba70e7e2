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
    case .close, .help, .why, .ascend: overlay = nil
    case .language: language = language == .zh ? .en : .zh
    case .repaint: return [.repaint]
    case .edit, .open:
      if case .why(let explanation, let cursor, _) = overlay,
        explanation.lineage.inputs.indices.contains(cursor)
      {
        return [.openEditor(explanation.lineage.inputs[cursor].origin)]
      }
    default: scrollOver(command)
    }
    return []
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
      let last = max(0, explanation.lineage.inputs.count - 1)
      overlay = .why(explanation, cursor: min(max(0, cursor + step), last), top: top)
    case .choice, nil: break
    }
  }
}
