/// A number of columns and rows of cells.
public struct Size: Hashable, Sendable {
  /// Columns, 0 or more.
  public var columns: Int
  /// Rows, 0 or more.
  public var rows: Int

  /// `columns` by `rows`; negative numbers become 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

extension Size: CustomStringConvertible {
  /// The size as users write it, `120x40`.
  public var description: String { "\(columns)x\(rows)" }
}
