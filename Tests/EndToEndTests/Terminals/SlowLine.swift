import Glibc
import Surface
import TerminalTesting

/// A serial line of 9600 baud between a program and its terminal: 960 bytes a second, and what the
/// program has written beyond that waits.
final class SlowLine {
  /// Bytes a second: eight bits of each with a start and a stop bit.
  static let rate = 960.0

  /// The terminal at its end.
  let terminal: PseudoTerminal
  /// All that has come.
  private(set) var carried: [UInt8] = []
  private let size: Size
  private var credit = 0.0
  private var last = ContinuousClock.now

  /// A line with a terminal of `size`.
  init(size: Size) throws {
    self.size = size
    terminal = try PseudoTerminal(
      columns: size.columns, rows: size.rows, speed: UInt32(B9600))
  }

  /// How much was written and has not come yet, in bytes; the system shows no more than 4095.
  var pending: Int { terminal.pending }

  /// Carries what the line could since it was asked last; an idle line saves nothing up.
  func carry() {
    let now = ContinuousClock.now
    credit += Self.rate * (now - last).seconds
    last = now
    carried += terminal.output(atMost: Int(credit))
    credit = pending == 0 ? 0 : credit - credit.rounded(.down)
  }

  /// What a terminal shows that was sent all that has come.
  func picture() async throws -> [String] {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/sent"
    guard let file = unsafe fopen(path, "w") else { throw Overdue("a file in \(folder.path)") }
    unsafe fwrite(carried, 1, carried.count, file)
    unsafe fclose(file)
    let session = try TmuxSession(
      "stty raw -echo; cat \(path); printf '\\033]2;sent\\007'; exec cat", size: size)
    try await eventually("the end of what was sent") {
      try session.value(of: "pane_title") == "sent" ? true : nil
    }
    return try session.lines()
  }
}

extension Duration {
  /// In seconds.
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1_000_000_000_000_000_000
  }
}
