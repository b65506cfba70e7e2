import Domain
import Testing

struct ReachTests {
  private func world() -> FigureWorld {
    var world = FigureWorld()
    world.addItem(.business)
    world.addItem(.business, since: "2020-06-30")
    world.addItem(.business, since: "2020-07-01")
    world.addItem(.business, entry: false, since: "2019-01-01")
    world.addItem(.government)
    world.addItem(.government, area: "420000", entry: false)
    return world
  }

  @Test("an entry counts from its day; without a day always")
  func since() {
    let snapshot = world().snapshot()
    #expect(snapshot.reach(.business, .china).value == 50)
    #expect(world().snapshot("2020-07-01").reach(.business, .china).value == 75)
    #expect(world().snapshot("2019-01-01").reach(.business, .china).value == 25)
  }

  @Test("the country's items are those of area 000000, a province's its own")
  func areas() {
    let snapshot = world().snapshot()
    #expect(snapshot.reach(.government, .china).value == 100)
    #expect(snapshot.reach(.government, area("420000")).value == 0)
  }

  @Test("an empty class has no reach")
  func emptyClass() { #expect(world().snapshot().reach(.information, .china).value == nil) }

  @Test("the headline is the lowest class and never the mean")
  func headline() {
    let figure = world().snapshot().figure(.reach, .china)
    #expect(figure.value == 50)
    #expect(figure.numerator == 2)
    #expect(figure.denominator == 4)
    #expect(figure.lineage.working == "50 ≤ 100")
    #expect(figure.lineage.inputs.map(\.origin.line) == [2, 3, 4, 5, 6])
  }

  @Test("an area without items has no headline")
  func noItems() {
    #expect(FigureWorld().snapshot().figure(.reach, area("420000")).value == nil)
  }
}
