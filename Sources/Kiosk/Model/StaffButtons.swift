import Domain
import Surface
import Wording

/// A field of the staff's screens that a finger can press.
struct StaffButton: Hashable, Sendable {
  /// What is written on it.
  var label: Phrase
  /// What pressing it types.
  var typing: StaffTyping
  /// Where it stands.
  var rect: Rect

  /// Whether a cell is on it.
  func isAt(column: Int, _ row: Int) -> Bool {
    (rect.column..<rect.end).contains(column) && (rect.row..<rect.bottom).contains(row)
  }
}

extension KioskModel {
  /// The buttons of the staff's screen in sight; none where there is no room for fingers.
  var staffButtons: [StaffButton] {
    guard case .staff(let screen, _) = mode, size.columns >= 40, size.rows >= 20 else { return [] }
    switch screen {
    case .pin: return pad
    case .page(let isLeaving): return pageButtons(isLeaving: isLeaving)
    }
  }

  /// The rows above the pad: heading, digits and words.
  var padTop: Int { max(6, slideRect.rows / 3) }

  /// Digits as on a telephone, and beside them what ends the typing.
  private var pad: [StaffButton] {
    let rows: [[(Phrase, StaffTyping)?]] = [
      [digit("1"), digit("2"), digit("3"), (.pinDelete, .backspace)],
      [digit("4"), digit("5"), digit("6"), (.pinBack, .escape)],
      [digit("7"), digit("8"), digit("9"), nil],
      [nil, digit("0"), nil, (.pinEnter, .enter)],
    ]
    let room = slideRect.split(top: padTop).1
    let high = room.rows / 4
    let wide = min(room.columns / 4, max(12, high * 4))
    let left = room.column + (room.columns - wide * 4) / 2
    return rows.enumerated().flatMap { row, keys in
      keys.enumerated().compactMap { column, key in
        key.map { label, typing in
          StaffButton(
            label: label, typing: typing,
            rect: Rect(
              column: left + column * wide, row: room.row + row * high, columns: wide - 2,
              rows: max(1, high - 1)))
        }
      }
    }
  }

  private func digit(_ digit: Character) -> (Phrase, StaffTyping) {
    (Phrase(zh: String(digit), en: String(digit)), .character(digit))
  }

  private func pageButtons(isLeaving: Bool) -> [StaffButton] {
    let all: [(Phrase, StaffTyping)] =
      isLeaving
      ? [(.staffLeaveNow, .enter), (.staffStay, .escape)]
      : [
        (.staffThemeButton, .character("t")), (.staffLeaveButton, .character("l")),
        (.staffBackButton, .escape),
      ]
    let rows = isFine ? 6 : 3
    let wide = min(slideRect.columns / 3, max(18, slideRect.columns / 4))
    return all.enumerated().map { index, button in
      StaffButton(
        label: button.0, typing: button.1,
        rect: Rect(
          column: slideRect.column + index * wide, row: slideRect.bottom - rows,
          columns: wide - 2, rows: rows))
    }
  }
}
