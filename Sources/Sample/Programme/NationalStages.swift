import Domain

/// The national measures on ladders.
///
/// Days are synthetic, near the course that public pages tell
/// of 2020 where they tell one.
enum NationalStages {
  /// Courses told move by move.
  private static let told: [(measure: String, moves: String)] = [
    ("1.1.03", "drafting 01-15,consultation 03-02,submitted 04-20,in_force 05-13"),
    ("1.1.04", "drafting 02-10,consultation 04-14,submitted 05-28,in_force 06-19"),
    (
      "1.3.01",
      "submitted 01-06,submitted 03-18,submitted 05-20,submitted 06-28,submitted 09-10,"
        + "adopted 10-19"
    ),
    // Stands still from March to September.
    ("1.3.02", "proposed 01-20,drafting 03-16,drafting 09-07,drafted 11-27"),
    ("2.1.01", "drafting 01-06,submitted 03-25,in_force 04-20"),
    ("2.3.02", "drafting 01-10,consultation 03-05,submitted 05-20,in_force 06-15"),
    ("5.2.04", "call 03-16,selection 06-01,selection 08-24,selection 11-09,announced 12-18"),
    ("5.3.02", "proposed 01-14,building 03-09,building 07-20,trial 09-28,accepted 12-07"),
    ("6.1.01", "dated 02-14,postponed 04-10,dated 06-12,held 11-24"),
    ("7.1.03", "dated 02-20,held 04-26"),
    ("7.1.04", "dated 03-10,held 04-20"),
    ("7.1.05", "preparing 03-02,dated 06-24,held 09-20"),
    ("7.1.06", "preparing 02-24,dated 05-18,held 09-21"),
    ("7.1.07", "preparing 03-12,dated 06-08,held 11-12"),
    ("7.1.08", "dated 01-16,postponed 02-12,dated 05-22,held 11-20"),
    ("7.1.09", "preparing 03-20,dated 06-16,held 10-30"),
    ("7.1.10", "preparing 03-26,dated 06-22,held 11-18"),
  ]

  /// Days that were set for single rungs; two of them were missed.
  private static let dates: [(measure: String, rung: String, dueOn: String)] = [
    ("1.2.02", "drafted", "12-15"), ("2.3.02", "in_force", "06-30"),
    ("4.3.05", "consultation", "05-15"), ("5.2.04", "announced", "12-25"),
    ("5.3.02", "trial", "06-15"), ("7.1.03", "held", "04-26"), ("7.1.04", "held", "04-26"),
    ("6.1.01", "held", "11-30"), ("7.1.06", "held", "09-30"), ("7.1.09", "held", "11-15"),
  ]

  /// The courses of every national measure on a ladder.
  static func courses(_ world: World, _ random: inout RandomSource) -> [StageCourse] {
    world.measures.rows.filter { $0["scope"] == "national" && !$0["ladder"].isEmpty }.map {
      row in
      let id = row["id"]
      var course =
        told.first { $0.measure == id }.map { told(id, $0.moves) }
        ?? drawn(row, world, &random)
      course.dates += dates.filter { $0.measure == id }.map {
        ($0.rung, Day.at("2020-" + $0.dueOn))
      }
      return course
    }
  }

  private static func told(_ measure: String, _ text: String) -> StageCourse {
    let moves = text.split(separator: ",").map { move in
      let parts = move.split(separator: " ")
      return StageMove(on: .at("2020-\(parts[1])"), rung: String(parts[0]))
    }
    return StageCourse(measure: measure, area: "000000", moves: moves)
  }

  private static func drawn(
    _ row: FactRow, _ world: World, _ random: inout RandomSource
  ) -> StageCourse {
    let rungs = world.rungs(of: row["ladder"], through: row["target"])
    let isEarly = random.chance(25)
    let finish =
      isEarly
      ? Day.in2020(random.whole(5...6), random.whole(8...26))
      : Day.in2020(random.whole(8...12), random.whole(1...18))
    return StageCourse.steady(
      row["id"], "000000", rungs: rungs, from: .in2020(random.whole(1...2), random.whole(6...28)),
      to: finish, &random)
  }
}
