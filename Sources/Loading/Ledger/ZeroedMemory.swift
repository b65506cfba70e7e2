import Glibc

/// Numbers that are all zero at first; those never touched take no memory.
///
/// The system gives large stretches of zeros as pages that do not exist until they are written to,
/// so that a table may be laid out for every month there could be. The room is a power of two, and
/// an index is folded into it: a wrong one, which debug builds stop at, finds a wrong number but
/// never memory of others, and that costs less than a branch.
@safe
final class ZeroedMemory<Element: FixedWidthInteger & BitwiseCopyable> {
  /// How many numbers there are.
  let count: Int
  private let mask: Int
  private let elements: UnsafeMutablePointer<Element>
  private var size: Int { (mask + 1) * MemoryLayout<Element>.stride }

  /// `count` zeros.
  init(count: Int) {
    let room = max(count, 1).roundedToPowerOfTwo
    // Asked of the system: the heap would write zeros into what it has at hand.
    let memory = unsafe mmap(
      nil, room * MemoryLayout<Element>.stride, PROT_READ | PROT_WRITE,
      MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let memory = unsafe memory, unsafe memory != MAP_FAILED else {
      preconditionFailure("no memory for \(count) numbers")
    }
    self.count = count
    mask = room - 1
    unsafe elements = memory.bindMemory(to: Element.self, capacity: room)
  }

  deinit { unsafe munmap(elements, size) }

  /// The number at `index`.
  @inline(__always)
  subscript(index: Int) -> Element {
    get {
      assert(UInt(bitPattern: index) < UInt(bitPattern: count))
      return unsafe elements[index & mask]
    }
    set {
      assert(UInt(bitPattern: index) < UInt(bitPattern: count))
      unsafe elements[index & mask] = newValue
    }
  }

  /// The eight bytes from the number at `index` on, all of which have to be there: 0 where those
  /// numbers are.
  func word(at index: Int) -> UInt64 {
    assert(index >= 0 && (index + 1) * MemoryLayout<Element>.stride + 7 <= size)
    return unsafe UnsafeRawPointer(elements).loadUnaligned(
      fromByteOffset: (index & mask) * MemoryLayout<Element>.stride, as: UInt64.self)
  }

  /// Calls `body` with the numbers in their place.
  func withElements<Result>(_ body: (UnsafeMutablePointer<Element>) -> Result) -> Result {
    unsafe body(elements)
  }
}

extension Int {
  /// The least power of two that is not below it; it is above 0.
  var roundedToPowerOfTwo: Int {
    self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount)
  }
}
