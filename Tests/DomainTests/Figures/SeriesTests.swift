import Domain
import Testing

struct FigureSeriesTests {
  private func world() -> FigureWorld {
    var world = FigureWorld()
    world.addPrefecture("420100")
    world.addPrefecture("420200")
    world.addCentre("A", opened: "2020-05-10")
    world.addMonth("A", "2020-04") {
      $0.accepted = 10; $0.passed = 5
    }
    world.addMonth("A", "2020-06") {
      $0.accepted = 20; $0.passed = 20
    }
    world.addNode(prefecture: "420100", opened: "2020-05-31")
    world.addItem(.business, since: "2020-06-15")
    return world
  }

  @Test("a series has a value a month up to the last complete one, and gaps where it is missing")
  func ofCentre() {
    let series = world().snapshot("2020-07-15").series(.passRate, centre: "A", months: 4)
    #expect(series.start.description == "2020-03")
    #expect(series.values == [nil, 50, nil, 100])
  }

  @Test("24 months reach into the years before")
  func twoYears() {
    let series = world().snapshot().series(.passed, .china, months: 24)
    #expect(series.start.description == "2018-07")
    #expect(series.values.count == 24)
    #expect(series.values.suffix(3) == [5, nil, 20])
  }

  @Test("standings are those of each month's last day")
  func standings() {
    let snapshot = world().snapshot()
    #expect(snapshot.series(.coverage, area("420000"), months: 3).values == [0, 50, 50])
    #expect(snapshot.series(.nodes, .china, months: 2).values == [1, 1])
    #expect(snapshot.series(.centres, .china, months: 3).values == [0, 1, 1])
    #expect(snapshot.series(.reach, .china, months: 2).values == [0, 100])
  }

  @Test("what is unknown has a series of gaps")
  func unknown() {
    #expect(world().snapshot().series(.passed, centre: "B", months: 3).values == [nil, nil, nil])
    #expect(world().snapshot().series(.passed, area("999999"), months: 1).values == [nil])
    #expect(world().snapshot().series(.passed, .china, months: 0).values.isEmpty)
  }
}
