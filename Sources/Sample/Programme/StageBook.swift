import Domain

/// Every course on a ladder.
struct StageBook {
  /// The courses, national ones first.
  let courses: [StageCourse]
  /// The provinces without a strategy of their own.
  let exempt: [String]
  private let world: World

  /// The stages of `world`.
  init(_ world: World, cast: Cast) {
    var random = RandomSource(seed: world.seed, "stages")
    let local = LocalStages(world, cast: cast, &random)
    self.world = world
    exempt = local.exempt
    courses = NationalStages.courses(world, &random) + local.courses(&random)
  }

  /// The table `stage_events`; some moves became known days later.
  var eventRows: [[String]] {
    var random = RandomSource(seed: world.seed, "records of stages")
    var number = 0
    return courses.flatMap { course in
      course.moves.map { move in
        number += 1
        let lag = random.chance(18) ? random.whole(2...9) : nil
        return [
          course.measure, course.area, move.on.description, move.rung,
          random.chance(55) ? "示例函〔2020〕\(number)号" : "", move.note,
          lag.map { move.on.advanced(by: $0).description } ?? "",
        ]
      }
    }
  }

  /// The table `rung_dates`.
  var dateRows: [[String]] {
    courses.flatMap { course in
      course.dates.map { [course.measure, course.area, $0.rung, $0.dueOn.description] }
    }
  }

  /// Whether `area` had reached `rung` of `measure` by `day`.
  func hasReached(_ rung: String, _ measure: String, _ area: String, by day: Day) -> Bool {
    courses.contains { course in
      course.measure == measure && course.area == area
        && course.day(of: rung).map { $0 <= day } == true
    }
  }
}
