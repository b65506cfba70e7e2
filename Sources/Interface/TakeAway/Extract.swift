import Domain
import Wording

/// Listings in a form that can be taken away: titles, tables, and where it all comes from.
struct Extract {
  /// A table.
  struct Table {
    var title: String
    /// What is sorted and filtered, in words.
    var note = ""
    var columns: [Column]
    var rows: [[String]]

    struct Column {
      var title: String
      var isNumeric: Bool
    }
  }

  /// What it shows: the page, as the breadcrumb says it.
  var title: String
  /// The day it stands at, what is known of it, and whether it is synthetic.
  var standing: [String]
  var tables: [Table]
  /// The rules and formulas behind the figures.
  var rules: [String]
  /// The files and their lines.
  var sources: [String]
}

extension Extract {
  /// The rows of the first table for a spreadsheet's clipboard: cells with tabs between them.
  var pasted: String {
    guard let table = tables.first else { return "" }
    let head = ([title, table.title, table.note] + standing).filter { !$0.isEmpty }
      .joined(separator: " · ")
    let rows = [table.columns.map(\.title)] + table.rows
    return ([head] + rows.map(Extract.pasted)).joined(separator: "\n")
  }

  /// A row for a spreadsheet's clipboard, where a formula would run as well as from a file.
  static func pasted(_ row: [String]) -> String {
    row.map { SpreadsheetText.defused(oneLine($0)) }.joined(separator: "\t")
  }

  /// `text` without tabs and line ends.
  static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  /// As CSV: title and day, the headings and rows, then rules and sources, each a row of its own.
  var csv: String {
    var lines = [[title]] + standing.map { [$0] }
    for table in tables {
      lines.append([])
      lines.append([table.title] + (table.note.isEmpty ? [] : [table.note]))
      lines.append(table.columns.map(\.title))
      lines += table.rows.map { row in
        zip(table.columns, row).map { $0.isNumeric ? Extract.plainNumber($1) : $1 }
      }
    }
    lines.append([])
    lines += (rules + sources).map { [$0] }
    return SpreadsheetText.byteOrderMark
      + lines.map { SpreadsheetText.row($0, keepsNumbers: true) }.joined()
  }

  /// As Markdown.
  func markdown(in language: Language) -> String {
    var text = "# \(MarkdownText.escaped(title))\n\n"
    text += standing.map(MarkdownText.escaped).joined(separator: " · ") + "\n"
    for table in tables {
      text += "\n## \(MarkdownText.escaped(table.title))\n\n"
      if !table.note.isEmpty { text += MarkdownText.escaped(table.note) + "\n\n" }
      text += MarkdownText.row(table.columns.map(\.title))
      text += MarkdownText.rule(alignedRight: table.columns.map(\.isNumeric))
      text += table.rows.map(MarkdownText.row).joined()
    }
    for (heading, lines) in [(Phrase.exportRules, rules), (.exportSources, sources)]
    where !lines.isEmpty {
      text += "\n## \(heading[language])\n\n"
      text += lines.map { "- \(MarkdownText.escaped($0))\n" }.joined()
    }
    return text
  }

  /// A figure as other programs read it: no grouping, and the minus of the keyboard.
  static func plainNumber(_ text: String) -> String {
    let plain = text.replacingEach("−", with: "-").filter { $0 != "," }
    let rest = plain.drop { "+-".contains($0) }
    guard let first = rest.first, first.isASCII, first.isNumber else { return text }
    return plain
  }
}

extension String {
  fileprivate func replacingEach(_ old: Character, with new: Character) -> String {
    String(map { $0 == old ? new : $0 })
  }
}
