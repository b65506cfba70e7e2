/// How the rows of a file are written, and which of them are rows (the standard's table dialect).
struct Dialect: Hashable, Sendable {
  var cells = CellForm()
  var hasHeader = true
  /// The rows of the header, in order, counting from 1; nil: the first row that is no comment.
  var headerRows: [Int]?
  /// What stands between the labels of several header rows.
  var headerJoin = " "
  /// Rows to pass over, counting from 1.
  var commentRows: Set<Int> = []
  /// What lines to pass over begin with.
  var comment = CellForm.none
  /// Whether labels and fields are compared letter by letter.
  var isCaseSensitive = true
  /// A text that stands for nothing, besides those of the schema.
  var nullText: String?
  /// The sheet of a workbook; nil for the first.
  var sheet: SheetChoice?
}

/// A sheet of a workbook, as a dialect names it.
enum SheetChoice: Hashable, Sendable {
  case name(String)
  /// The place among the sheets, from 1.
  case number(Int)
}

/// How the cells of a row are written.
///
/// A character that is not used is `none`, a byte that UTF-8 does not have: comparing with it
/// costs less than asking whether there is one.
struct CellForm: Hashable, Sendable {
  static let none: UInt8 = 0xFF

  var delimiter = UInt8.comma
  var quote = UInt8.quote
  /// Whether two quotes inside quotes stand for one.
  var doublesQuotes = true
  /// Takes the character after it as it is.
  var escape = CellForm.none
  /// Whether spaces before a cell are no part of it.
  var skipsSpaces = false

  /// Whether cells are written as in RFC 4180, whatever delimiter and quote are.
  var isUsual: Bool { doublesQuotes && escape == CellForm.none && !skipsSpaces }
}
