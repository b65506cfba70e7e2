import Synchronization

/// A value that is worked out when it is first asked for and then kept, also for the copies of
/// whatever holds it.
public final class Deferred<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)
  private let make: @Sendable () -> Value

  /// The value that `make` gives; `make` runs once at most and must not ask for the value itself.
  public init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  /// The value; the first to ask waits for it.
  public var value: Value {
    kept.withLock { kept in
      if let kept { return kept }
      let made = make()
      kept = made
      return made
    }
  }
}
