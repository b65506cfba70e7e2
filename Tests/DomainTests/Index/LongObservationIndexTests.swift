import Testing

@testable import Domain

@Suite("The index of many observations")
struct LongObservationIndexTests {
  /// So many that they are sorted on several cores: months of indicators in areas, in order.
  private var rows: [Observation] {
    (0..<20_000).map { number in
      Observation(
        indicator: "indicator \(number / 2000)",
        area: AreaCode(number: UInt32(100_000 + number / 50)),
        period: .month(Month(index: 2000 * 12 + number % 50)), value: Exact(number),
        bound: .exact, status: .final, origin: Origin(file: "observations.csv", line: number + 2))
    }
  }

  private func values(_ rows: [Observation]) -> [[Exact?]] {
    let index = ObservationIndex(rows)
    return (0..<10).flatMap { indicator in
      (0..<400).map { area in
        index.current(
          "indicator \(indicator)", AreaCode(number: UInt32(100_000 + area)),
          by: Month(index: 2010 * 12).start, knowing: .now, in: rows
        ).map { rows[$0].value }
      }
    }
  }

  @Test("no row is lost, and each group is in the order of time, however the file is ordered")
  func order() {
    let rows = rows
    let expected = values(rows)
    #expect(expected.flatMap(\.self).count == rows.count)
    #expect(expected.allSatisfy { $0 == $0.sorted { ($0 ?? 0) < ($1 ?? 0) } })
    #expect(values(rows.reversed()) == expected)
    // A step that has no factor in common with the count visits every row once.
    #expect(values(rows.indices.map { rows[$0 * 7919 % rows.count] }) == expected)
    // Each half in order, the halves exchanged.
    #expect(values(Array(rows[10_000...] + rows[..<10_000])) == expected)
  }
}
