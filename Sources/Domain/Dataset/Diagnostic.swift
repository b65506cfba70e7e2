/// How bad a fault of the data is.
public enum Severity: String, CaseIterable, Hashable, Sendable {
  case error
  case warning
  case note
}

/// A fault of the data at its place, in words a clerk can act on.
public struct Diagnostic: Hashable, Sendable {
  /// The path relative to the dataset.
  public let file: String
  /// The physical line, from 1; nil for what concerns a whole file.
  public let line: Int?
  /// 1 + the Unicode scalars before the cell on its physical line (byte-order mark excluded).
  public let column: Int?
  /// The logical row, the header being 1.
  public let row: Int?
  /// The field.
  public let field: String?
  /// The code, as frictionless-py names it; ours are prefixed `zhichan/`.
  public let code: String
  /// How bad it is.
  public let severity: Severity
  /// What was found and what was expected; lower case, no full stop.
  public let message: Phrase
  /// The physical line and what to underline on it.
  public let excerpt: Excerpt?

  /// A fault at a place.
  public init(
    file: String, line: Int? = nil, column: Int? = nil, row: Int? = nil, field: String? = nil,
    code: String, severity: Severity = .error, message: Phrase, excerpt: Excerpt? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.row = row
    self.field = field
    self.code = code
    self.severity = severity
    self.message = message
    self.excerpt = excerpt
  }
}

/// A line of a file with a stretch of it marked.
public struct Excerpt: Hashable, Sendable {
  /// The text of the physical line, without its line break; at most a few hundred scalars.
  public let text: String
  /// The scalars before the marked stretch, in `text`.
  public let offset: Int
  /// The scalars of the marked stretch, 1 or more.
  public let length: Int

  /// The line `text` with `length` scalars marked from `offset`.
  public init(text: String, offset: Int, length: Int) {
    self.text = text
    self.offset = offset
    self.length = length
  }
}
