/// How far the reading of the case ledger has come.
public struct LedgerProgress: Hashable, Sendable {
  /// The bytes that are read.
  public var bytes: Int
  /// The bytes of all that is to be read.
  public var bytesInAll: Int
  /// The rows that are read.
  public var rows: Int
  /// The time it has taken so far.
  public var microseconds: Int

  /// So many bytes and rows in so long.
  public init(bytes: Int, bytesInAll: Int, rows: Int, microseconds: Int) {
    self.bytes = bytes
    self.bytesInAll = bytesInAll
    self.rows = rows
    self.microseconds = microseconds
  }
}

extension LedgerProgress {
  /// The bytes read in a second so far.
  public var bytesPerSecond: Int {
    microseconds > 0 ? Int(Double(bytes) / Double(microseconds) * 1_000_000) : 0
  }

  /// The seconds it will take yet at the same pace, rounded up; nil before there is a pace.
  public var secondsLeft: Int? {
    let pace = bytesPerSecond
    guard pace > 0 else { return nil }
    return (max(0, bytesInAll - bytes) + pace - 1) / pace
  }
}
