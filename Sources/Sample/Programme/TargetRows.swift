import Domain

/// The targets of single areas: the table `targets`.
enum TargetRows {
  /// What every province is held to beside its local duties: reach, and the change to the new
  /// special sign.
  static let everywhere = ["5.2.08", "5.2.09", "5.2.10", "2.5.03"]
  /// The subsidies' measures, in the order of their indicators in `SubsidyCourse`.
  static let subsidies = ["4.2.10", "4.2.11", "4.2.12"]

  /// The provinces with a target of their own for pledge financing.
  static func pledging(_ world: World, cast: Cast) -> [String] {
    var random = RandomSource(seed: world.seed, "pledge targets")
    let weighty = world.provinces.filter { $0.weight >= 25 && $0.code != cast.hairMiss }
    return random.shuffled(weighty.map(\.code)).prefix(7) + [cast.hairMiss]
  }

  /// The rows.
  static func rows(
    _ world: World, cast: Cast, stages: StageBook, courses: [SubsidyCourse]
  ) -> [[String]] {
    var rows: [[String]] = stages.exempt.map { ["1.1.06", $0, "", "", "", "", false.word] }
    rows.append(["1.1.06", cast.farBehind, "", "2020-05-31", "", "", true.word])
    rows += LocalStages.ofCorps.map {
      [$0, SampleUnit.corps.code, "", "2020-12-31", "", "", true.word]
    }
    for (index, course) in courses.enumerated() {
      let measure = subsidies[index / world.provinces.count]
      rows.append([
        measure, course.unit.code, "0", "2020-12-31", "\(course.left(after: 0))", "2019",
        true.word,
      ])
    }
    for measure in everywhere {
      rows += world.provinces.map {
        [measure, $0.code, "100", "2020-12-31", "", "2019", true.word]
      }
    }
    rows += pledging(world, cast: cast).sorted().map {
      ["4.1.07", $0, "20", "2020-12-31", "", "", true.word]
    }
    return rows
  }
}
