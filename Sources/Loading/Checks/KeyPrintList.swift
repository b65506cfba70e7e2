/// The prints of the keys of rows.
///
/// Where no print occurs twice no key does: equal keys have equal prints.
///
/// A print takes 8 bytes however long its key is, and whether one occurs twice is found for all at
/// once: to look each up among the others as it comes costs more than all else that is done with a
/// row, since memory far apart is touched in no order.
struct KeyPrintList: Sendable {
  /// About how many prints are compared at a time: they fit in the processor's nearest memory.
  private static let batch = 256

  private var prints: [UInt64] = []

  mutating func append(_ print: UInt64) { prints.append(print) }

  mutating func append(contentsOf other: KeyPrintList) { prints += other.prints }

  mutating func reserve(_ count: Int) { prints.reserveCapacity(count) }

  /// Whether a print occurs twice.
  var hasTwice: Bool {
    let (sorted, starts) = batches()
    var table: [UInt64] = []
    for (start, end) in zip(starts, starts.dropFirst()) where end - start > 1 {
      if Self.hasTwice(sorted.span.extracting(start..<end), &table) { return true }
    }
    return false
  }

  /// The prints in batches by their highest bits, and where each batch begins, and the end.
  private func batches() -> (sorted: [UInt64], starts: [Int]) {
    var bits: UInt64 = 0
    while prints.count >> Int(bits) > Self.batch { bits += 1 }
    guard bits > 0 else { return (prints, [0, prints.count]) }
    let shift = 64 - bits
    var starts = Array(repeating: 0, count: 1 << Int(bits) + 1)
    for print in prints { starts[Int(print >> shift) &+ 1] &+= 1 }
    for batch in starts.indices.dropFirst() { starts[batch] &+= starts[batch &- 1] }
    var next = starts
    var sorted = Array(repeating: UInt64(0), count: prints.count)
    for print in prints {
      let batch = Int(print >> shift)
      sorted[next[batch]] = print
      next[batch] &+= 1
    }
    return (sorted, starts)
  }

  /// Whether a print of a batch occurs twice; `table` is only room to work in.
  private static func hasTwice(_ batch: Span<UInt64>, _ table: inout [UInt64]) -> Bool {
    var size = table.count
    while size < batch.count * 2 { size = max(64, size * 2) }
    if size > table.count { table = Array(repeating: 0, count: size) }
    for place in table.indices { table[place] = 0 }
    let mask = size &- 1
    var hasZero = false
    for index in batch.indices {
      let print = batch[index]
      guard print != 0 else {
        if hasZero { return true }
        hasZero = true
        continue
      }
      var place = Int(truncatingIfNeeded: print) & mask
      while table[place] != 0 {
        if table[place] == print { return true }
        place = (place &+ 1) & mask
      }
      table[place] = print
    }
    return false
  }
}
