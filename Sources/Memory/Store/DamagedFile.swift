import Domain
import Glibc

/// Puts a damaged database out of the way: it is never deleted and never written to again.
enum DamagedFile {
  /// Gives the database at `path` and its log a name with the day, that no file has yet.
  static func setAside(_ path: String, today: Day) throws(MemoryFailure) -> SetAside {
    let stem = path.hasSuffix(".sqlite") ? String(path.dropLast(7)) : path
    var name = "\(stem).damaged-\(today).sqlite"
    var number = 1
    while isTaken(name) {
      number += 1
      name = "\(stem).damaged-\(today)-\(number).sqlite"
    }
    guard unsafe rename(path, name) == 0 else { throw .damaged(path: path) }
    for suffix in ["-wal", "-shm"] {
      // Not there is as good as moved; but a log left behind would go into the new database.
      guard unsafe rename(path + suffix, name + suffix) == 0 || errno == ENOENT else {
        throw .damaged(path: path + suffix)
      }
    }
    return SetAside(path: name)
  }

  private static func isTaken(_ path: String) -> Bool {
    ["", "-wal", "-shm"].contains { suffix in unsafe access(path + suffix, F_OK) == 0 }
  }
}
