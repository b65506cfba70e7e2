public import Domain

/// Notes as a table for other programs and other offices.
public enum NotesTable {
  /// The columns.
  public static let columns = ["id", "subject", "author", "written_at", "text"]

  /// The table of `notes` as CSV after RFC 4180, with a heading.
  ///
  /// It begins with a byte-order mark, without which spreadsheets misread Chinese; no cell can run
  /// as a formula there.
  public static func csv(of notes: [Note]) -> String {
    let rows = notes.map { note in
      [
        note.id, note.subject.description, note.author, NoteTime.text(note.writtenAt), note.text,
      ]
    }
    return SpreadsheetText.byteOrderMark
      + ([columns] + rows).map { SpreadsheetText.row($0) }.joined()
  }
}
