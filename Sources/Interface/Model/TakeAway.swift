/// How much `y` copies.
public enum CopyExtent: CaseIterable, Hashable, Sendable {
  /// The cell under the cursor.
  case cell
  /// The row under it.
  case row
  /// All rows of the listing in hand.
  case pane

  /// What a `y` that follows copies.
  var next: CopyExtent {
    switch self {
    case .cell: .row
    case .row: .pane
    case .pane: .cell
    }
  }
}

/// As what `x` writes a page to a file.
public enum ExportForm: String, CaseIterable, Hashable, Sendable {
  /// The listing in hand as a table for spreadsheets.
  case csv
  /// The listing in hand as a table in Markdown.
  case markdown
  /// All listings of the page in Markdown.
  case page
  /// The page as a picture.
  case svg

  /// What the name of the file ends in.
  var ending: String {
    switch self {
    case .csv: "csv"
    case .markdown, .page: "md"
    case .svg: "svg"
    }
  }
}

/// A file to be written for the user.
public struct ExportFile: Hashable, Sendable {
  /// As what.
  public var form: ExportForm
  /// Where, as the user typed it: in the current folder unless it has a folder of its own.
  public var path: String
  /// All of it.
  public var text: String
  /// Whether a file that is there already is replaced.
  public var replaces = false
}

/// What became of a file to be written.
public enum ExportOutcome: Hashable, Sendable {
  /// It is on the disk.
  case written
  /// There is such a file already, and it was left alone.
  case exists
  /// It could not be written; the number is the system's (`errno`).
  case failed(Int32)
}
