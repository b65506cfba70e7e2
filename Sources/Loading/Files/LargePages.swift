import Glibc

/// Memory in pages of 2 MiB, where the system has them: it is cleared and handed over in one go and
/// not 4 KiB at a time, each with a stop of whoever writes there first.
enum LargePages {
  private static let size: UInt = 2 << 20

  /// Asks for such pages for `room`, all of which is going to be written; only those that lie in it
  /// whole are meant, and nothing else changes where there are none.
  static func ask(for room: UnsafeMutableRawBufferPointer) {
    guard let start = room.baseAddress else { return }
    let from = (UInt(bitPattern: start) + size - 1) / size * size
    let to = (UInt(bitPattern: start) + UInt(room.count)) / size * size
    guard from < to, let first = unsafe UnsafeMutableRawPointer(bitPattern: from) else { return }
    // A refusal costs only time.
    unsafe madvise(first, Int(to - from), MADV_HUGEPAGE)
  }
}
