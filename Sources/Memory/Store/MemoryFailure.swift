/// Why something could not be remembered or recalled.
public enum MemoryFailure: Error, Hashable, Sendable {
  /// Neither `XDG_STATE_HOME` nor `HOME` names a folder.
  case noHome
  /// The folder or the file cannot be made, read or written; with the system's words.
  case unusable(path: String, why: String)
  /// The disk is full.
  case diskFull(path: String)
  /// Another program holds the file for longer than is waited.
  case busy
  /// The file was written by a later version of the program.
  case newer(path: String)
  /// The file is damaged, and could not be set aside either.
  case damaged(path: String)
}

/// What a file was found damaged as, and where it was put.
public struct SetAside: Hashable, Sendable {
  /// The path the damaged file has now.
  public let path: String
}
