import Testing

@testable import Domain

struct DayStatisticTests {
  @Test(
    "p90 is the ⌈0.9 n⌉-th",
    arguments: [(1, 1), (2, 2), (9, 9), (10, 9), (11, 10), (20, 18), (21, 19)])
  func ninetieth(count: Int, rank: Int) {
    #expect(DayStatistic.ninetieth.value(of: counts(Array(1...count))) == Exact(rank))
  }

  @Test("the median of an odd number is the middle one")
  func oddMedian() { #expect(DayStatistic.median.value(of: counts([1, 4, 30])) == 4) }

  @Test("the median of an even number is the mean of the middle two")
  func evenMedian() {
    #expect(DayStatistic.median.value(of: counts([1, 4, 7, 30])) == ratio(11, 2))
  }

  @Test("nothing closed has neither")
  func empty() {
    #expect(DayStatistic.median.value(of: counts([])) == nil)
    #expect(DayStatistic.ninetieth.value(of: counts([])) == nil)
  }

  @Test("days of a centre are those of the last complete month, passed or failed only")
  func ofLastMonth() {
    var world = FigureWorld()
    world.addCentre("A")
    world.addCase(
      "A", received: "2020-06-01", accepted: "2020-06-02", closed: "2020-06-11", .passed)
    world.addCase(
      "A", received: "2020-05-02", accepted: "2020-05-03", closed: "2020-06-01", .failed)
    world.addCase("A", received: "2020-05-02", closed: "2020-06-01", .withdrawn)
    world.addCase(
      "A", received: "2020-05-02", accepted: "2020-05-03", closed: "2020-05-04", .passed)
    world.addCase("A", .enforcement, received: "2020-05-02", closed: "2020-06-20", .closed)
    let snapshot = world.snapshot()
    #expect(snapshot.figure(.daysMedian, centre: "A").value == 20)
    #expect(snapshot.figure(.daysP90, centre: "A").value == 30)
    #expect(
      snapshot.figure(.daysP90, centre: "A").lineage.inputs.map(\.value) == ["1", "1", "30", "10"])
  }

  @Test("without cases the days are those the month reports")
  func fromMonths() {
    var world = FigureWorld()
    world.addCentre("A")
    world.addMonth("A", "2020-06") {
      $0.daysMedian = ratio(19, 2); $0.daysP90 = 21
    }
    #expect(world.snapshot().figure(.daysMedian, centre: "A").value == ratio(19, 2))
    #expect(world.snapshot("2020-07-31").figure(.daysMedian, centre: "A").value == nil)
  }

  private func counts(_ days: [Int]) -> DayCounts {
    var counts = DayCounts()
    for day in days.reversed() { counts.add(Int32(day)) }
    return counts
  }
}
