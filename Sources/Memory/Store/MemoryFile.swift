import Domain
import GRDB
import Glibc

/// An open database, with what tells whether its path still leads to it.
struct MemoryFile: Sendable {
  let queue: DatabaseQueue
  private let identity: FileIdentity
  private let path: String

  /// How often a lock that another program holds is asked for: about four seconds in all.
  private static let attempts = 1_000

  /// Waits a moment and says whether to ask again.
  ///
  /// Not by SQLite's own waiting: it soon asks only ten times a second, and hardly ever gets in
  /// beside a program that writes without a pause.
  private static func waits(after attempts: Int) -> Bool {
    usleep(.random(in: 1_000...7_000))
    return attempts < Self.attempts
  }

  /// Opens the database in `folder`, checks it and brings it to the newest form; a damaged one is
  /// set aside under a name with the day, and a new one is begun.
  static func open(
    in folder: MemoryFolder, today: Day, pageLimit: Int?
  ) throws(MemoryFailure) -> (file: MemoryFile, setAside: SetAside?) {
    try folder.make()
    return try folder.alone { () throws(MemoryFailure) in
      try folder.makeFile()
      do {
        return (try MemoryFile(folder.database, pageLimit), nil)
      } catch let error as DatabaseError where error.isOfDamage {
        let aside = try DamagedFile.setAside(folder.database, today: today)
        try folder.makeFile()
        return try mapped(folder.database) {
          (try MemoryFile(folder.database, pageLimit), aside)
        }
      } catch let failure as MemoryFailure {
        throw failure
      } catch {
        throw MemoryFailure(error, at: folder.database)
      }
    }
  }

  private init(_ path: String, _ pageLimit: Int?) throws {
    if FileIdentity.hasLostItsContent(path) { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    var configuration = Configuration()
    configuration.label = "memory"
    configuration.busyMode = .callback(Self.waits)
    configuration.prepareDatabase { database in
      // Not by GRDB's own setting: that one turns `synchronous` down to NORMAL, and what the
      // screen has confirmed must be on the disk.
      try database.execute(sql: "PRAGMA journal_mode = WAL")
      try database.execute(sql: "PRAGMA synchronous = FULL")
      try database.execute(sql: "PRAGMA trusted_schema = OFF")
      if let pageLimit { try database.execute(sql: "PRAGMA max_page_count = \(pageLimit)") }
    }
    queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.read { database in
      let faults = try String.fetchAll(database, sql: "PRAGMA integrity_check(1)")
      guard faults == ["ok"] else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    }
    try MemorySchema.migrate(queue, path)
    self.path = path
    identity = FileIdentity(path) ?? FileIdentity()
  }

  /// Whether the path leads to another file by now, or to none: somebody has set this one aside.
  var isGone: Bool { FileIdentity(path) != identity }

  /// A number that another program's changes make another one.
  func version() throws -> Int {
    try queue.read { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
  }
}

/// Does `work` on the database at `path` with the errors of the memory.
func mapped<Result>(
  _ path: String, _ work: () throws -> Result
) throws(MemoryFailure) -> Result {
  do {
    return try work()
  } catch let failure as MemoryFailure {
    throw failure
  } catch {
    throw MemoryFailure(error, at: path)
  }
}

extension MemoryFailure {
  /// What an error of the database at `path` means.
  init(_ error: any Error, at path: String) {
    guard let error = error as? DatabaseError else {
      self = .unusable(path: path, why: "\(error)")
      return
    }
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path)
    default: self = .unusable(path: path, why: error.message ?? "\(error.resultCode)")
    }
  }
}

extension DatabaseError {
  /// Whether the file is not what a database should be.
  var isOfDamage: Bool { [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(resultCode) }
}
