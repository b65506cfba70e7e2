import Glibc
import TerminalTesting
import Testing

/// What a kiosk keeps when the power fails, when files go bad, and when somebody guesses.
@Suite("A kiosk goes on")
struct KioskRestartTests {
  @Test("killed, it comes up on the same slide")
  func killed() async throws {
    let kiosk = try KioskSession()
    try await kiosk.awaits("alpha")
    kiosk.terminal.type("\u{1B}[C")
    try await kiosk.awaits("beta")
    for _ in 0..<2 {
      kiosk.child.send(SIGKILL)
      kiosk.child.wait()
      kiosk.drain()
      try kiosk.restart()
      try await kiosk.awaits("beta")
    }
  }

  @Test("a page that ends the process three times is passed over")
  func loop() async throws {
    let kiosk = try KioskSession()
    for _ in 0..<2 {
      try await kiosk.awaits("alpha")
      kiosk.child.send(SIGKILL)
      kiosk.child.wait()
      kiosk.drain()
      try kiosk.restart()
    }
    try await kiosk.awaits("beta")
  }

  @Test("wrong PINs make the next one wait, also after a restart, and the right one opens")
  func attempts() async throws {
    let kiosk = try KioskSession()
    #expect(try kiosk.set(pin: "918273"))
    try await kiosk.awaits("alpha")
    kiosk.terminal.type(KioskSession.staffKeys)
    try await kiosk.awaits("PIN, then Enter")
    for number in 1...9 {
      kiosk.terminal.type("0000\r")
      try await eventually("failure \(number)", state: { kiosk.log }) {
        kiosk.log.contains("wrong PIN, \(number) in a row") ? true : nil
      }
      guard number < 3 else { break }
    }
    kiosk.child.send(SIGKILL)
    kiosk.child.wait()
    #expect(kiosk.state.contains("attempts 3 "))
    kiosk.drain()
    try kiosk.restart()
    try await kiosk.awaits("alpha")
    // While it has to wait it takes no digits.
    try await eventually("the staff page", state: { kiosk.log }) {
      kiosk.terminal.type(KioskSession.staffKeys + "918273\r")
      usleep(300_000)
      return kiosk.log.contains("staff entered") ? true : nil
    }
    #expect(kiosk.state.contains("attempts 0 0"))
    kiosk.terminal.type("l\r")
    #expect(try await eventually("the end") { kiosk.child.ending() } == .exited(0))
  }

  @Test("the staff comes in and leaves by touch alone, with the PIN")
  func touches() async throws {
    let kiosk = try KioskSession()
    #expect(try kiosk.set(pin: "918273"))
    try await kiosk.awaits("alpha")
    func touch(_ column: Int, _ row: Int) {
      kiosk.terminal.type("\u{1B}[<0;\(column);\(row)M\u{1B}[<0;\(column);\(row)m")
    }
    for (column, row) in [(2, 2), (79, 2), (79, 23), (2, 23), (2, 2), (79, 23)] {
      touch(column, row)
    }
    try await kiosk.awaits("PIN, then Enter")
    // The pad at 80x24: columns from 17 and rows from 9, 12 cells wide and 3 high.
    for digit in [9, 1, 8, 2, 7, 3] { touch(17 + (digit - 1) % 3 * 12, 9 + (digit - 1) / 3 * 3) }
    touch(17 + 3 * 12, 9 + 3 * 3)
    try await eventually("the staff page", state: { kiosk.log }) {
      kiosk.log.contains("staff entered") ? true : nil
    }
    try await kiosk.awaits("leave")
    touch(25, 20)
    try await kiosk.awaits("leave now")
    touch(6, 20)
    #expect(try await eventually("the end") { kiosk.child.ending() } == .exited(0))
  }

  @Test("without a PIN the staff's keys open nothing")
  func noPin() async throws {
    let kiosk = try KioskSession()
    try await kiosk.awaits("alpha")
    kiosk.terminal.type(KioskSession.staffKeys)
    try await eventually("the line of the log") { kiosk.log.contains("no PIN") ? true : nil }
    try await kiosk.redraws(with: "alpha", columns: 81)
  }

  @Test("a playlist that goes bad leaves the last good one, and no word of it on the screen")
  func badPlaylist() async throws {
    let kiosk = try KioskSession()
    try await kiosk.awaits("alpha")
    try kiosk.home.write("slides:\n  - slide: [", to: "playlist.yaml")
    try await eventually("the line of the log", state: { kiosk.log }) {
      kiosk.log.contains("playlist.yaml:") ? true : nil
    }
    let picture = try await kiosk.redraws(with: "alpha", columns: 83)
    #expect(!picture.contains("yaml") && !picture.contains(kiosk.home.path))
    try kiosk.home.write(
      KioskSession.playlist.split(separator: "alpha").joined(separator: "sigmoid"),
      to: "playlist.yaml")
    try await kiosk.awaits("sigmoid")
  }

  @Test("files that go bad leave the last good figures with their age, and no word of the fault")
  func badFiles() async throws {
    let data = try TemporaryFolder()
    _ = try Output.of(
      ["/bin/sh", "-c", "cp '\(Folders.empty)'/* '\(data.path)'"],
      environment: Program.environment())
    let kiosk = try KioskSession(data: data.path)
    try await kiosk.awaits("alpha")
    _ = try Output.of(
      ["/bin/rm", data.path + "/chapters.csv"], environment: Program.environment())
    try await eventually("the line of the log", state: { kiosk.log }) {
      kiosk.log.contains("1 files kept from earlier") ? true : nil
    }
    let picture = try await kiosk.redraws(with: "some figures were read", columns: 120)
    #expect(!picture.contains("chapters") && !picture.contains(data.path))
    try data.write("not: [a dataset", to: "datapackage.json")
    _ = try Output.of(["/bin/rm", "-r", data.path], environment: Program.environment())
    try await kiosk.redraws(with: "alpha", columns: 83)
    #expect(kiosk.child.ending() == nil)
  }

  @Test("it waits calmly for data that is not there yet")
  func waits() async throws {
    let data = try TemporaryFolder()
    let kiosk = try KioskSession(data: data.path)
    try await kiosk.awaits("Figures will be here soon")
    _ = try Output.of(
      ["/bin/sh", "-c", "cp '\(Folders.empty)'/* '\(data.path)'"],
      environment: Program.environment())
    try await kiosk.awaits("alpha")
  }
}
