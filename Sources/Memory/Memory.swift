public import Domain
import GRDB
import Synchronization

/// What persons have said about a dataset, kept in a file that several dashboards may share.
///
/// A call that returns has put what it was given on the disk: no crash takes it back. Calls wait
/// for the disk, and some seconds at most for another dashboard.
public final class Memory: Sendable {
  private struct State {
    var file: MemoryFile
    var version: Int
    var setAside: [SetAside]
  }

  private let state: Mutex<State>
  private let folder: MemoryFolder
  private let today: Day
  private let pageLimit: Int?

  /// Opens the memory in `folder`, which is made when it is not there; `today` names what has to
  /// be set aside.
  public convenience init(in folder: MemoryFolder, today: Day) throws(MemoryFailure) {
    try self.init(in: folder, today: today, pageLimit: nil)
  }

  /// The same with at most `pageLimit` pages, to see what a full disk does.
  init(in folder: MemoryFolder, today: Day, pageLimit: Int?) throws(MemoryFailure) {
    self.folder = folder
    self.today = today
    self.pageLimit = pageLimit
    let (file, aside) = try MemoryFile.open(in: folder, today: today, pageLimit: pageLimit)
    let version = try mapped(folder.database) { try file.version() }
    state = Mutex(State(file: file, version: version, setAside: aside.map { [$0] } ?? []))
  }

  /// Everything that is remembered of `dataset`, with the last look of `user`.
  public func recollection(
    of dataset: String, user: String
  ) throws(MemoryFailure) -> Recollection {
    try work { file in
      try file.queue.read {
        try MemoryTables(database: $0, dataset: dataset).recollection(user: user)
      }
    }
  }

  /// Remembers `memos` of `dataset`, all or none.
  public func keep(_ memos: [Memo], of dataset: String) throws(MemoryFailure) {
    try work { file in
      try file.queue.write { database in
        let tables = MemoryTables(database: database, dataset: dataset)
        for memo in memos { try tables.keep(memo) }
      }
    }
  }

  /// Whether another dashboard has changed something since this was last asked; costs a few
  /// microseconds.
  public func hasChanged() throws(MemoryFailure) -> Bool {
    let version = try work { try $0.version() }
    return state.withLock { state in
      defer { state.version = version }
      return state.version != version
    }
  }

  /// The damaged files that were set aside since this was last asked.
  public func takeSetAside() -> [SetAside] {
    state.withLock { state in
      defer { state.setAside = [] }
      return state.setAside
    }
  }

  /// Does `work` on the database, on a new one where the file is gone or turns out damaged.
  private func work<Result: Sendable>(
    _ work: @Sendable (MemoryFile) throws -> Result
  ) throws(MemoryFailure) -> Result {
    let file = state.withLock(\.file)
    if !file.isGone {
      do {
        return try work(file)
      } catch let error as DatabaseError where error.isOfDamage {
        try? file.queue.close()
      } catch {
        throw MemoryFailure(error, at: folder.database)
      }
    }
    let fresh = try reopened()
    return try mapped(folder.database) { try work(fresh) }
  }

  private func reopened() throws(MemoryFailure) -> MemoryFile {
    let (file, aside) = try MemoryFile.open(in: folder, today: today, pageLimit: pageLimit)
    state.withLock { state in
      state.file = file
      // Not a version it can have: the next question says that it has changed.
      state.version = -1
      if let aside { state.setAside.append(aside) }
    }
    return file
  }
}
