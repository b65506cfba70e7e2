import Glibc
import TerminalTesting
import Testing

/// What was confirmed survives whatever happens to the program.
@Suite("The memory under kill -9")
struct MemoryCrashTests {
  private static let rounds = 25

  /// A program that keeps line after line of a long file as notes, and prints each id once kept.
  private func writer(_ state: TemporaryFolder, _ name: String) throws -> ChildProcess {
    let input = unsafe open("\(state.path)/lines", O_RDONLY | O_CLOEXEC)
    let output = unsafe open("\(state.path)/\(name)", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    let nothing = unsafe open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer { for descriptor in [input, output, nothing] { close(descriptor) } }
    return try ChildProcess(
      [Program.path, "notes", "add", "--subject", "area:000000", Folders.empty],
      environment: Program.environment(["XDG_STATE_HOME": state.path]), input: input,
      output: output, error: nothing)
  }

  /// The whole lines of a file.
  private func lines(_ path: String) -> [String] {
    guard let file = unsafe fopen(path, "r") else { return [] }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while case let count = unsafe fread(&part, 1, part.count, file), count > 0 {
      bytes += part[..<count]
    }
    let whole = bytes[...(bytes.lastIndex(of: 0x0A) ?? -1)]
    return String(decoding: whole, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test("no note that was confirmed is lost, however often two writers are killed")
  func killed() async throws {
    let state = try TemporaryFolder()
    try state.write(String(repeating: "a note 备注\n", count: 3_000), to: "lines")
    var seed: UInt64 = 20_200_630
    var confirmed: [String] = []
    for round in 0..<Self.rounds {
      let names = ["a\(round)", "b\(round)"]
      let writers = try names.map { try writer(state, $0) }
      for (name, writer) in zip(names, writers) {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let least = Int(seed >> 33) % 40
        try await eventually("\(least) notes of writer \(name)") {
          lines("\(state.path)/\(name)").count >= least ? true : nil
        }
        writer.send(SIGKILL)
        writer.wait()
        confirmed += lines("\(state.path)/\(name)")
      }
    }
    let export = try Output.of(
      [Program.path, "notes", "export", Folders.empty],
      environment: Program.environment(["XDG_STATE_HOME": state.path]))
    // Opening checks the whole file, and would say that it was set aside.
    #expect(export.ending == .exited(0) && export.complaint.isEmpty)
    let kept = Set(
      export.text.split(separator: "\r\n").map { $0.prefix { $0 != "," } }.map(String.init))
    #expect(confirmed.count > Self.rounds)
    let lost = confirmed.filter { !kept.contains($0) }
    #expect(lost.isEmpty, "seed 20200630 lost \(lost.count) of \(confirmed.count)")
  }

  @Test("import takes the export of another state folder, once")
  func importing() throws {
    let (one, other) = (try TemporaryFolder(), try TemporaryFolder())
    func run(_ words: [String], in state: TemporaryFolder) throws -> Output {
      try Output.of(
        [Program.path, "notes"] + words + [Folders.empty, "--lang", "en"],
        environment: Program.environment(["XDG_STATE_HOME": state.path]))
    }
    try one.write("first\n=second\n", to: "lines")
    try writer(one, "ids").wait()
    let table = try run(["export"], in: one).text
    try other.write(table, to: "notes.csv")
    let first = try run(["import", "\(other.path)/notes.csv"], in: other)
    #expect(first.text == "2 new, 0 already there, 0 faults\n")
    #expect(try run(["import", "\(other.path)/notes.csv"], in: other).text.hasPrefix("0 new, 2 "))
    #expect(try run(["export"], in: other).text == table)
    try other.write("id,subject,author,written_at,text\nx,planet:9,a,b,c\n", to: "bad.csv")
    let bad = try run(["import", "\(other.path)/bad.csv"], in: other)
    #expect(bad.ending == .exited(1))
    #expect(bad.complaint.hasPrefix("\(other.path)/bad.csv:2:3: error: \"planet:9\" is no subject"))
  }

  @Test("without a home that can be written to, the dashboard says so and goes on")
  func noHome() async throws {
    let session = try TmuxSession.program(
      "--lang en \(Folders.empty)",
      environment: ["XDG_STATE_HOME": "/proc/nowhere", "HOME": "/proc/nowhere"])
    try await session.wait(for: "notes and lights cannot be kept")
    try session.press("5")
    try await session.wait(for: "Programme")
    try session.press("q")
    try await session.wait(for: "status 0")
  }

  @Test("the last look is kept when the dashboard is left, and told from the next time")
  func lastLook() async throws {
    let state = try TemporaryFolder()
    for words in ["no earlier look is kept", "since the last look"] {
      let session = try TmuxSession.program(
        "--lang en \(Folders.empty)", environment: ["XDG_STATE_HOME": state.path])
      try await session.wait(for: "Overview")
      // The second opens where the first was left: on the changes.
      try session.press("1")
      try session.press("d")
      try await session.wait(for: words)
      try session.press("q")
      try await session.wait(for: "status 0")
    }
  }
}
