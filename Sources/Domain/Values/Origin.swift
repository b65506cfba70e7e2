/// Where a value came from: a line of a file of the dataset.
public struct Origin: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The path relative to the dataset.
  public let file: String
  /// The physical line the row starts on, from 1.
  public let line: Int

  /// Line `line` of `file`.
  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  /// `observations.csv:1204`, as an editor can jump to.
  public var description: String { "\(file):\(line)" }

  /// Whether `lhs` comes first by file, then by line.
  public static func < (lhs: Origin, rhs: Origin) -> Bool {
    lhs.file != rhs.file ? lhs.file < rhs.file : lhs.line < rhs.line
  }
}
