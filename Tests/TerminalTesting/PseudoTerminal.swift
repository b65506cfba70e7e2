import CTerminalTesting
import Glibc

/// A terminal without a window: what a program writes to its line can be read here.
public final class PseudoTerminal: Sendable {
  /// The end programs hold; holding it too keeps modes and output when a program ends.
  public let line: Int32
  private let master: Int32

  /// A terminal of `columns` by `rows`, on a line of that many baud (`B9600`) where it is slow.
  public init(columns: Int, rows: Int, speed: UInt32? = nil) throws {
    master = testing_open_terminal()
    line = testing_open_line(master)
    guard line >= 0 else { throw Unstarted("a pseudo terminal") }
    resize(columns: columns, rows: rows)
    var modes = termios()
    guard let speed, unsafe tcgetattr(line, &modes) == 0 else { return }
    unsafe cfsetospeed(&modes, speed)
    unsafe tcsetattr(line, TCSANOW, &modes)
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

  /// At most `limit` bytes of what was written to the line and not read yet.
  public func output(atMost limit: Int) -> [UInt8] {
    var part = [UInt8](repeating: 0, count: max(0, limit))
    let count = unsafe read(master, &part, part.count)
    return Array(part.prefix(max(0, count)))
  }

  /// How many bytes were written to the line and not read yet, as far as the system shows them.
  public var pending: Int { Int(testing_pending(master)) }

  /// The modes of the line, as a text to compare.
  public var modes: String {
    var modes = termios()
    guard unsafe tcgetattr(line, &modes) == 0 else { return "none" }
    return "\(modes.c_iflag) \(modes.c_oflag) \(modes.c_cflag) \(modes.c_lflag) \(modes.c_cc)"
  }
}
