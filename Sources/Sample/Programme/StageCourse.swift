import Domain

/// A move on a ladder.
struct StageMove {
  let on: Day
  let rung: String
  var note = ""
}

/// How one measure moves on its ladder in one area.
struct StageCourse {
  let measure: String
  /// The area's code.
  let area: String
  /// The moves, in order.
  var moves: [StageMove]
  /// The days rungs were due.
  var dates: [(rung: String, dueOn: Day)] = []

  /// A move that has to follow within 90 days of the last is one within 80.
  private static let longestRest = 80

  /// A course through `rungs` from `start` to `finish`, never resting long enough to be late: a
  /// further draft or round is recorded where the next rung is far off.
  static func steady(
    _ measure: String, _ area: String, rungs: [String], from start: Day, to finish: Day,
    _ random: inout RandomSource
  ) -> StageCourse {
    var moves: [StageMove] = []
    for (index, rung) in rungs.enumerated() {
      let share = rungs.count == 1 ? 1 : index * 1000 / (rungs.count - 1)
      let day = start.advanced(by: finish.days(since: start) * share / 1000).workday
      while let last = moves.last, day.days(since: last.on) > longestRest {
        let rest = last.on.advanced(by: random.whole(55...75)).workday
        moves.append(StageMove(on: rest, rung: last.rung, note: "推进中"))
      }
      moves.append(StageMove(on: day, rung: rung))
    }
    return StageCourse(measure: measure, area: area, moves: moves)
  }

  /// The same course with a date for every rung that it keeps.
  func dated(_ random: inout RandomSource) -> StageCourse {
    var course = self
    var seen: [String] = []
    for move in moves where !seen.contains(move.rung) {
      seen.append(move.rung)
      let due = Swift.min(move.on.advanced(by: random.whole(3...24)), Coverage.lastDay)
      course.dates.append((move.rung, due))
    }
    return course
  }

  /// The same course without the moves between `from` and `to`: it stands still.
  func resting(from: Day, to: Day) -> StageCourse {
    var course = self
    course.moves = moves.filter { $0.on < from || $0.on > to }
    return course
  }

  /// The first day `rung` was reached; nil for never.
  func day(of rung: String) -> Day? { moves.first { $0.rung == rung }?.on }
}
