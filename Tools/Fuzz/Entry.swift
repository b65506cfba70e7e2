import Glibc
import Synchronization

/// The part that is fuzzed: `ZHICHAN_FUZZ_TARGET`, else the reader of tables.
private let target: FuzzTarget = {
  guard let name = unsafe getenv("ZHICHAN_FUZZ_TARGET") else { return .csv }
  guard let target = FuzzTarget(rawValue: unsafe String(cString: name)) else {
    fatalError("no such target: \(unsafe String(cString: name))")
  }
  return target
}()

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let troubles = Answer()
  Task.detached { troubles.give(await target.troubles(with: bytes)) }
  let found = troubles.wait()
  guard found.isEmpty else { fatalError(found.joined(separator: "\n")) }
  return 0
}

/// What a task finds, for a thread that is none of its own and may wait.
private final class Answer: Sendable {
  private let found = Mutex<[String]?>(nil)

  func give(_ troubles: [String]) { found.withLock { $0 = troubles } }

  func wait() -> [String] {
    while true {
      if let found = found.withLock(\.self) { return found }
      sched_yield()
    }
  }
}
