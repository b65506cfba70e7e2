import Domain
import Testing

@testable import Loading

/// The stream against the ordinary path: whatever the rows are, both say the same.
struct LedgerStreamTests {
  /// Rows as they should be, and in every way as they should not.
  private func row(_ number: Int, _ random: inout SeededNumbers) -> String {
    func pick(_ texts: [String]) -> String { texts[random.next(below: texts.count)] }
    func day(_ from: Int) -> String {
      Day(number: Int32(17_500 + from + random.next(below: 900))).description
    }
    let id =
      random.next(below: 12) == 0 ? "case-\(random.next(below: 20))" : "case-\(1000 + number)"
    var cells = [
      id, pick(["a", "beijing_centre_2", "长春"]),
      pick(CaseKind.allCases.map(\.rawValue)), day(0),
      pick(["", day(0), day(0), day(0)]), pick(["", day(100)]),
      pick([""] + CaseOutcome.allCases.map(\.rawValue)), pick(["", "", day(200)]),
    ]
    switch random.next(below: 14) {
    case 0: cells[random.next(below: 8)] = pick(["x", "2020-02-30", "", " ", "2020-1-1", "案"])
    case 1: cells[1] = pick(["nowhere", "b", "beijing_centre_3"])
    case 2: cells = cells.map { "\"\($0)\"" }
    case 3: cells[0] = "\"two\nlines \(number)\""
    case 4: cells[0] = pick(["a\"b", "\"a\"\"b\(number)\"", "\"a,b\(number)\"", "案\(number)"])
    case 5: cells.append("more")
    case 6: cells.removeLast(random.next(below: 8))
    case 7: cells[3] = pick(["1899-12-31", "2099-01-01", "2999-12-31"])
    default: break
    }
    return cells.joined(separator: ",")
  }

  @Test(
    "rows of every kind come to the same counts and faults, in blocks of any size",
    arguments: 1...24)
  func anyRows(seed: UInt64) async throws {
    var random = SeededNumbers(seed: seed)
    let ledger = LedgerFolder(["one.csv", "two.csv"])
    let end = ["\n", "\r\n"][random.next(below: 2)]
    for file in ledger.files {
      let rows = (0..<random.next(below: 60)).map { row($0, &random) }
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
