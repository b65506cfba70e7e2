import Domain
import Testing

@Suite("The office's own alert rules")
struct OwnAlertTests {
  private func rule(
    _ condition: OwnAlertRule.Condition, hold: OwnAlertRule.Hold = .none
  ) -> OwnAlertRule {
    OwnAlertRule(
      id: "r", quantity: .figure(.backlog), scope: .centres, condition: condition,
      severity: .critical, hold: hold, name: Phrase(zh: "积压", en: "Backlog"),
      origin: Origin(file: "alerts.yaml", line: 1))
  }

  private func own(_ values: [Int?], _ rule: OwnAlertRule) -> [Alert] {
    var world = FigureWorld()
    world.addCentre("c")
    for (index, value) in values.enumerated() {
      let month = Month(index: 2020 * 12 + 6 - values.count + index)
      world.addMonth("c", month.description) { $0.backlog = value }
    }
    return world.snapshot().findAlerts([rule]).filter { $0.rule == .own("r") }
  }

  @Test(
    "a figure beyond the limit fires, one at it does not",
    arguments: [(199, false), (200, false), (201, true)])
  func limit(value: Int, fires: Bool) {
    let found = own([value], rule(.init(.value, .more, 200)))
    #expect(found.map(\.id) == (fires ? ["own:r:centre:c"] : []))
    #expect(found.first?.severity == (fires ? .critical : nil))
  }

  @Test("it holds since the first month of the run")
  func since() {
    let found = own([300, 100, 201, 202], rule(.init(.value, .more, 200)))
    #expect(found.first?.since == day("2020-05-31"))
  }

  @Test(
    "for so many months: it waits until they are full", arguments: [(2, true), (3, false)])
  func months(count: Int, fires: Bool) {
    let found = own([100, 201, 202], rule(.init(.value, .more, 200), hold: .months(count)))
    #expect(found.isEmpty != fires)
  }

  @Test("for so many days: counted from the run's first day", arguments: [(30, true), (31, false)])
  func days(count: Int, fires: Bool) {
    let found = own([100, 201, 202], rule(.init(.value, .more, 200), hold: .days(count)))
    #expect(found.isEmpty != fires)
  }

  @Test("a figure that goes up and down never fires where two months are asked for")
  func noFlapping() {
    let jumping = (0..<18).map { $0.isMultiple(of: 2) ? 201 : 199 }
    for count in 2...jumping.count {
      let values = Array(jumping.prefix(count))
      let held = own(values, rule(.init(.value, .more, 200), hold: .months(2)))
      let at = own(values, rule(.init(.value, .more, 200)))
      #expect(held.isEmpty && at.isEmpty == count.isMultiple(of: 2))
    }
  }

  @Test(
    "a month that not all have reported is not held against whole ones",
    arguments: [(true, false), (false, true)])
  func partialMonth(isPartial: Bool, fires: Bool) {
    var world = FigureWorld()
    for id in ["a", "b"] {
      world.addCentre(id)
      for month in ["2020-04", "2020-05"] { world.addMonth(id, month) { $0.received = 100 } }
    }
    world.addMonth("a", "2020-06") { $0.received = 100 }
    if !isPartial { world.addMonth("b", "2020-06") { $0.received = 0 } }
    var rule = rule(.init(.value, .less, 150))
    rule.quantity = .figure(.received)
    for scope in [OwnAlertRule.Scope.country, .provinces, .area(area("420000"))] {
      rule.scope = scope
      let found = world.snapshot().findAlerts([rule]).filter { $0.rule == .own("r") }
      #expect(found.isEmpty != fires, "\(scope)")
    }
  }

  @Test("a change is that on the figure before", arguments: [(3, false), (4, true)])
  func change(rise: Int, fires: Bool) {
    #expect(own([10, 10 + rise], rule(.init(.change, .more, 3))).isEmpty != fires)
  }

  @Test("yoy is the growth on the same month a year before, exactly")
  func yoy() {
    let year = [100] + Array(repeating: 100, count: 11)
    #expect(own(year + [90], rule(.init(.yoy, .less, -10))).isEmpty)
    #expect(!own(year + [89], rule(.init(.yoy, .less, -10))).isEmpty)
    #expect(own([0] + year.dropFirst() + [1], rule(.init(.yoy, .more, 1))).isEmpty, "no base")
  }
}
