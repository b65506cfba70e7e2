import Glibc

/// What tells one file from another at the same path.
struct FileIdentity: Equatable, Sendable {
  private var device: UInt64 = 0
  private var number: UInt64 = 0

  /// That of no file.
  init() {}

  /// That of the file at `path`; nil when there is none.
  init?(_ path: String) {
    var state = stat()
    guard unsafe stat(path, &state) == 0 else { return nil }
    device = UInt64(state.st_dev)
    number = UInt64(state.st_ino)
  }

  /// Whether the database at `path` is empty beside a log that is not: SQLite would take it for
  /// a new one and drop the log.
  static func hasLostItsContent(_ path: String) -> Bool {
    var state = stat()
    guard unsafe stat(path, &state) == 0, state.st_size == 0 else { return false }
    return unsafe stat(path + "-wal", &state) == 0 && state.st_size > 0
  }
}
