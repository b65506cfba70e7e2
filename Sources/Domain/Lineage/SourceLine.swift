/// A line of a file of the dataset as somebody wrote it: its cells under their headings, and the
/// lines around it.
public struct SourceLine: Hashable, Sendable {
  /// A cell with what stands above it.
  public struct Cell: Hashable, Sendable {
    /// The heading as it is written; the number of the column where it has none.
    public var heading: String
    /// The text of the cell, without the quotes.
    public var text: String

    /// `text` under `heading`.
    public init(heading: String, text: String) {
      self.heading = heading
      self.text = text
    }
  }

  /// A line as it stands in the file.
  public struct Neighbour: Hashable, Sendable {
    /// Its number, from 1.
    public var number: Int
    /// Its text without the line break, long ones cut; of a workbook's row the cells.
    public var text: String

    /// Line `number` of a file.
    public init(number: Int, text: String) {
      self.number = number
      self.text = text
    }
  }

  /// Where it stands.
  public var origin: Origin
  /// The cells of the row that begins on the line, from the left.
  public var cells: [Cell]
  /// The line with a few before and after it, rising.
  public var around: [Neighbour]
  /// Why the line cannot be shown; nil when it can.
  public var fault: Phrase?

  /// A line of a file.
  public init(origin: Origin, cells: [Cell], around: [Neighbour], fault: Phrase? = nil) {
    self.origin = origin
    self.cells = cells
    self.around = around
    self.fault = fault
  }
}
