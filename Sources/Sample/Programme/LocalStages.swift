import Domain

/// The local measures on ladders, in every province and, where it takes part, in XPCC.
struct LocalStages {
  private let world: World
  private let cast: Cast
  /// The provinces where conditions do not permit a strategy of their own (1.1.06).
  let exempt: [String]
  /// What XPCC takes part in.
  static let ofCorps = ["1.2.03", "1.2.04", "2.1.04"]
  /// Provinces slow with measures that are no headline rows.
  private let slow: [(measure: String, area: String)]

  /// The local stages of `world`.
  init(_ world: World, cast: Cast, _ random: inout RandomSource) {
    self.world = world
    self.cast = cast
    let taken = [cast.farBehind, cast.wentBack, cast.stalled]
    let free = random.shuffled(world.provinces.map(\.code).filter { !taken.contains($0) })
    exempt = Array(free[0..<3]).sorted()
    slow = [
      ("1.3.06", free[3]), ("1.3.06", free[4]), ("1.3.06", cast.farBehind), ("1.2.03", free[5]),
      ("4.2.09", free[6]), ("4.2.09", free[7]), ("1.1.06", cast.stalled),
    ]
  }

  /// The courses, measure by measure.
  func courses(_ random: inout RandomSource) -> [StageCourse] {
    let local = world.measures.rows.filter { $0["scope"] == "local" && $0["rule"] == "stage" }
    return local.flatMap { row in
      let id = row["id"]
      return world.units.compactMap { unit -> StageCourse? in
        if unit.isCorps, !LocalStages.ofCorps.contains(id) { return nil }
        if id == "1.1.06", exempt.contains(unit.code) { return nil }
        return course(row, unit.code, &random)
      }
    }
  }

  private func course(
    _ row: FactRow, _ area: String, _ random: inout RandomSource
  ) -> StageCourse {
    let id = row["id"]
    if id == "1.1.06", area == cast.wentBack { return LocalStages.handedBack(area) }
    if id == "1.1.06", area == cast.farBehind { return LocalStages.overdue(area) }
    let rungs = world.rungs(of: row["ladder"], through: row["target"])
    let isSlow = slow.contains { $0.measure == id && $0.area == area }
    let isEarly = random.chance(30) && !isSlow
    let finish =
      isEarly
      ? Day.in2020(random.whole(4...6), random.whole(1...24))
      : Day.in2020(random.whole(8...12), random.whole(1...16))
    let course = StageCourse.steady(
      id, area, rungs: rungs, from: .in2020(random.whole(1...2), random.whole(6...28)),
      to: isSlow ? .in2020(12, 10) : finish, &random)
    if isSlow { return course.resting(from: .in2020(3, 20), to: .in2020(10, 12)) }
    return random.chance(60) ? course.dated(&random) : course
  }

  /// A strategy that came back from consultation to be drafted again.
  private static func handedBack(_ area: String) -> StageCourse {
    StageCourse(
      measure: "1.1.06", area: area,
      moves: [
        StageMove(on: .in2020(1, 10), rung: "research"),
        StageMove(on: .in2020(2, 14), rung: "drafting"),
        StageMove(on: .in2020(3, 20), rung: "drafted"),
        StageMove(on: .in2020(4, 24), rung: "consultation"),
        StageMove(on: .in2020(5, 27), rung: "drafting", note: "退回修改"),
        StageMove(on: .in2020(7, 20), rung: "drafted"),
        StageMove(on: .in2020(9, 2), rung: "consultation"),
        StageMove(on: .in2020(10, 14), rung: "submitted"),
        StageMove(on: .in2020(11, 25), rung: "adopted"),
      ])
  }

  /// A strategy its province had promised by the end of May.
  private static func overdue(_ area: String) -> StageCourse {
    StageCourse(
      measure: "1.1.06", area: area,
      moves: [
        StageMove(on: .in2020(2, 20), rung: "research"),
        StageMove(on: .in2020(4, 28), rung: "drafting"),
        StageMove(on: .in2020(8, 17), rung: "drafted"),
        StageMove(on: .in2020(11, 6), rung: "consultation"),
      ])
  }
}
