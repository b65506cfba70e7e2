import Domain

extension TableRecord {
  /// The records of parts that are read side by side, `counts` of each, and what else was read of
  /// them; nil where a part is not read or gives another number of records.
  ///
  /// Each record is made in the place where it stays: there may be very many.
  static func records(
    _ counts: [Int], _ read: @Sendable (Int, @escaping RecordTaker) -> TablePart?
  ) -> ([Self], [TablePart])? {
    var parts: [TablePart] = []
    let records = unsafe [Self](unsafeUninitializedCapacity: counts.reduce(0, +)) { room, count in
      // An address goes where a pointer may not; no two parts have a place in common.
      let address = UInt(bitPattern: room.baseAddress)
      unsafe LargePages.ask(for: UnsafeMutableRawBufferPointer(room))
      let made = SideBySide.map(counts.count) { number -> (records: Int, part: TablePart?) in
        let places = RecordPlaces<Self>(
          address, from: counts[..<number].reduce(0, +), count: counts[number])
        let part = read(number, places.taker)
        return (places.taken, part)
      }
      parts = made.compactMap(\.part)
      if parts.count == counts.count, made.map(\.records) == counts {
        count = counts.reduce(0, +)
        return
      }
      parts = []
      var first = 0
      for (number, part) in made.enumerated() {
        unsafe room[first..<first + part.records].deinitialize()
        first += counts[number]
      }
    }
    return parts.isEmpty ? nil : (records, parts)
  }
}

/// The places of the records of one part of a file, which are filled one after another.
@safe
private final class RecordPlaces<Record: TableRecord> {
  private let first: UnsafeMutablePointer<Record>?
  private let count: Int
  private(set) var taken = 0

  /// `count` places from the number `start` on in memory for records at `address`.
  init(_ address: UInt, from start: Int, count: Int) {
    unsafe first = UnsafeMutablePointer(bitPattern: address).map { unsafe $0 + start }
    self.count = count
  }

  var taker: RecordTaker {
    { columns in
      let decode = Record.decoder(columns)
      return { row in
        let record = decode(&row)
        guard row.faults.isEmpty, self.taken < self.count else { return false }
        unsafe (self.first.unsafelyUnwrapped + self.taken).initialize(to: consume record)
        self.taken += 1
        return true
      }
    }
  }
}
