import Glibc
import Surface
import TerminalTesting
import Testing

/// The program beside a memory that a newer one has written.
@Suite("A memory of a newer program")
struct NewerMemoryTests {
  @Test("it is told, and not tried again for as long as nothing is to be kept")
  func rests() async throws {
    let state = try TemporaryFolder()
    let folder = state.path + "/zhichan"
    try run("notes export \(Folders.empty)", state)
    try #require(
      try Output.of(
        ["python3", "-c", Self.marking, folder + "/memory.sqlite"],
        environment: Program.environment()
      ).ending == .exited(0))
    let session = try TmuxSession.program(
      "--lang en \(Folders.empty)", size: Size(columns: 160, rows: 24),
      environment: ["XDG_STATE_HOME": state.path])
    try await session.wait(for: "later version")
    try await eventually("a folder in which nothing stirs for a second") {
      try self.isQuiet(folder) ? true : nil
    }
    try session.press("q")
    try await session.wait(for: "status 0")
  }

  private static let marking = """
    import sqlite3, sys
    with sqlite3.connect(sys.argv[1]) as memory:
        memory.execute("insert into grdb_migrations values ('of the future')")
    """

  private func run(_ arguments: String, _ state: TemporaryFolder) throws {
    let output = try Output.of(
      ["/bin/sh", "-c", "'\(Program.path)' \(arguments)"],
      environment: Program.environment(["XDG_STATE_HOME": state.path]))
    try #require(output.ending == .exited(0), "\(output.complaint)")
  }

  private func isQuiet(_ folder: String) throws -> Bool {
    let watch = inotify_init1(Int32(IN_CLOEXEC))
    // The tests beside this one may hold all the watches a user has.
    guard watch >= 0 else { return false }
    defer { close(watch) }
    let stir = UInt32(IN_CREATE | IN_DELETE | IN_MODIFY)
    try #require(unsafe inotify_add_watch(watch, folder, stir) >= 0)
    var polled = pollfd(fd: watch, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&polled, 1, 1000) == 0
  }
}
