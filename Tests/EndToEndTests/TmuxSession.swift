import Surface
import TerminalTesting

/// A program in a window of its own tmux server: a real terminal that can be typed at and read.
///
/// The server has a private socket and no settings, and ends with this object.
final class TmuxSession: Sendable {
  private let socket: String
  private let environment = Program.environment()

  /// Runs `command` (a shell's words) in a window of `size`, with `more` in its environment.
  init(_ command: String, size: Size, environment more: [String: String] = [:]) throws {
    socket = "zhichan-test-\(UInt64.random(in: 0 ... .max))"
    var words = ["start-server", ";", "set", "-g", "default-terminal", "tmux-256color", ";"]
    words += ["set", "-g", "status", "off", ";", "set", "-s", "escape-time", "0", ";"]
    words += ["new-session", "-d", "-x", "\(size.columns)", "-y", "\(size.rows)"]
    for (name, value) in more { words += ["-e", "\(name)=\(value)"] }
    try tmux(words + [command])
  }

  deinit { _ = try? tmux(["kill-server"]) }

  /// A session of the program itself; when it ends, `status` and its number are shown.
  static func program(
    _ arguments: String = "", size: Size = Size(columns: 80, rows: 24),
    environment: [String: String] = [:]
  ) throws -> TmuxSession {
    try TmuxSession(
      "\(Program.path) \(arguments); echo status $?; exec cat", size: size,
      environment: environment)
  }

  /// A session of an interactive shell with the prompt `$ `.
  static func shell(
    size: Size = Size(columns: 80, rows: 24), environment: [String: String] = [:]
  ) throws -> TmuxSession {
    try TmuxSession(
      "exec env PS1='$ ' bash --norc --noprofile -i", size: size, environment: environment)
  }

  /// Presses keys by tmux's names for them: `Enter`, `Escape`, `C-c`, `M-Left`, `q`.
  func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Types `text` as it is.
  func type(_ text: String) throws { try tmux(["send-keys", "-l", text]) }

  /// Pastes `text`, as a terminal does.
  func paste(_ text: String) throws {
    try tmux(["set-buffer", text, ";", "paste-buffer", "-p"])
  }

  /// Gives the window another size.
  func resize(to size: Size) throws {
    try tmux(["resize-window", "-x", "\(size.columns)", "-y", "\(size.rows)"])
  }

  /// The lines on the screen; with `styled`, colours and emphasis as escape sequences.
  func lines(styled: Bool = false) throws -> [String] {
    let text = try tmux(["capture-pane", "-p"] + (styled ? ["-e"] : []))
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The text on the screen.
  func text() throws -> String { try lines().joined(separator: "\n") }

  /// The value of one of tmux's formats: `cursor_flag`, `alternate_on`.
  func value(of format: String) throws -> String {
    try tmux(["display", "-p", "#{\(format)}"]).split(separator: "\n").joined()
  }

  /// The process that was started in the window.
  func process() throws -> Int32? { Int32(try value(of: "pane_pid")) }

  /// Waits until `condition` is true of the lines on the screen, and returns them.
  @discardableResult
  func wait(
    until what: String, within limit: Duration = patience,
    _ condition: ([String]) throws -> Bool
  ) async throws -> [String] {
    try await eventually(what, within: limit, state: { (try? text()) ?? "no screen" }) {
      let lines = try lines()
      return try condition(lines) ? lines : nil
    }
  }

  /// Waits until `text` is on the screen, and returns its lines.
  @discardableResult
  func wait(for text: String, within limit: Duration = patience) async throws -> [String] {
    try await wait(until: text, within: limit) { $0.contains { $0.contains(text) } }
  }

  @discardableResult
  private func tmux(_ words: [String]) throws -> String {
    let output = try Output.of(
      ["tmux", "-u", "-L", socket, "-f", "/dev/null"] + words, environment: environment)
    guard output.ending == .exited(0) else { throw Overdue("tmux \(words): \(output.complaint)") }
    return output.text
  }
}
