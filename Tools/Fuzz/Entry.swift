import Glibc

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
  let troubles = target.troubles(with: bytes)
  guard troubles.isEmpty else { fatalError(troubles.joined(separator: "\n")) }
  return 0
}
