import Domain
import GRDB
import Glibc
import Testing

@testable import Memory

@Suite("Remembering")
struct RememberingTests {
  private let hubei = AreaCode(number: 420_000)

  @Test("what was kept is there when the memory is opened again")
  func kept() throws {
    let state = StateFolder()
    let override = LightOverride(
      measure: "1.1.06", area: hubei, light: .onTrack, author: "王芳",
      date: StateFolder.today, since: Day(2020, 6, 30), reason: "已电话确认")
    let said = Acknowledgement(
      alert: "centre:wuhan", note: "known", until: Day(2020, 7, 31), author: "Li", at: 5)
    try state.memory().keep([state.note(1), .override(override), .acknowledgement(said)], of: "d")
    let found = try state.memory().recollection(of: "d", user: "li")
    #expect(found.notes.map(\.id) == ["n1"])
    #expect(found.overrides == [override])
    #expect(found.acknowledgements == ["centre:wuhan": said])
    #expect(found.lastLook == nil)
  }

  @Test("a dataset remembers nothing of another, a user nothing of another's look")
  func apart() throws {
    let state = StateFolder()
    let memory = try state.memory()
    let look = Look(Snapshot(Dataset(), asOf: StateFolder.today), files: ["a.csv"], user: "li")
    try memory.keep([state.note(1), .look(look)], of: "d")
    #expect(try memory.recollection(of: "e", user: "li") == Recollection())
    #expect(try memory.recollection(of: "d", user: "li").lastLook == look)
    #expect(try memory.recollection(of: "d", user: "wang").lastLook == nil)
  }

  @Test("the same note twice is one note, and the first word stays")
  func twice() throws {
    let state = StateFolder()
    let memory = try state.memory()
    try memory.keep([state.note(1, "first")], of: "d")
    try memory.keep([state.note(1, "second")], of: "d")
    #expect(try memory.recollection(of: "d", user: "").notes.map(\.text) == ["first"])
  }

  @Test("what is taken back is gone")
  func takenBack() throws {
    let state = StateFolder()
    let memory = try state.memory()
    let override = LightOverride(
      measure: "m", area: hubei, light: .done, author: "Li", date: StateFolder.today, reason: "r")
    let said = Acknowledgement(alert: "a", note: "", until: nil, author: "Li", at: 1)
    try memory.keep([.override(override), .acknowledgement(said)], of: "d")
    try memory.keep(
      [.noOverride(measure: "m", area: hubei), .noAcknowledgement(alert: "a")], of: "d")
    #expect(try memory.recollection(of: "d", user: "") == Recollection())
  }

  @Test("folder and files are the user's alone, the log and its index too")
  func modes() throws {
    let state = StateFolder()
    let memory = try state.memory()
    try memory.keep([state.note(1)], of: "d")
    #expect(state.mode() == 0o700)
    #expect(state.files == ["memory.sqlite", "memory.sqlite-shm", "memory.sqlite-wal"])
    for file in state.files { #expect(state.mode(of: file) == 0o600, "\(file)") }
    _ = memory
  }

  @Test("a change waits for the disk, in a write-ahead log")
  func durable() throws {
    let state = StateFolder()
    let (file, _) = try MemoryFile.open(
      in: state.folder, today: StateFolder.today, pageLimit: nil)
    let (mode, synchronous) = try file.queue.read {
      (
        try String.fetchOne($0, sql: "PRAGMA journal_mode"),
        try Int.fetchOne($0, sql: "PRAGMA synchronous")
      )
    }
    #expect(mode == "wal")
    #expect(synchronous == 2, "FULL")
  }

  @Test("two dashboards share it, and each hears of the other's changes and not of its own")
  func two() throws {
    let state = StateFolder()
    let (one, other) = (try state.memory(), try state.memory())
    try one.keep([state.note(1)], of: "d")
    #expect(try !one.hasChanged())
    #expect(try other.hasChanged())
    #expect(try !other.hasChanged())
    try other.keep([state.note(2)], of: "d")
    #expect(try one.recollection(of: "d", user: "").notes.count == 2)
  }

  @Test("what many threads keep at once is all there")
  func many() async throws {
    let state = StateFolder()
    let (one, other) = (try state.memory(), try state.memory())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<40 {
        let memory = number.isMultiple(of: 2) ? one : other
        group.addTask { try memory.keep([state.note(number)], of: "d") }
      }
      try await group.waitForAll()
    }
    #expect(try one.recollection(of: "d", user: "").notes.count == 40)
  }

  @Test(
    "the folder is that of the XDG specification",
    arguments: [
      (["XDG_STATE_HOME": "/s", "HOME": "/h"], "/s/zhichan"),
      (["XDG_STATE_HOME": "s", "HOME": "/h"], "/h/.local/state/zhichan"),
      (["HOME": "/h"], "/h/.local/state/zhichan"), (["HOME": ""], nil), ([:], nil),
    ] as [([String: String], String?)])
  func places(environment: [String: String], path: String?) {
    #expect(MemoryFolder(environment: environment)?.path == path)
  }
}
