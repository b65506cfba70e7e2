import CTerminalTesting
import Glibc

/// A terminal without a window: what a program writes to its line can be read here.
public final class PseudoTerminal: Sendable {
  /// The end programs hold; holding it too keeps modes and output when a program ends.
  public let line: Int32
  private let master: Int32

  /// A terminal of `columns` by `rows`.
  public init(columns: Int, rows: Int) throws {
    master = testing_open_terminal()
    line = testing_open_line(master)
    guard line >= 0 else { throw Unstarted("a pseudo terminal") }
    resize(columns: columns, rows: rows)
  }

  deinit {
    close(line)
    close(master)
  }

  /// Gives it another size; the program in front is told.
  public func resize(columns: Int, rows: Int) {
    testing_resize(master, Int32(columns), Int32(rows))
  }

  /// Types `text`.
  public func type(_ text: String) {
    var text = text
    text.withUTF8 { _ = unsafe write(master, $0.baseAddress, $0.count) }
  }

  /// Types as much of `bytes` as the line takes now, and returns how many that were.
  public func type(bytes: ArraySlice<UInt8>) -> Int {
    unsafe bytes.withUnsafeBytes { max(0, unsafe write(master, $0.baseAddress, $0.count)) }
  }

  /// What was written to the line and not read yet, as far as it is there.
  public func output() -> [UInt8] {
    var all: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65536)
    while case let count = unsafe read(master, &part, part.count), count > 0 {
      all += part[..<count]
    }
    return all
  }

  /// The modes of the line, as a text to compare.
  public var modes: String {
    var modes = termios()
    guard unsafe tcgetattr(line, &modes) == 0 else { return "none" }
    return "\(modes.c_iflag) \(modes.c_oflag) \(modes.c_cflag) \(modes.c_lflag) \(modes.c_cc)"
  }
}
