import Domain

/// The network's use in every unit, month by month.
struct NetworkTraffic {
  /// A month of a unit.
  struct Entry {
    let unit: SampleUnit
    let month: Month
    let visits: Int
    let cases: Int
    let downtime: Int
    let consultations: Int
  }

  /// Unit by unit, month by month.
  let entries: [Entry]
  /// The units and the month that have not been filed.
  private let missing: (units: [String], month: Month)

  /// The traffic of `world`; `unfiled` is the month whose file two units owe.
  init(_ world: World, cast: Cast, unfiled: Month) {
    var random = RandomSource(seed: world.seed, "traffic")
    missing = (cast.lateFiles, unfiled)
    entries = world.units.flatMap { unit in
      let habit = random.whole(80...125)
      return Coverage.months.map { month in
        NetworkTraffic.entry(unit, month, habit: habit, &random)
      }
    }
  }

  private static func entry(
    _ unit: SampleUnit, _ month: Month, habit: Int, _ random: inout RandomSource
  ) -> Entry {
    let season = [88, 64, 104, 101, 103, 102, 100, 98, 104, 94, 112, 130][month.number - 1]
    // The epidemic sent people to the network.
    let surge = month.year == 2020 && month.number >= 2 ? 122 : 100
    let growth = 100 + (month.index - Coverage.firstMonth.index) * 2
    let visits =
      (unit.weight + 3) * habit * season / 100 * growth / 100 * surge / 100
      * random.whole(93...107) / 4
    return Entry(
      unit: unit, month: month, visits: visits, cases: visits * random.whole(52...68) / 1000,
      downtime: random.chance(75) ? random.whole(0...45) : random.whole(60...480),
      consultations: visits * random.whole(8...14) / 1000)
  }

  /// The table `network_months`.
  var rows: [[String]] {
    entries.filter { !(missing.units.contains($0.unit.code) && missing.month == $0.month) }.map {
      [
        $0.unit.code, $0.month.description, "\($0.visits)", "\($0.cases)", "\($0.downtime)",
        "\($0.consultations)",
      ]
    }
  }

  /// The entries of the 31 provinces in `month`.
  func provinces(_ month: Month) -> [Entry] {
    entries.filter { $0.month == month && !$0.unit.isCorps }
  }
}
