import Glibc

/// The bytes of a stretch of a file, in memory that is used again for the next one.
///
/// Eight bytes before the first and after the last may be looked at, whatever they are: cells are
/// read eight bytes at a time. As with `ZeroedMemory`, an index is folded into the room there is,
/// and debug builds check it.
@safe
final class BlockBytes {
  /// The bytes before and after that may be looked at.
  static let margin = 64

  /// How many bytes there are.
  private(set) var count = 0
  private var capacity: Int
  private var bytes: UnsafeMutableRawPointer
  /// The room less one, a power of two less one; a word may begin at the last byte of it.
  private var mask: Int
  /// Where in the memory the first byte stands.
  private var lead = margin
  private static let page = 4096

  /// Room for `capacity` bytes, and as many more as will be asked for.
  init(capacity: Int) {
    self.capacity = capacity
    mask = Self.room(capacity) - 1
    unsafe bytes = Self.memory(capacity)
  }

  /// A copy of `content`.
  convenience init(_ content: [UInt8]) {
    self.init(capacity: content.count)
    fill(with: content)
  }

  /// Takes a copy of `content` in the place of what there is.
  func fill(with content: [UInt8]) {
    makeRoom(for: content.count)
    lead = Self.margin
    unsafe content.withUnsafeBytes { source in
      guard let start = source.baseAddress else { return }
      unsafe bytes.advanced(by: lead).copyMemory(from: start, byteCount: content.count)
    }
    count = content.count
  }

  private func makeRoom(for length: Int) {
    guard length > capacity else { return }
    unsafe free(bytes)
    capacity = length
    mask = Self.room(length) - 1
    unsafe bytes = Self.memory(length)
  }

  deinit { unsafe free(bytes) }

  private static func room(_ capacity: Int) -> Int {
    (capacity + 2 * margin + page).roundedToPowerOfTwo
  }

  private static func memory(_ capacity: Int) -> UnsafeMutableRawPointer {
    guard let memory = unsafe aligned_alloc(page, room(capacity) + page) else {
      preconditionFailure("no memory for \(capacity) bytes")
    }
    return unsafe memory
  }

  /// Reads up to `length` bytes from `offset` of the file `descriptor`; the bytes read, fewer at
  /// the end of the file, or nil when the system gives none.
  func read(_ descriptor: CInt, at offset: Int, _ length: Int) -> Int? {
    makeRoom(for: length)
    count = 0
    // As far from the beginning of a page as in the file, and a little further: the system copies
    // to a place just after that of its own, modulo a page, at a fourth of its speed.
    lead = Self.margin + offset % Self.page
    while count < length {
      let got = unsafe pread(descriptor, bytes + lead + count, length - count, offset + count)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { return nil }
      if got == 0 { break }
      count += got
    }
    return count
  }

  /// A copy of all bytes.
  func copy() -> [UInt8] {
    unsafe Array(UnsafeRawBufferPointer(start: bytes + lead, count: count))
  }

  @inline(__always)
  private func place(_ index: Int) -> Int { (lead &+ index) & mask }

  /// The byte at `index`.
  @inline(__always)
  subscript(index: Int) -> UInt8 {
    assert(UInt(bitPattern: index) < UInt(bitPattern: count))
    return unsafe bytes.load(fromByteOffset: place(index), as: UInt8.self)
  }

  /// The eight bytes from `index`, the first the lowest; those past the end are any.
  @inline(__always)
  func word(_ index: Int) -> UInt64 {
    assert(index >= -8 && index <= count + Self.margin - 8)
    return unsafe UInt64(
      littleEndian: bytes.loadUnaligned(fromByteOffset: place(index), as: UInt64.self))
  }

  /// The two bytes from `index`.
  @inline(__always)
  func pair(_ index: Int) -> UInt16 {
    assert(index >= 0 && index <= count + Self.margin - 8)
    return unsafe UInt16(
      littleEndian: bytes.loadUnaligned(fromByteOffset: place(index), as: UInt16.self))
  }

  /// The ends of the word of `length` bytes, more than none, at `start`.
  @inline(__always)
  func ends(_ start: Int, _ length: Int) -> WordEnds {
    // Without a branch: whether a word has eight bytes cannot be foreseen.
    let surplus = max(0, 8 &- length)
    let last = word(start &+ length &- 8) & (surplus > 0 ? 0 : UInt64.max)
    let kept = UInt64.max &>> UInt64(truncatingIfNeeded: 8 &* surplus)
    return WordEnds(first: word(start) & kept, last: last)
  }

  /// Whether `word` stands at `start`.
  func holds(_ word: [UInt8], at start: Int) -> Bool {
    for index in word.indices where self[start + index] != word[index] { return false }
    return true
  }

  /// Calls `body` with the bytes from `index` on, and the margin after them.
  @inline(__always)
  func withBytes<Result>(from index: Int, _ body: (UnsafePointer<UInt8>) -> Result) -> Result {
    precondition(index >= 0 && index <= count)
    let start = unsafe bytes.advanced(by: lead + index)
    return unsafe body(UnsafePointer(start.assumingMemoryBound(to: UInt8.self)))
  }

  /// Whether the bytes of `range` are UTF-8.
  func isUTF8(_ range: Range<Int>) -> Bool {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    let part = unsafe UnsafeRawBufferPointer(
      start: bytes + lead + range.lowerBound, count: range.count)
    return UTF8Check.firstFault(in: unsafe Array(part)) == nil
  }
}
