import Synchronization
import Testing

@testable import Domain

struct DeferredTests {
  @Test("a deferred value is made when it is first asked for, once, whoever asks")
  func once() async {
    let made = Mutex(0)
    let deferred = Deferred {
      made.withLock {
        $0 += 1; return $0
      }
    }
    #expect(made.withLock { $0 } == 0)
    await withTaskGroup { group in
      for _ in 0..<8 { group.addTask { #expect(deferred.value == 1) } }
    }
    #expect(made.withLock { $0 } == 1)
  }
}
