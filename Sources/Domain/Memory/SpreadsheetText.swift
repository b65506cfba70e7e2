/// Text in a table that a spreadsheet may open.
///
/// A cell that begins like a formula would be run there: an apostrophe before it keeps it text
/// (OWASP, "CSV Injection"). Reading takes it away again.
public enum SpreadsheetText {
  /// `text` so that no spreadsheet takes it for a formula; other text is left as it is.
  public static func defused(_ text: String) -> String { isLoaded(text) ? "'" + text : text }

  /// The text that `defused` made `cell` of.
  public static func undone(_ cell: String) -> String {
    guard cell.unicodeScalars.first == "'", isLoaded(cell) else { return cell }
    return String(String.UnicodeScalarView(cell.unicodeScalars.dropFirst()))
  }

  /// Whether what follows the apostrophes at the start would begin a formula; the full-width forms
  /// do so in Chinese and Japanese spreadsheets.
  private static func isLoaded(_ text: String) -> Bool {
    let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]
    return text.unicodeScalars.first { $0 != "'" }.map(signs.contains) ?? false
  }
}
