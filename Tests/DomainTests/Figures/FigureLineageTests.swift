import Domain
import Testing

struct FigureLineageTests {
  private func world() -> FigureWorld {
    var world = FigureWorld()
    world.addCentre("A", capacity: 100)
    world.addMonth("A", "2020-05") { row in
      row.received = 60
      row.accepted = 40
      row.passed = 20
      row.failed = 10
    }
    world.addMonth("A", "2020-06") { row in
      row.received = 90
      row.accepted = 60
      row.passed = 30
      row.failed = 12
      row.backlog = 90
    }
    return world
  }

  @Test(
    "the working fills the formula with its numbers",
    arguments: [
      (FigureKey.received, "60 + 90 = 150"), (.passRate, "50 ÷ 100 × 100 = 50"),
      (.acceptanceRate, "100 ÷ 150 × 100 = 66.7"),
      (.closingRate, "(50 + 22) ÷ 100 × 100 = 72"), (.backlog, "90"),
      (.backlogMonths, "90 ÷ ((30 + 42) ÷ 2) = 2.5"), (.capacityUse, "75 ÷ 100 × 100 = 75"),
    ])
  func working(key: FigureKey, text: String) {
    #expect(world().snapshot().figure(key, centre: "A").lineage.working == text)
  }

  @Test("a rate stands with its numerator, its denominator and the end of its stretch")
  func line() {
    let figure = world().snapshot("2020-07-20").figure(.passRate, centre: "A")
    #expect(figure.numerator == 50)
    #expect(figure.denominator == 100)
    #expect(figure.until == day("2020-06-30"))
  }

  @Test("the inputs are every row that went in, field by field and in order")
  func inputs() {
    let inputs = world().snapshot().figure(.passRate, centre: "A").lineage.inputs
    #expect(
      inputs.map { "\($0.origin) \($0.when) \($0.name) \($0.value ?? "")" } == [
        "centre_months.csv:2 2020-05 passed 20", "centre_months.csv:2 2020-05 accepted 40",
        "centre_months.csv:3 2020-06 passed 30", "centre_months.csv:3 2020-06 accepted 60",
      ])
  }

  @Test("capacity use names the row that gives the capacity")
  func capacityRow() {
    let inputs = world().snapshot().figure(.capacityUse, centre: "A").lineage.inputs
    #expect(inputs.last?.origin.description == "centres.csv:2")
    #expect(inputs.last?.value == "100")
  }

  @Test("two snapshots of the same rows give equal figures")
  func equality() {
    #expect(
      world().snapshot().figure(.passRate, .china) == world().snapshot().figure(.passRate, .china))
  }

  @Test("rows put into a lineage replace those it would collect")
  func replacing() {
    var lineage = world().snapshot().figure(.passRate, .china).lineage
    lineage.inputs = []
    #expect(lineage.inputs.isEmpty)
  }

  @Test("a long sum is cut in the middle and keeps its result")
  func longSum() {
    var world = FigureWorld()
    for number in 1...20 {
      world.addCentre("C\(number)")
      world.addMonth("C\(number)", "2020-06") { $0.received = number }
    }
    #expect(
      world.snapshot().figure(.received, .china).lineage.working
        == "1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + … + 20 = 210")
  }
}
