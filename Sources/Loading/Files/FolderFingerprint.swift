import Glibc

/// The names and states of the files in some folders, for telling whether anything changed.
struct FolderFingerprint: Equatable {
  private let states: [[String: FileStamp]?]

  /// Looks at `folders`; one that cannot be read counts as having no state.
  init(of folders: [String]) { states = folders.map(Self.state) }

  private static func state(of folder: String) -> [String: FileStamp]? {
    guard let stream = unsafe opendir(folder) else { return nil }
    defer { unsafe closedir(stream) }
    var found: [String: FileStamp] = [:]
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) { start in
          unsafe String(cString: start)
        }
      }
      found[name] = FileStamp(path: ContainedPath.joined(folder, name))
    }
    return found
  }
}
