import Synchronization

/// A stopwatch that knows how often it was read.
final class Ticks: Sendable {
  private let ticks = Mutex(0)

  var count: Int { ticks.withLock { $0 } }

  func next() -> Int {
    ticks.withLock { ticks in
      ticks += 1
      return ticks
    }
  }
}
