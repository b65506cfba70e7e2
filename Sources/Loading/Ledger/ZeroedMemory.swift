import Glibc

/// Numbers that are all zero at first; those never touched take no memory.
///
/// The system gives large stretches of zeros as pages that do not exist until they are written to,
/// so that a table may be laid out for every month there could be.
@safe
final class ZeroedMemory<Element: FixedWidthInteger & BitwiseCopyable> {
  /// How many numbers there are.
  let count: Int
  private let elements: UnsafeMutablePointer<Element>

  /// `count` zeros.
  init(count: Int) {
    guard let memory = unsafe calloc(max(count, 1), MemoryLayout<Element>.stride) else {
      preconditionFailure("no memory for \(count) numbers")
    }
    self.count = count
    unsafe elements = memory.bindMemory(to: Element.self, capacity: max(count, 1))
  }

  deinit { unsafe free(elements) }

  /// The number at `index`.
  subscript(index: Int) -> Element {
    get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      return unsafe elements[index]
    }
    set {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      unsafe elements[index] = newValue
    }
  }

  /// Calls `body` with the numbers in their place.
  func withElements<Result>(_ body: (UnsafeMutablePointer<Element>) -> Result) -> Result {
    unsafe body(elements)
  }
}
