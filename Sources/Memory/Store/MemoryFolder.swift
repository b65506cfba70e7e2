import Glibc

/// The folder the memory lies in: private to the user.
public struct MemoryFolder: Hashable, Sendable {
  /// The path.
  public let path: String

  /// The folder at `path`, which need not exist yet.
  public init(_ path: String) { self.path = path }

  /// `zhichan` in `$XDG_STATE_HOME`, or in `~/.local/state` (XDG Base Directory Specification
  /// 0.8: a relative path is passed over); nil when there is no home.
  public init?(environment: [String: String]) {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      path = state + "/zhichan"
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      path = home + "/.local/state/zhichan"
    } else {
      return nil
    }
  }

  /// Whether something was ever remembered in it.
  public var isThere: Bool { unsafe access(database, F_OK) == 0 }

  /// The database.
  var database: String { path + "/memory.sqlite" }

  /// Makes the folder and those above it, for the user alone.
  func make() throws(MemoryFailure) {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      guard unsafe mkdir(made, 0o700) != 0, errno != EEXIST, errno != EISDIR else { continue }
      // A folder above that cannot be written to may still hold the one that is there.
      var state = stat()
      if unsafe stat(made, &state) != 0 {
        throw .unusable(path: made, why: Self.systemWords())
      }
    }
    _ = unsafe chmod(path, 0o700)
  }

  /// Makes the database's file for the user alone, if there is none: SQLite gives its log and its
  /// index the same mode.
  func makeFile() throws(MemoryFailure) {
    let file = unsafe open(database, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .unusable(path: database, why: Self.systemWords()) }
    fchmod(file, 0o600)
    close(file)
  }

  /// Does `work` while no other dashboard does the same in this folder.
  func alone<Result>(
    _ work: () throws(MemoryFailure) -> Result
  ) throws(MemoryFailure) -> Result {
    let folder = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw .unusable(path: path, why: Self.systemWords()) }
    // The lock goes with the descriptor, also when the program is killed.
    defer { close(folder) }
    while flock(folder, LOCK_EX) != 0 {
      guard errno == EINTR else { throw .unusable(path: path, why: Self.systemWords()) }
    }
    return try work()
  }

  /// What the system says of the last fault.
  static func systemWords() -> String { unsafe String(cString: strerror(errno)) }
}
