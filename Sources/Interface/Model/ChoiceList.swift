public import Domain

/// A few things to choose one of, over the page.
public struct ChoiceList: Equatable, Sendable {
  /// What is chosen for.
  public enum Purpose: Equatable, Sendable {
    /// The light of a measure in an area, with the computed one.
    case override(measure: String, area: AreaCode, computed: Light)
    /// What becomes of an alert.
    case acknowledgement(alert: String)
    /// The notes on something, and a new one.
    case notes(NoteSubject)
    /// What becomes of a note.
    case note(Note)
    /// Whether a note is to be deleted.
    case deletion(Note)
    /// The layer of the map, or the figure of a ranking.
    case layer
    /// Which columns of a table are seen.
    case columns(SectionID)
    /// In which form the page in hand is taken away.
    case export
    /// What to do about a file that is there already.
    case exportClash
  }
  /// One of the things.
  public enum Choice: Equatable, Sendable {
    case light(Light)
    case acknowledge
    case snooze(days: Int, until: Day)
    /// What was said before is taken back.
    case takeBack
    case newNote
    case note(Note)
    case edit
    case delete
    case keep
    case layer(MapLayer)
    /// A column, whether it is on the screen, and whether it would be were there room.
    case column(id: String, name: Phrase, isSeen: Bool, isWanted: Bool)
    /// All columns as they come.
    case allColumns
    case exportAs(ExportForm)
    case otherName(ExportFile)
    case replaceFile(ExportFile)
  }
  /// What is chosen for.
  public var purpose: Purpose
  /// Whether columns are chosen, several at once.
  var isOfColumns: Bool { if case .columns = purpose { true } else { false } }
  /// What it speaks of, in words.
  public var subject: Phrase
  /// The things; never empty.
  public var choices: [Choice]
}
