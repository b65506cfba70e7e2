/// The rungs that were reached, forecast from the end of every month before with what was known
/// then.
struct LadderReplays: Sendable {
  /// The ladder in every area, by what is known now.
  let courses: [LadderCourse]

  /// The trials of every rung that had a day of its own and was reached by `day`.
  func replays(by day: Day) -> [Replay] {
    courses.flatMap { course in
      course.steps.flatMap { step -> [Replay] in
        guard let reached = LadderCourse.reached(step.order, by: course.moves(knownBy: day)) else {
          return []
        }
        return origins(before: reached).compactMap { origin in
          replay(of: step, on: course, reached: reached, from: origin)
        }
      }
    }
  }

  /// How late the rungs of `area` were by the end of `day`; where none is reached there yet, those
  /// of all areas.
  func lateness(in course: LadderCourse, knownBy day: Day) -> [Double] {
    let own = course.lateness(knownBy: day)
    return own.isEmpty ? courses.flatMap { $0.lateness(knownBy: day) } : own
  }

  /// The ends of the months of a year before `day`, from January.
  private func origins(before day: Day) -> [Day] {
    (1..<max(1, day.month)).map { Day.last(ofMonth: $0, in: day.year) }
  }

  private func replay(
    of step: LadderCourse.Step, on course: LadderCourse, reached: Day, from origin: Day
  ) -> Replay? {
    guard !course.moves(knownBy: origin).isEmpty else { return nil }
    let said = course.projections(
      of: step, from: origin, lateness: lateness(in: course, knownBy: origin))
    return Replay(
      area: course.area, actual: Double(reached.number), said: said.map { $0?.value })
  }
}
