import Domain
import GRDB
import Glibc
import Testing

@testable import Memory

@Suite("Trouble with the memory's file")
struct TroubleTests {
  /// How a file is broken.
  enum Harm: CaseIterable {
    case garbage, emptied, halved, headless, pageZeroed, text

    func done(to bytes: [UInt8]) -> [UInt8] {
      switch self {
      case .garbage: (0..<bytes.count).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ 13) }
      case .emptied: []
      case .halved: Array(bytes.prefix(bytes.count / 2))
      case .headless: Array(bytes.prefix(60))
      case .pageZeroed:
        Array(bytes.prefix(4096)) + [UInt8](repeating: 0, count: 4096) + bytes.dropFirst(8192)
      case .text: Array("id,subject\n".utf8)
      }
    }
  }

  /// A memory of 200 notes whose file is closed, with everything in the one file.
  private func filled() throws -> StateFolder {
    let state = StateFolder()
    let (file, _) = try MemoryFile.open(
      in: state.folder, today: StateFolder.today, pageLimit: nil)
    try file.queue.write { database in
      let tables = MemoryTables(database: database, dataset: "d")
      for number in 0..<200 { try tables.keep(state.note(number, "a note of some length")) }
    }
    try file.queue.close()
    return state
  }

  @Test(
    "a damaged file is set aside, named, kept as it was, and a new one begun",
    arguments: Harm.allCases.filter { $0 != .emptied })
  func damaged(harm: Harm) throws {
    let state = try filled()
    let broken = harm.done(to: state.bytes(of: state.database))
    state.write(broken, to: state.database)
    let memory = try state.memory()
    let aside = try #require(memory.takeSetAside().first)
    #expect(aside.path == state.folder.path + "/memory.damaged-2026-11-22.sqlite")
    #expect(state.bytes(of: aside.path) == broken)
    #expect(memory.takeSetAside().isEmpty)
    try memory.keep([state.note(1)], of: "d")
    #expect(try memory.recollection(of: "d", user: "").notes.count == 1)
  }

  @Test("a second damaged file of one day does not take the name of the first")
  func twice() throws {
    let state = try filled()
    for _ in 0..<2 {
      state.write(Harm.garbage.done(to: [UInt8](repeating: 1, count: 5_000)), to: state.database)
      _ = try state.memory()
    }
    #expect(
      state.files.filter { $0.contains("damaged") && $0.hasSuffix(".sqlite") } == [
        "memory.damaged-2026-11-22-2.sqlite", "memory.damaged-2026-11-22.sqlite",
      ])
  }

  @Test("an empty file beside a log that is not empty has lost its content")
  func emptied() throws {
    let state = StateFolder()
    let memory = try state.memory()
    try memory.keep([state.note(1)], of: "d")
    let log = state.bytes(of: state.database + "-wal")
    #expect(!log.isEmpty)
    let other = StateFolder()
    try other.folder.make()
    other.write([], to: other.database)
    other.write(log, to: other.database + "-wal")
    #expect(try !other.memory().takeSetAside().isEmpty)
    #expect(other.files.contains("memory.damaged-2026-11-22.sqlite-wal"))
  }

  @Test("a file that is damaged while it is open is set aside by the next word")
  func whileOpen() throws {
    let state = try filled()
    let memory = try state.memory()
    _ = unsafe rename(state.database, state.folder.path + "/elsewhere.sqlite")
    state.write(Array("garbage, garbage, garbage".utf8), to: state.database)
    for suffix in ["-wal", "-shm"] { _ = unsafe remove(state.database + suffix) }
    try memory.keep([state.note(900)], of: "d")
    #expect(memory.takeSetAside().count == 1)
    #expect(try memory.recollection(of: "d", user: "").notes.map(\.id) == ["n900"])
  }

  @Test("a full disk is said, what was there stays, and what fits later is kept")
  func full() throws {
    let state = try filled()
    let small = try state.memory(pageLimit: 20)
    let long = String(repeating: "长", count: 60_000)
    #expect(throws: MemoryFailure.diskFull(path: state.database)) {
      try small.keep([state.note(900, long)], of: "d")
    }
    #expect(try small.recollection(of: "d", user: "").notes.count == 200)
    try state.memory().keep([state.note(900, long)], of: "d")
    #expect(try small.recollection(of: "d", user: "").notes.count == 201)
  }

  @Test(
    "a disk that is truly full is said, and the memory goes on once there is room again",
    .enabled(if: SmallDisk.isPossible))
  func fullDisk() throws {
    let disk = try SmallDisk(pages: 64)
    let memory = try Memory(in: MemoryFolder(disk.path + "/zhichan"), today: StateFolder.today)
    let state = StateFolder()
    try memory.keep([state.note(1)], of: "d")
    try disk.fill()
    #expect(throws: MemoryFailure.self) {
      try memory.keep([state.note(2, String(repeating: "x", count: 50_000))], of: "d")
    }
    #expect(try memory.recollection(of: "d", user: "").notes.map(\.id) == ["n1"])
    disk.makeRoom()
    try memory.keep([state.note(3)], of: "d")
    #expect(try memory.recollection(of: "d", user: "").notes.map(\.id) == ["n1", "n3"])
  }

  @Test("a file of a later version is left alone")
  func newer() throws {
    let state = try filled()
    let queue = try DatabaseQueue(path: state.database)
    try queue.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('999')")
    }
    try queue.close()
    let before = state.bytes(of: state.database)
    #expect(throws: MemoryFailure.newer(path: state.database)) { try state.memory() }
    #expect(state.bytes(of: state.database) == before)
  }

  @Test("a place where no folder can be made is said with the system's words")
  func unusable() {
    #expect(throws: MemoryFailure.self) {
      try Memory(in: MemoryFolder("/proc/nowhere/zhichan"), today: StateFolder.today)
    }
    #expect(throws: MemoryFailure.self) {
      try Memory(in: MemoryFolder("/dev/null/zhichan"), today: StateFolder.today)
    }
  }
}
