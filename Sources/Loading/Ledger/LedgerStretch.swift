import Domain
import Glibc
import Synchronization

/// What is to be read of a file of the ledger: from the beginning of a row on.
struct LedgerStretch: Sendable {
  let header: LedgerHeader
  /// The file as the system opens it.
  let file: String
  /// Where the first row begins, and its line.
  let start: LineMark
  /// The number of the first row, the header being 1.
  let row: Int
  /// The size of the file.
  let end: Int
}

/// A block that is read: the rows that begin in it.
struct LedgerBlock: Sendable {
  let number: Int
  /// Where its first row begins, by its own reckoning.
  let start: Int
  /// Where the first row after it begins.
  let end: Int
  let lines: Int
  let rows: Int
  let faults: [[Diagnostic]]
}

/// What one worker has read of a file.
struct LedgerPart: Sendable {
  var blocks: [LedgerBlock] = []
  var tally = CaseTally()
  var prints = KeyPrints()
  var left = 0
  var unlisted = 0
  var ending = Ending.done

  /// How it ended.
  enum Ending: Int, Comparable {
    case done, cancelled, ordinary, unreadable

    static func < (lhs: Ending, rhs: Ending) -> Bool { lhs.rawValue < rhs.rawValue }
  }
}

/// Hands out the numbers of blocks, each once.
final class BlockQueue: Sendable {
  private let next = Mutex(0)
  private let count: Int

  init(count: Int) { self.count = count }

  /// The next number, or nil when there is none.
  func take() -> Int? {
    next.withLock { next in
      guard next < count else { return nil }
      next += 1
      return next - 1
    }
  }
}
