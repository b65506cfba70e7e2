import Domain
import Testing

@testable import Loading

/// The stream against the ordinary path: whatever the rows are, both say the same.
struct LedgerStreamTests {
  @Test(
    "rows of every kind come to the same counts and faults, in blocks of any size",
    arguments: 1...24)
  func anyRows(seed: UInt64) async throws {
    var random = SeededNumbers(seed: seed)
    let ledger = LedgerFolder(["one.csv", "two.csv"])
    let end = ["\n", "\r\n"][random.next(below: 2)]
    for file in ledger.files {
      let rows = (0..<random.next(below: 60)).map { AnyRow.text($0, &random) }
      let text = ([LedgerFolder.header] + rows).map { $0 + end }.joined()
      ledger.folder.write(random.next(below: 3) == 0 ? "\u{FEFF}" + text : text, to: file)
    }
    let ordinary = try await ledger.ordinary()
    for size in [1, 2, 7, 33, 64, 100, 1000, 1 << 18] {
      let streamed = try await ledger.streamed(size: size, workers: 1 + random.next(below: 3))
      expectSame(streamed, ordinary, "seed \(seed), blocks of \(size) bytes")
    }
  }

  @Test("what is kept does not grow with the rows")
  func size() async throws {
    var sizes: [[Int]] = []
    for count in [2000, 20_000] {
      let ledger = LedgerFolder(own: #"{"check_primary_key": false}"#)
      ledger.write(
        (0..<count).map { number in
          let day = Day(number: Int32(18_000 + number % 400))
          let end = day.advanced(by: number % 50)
          return "case-\(number),a,pre_examination,\(day),\(day),\(end),passed,"
        })
      let total = try #require(try await ledger.streamed(size: 4096).dataset.ledger.ledger?.total)
      #expect(total.rows == count)
      let centre = try #require(total.centres["a"])
      sizes.append([
        centre.groups.count, centre.groups.values.reduce(0) { $0 + $1.judgedDays.entries.count },
        centre.oldest.values.reduce(0) { $0 + $1.cases.count },
      ])
    }
    #expect(sizes[0] == sizes[1])
  }

  @Test("an id that two files bear is told in the later one, and the row is left out")
  func repeatedOverFiles() async throws {
    let ledger = LedgerFolder(["one.csv", "two.csv"])
    ledger.write(["x,a,navigation,2020-01-01,,,,", "y,a,navigation,2020-01-01,,,,"], to: "one.csv")
    ledger.write(["z,a,navigation,2020-01-01,,,,", "y,a,navigation,2020-01-02,,,,"], to: "two.csv")
    let streamed = try await ledger.streamed(size: 16)
    expectSame(streamed, try await ledger.ordinary())
    #expect(
      streamed.diagnostics.map { "\($0.file):\($0.line ?? 0) \($0.code)" } == [
        "two.csv:3 primary-key"
      ])
    #expect(streamed.dataset.ledger.ledger?.total.rows == 3)
  }
}
