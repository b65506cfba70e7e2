import Domain
import GRDB
import Testing

@testable import Memory

@Suite("The schema of the memory")
struct SchemaTests {
  @Test(
    "a file of every older version is opened, keeps its rows, and becomes one of the newest",
    arguments: MemorySchema.migrator.migrations.dropLast())
  func fromOlder(version: String) throws {
    let state = StateFolder()
    try state.folder.make()
    try state.folder.makeFile()
    let old = try DatabaseQueue(path: state.database)
    try MemorySchema.migrator.migrate(old, upTo: version)
    try old.write { database in
      try database.execute(
        sql: """
          INSERT INTO notes VALUES ('d', 'n1', 'centre:wuhan', 'kept', 'Li', 1000);
          INSERT INTO acknowledgements (dataset, alert, note, until, author, said_at)
            VALUES ('d', 'a', 'seen', '2026-12-01', 'Li', 1001);
          INSERT INTO looks VALUES ('d', 'li', 1002, '2020-06-30', '');
          INSERT INTO overrides VALUES
            (1, 'd', '1.1.06', '420000', 'on_track', 'Wang', '2026-11-01', '2026-10-01', 'agreed');
          """)
    }
    try old.close()
    let memory = try state.memory()
    let found = try memory.recollection(of: "d", user: "li")
    #expect(found.notes.map(\.text) == ["kept"])
    let said = try #require(found.acknowledgements["a"])
    #expect(said.note == "seen" && said.until == Day("2026-12-01") && said.severity == nil)
    #expect(found.overrides.map(\.reason) == ["agreed"])
    #expect(memory.takeSetAside().isEmpty)
    try memory.keep(
      [
        .acknowledgement(
          Acknowledgement(
            alert: "b", note: "", until: nil, author: "Li", at: 5, severity: .critical))
      ], of: "d")
    let now = try DatabaseQueue(path: state.database)
    let steps = try now.read { try MemorySchema.migrator.appliedIdentifiers($0) }
    #expect(steps == ["1", "2", "3"])
    let looks = try now.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM looks") }
    #expect(looks == 1)
    try now.close()
    let again = try state.memory().recollection(of: "d", user: "li")
    #expect(again.acknowledgements["b"]?.severity == .critical)
    #expect(again.notes == found.notes && again.overrides == found.overrides)
  }

  @Test("a file of a later version is left alone")
  func later() throws {
    let state = StateFolder()
    _ = try state.memory()
    let queue = try DatabaseQueue(path: state.database)
    try queue.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99')")
    }
    try queue.close()
    #expect(throws: MemoryFailure.newer(path: state.database)) { try state.memory() }
  }

  @Test("a note is written anew and deleted by its id, and both are there after opening again")
  func edited() throws {
    let state = StateFolder()
    let memory = try state.memory()
    try memory.keep([state.note(1), state.note(2), state.note(3)], of: "d")
    try memory.keep([state.note(1)], of: "other")
    guard case .note(var note) = state.note(2, "better") else { return }
    note.author = "Wang"
    try memory.keep([.editedNote(note), .noNote(id: "n3")], of: "d")
    let found = try state.memory().recollection(of: "d", user: "li").notes
    #expect(found.map(\.id) == ["n1", "n2"] && found.last == note)
    try memory.keep(
      [
        .noNote(id: "n1"),
        .editedNote(
          Note(
            id: "gone", subject: .centre("c"), text: "x", author: "", writtenAt: 0)),
      ], of: "d")
    #expect(try memory.recollection(of: "d", user: "li").notes.map(\.id) == ["n2"])
    #expect(try memory.recollection(of: "other", user: "li").notes.map(\.id) == ["n1"])
  }
}
