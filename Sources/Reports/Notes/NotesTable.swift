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
    return "\u{FEFF}" + ([columns] + rows).map(line).joined()
  }

  private static func line(_ cells: [String]) -> String {
    cells.map { quoted(SpreadsheetText.defused($0)) }.joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    guard needsQuotes || cell.first == " " || cell.last == " " else { return cell }
    let doubled = cell.unicodeScalars.reduce(into: "") { text, scalar in
      if scalar == "\"" { text.unicodeScalars.append("\"") }
      text.unicodeScalars.append(scalar)
    }
    return "\"\(doubled)\""
  }
}
