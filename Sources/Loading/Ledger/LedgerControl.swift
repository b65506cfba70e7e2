public import Domain
import Synchronization

/// Watches a reading of the case ledger, and can give it up.
public final class LedgerControl: Sendable {
  private struct State {
    var progress = LedgerProgress(bytes: 0, bytesInAll: 0, rows: 0, microseconds: 0)
    var began = 0
    var toldAt = 0
    var isCancelled = false
  }

  private let state = Mutex(State())
  private let microseconds: @Sendable () -> Int
  private let tell: @Sendable (LedgerProgress) -> Void
  /// The least time between two tellings, in microseconds.
  private static let interval = 100_000

  /// A watch that is told of the progress ten times a second at most, by whichever thread has read;
  /// `microseconds` is the stopwatch.
  public init(
    microseconds: @escaping @Sendable () -> Int = Stopwatch.monotonic,
    tell: @escaping @Sendable (LedgerProgress) -> Void = { _ in }
  ) {
    self.microseconds = microseconds
    self.tell = tell
  }

  /// Gives the reading up, at its next block.
  public func cancel() { state.withLock { $0.isCancelled = true } }

  /// Whether it was given up.
  public var isCancelled: Bool { state.withLock(\.isCancelled) }

  /// Begins to count towards `bytes`.
  func begin(bytes: Int) {
    let now = microseconds()
    state.withLock { state in
      state.progress = LedgerProgress(bytes: 0, bytesInAll: bytes, rows: 0, microseconds: 0)
      state.began = now
      state.toldAt = now
    }
    tell(LedgerProgress(bytes: 0, bytesInAll: bytes, rows: 0, microseconds: 0))
  }

  /// Counts a block; false when the reading is given up.
  func add(bytes: Int, rows: Int) -> Bool {
    let now = microseconds()
    let (telling, isGoing) = state.withLock { state -> (LedgerProgress?, Bool) in
      state.progress.bytes += bytes
      state.progress.rows += rows
      state.progress.microseconds = now - state.began
      guard now - state.toldAt >= Self.interval else { return (nil, !state.isCancelled) }
      state.toldAt = now
      return (state.progress, !state.isCancelled)
    }
    if let telling { tell(telling) }
    return isGoing
  }
}
