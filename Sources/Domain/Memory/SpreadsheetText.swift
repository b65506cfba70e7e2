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

  /// A row of a table as CSV after RFC 4180, with its line end; no cell can run as a formula.
  ///
  /// With `keepsNumbers` a cell that is nothing but a number stays one, whatever its sign.
  public static func row(_ cells: [String], keepsNumbers: Bool = false) -> String {
    cells.map { quoted(keepsNumbers && isNumber($0) ? $0 : defused($0)) }
      .joined(separator: ",") + "\r\n"
  }

  /// The mark at the start of a file without which spreadsheets misread Chinese.
  public static let byteOrderMark = "\u{FEFF}"

  /// Whether `text` is a sign, digits with at most one point, a percent sign, and nothing else.
  private static func isNumber(_ text: String) -> Bool {
    var digits = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
    if digits.hasSuffix(" %") { digits.removeLast(2) }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
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
