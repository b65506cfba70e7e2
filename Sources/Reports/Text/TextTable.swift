import Surface

/// Rows of text in columns that align on the screen, where a wide character takes two columns.
struct TextTable {
  /// A column of a table.
  struct Column {
    /// The heading; may be empty.
    var title: String
    /// Where cells stand in it.
    var alignment = DisplayText.Alignment.left
    /// The most screen columns it may take; what is longer is cut.
    var most = 48

    /// A column of words.
    static func words(_ title: String, most: Int = 48) -> Column {
      Column(title: title, most: most)
    }
    /// A column of figures, at the right.
    static func figures(_ title: String) -> Column { Column(title: title, alignment: .right) }
  }

  /// The columns.
  var columns: [Column]
  /// The rows, a cell a column.
  var rows: [[String]] = []

  /// The table as lines, indented by two, with two spaces between columns and none at the end.
  var lines: [String] {
    let titles = columns.map(\.title)
    let hasTitles = titles.contains { !$0.isEmpty }
    let all = ((hasTitles ? [titles] : []) + rows).map { $0.map(VisibleText.of) }
    let widths = columns.indices.map { index in
      min(columns[index].most, all.map { DisplayText.width(of: $0[index]) }.max() ?? 0)
    }
    return all.map { row in
      let cells = columns.indices.map { index in
        DisplayText.padded(row[index], to: widths[index], align: columns[index].alignment)
      }
      return TextTable.trimmed("  " + cells.joined(separator: "  "))
    }
  }

  /// `line` without the spaces at its end.
  static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
