import Glibc
import TerminalTesting
import Testing

/// The memory of the program while it streams a case ledger.
@Suite("The case ledger in memory")
struct LedgerMemoryTests {
  @Test("six times the rows take no more memory")
  func staysSmall() async throws {
    let few = try Self.peak(ofRows: 100_000)
    let many = try Self.peak(ofRows: 600_000)
    // Five hundred thousand rows of ten bytes each would be more than this.
    #expect(
      many.kibibytes < few.kibibytes + 4 * 1024, "\(few.kibibytes) KiB, \(many.kibibytes) KiB")
    #expect(many.cases == 6 * few.cases && few.cases == 100_000)
  }

  /// The most memory that `zhichan ledger` has in use, and the cases it counts.
  private static func peak(ofRows count: Int) throws -> (kibibytes: Int, cases: Int) {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      {"zhichan": {}, "resources": [
        {"name": "centres", "path": "centres.csv"},
        {"name": "cases", "path": "cases.csv", "zhichan": {"check_primary_key": false}}]}
      """, to: "datapackage.json")
    try folder.write(
      "id,name_zh,name_en,unit\n" + (0..<8).map { "c\($0),甲\($0),C\($0),420000\n" }.joined(),
      to: "centres.csv")
    let part = (0..<10_000).map(row).joined()
    let header = "id,centre,kind,received_on,accepted_on,closed_on,outcome,granted_on\n"
    try folder.write(
      header + String(repeating: part, count: count / 10_000), to: "cases.csv")
    return try peak(in: folder)
  }

  private static func row(_ number: Int) -> String {
    let kinds = ["pre_examination", "confirmation", "enforcement", "mediation", "navigation"]
    let month = number % 12 < 9 ? "0\(1 + number % 12)" : "\(1 + number % 12)"
    return
      "case-\(number),c\(number / 60 % 8),\(kinds[number % 5]),2019-\(month)-1\(number % 10)"
      + ",2019-\(month)-2\(number % 8),2020-\(month)-1\(number % 7),passed,\n"
  }

  /// What a program prints goes into a pipe that holds less than it has to say: once there is
  /// something to read it has read everything, and waits.
  private static func peak(in folder: TemporaryFolder) throws -> (kibibytes: Int, cases: Int) {
    // Other tests start programs meanwhile, which must not hold an end of it open.
    let pipe = "\(folder.path)/pipe"
    try #require(unsafe mkfifo(pipe, 0o600) == 0)
    let output = unsafe open(pipe, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    let input = unsafe open(pipe, O_WRONLY | O_CLOEXEC)
    defer { close(output) }
    // F_SETPIPE_SZ
    try #require(fcntl(input, 1031, 4096) >= 0)
    try #require(fcntl(output, F_SETFL, 0) == 0)
    let nothing = unsafe open("/dev/null", O_RDWR | O_CLOEXEC)
    defer { close(nothing) }
    let child = try ChildProcess(
      [Program.path, "ledger", folder.path], environment: Program.environment(), input: nothing,
      output: input,
      error: nothing)
    close(input)
    var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    try #require(unsafe poll(&waiting, 1, 300_000) == 1)
    let kibibytes = try #require(ProcessUse.peakKibibytes(of: child.identity))
    var text: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65536)
    while case let count = unsafe read(output, &part, part.count), count > 0 {
      text += part[..<count]
    }
    #expect(child.wait() == .exited(0))
    #expect(text.count > 2 * 4096, "all of it fits into the pipe")
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n").dropFirst()
    let cases = lines.compactMap { Int($0.split(separator: ",")[3]) }.reduce(0, +)
    return (kibibytes, cases)
  }
}
