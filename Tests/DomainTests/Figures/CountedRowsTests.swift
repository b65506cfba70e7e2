import Domain
import Testing

@Suite("The rows of the ledger that a count is made of")
struct CountedRowsTests {
  /// Each case that a centre's count of June adds up is one of the rows, and no other is.
  @Test(
    "they are as many as the count says",
    arguments: [
      FigureKey.received, .accepted, .passed, .granted, .backlog, .enforcementClosed,
      .mediationClosed,
    ])
  func asMany(key: FigureKey) throws {
    var world = FigureWorld()
    world.addCentre("c")
    world.addCentre("d")
    var rows: [[String: String]] = []
    for number in 0..<60 {
      let centre = number.isMultiple(of: 5) ? "d" : "c"
      let kind: CaseKind = [.preExamination, .enforcement, .mediation][number % 3]
      let month = 4 + number / 3 % 3
      let outcome: CaseOutcome = number.isMultiple(of: 2) ? .passed : .closed
      let closed = number % 4 == 3 ? nil : "2020-0\(month + number % 2)-20"
      world.addCase(
        centre, kind, received: "2020-0\(month)-02", accepted: "2020-0\(month)-09",
        closed: closed, closed == nil ? nil : outcome, granted: "2020-06-28")
      rows.append([
        "centre": centre, "kind": kind.rawValue, "received_on": "2020-0\(month)-02",
        "accepted_on": "2020-0\(month)-09", "closed_on": closed ?? "",
        "outcome": closed == nil ? "" : outcome.rawValue, "granted_on": "2020-06-28",
      ])
    }
    let figure = world.snapshot().figure(key, centre: "c", in: Month(of: day("2020-06-01")))
    let inputs = figure.lineage.inputs.filter { $0.rows != nil }
    #expect(!inputs.isEmpty)
    for input in inputs {
      let counted = try #require(CountedRows(input))
      let found = rows.count { row in counted.holds { row[$0] } }
      #expect(found == input.rows, "\(input.name) of \(input.when)")
    }
  }

  @Test("a row itself is no count")
  func single() {
    let row = Lineage.Input(
      name: "passed", place: "c", when: "2020-06", value: "3",
      origin: Origin(file: "centre_months.csv", line: 3))
    #expect(CountedRows(row) == nil)
  }
}
