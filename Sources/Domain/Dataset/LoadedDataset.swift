/// What a load of a dataset's files gave: the rows, the state of each file, and the faults.
public struct LoadedDataset: Sendable {
  /// The rows.
  public var dataset: Dataset
  /// The files, the descriptor first, then in the order of the resources.
  public var files: [FileReport]
  /// The faults, by file, line and column.
  public var diagnostics: [Diagnostic]
  /// When it was read: seconds since 1970.
  public var readAt: Int

  /// The result of one load.
  public init(
    dataset: Dataset, files: [FileReport], diagnostics: [Diagnostic], readAt: Int
  ) {
    self.dataset = dataset
    self.files = files
    self.diagnostics = diagnostics
    self.readAt = readAt
  }
}

/// The state of one file of a dataset.
public struct FileReport: Hashable, Sendable {
  /// The path relative to the dataset.
  public var path: String
  /// The table it belongs to; nil for the descriptor.
  public var table: String?
  /// The encoding it was read in, in lower case; empty where it could not be told.
  public var encoding: String
  /// Why it was read in that encoding; nil where it could not be told.
  public var encodingReason: EncodingReason?
  /// Rows taken.
  public var rows: Int
  /// Rows left out for a fault.
  public var rowsLeftOut: Int
  /// Size in bytes.
  public var bytes: Int
  /// When the content shown was written: seconds since 1970; nil when unknown.
  public var modifiedAt: Int?
  /// Time the load took, in microseconds.
  public var loadMicroseconds: Int
  /// The SHA-256 of the content in lower-case hex; nil where it was not asked for.
  public var sha256: String?
  /// Since when the file cannot be read and its last good content is shown: seconds since 1970.
  public var keptSince: Int?
  /// Why nothing of it is shown yet; nil for a file that was read.
  public var unread: Unread?
  /// What was understood of it; nil for the descriptor and for a file that could not be read.
  public var understanding: FileUnderstanding?

  /// Why nothing of a file is shown yet.
  public enum Unread: Hashable, Sendable {
    /// It is still being read.
    case underWay
    /// Its reading was given up.
    case cancelled
  }

  /// The state of the file at `path`.
  public init(
    path: String, table: String?, encoding: String = "utf-8",
    encodingReason: EncodingReason? = .validUTF8, rows: Int = 0, rowsLeftOut: Int = 0,
    bytes: Int = 0, modifiedAt: Int? = nil, loadMicroseconds: Int = 0, sha256: String? = nil,
    keptSince: Int? = nil
  ) {
    self.path = path
    self.table = table
    self.encoding = encoding
    self.encodingReason = encodingReason
    self.rows = rows
    self.rowsLeftOut = rowsLeftOut
    self.bytes = bytes
    self.modifiedAt = modifiedAt
    self.loadMicroseconds = loadMicroseconds
    self.sha256 = sha256
    self.keptSince = keptSince
  }
}
