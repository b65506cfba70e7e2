import CTerminalTesting
import Glibc

/// What a program printed and how it ended.
public struct Output: Sendable {
  /// Standard output.
  public let text: String
  /// Standard error.
  public let complaint: String
  /// How it ended.
  public let ending: ChildProcess.Ending?

  /// Runs `arguments` to its end, with nothing to read and no terminal.
  public static func of(_ arguments: [String], environment: [String: String]) throws -> Output {
    let output = testing_open_memory()
    let error = testing_open_memory()
    let nothing = unsafe open("/dev/null", O_RDONLY | O_CLOEXEC)
    defer { for descriptor in [output, error, nothing] { close(descriptor) } }
    let child = try ChildProcess(
      arguments, environment: environment, input: nothing, output: output, error: error)
    let ending = child.wait()
    return Output(text: contents(output), complaint: contents(error), ending: ending)
  }

  private static func contents(_ descriptor: Int32) -> String {
    var all: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65536)
    while case let count = unsafe pread(descriptor, &part, part.count, off_t(all.count)),
      count > 0
    {
      all += part[..<count]
    }
    return String(decoding: all, as: UTF8.self)
  }
}
