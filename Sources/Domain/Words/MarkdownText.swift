/// Text inside a Markdown document (GitHub Flavored Markdown).
public enum MarkdownText {
  /// `text` so that it stands as itself in a paragraph or in a cell of a table: no sign of it is
  /// taken for emphasis, a link, HTML or the border of a cell, and no line of it ends.
  public static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      if character.isNewline || character == "\t" {
        escaped.append(" ")
      } else if character == "&" {
        escaped += "&amp;"
      } else if signs.contains(character) {
        escaped += "\\\(character)"
      } else {
        escaped.append(character)
      }
    }
  }

  /// A row of a table.
  public static func row(_ cells: [String]) -> String {
    "| " + cells.map(escaped).joined(separator: " | ") + " |\n"
  }

  /// The line below the headings, which says on what side each column is aligned.
  public static func rule(alignedRight: [Bool]) -> String {
    "|" + alignedRight.map { $0 ? " ---: |" : " --- |" }.joined() + "\n"
  }

  private static let signs: Set<Character> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#",
  ]
}
