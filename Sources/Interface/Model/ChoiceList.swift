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
    case exportAs(ExportForm)
    case otherName(ExportFile)
    case replaceFile(ExportFile)
  }
  /// What is chosen for.
  public var purpose: Purpose
  /// What it speaks of, in words.
  public var subject: Phrase
  /// The things; never empty.
  public var choices: [Choice]
}
