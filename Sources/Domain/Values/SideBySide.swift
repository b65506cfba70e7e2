import Dispatch
import Synchronization

/// Work done on all cores at once by a function that is pure to those who call it.
public enum SideBySide {
  /// What `make` gives for each number below `count`, in order; the caller takes part and waits.
  public static func map<Value: Sendable>(
    _ count: Int, _ make: @Sendable (Int) -> Value
  ) -> [Value] {
    guard count > 1 else { return (0..<max(count, 0)).map(make) }
    let made = Mutex<[Value?]>(Array(repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { number in
      let value = make(number)
      made.withLock { $0[number] = value }
    }
    return made.withLock { $0.compactMap(\.self) }
  }

  /// What two functions give, worked out at once; the caller takes part and waits.
  public static func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, and second: @Sendable () -> Second
  ) -> (First, Second) {
    let one = Mutex<First?>(nil)
    let other = Mutex<Second?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { number in
      if number == 0 {
        let value = first()
        one.withLock { $0 = value }
      } else {
        let value = second()
        other.withLock { $0 = value }
      }
    }
    // Both were made: what stands in their place is never worked out.
    return (one.withLock(\.self) ?? first(), other.withLock(\.self) ?? second())
  }
}
