/// Finds which of a few known words a cell is, by its first and its last eight bytes.
struct WordTable: Sendable {
  private struct Entry {
    var first: UInt64 = 0
    var last: UInt64 = 0
    var length = 0
    var index = -1
  }

  /// The words, by their numbers.
  let words: [[UInt8]]
  private var entries: [Entry]
  private let shift: UInt64
  private let factor: UInt64

  /// The table of `words`; an empty word is never found, nor one said twice for the second time.
  init(_ words: [[UInt8]]) {
    self.words = words
    var bits: UInt64 = 4
    while 1 << bits < words.count * 4 { bits += 1 }
    shift = 64 - bits
    factor = Self.factor(for: Set(words.map { Key($0) }), shift)
    entries = Array(repeating: Entry(), count: 1 << Int(bits))
    for (index, word) in words.enumerated() where !word.isEmpty {
      let key = Key(word)
      var place = Self.place(key.ends, key.length, shift, factor)
      while entries[place].index >= 0 { place = (place + 1) & (entries.count - 1) }
      entries[place] = Entry(
        first: key.ends.first, last: key.ends.last, length: key.length, index: index)
    }
  }

  /// What a word is found by.
  private struct Key: Hashable {
    let ends: WordEnds
    let length: Int

    init(_ word: [UInt8]) {
      ends = WordEnds(word)
      length = word.count
    }
  }

  /// Of the first few hundred factors the one that puts the fewest words in one place: a word that
  /// has to be searched for costs as much as the rest of its row.
  private static func factor(for keys: Set<Key>, _ shift: UInt64) -> UInt64 {
    var best = (places: -1, factor: UInt64(1))
    var factor: UInt64 = 0xBF58_476D_1CE4_E5B9
    for _ in 0..<512 where best.places < keys.count {
      let places = Set(keys.map { place($0.ends, $0.length, shift, factor) }).count
      if places > best.places { best = (places, factor) }
      factor = factor &* 0x9E37_79B9_7F4A_7C15 | 1
    }
    return best.factor
  }

  /// The number of the word of `length` bytes at `start`, or -1.
  @inline(__always)
  func index(of start: Int, _ length: Int, in bytes: BlockBytes) -> Int {
    guard length > 0 else { return -1 }
    let ends = bytes.ends(start, length)
    let place = Self.place(ends, length, shift, factor)
    let entry = entries[place]
    if length <= 16, entry.length == length, entry.first == ends.first, entry.last == ends.last {
      return entry.index
    }
    return search(from: place, ends, start, length, in: bytes)
  }

  /// The same for a word that is long, or does not stand where it would stand alone.
  @inline(never)
  private func search(
    from first: Int, _ ends: WordEnds, _ start: Int, _ length: Int, in bytes: BlockBytes
  ) -> Int {
    var place = first
    while entries[place].index >= 0 {
      let entry = entries[place]
      if entry.first == ends.first, entry.last == ends.last, entry.length == length,
        length <= 16 || bytes.holds(words[entry.index], at: start)
      {
        return entry.index
      }
      place = (place + 1) & (entries.count - 1)
    }
    return -1
  }

  @inline(__always)
  private static func place(
    _ ends: WordEnds, _ length: Int, _ shift: UInt64, _ factor: UInt64
  ) -> Int {
    let mixed = (ends.first ^ (ends.last &* 0x9E37_79B9_7F4A_7C15)) &+ UInt64(length)
    return Int(truncatingIfNeeded: (mixed &* factor) &>> shift)
  }
}

/// The first and the last eight bytes of a word; of one shorter than eight bytes all of it, and
/// nothing.
struct WordEnds: Hashable {
  var first: UInt64
  var last: UInt64

  @inline(__always)
  init(first: UInt64, last: UInt64) {
    self.first = first
    self.last = last
  }

  /// The ends of `word`.
  init(_ word: [UInt8]) {
    func number(_ bytes: some Sequence<UInt8>) -> UInt64 {
      bytes.enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64(8 * $1.offset) }
    }
    first = number(word.prefix(8))
    last = word.count < 8 ? 0 : number(word.suffix(8))
  }
}
