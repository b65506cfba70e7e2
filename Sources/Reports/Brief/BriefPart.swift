import Domain
import Surface
import Wording

/// A part of a brief: sentences, a list, or a table, under a heading.
struct BriefPart {
  /// Its heading; empty for what stands at the top.
  var heading = ""
  /// Sentences, one a paragraph.
  var paragraphs: [String] = []
  /// One thing a line.
  var items: [String] = []
  /// Headings, whether each column is of figures, and rows.
  var table: Table?

  struct Table {
    var columns: [(title: String, isNumeric: Bool)]
    var rows: [[String]]
  }

  /// As Markdown.
  var markdown: String {
    var blocks: [String] = []
    if !heading.isEmpty { blocks.append("## \(MarkdownText.escaped(heading))\n") }
    blocks += paragraphs.map { MarkdownText.escaped($0) + "\n" }
    if let table {
      blocks.append(
        MarkdownText.row(table.columns.map(\.title))
          + MarkdownText.rule(alignedRight: table.columns.map(\.isNumeric))
          + table.rows.map(MarkdownText.row).joined())
    }
    if !items.isEmpty {
      blocks.append(items.map { "- \(MarkdownText.escaped($0))\n" }.joined())
    }
    return blocks.joined(separator: "\n")
  }

  /// As plain text, at most about a hundred columns wide.
  var text: String {
    var lines = heading.isEmpty ? [] : [heading]
    for paragraph in paragraphs {
      lines += DisplayText.wrap(VisibleText.of(paragraph), to: SnapshotText.width)
    }
    if let table {
      var aligned = TextTable(
        columns: table.columns.map { $0.isNumeric ? .figures($0.title) : .words($0.title) })
      aligned.rows = table.rows
      lines += aligned.lines
    }
    for item in items {
      let parts = DisplayText.wrap(VisibleText.of(item), to: SnapshotText.width - 4)
      lines += parts.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
