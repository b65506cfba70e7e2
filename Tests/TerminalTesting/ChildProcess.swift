import CTerminalTesting
import Glibc

/// Something a test could not start.
public struct Unstarted: Error, CustomStringConvertible {
  /// What it was.
  public let description: String

  init(_ what: String) { description = "cannot start \(what)" }
}

/// A program started by a test, in a session of its own.
public final class ChildProcess: Sendable {
  /// How a program ended.
  public enum Ending: Hashable, Sendable {
    /// By itself, with a status.
    case exited(Int32)
    /// By a signal.
    case killed(Int32)
  }

  /// The process.
  public let identity: Int32

  /// Starts `arguments` on `terminal`; the first is the program's path or a name to look for.
  public convenience init(
    _ arguments: [String], environment: [String: String], on terminal: PseudoTerminal
  ) throws {
    try self.init(
      arguments, environment: environment, input: terminal.line, output: terminal.line,
      error: terminal.line)
  }

  /// Starts `arguments` on three descriptors.
  public init(
    _ arguments: [String], environment: [String: String], input: Int32, output: Int32, error: Int32
  ) throws {
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    var variables = unsafe environment.map { unsafe strdup("\($0)=\($1)") } + [nil]
    defer { unsafe (words + variables).forEach { unsafe free($0) } }
    identity = unsafe testing_spawn(&words, &variables, input, output, error)
    guard identity > 0 else { throw Unstarted(arguments.joined(separator: " ")) }
  }

  /// Sends `signal`.
  public func send(_ signal: Int32) { kill(identity, signal) }

  /// How it ended, or nil while it runs; asked once it has ended, it is gone.
  public func ending() -> Ending? { waited(WNOHANG) }

  /// Waits until it ends; nil when it is gone already.
  @discardableResult
  public func wait() -> Ending? { waited(0) }

  private func waited(_ options: Int32) -> Ending? {
    var status: Int32 = 0
    guard unsafe waitpid(identity, &status, options) == identity else { return nil }
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal)
  }
}
