import Domain
import Glibc
import Wording

/// A path of a descriptor that has to stay in the folder of its dataset.
enum ContainedPath {
  /// What is wrong with `path` as it is written, or nil.
  static func fault(in path: String) -> Phrase? {
    if path.isEmpty { return .pathEmpty }
    if path.contains("\0") { return .pathUnsafe(path) }
    if path.hasPrefix("/") || path.hasPrefix("~") { return .pathAbsolute(path) }
    if path.contains("://") { return .pathRemote(path) }
    if path.split(separator: "/").contains("..") { return .pathUpwards(path) }
    return nil
  }

  /// What is wrong with where `path` really lies under `folder`, or nil; nil also when there is
  /// no such file, which reading it tells.
  static func escape(of path: String, from folder: String) -> Phrase? {
    guard let root = realPath(folder), let real = realPath(joined(folder, path)) else { return nil }
    let prefix = root.hasSuffix("/") ? root : root + "/"
    return real.hasPrefix(prefix) ? nil : .pathEscapes(path)
  }

  /// The path of `path` under `folder`.
  static func joined(_ folder: String, _ path: String) -> String {
    folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }

  /// The path with every link followed, or nil when it leads nowhere.
  static func realPath(_ path: String) -> String? {
    guard let found = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }
}
