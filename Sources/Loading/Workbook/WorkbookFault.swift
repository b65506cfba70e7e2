import CWorkbook

/// Why a workbook cannot be read.
enum WorkbookFault: Error, Hashable {
  case notArchive
  /// A zip archive of something else: what kind of file, if that is known.
  case notWorkbook(OtherArchive)
  case encrypted
  /// A part that is missing, cannot be unpacked, or is not XML.
  case damaged(part: String)
  case bomb(part: String)
  case doctype(part: String)
  /// No sheet of such a name or number; with the names of those there are.
  case noSheet(String, of: [String])
  /// A sheet without any cell that holds something.
  case blankSheet(String)
  /// A row or a cell with a number that comes before the one before it, or is past all limits.
  case disorder(row: Int)
  case cellTooLong(row: Int, column: Int)
  case tooManyColumns(row: Int)
  /// More text than can be held.
  case tooLarge

  /// The fault that `status` of the C part tells of the part `name`; nil for none.
  init?(status: CInt, of name: String) {
    switch Int(status) {
    case Int(WORKBOOK_MORE), Int(WORKBOOK_END): return nil
    case Int(WORKBOOK_ENCRYPTED): self = .encrypted
    case Int(WORKBOOK_BOMB): self = .bomb(part: name)
    case Int(WORKBOOK_DOCTYPE): self = .doctype(part: name)
    default: self = .damaged(part: name)
    }
  }
}

/// Zip archives that people take for `.xlsx`.
enum OtherArchive: Hashable {
  case openDocument
  case binaryWorkbook
  case unknown
}
