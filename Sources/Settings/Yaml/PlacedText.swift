import Domain

/// A settings file with its lines at hand, to say where in it something is wrong.
struct PlacedText {
  /// The path, as diagnostics print it.
  let path: String
  /// The whole text.
  let text: String
  private let lines: [Substring]

  /// The text of the file at `path`.
  init(_ text: String, path: String) {
    self.path = path
    self.text = text
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// The physical line `number`, from 1, without its break; empty past the end.
  func line(_ number: Int) -> Substring {
    lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  /// The number of lines.
  var count: Int { lines.count }

  /// A fault at a place; `length` scalars of its line are marked.
  func fault(
    _ code: String, at place: Place, length: Int = 1, severity: Severity = .error, _ message: Phrase
  ) -> Diagnostic {
    Diagnostic(
      file: path, line: place.line, column: place.column, code: code, severity: severity,
      message: message,
      excerpt: Excerpt(
        text: String(line(place.line)), offset: place.column - 1, length: max(1, length)))
  }

  /// A fault of the file as a whole.
  func fault(_ code: String, severity: Severity = .error, _ message: Phrase) -> Diagnostic {
    Diagnostic(file: path, code: code, severity: severity, message: message)
  }
}

/// A place in a text: line and column from 1, the column in Unicode scalars.
struct Place: Hashable {
  /// The physical line.
  var line: Int
  /// The column.
  var column: Int

  /// The place `scalars` further on the same line.
  func advanced(by scalars: Int) -> Place { Place(line: line, column: column + scalars) }
}
