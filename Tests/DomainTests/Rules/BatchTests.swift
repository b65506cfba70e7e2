import Domain
import Testing

@Suite("The batch rule")
struct BatchTests {
  private func data() -> RuleData {
    var data = RuleData(.flow)
    data.ladder("batch", ["not_started", "call", "selection", "announced", "awarded"])
    data.measure(.batch, target: "30", ladder: "batch", op: "cum_ge")
    return data
  }

  @Test("until the notice it stands on its ladder, whatever figures come in")
  func onLadder() {
    var data = data()
    data.figure("2019", "10")
    data.figure("2020Q1", "0")
    data.figure("2020Q2", "0")
    data.move("2020-05-10", "call")
    #expect(data.light("2020-06-30") == .onTrack)
    #expect(data.judgement("2020-06-30")?.value == .missing)
    #expect(data.light("2020-08-08") == .behind)
    #expect(data.light("2020-03-31") == .behind)
  }

  @Test("due soon applies on the ladder")
  func dueSoon() {
    var data = data()
    data.move("2020-11-20", "selection")
    #expect(data.light("2020-12-05") == .dueSoon)
  }

  @Test("announced and not yet counted is on track, also past due")
  func announced() {
    var data = data()
    data.figure("2020Q3", "0")
    data.move("2020-11-20", "announced")
    #expect(data.light("2020-11-20") == .onTrack)
    #expect(data.light("2021-01-10") == .onTrack)
    #expect(data.judgement("2020-11-20")?.value == .missing)
  }

  @Test(
    "counted: reached is done; short is behind, and missed by a figure that reaches the due day",
    arguments: [
      ("2020-11", "30", Light.done), ("2020-11", "29", .behind), ("2020-12", "29", .missed),
      ("2020-12", "30", .done),
    ])
  func counted(month: String, value: String, light: Light) {
    var data = data()
    data.move("2020-11-20", "announced")
    data.figure("2020-01/\(month)", value)
    #expect(data.light("2020-12-31") == light)
  }

  @Test("the figures of the year are added up")
  func sum() {
    var data = data()
    data.move("2020-11-20", "announced")
    for (quarter, value) in [(1, "0"), (2, "0"), (3, "10"), (4, "24")] {
      data.figure("2020Q\(quarter)", value)
    }
    let judgement = data.judgement("2020-12-31")
    #expect(judgement?.light == .done)
    #expect(judgement?.value == .number(34, .exact))
    #expect(judgement?.targetShare == Exact(3400, over: 30))
  }

  @Test("due without a notice and without a count there is no data; a count alone decides")
  func dueAndNeither() {
    var data = data()
    data.figure("2019", "10")
    data.move("2020-11-20", "selection")
    #expect(data.light("2020-12-31") == .noData)
    data.figure("2020", "34")
    #expect(data.light("2020-12-31") == .done)
  }
}
