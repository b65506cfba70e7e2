public import Domain
import Surface

/// A line being typed, with a cursor in it.
public struct Prompt: Equatable, Sendable {
  /// What it is for.
  public enum Purpose: Equatable, Sendable {
    /// Rows that contain the text stay; `before` comes back when it is given up.
    case filter(before: String)
    /// The cursor goes to the first row that contains the text.
    case jump
    /// Anything at all, by its name.
    case find
    /// A note.
    case note(NoteSubject)
    /// A note written anew.
    case editedNote(Note)
    /// What is said of an alert that is acknowledged, or snoozed until a day.
    case acknowledgement(alert: String, until: Day?)
    /// Why a light is set.
    case overrideReason(measure: String, area: AreaCode, light: Light)
    /// Who sets it.
    case overrideAuthor(measure: String, area: AreaCode, light: Light, reason: String)
    /// The day since which changes are told.
    case sinceDay
    /// The name of a file that the page in hand is written to.
    case exportName(ExportForm)
  }
  /// What it is for.
  public var purpose: Purpose
  /// The text before the cursor.
  public private(set) var before: String
  /// The text after it.
  public private(set) var after = ""

  /// A line that begins with `text`, the cursor at its end.
  public init(purpose: Purpose, text: String) {
    self.purpose = purpose
    before = text
  }

  /// The text so far.
  public var text: String { before + after }

  /// Whether the line is something to keep, not to look for rows by.
  var isWriting: Bool {
    switch purpose {
    case .filter, .jump, .find: false
    default: true
    }
  }

  /// Puts `text` in at the cursor: line ends become spaces, other control characters are left out.
  mutating func insert(_ text: String) {
    let plain = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
    before += String(plain).filter { character in
      character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
  }

  /// Replaces the whole text.
  mutating func replace(with text: String) {
    before = text
    after = ""
  }

  /// Does what `key` does to a line; false when it does nothing.
  ///
  /// A wide character is one step, as is a letter with its marks.
  mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: _ = before.popLast()
    case .delete: if !after.isEmpty { after.removeFirst() }
    case .left: if let last = before.popLast() { after.insert(last, at: after.startIndex) }
    case .right: if !after.isEmpty { before.append(after.removeFirst()) }
    case .home, .control("a"): (before, after) = ("", before + after)
    case .end, .control("e"): (before, after) = (before + after, "")
    case .control("u"): before = ""
    case .control("k"): after = ""
    case .control("w"): removeWord()
    default: return false
    }
    return true
  }

  /// Takes away the word before the cursor with the spaces after it.
  private mutating func removeWord() {
    while before.last?.isWhitespace == true { before.removeLast() }
    while before.last?.isWhitespace == false { before.removeLast() }
  }
}
