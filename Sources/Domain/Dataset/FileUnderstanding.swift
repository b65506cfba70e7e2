/// What was understood of one file: its header, its columns, and the rows that are not taken.
public struct FileUnderstanding: Hashable, Sendable {
  /// Whether the resource is lenient.
  public var isLenient: Bool
  /// The sheet of a workbook; nil for a text.
  public var sheet: String?
  /// The line the header begins on, from 1; nil where the table has none.
  public var headerLine: Int?
  /// How many rows the header takes.
  public var headerRows: Int
  /// The columns that have a heading, from the left.
  public var columns: [Column]
  /// What stands once for all rows, by field, in strict text: the period of the title.
  public var given: [String: String]
  /// The unit line above the header, as it is written; nil when there is none.
  public var unitLine: String?
  /// The rows that are left and are no faults, in the order of the file.
  public var left: [Left]

  /// A column and what it was taken for.
  public struct Column: Hashable, Sendable {
    /// The column, from 1.
    public var number: Int
    /// The heading as it is written.
    public var heading: String
    /// The field; nil for a column that is passed over.
    public var field: String?
    /// What each number of the column is multiplied by to be in the unit of its field, as a
    /// decimal; several where it depends on the row, none where nothing is converted.
    public var factors: [String]

    /// The column `number` with its heading.
    public init(number: Int, heading: String, field: String?, factors: [String] = []) {
      self.number = number
      self.heading = heading
      self.field = field
      self.factors = factors
    }
  }

  /// Rows that are left for one reason.
  public struct Left: Hashable, Sendable {
    /// Why.
    public var reason: Reason
    /// The lines they begin on, from 1, rising.
    public var lines: [Int]

    /// Rows at `lines` that are left for `reason`.
    public init(reason: Reason, lines: [Int]) {
      self.reason = reason
      self.lines = lines
    }
  }

  /// Why rows are left without being faulty.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// They hold nothing.
    case blank
    /// They stand above the header: titles and form blocks.
    case aboveHeader = "above_header"
    /// They are the header again.
    case repeatedHeader = "repeated_header"
    /// They are totals, which check the rows above.
    case total
    /// They are parts of the row above.
    case ofWhich = "of_which"
    /// They are what no row names, or areas that report to no programme.
    case other
    /// They are percentages under the figures.
    case shares
    /// They are remarks below the table.
    case remark
  }

  /// What was understood of a file.
  public init(
    isLenient: Bool, sheet: String? = nil, headerLine: Int? = nil, headerRows: Int = 1,
    columns: [Column] = [], given: [String: String] = [:], unitLine: String? = nil,
    left: [Left] = []
  ) {
    self.isLenient = isLenient
    self.sheet = sheet
    self.headerLine = headerLine
    self.headerRows = headerRows
    self.columns = columns
    self.given = given
    self.unitLine = unitLine
    self.left = left
  }
}
