/// Reads a sheet and gives its rows away a few thousand at a time, so that they need never be whole
/// in memory.
struct SheetPieces: PartReader {
  /// The rows of a piece.
  private static let rows = 4096

  private var reader: SheetReader
  private let path: String
  private let name: String
  /// Takes a piece; false when no more are wanted.
  private let take: (SourceText) -> Bool
  private(set) var isGivenUp = false
  /// Whether there was any row.
  private(set) var isBlank = true

  init(
    _ reader: SheetReader, path: String, name: String, take: @escaping (SourceText) -> Bool
  ) {
    self.reader = reader
    self.path = path
    self.name = name
    self.take = take
  }

  var isThrough: Bool { isGivenUp || reader.isThrough }

  mutating func take(_ event: PartEvent, in events: Span<UInt8>) throws(WorkbookFault) {
    try reader.take(event, in: events)
    if case .finish("row") = event, reader.rowCount >= Self.rows { give() }
  }

  /// Gives away the rows that are read and not given yet.
  mutating func give() {
    guard reader.rowCount > 0, !isGivenUp else { return }
    isBlank = false
    isGivenUp = !take(
      SourceText(path: path, bytes: reader.bytes, sheet: reader.sheet(named: name)))
    reader.dropRows()
  }
}
