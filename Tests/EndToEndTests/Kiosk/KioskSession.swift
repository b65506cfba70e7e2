import Glibc
import TerminalTesting

/// A kiosk in a pseudo terminal, with a home of its own.
final class KioskSession {
  /// Two notices and the clock; a page stays an hour, so that only input turns it.
  static let playlist = """
    hall: { name: Hall of Tests }
    language: en
    dwell: 3600
    transition: false
    slides:
      - slide: notice
        title: first
        text: "this is page alpha"
      - slide: notice
        title: second
        text: "this is page beta"
      - slide: clock
    """
  static let staffKeys = "\u{1B}[24~\u{1B}[20~\u{1B}[24~\u{1B}[20~\u{1B}[24~"

  let home: TemporaryFolder
  let data: String
  let more: [String: String]
  private(set) var terminal: PseudoTerminal
  private(set) var child: ChildProcess
  /// What it has written since it was last asked.
  private var seen: [UInt8] = []

  init(
    playlist: String = KioskSession.playlist, data: String = Folders.empty,
    more: [String: String] = [:]
  ) throws {
    home = try TemporaryFolder()
    self.data = data
    self.more = more
    try home.write(playlist, to: "playlist.yaml")
    (terminal, child) = try KioskSession.start(home, data, more)
  }

  deinit { child.send(SIGKILL) }

  /// Begins it anew, as a service manager would.
  func restart() throws { (terminal, child) = try KioskSession.start(home, data, more) }

  private static func start(
    _ home: TemporaryFolder, _ data: String, _ more: [String: String]
  ) throws -> (PseudoTerminal, ChildProcess) {
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    let environment = Program.environment(
      ["HOME": home.path, "NO_COLOR": "1"].merging(more) { $1 })
    let child = try ChildProcess(
      [Program.path, "kiosk", data, "--playlist", home.path + "/playlist.yaml"],
      environment: environment, on: terminal)
    return (terminal, child)
  }

  /// Waits until `text` is written.
  func awaits(_ text: String) async throws {
    try await eventually(text, state: { self.shown }) {
      seen += terminal.output()
      return shown.contains(text) ? true : nil
    }
  }

  /// Has it draw everything anew in another size, and waits until `text` is in it; returns all
  /// that was drawn.
  @discardableResult
  func redraws(with text: String, columns: Int, rows: Int = 24) async throws -> String {
    drain()
    terminal.resize(columns: columns, rows: rows)
    child.send(SIGWINCH)
    try await awaits(text)
    return shown
  }

  /// Forgets what it has written so far.
  func drain() {
    _ = terminal.output()
    seen = []
  }

  private var shown: String { String(decoding: seen, as: UTF8.self) }

  /// What it keeps over a restart.
  var state: String { contents("kiosk-state") }
  /// What it has written down.
  var log: String { contents("kiosk.log") }

  private func contents(_ name: String) -> String {
    let path = home.path + "/.local/state/zhichan/" + name
    guard let file = unsafe fopen(path, "r") else { return "" }
    defer { unsafe fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  /// Sets the PIN by the command for it.
  func set(pin: String) throws -> Bool {
    let words = "printf '\(pin)\\n\(pin)\\n' | '\(Program.path)' kiosk set-pin"
    let output = try Output.of(
      ["/bin/sh", "-c", words], environment: Program.environment(["HOME": home.path]))
    return output.ending == .exited(0)
  }
}
