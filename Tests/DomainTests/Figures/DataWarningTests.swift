import Domain
import Testing

struct DataWarningTests {
  private func backlog(_ end: Int?, withdrawn: Int? = 3) -> FigureWorld {
    var world = FigureWorld()
    world.addCentre("A")
    world.addMonth("A", "2020-05") { $0.backlog = 100 }
    world.addMonth("A", "2020-06") { row in
      row.accepted = 50
      row.passed = 30
      row.failed = 10
      row.withdrawn = withdrawn
      row.backlog = end
    }
    return world
  }

  @Test("a backlog that follows is quiet")
  func identityHolds() { #expect(backlog(107).snapshot().warnings.isEmpty) }

  @Test("a backlog that does not follow is a warning at its cell, with the sum")
  func identityBreaks() throws {
    let warning = try #require(backlog(108).snapshot().warnings.first)
    #expect(warning.code == "zhichan/backlog-identity")
    #expect(warning.severity == .warning)
    #expect(warning.file == "centre_months.csv")
    #expect(warning.line == 3)
    #expect(warning.field == "backlog")
    #expect(
      warning.message.en.contains("100 + 50 accepted − 30 passed − 10 failed − 3 withdrawn = 107"))
    #expect(warning.message.zh.contains("100 + 受理 50 − 合格 30 − 不合格 10 − 撤回 3 = 107"))
  }

  @Test("a check finds the warnings of a snapshot without judging")
  func withoutJudging() throws {
    let world = backlog(108)
    let day = try #require(Day("2020-06-30"))
    #expect(world.dataset.warnings(asOf: day) == world.snapshot().warnings)
    #expect(!world.dataset.warnings(asOf: day).isEmpty)
  }

  @Test("an identity with a missing number, or a month not complete, says nothing")
  func identityUnknown() {
    #expect(backlog(200, withdrawn: nil).snapshot().warnings.isEmpty)
    #expect(backlog(nil).snapshot().warnings.isEmpty)
    #expect(backlog(200).snapshot("2020-06-29").warnings.isEmpty)
  }

  private func total(
    _ published: String, _ parts: [String?], _ accumulation: Accumulation = .flow,
    bound: Bound = .exact
  ) -> FigureWorld {
    var world = FigureWorld(provinces: ["110000", "650000", "660000"])
    world.addIndicator("pledge", accumulation)
    world.addObservation("pledge", "000000", "2020-06", published, bound: bound)
    for (code, value) in zip(["110000", "650000"], parts) {
      world.addObservation("pledge", code, "2020-06", value)
    }
    world.addObservation("pledge", "660000", "2020-06", "500")
    return world
  }

  @Test(
    "a total may differ by rounding: 1 unit, or 0.1 %",
    arguments: [
      ("3001", "1000", "2000", false), ("3002", "1000", "2000", false),
      ("3003.1", "1000", "2000", true), ("103", "50", "51", true), ("102", "50", "51", false),
      ("2998", "1000", "2000", false), ("2990", "1000", "2000", true),
    ])
  func totals(published: String, first: String, second: String, warns: Bool) {
    let codes = total(published, [first, second]).snapshot().warnings.map(\.code)
    #expect(codes == (warns ? ["zhichan/total-differs"] : []))
  }

  @Test("totals are compared only when every province is in, exact, and can be added")
  func totalsNotCompared() {
    #expect(total("9000", ["1000", nil]).snapshot().warnings.isEmpty)
    #expect(total("9000", ["1000", "2000"], bound: .more).snapshot().warnings.isEmpty)
    #expect(total("9000", ["1000", "2000"], .rate).snapshot().warnings.isEmpty)
    #expect(total("9000", ["1000", "2000"]).snapshot("2020-06-29").warnings.isEmpty)
  }

  @Test("a total that differs points at the country's row")
  func totalPlace() throws {
    let warning = try #require(total("9000", ["1000", "2000"]).snapshot().warnings.first)
    #expect(warning.line == 2)
    #expect(warning.field == "value")
    #expect(warning.message.en.contains("differ by 6000"))
  }

  @Test("a month that the ledger counts otherwise is a warning for each field")
  func ledgerDiffers() {
    var world = FigureWorld()
    world.addCentre("A")
    world.addMonth("A", "2020-06") { row in
      row.received = 3
      row.accepted = 1
      row.passed = 2
      row.daysMedian = 9
      row.enforcementClosed = 7
    }
    world.addCase(
      "A", received: "2020-06-01", accepted: "2020-06-02", closed: "2020-06-10", .passed)
    let warnings = world.snapshot().warnings
    #expect(warnings.map(\.code) == ["zhichan/ledger-differs", "zhichan/ledger-differs"])
    #expect(warnings.map(\.field) == ["passed", "received"])
    #expect(
      warnings.last?.message.en
        == "2020-06 reports 3, but the case ledger gives 1; the ledger counts")
  }

  @Test("a running total that falls within a year is a warning, over the new year it is not")
  func runningTotal() {
    var world = FigureWorld()
    world.addIndicator("pledge", .runningTotal)
    for (period, value) in [
      ("2019-12", "900"), ("2020-01/2020-02", "50"), ("2020-03", "40"), ("2020-04", "40"),
    ] {
      world.addObservation("pledge", "420000", period, value)
    }
    let warnings = world.snapshot().warnings
    #expect(warnings.map(\.code) == ["zhichan/running-total-falls"])
    #expect(warnings.first?.line == 4)
  }

  @Test("months of a flow may fall, its running totals may not")
  func flow() {
    var world = FigureWorld()
    world.addIndicator("cases", .flow)
    for (period, value) in [
      ("2020-01", "90"), ("2020-02", "10"), ("2020-01/2020-03", "120"), ("2020-01/2020-04", "110"),
    ] {
      world.addObservation("cases", "420000", period, value)
    }
    #expect(world.snapshot().warnings.map(\.line) == [5])
  }
}
