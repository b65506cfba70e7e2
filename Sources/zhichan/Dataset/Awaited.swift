import Dispatch
import Synchronization

/// Where a task leaves what it made for the thread that waits for it.
private final class Outcome<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let isMade = DispatchSemaphore(value: 0)

  func leave(_ made: Value) {
    value.withLock { $0 = made }
    isMade.signal()
  }

  func take() -> Value? {
    isMade.wait()
    return value.withLock(\.self)
  }
}

/// What `work` makes, for a command that has nothing to do meanwhile; nil never comes.
///
/// The calling thread is held: `work` must not need the main actor.
func awaited<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) -> Value? {
  let outcome = Outcome<Value>()
  Task.detached { outcome.leave(await work()) }
  return outcome.take()
}
