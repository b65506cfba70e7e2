import Domain

/// The figures that count protection centres and what they did.
struct CentreFigures {
  let world: World
  let operations: CentreOperations

  /// The country's code and those of the provinces with a centre.
  private var areas: [String] {
    ["000000"] + world.provinces.map(\.code).filter(operations.roster.units.contains)
  }

  /// Every figure.
  func figures() -> [SampleFigure] {
    counts() + services() + posts() + monthly() + uptime()
  }

  /// Centres approved, and the provinces that have one.
  private func counts() -> [SampleFigure] {
    Stretch.all(.monthly).flatMap { stretch in
      world.provinces.flatMap { unit in
        let count = operations.roster.approved(in: unit.code, by: stretch.end)
        return [
          SampleFigure(
            indicator: "protection_centres_approved_and_in_operation", area: unit.code,
            period: stretch.period, value: count, places: 0),
          SampleFigure(
            indicator: "provinces_covered", area: unit.code, period: stretch.period,
            value: count > 0 ? 1 : 0, places: 0),
        ]
      }
    }
  }

  /// The centres of an area open at the end of a stretch, by their place in the roster.
  private func open(in area: String, _ stretch: Stretch) -> [Int] {
    operations.roster.centres.indices.filter { index in
      let centre = operations.roster.centres[index]
      return (area == "000000" || centre.unit == area)
        && (centre.openedOn.map { $0 <= stretch.end } ?? false)
    }
  }

  private func ratio(
    _ indicator: String, _ area: String, _ stretch: Stretch, _ part: Int, of whole: Int,
    scale: Int = 1000, places: Int = 1
  ) -> SampleFigure? {
    guard whole > 0 else { return nil }
    return SampleFigure(
      indicator: indicator, area: area, period: stretch.period,
      value: (part * scale).rounded(over: whole), places: places)
  }

  private func services() -> [SampleFigure] {
    Stretch.all(.halfYearly).flatMap { stretch in
      areas.compactMap { area in
        let open = open(in: area, stretch)
        let complete = open.count { operations.roster.centres[$0].offersEverything }
        return ratio(
          "share_of_centres_offering_all_five_service_lines", area, stretch, complete,
          of: open.count)
      }
    }
  }

  private func posts() -> [SampleFigure] {
    Stretch.all(.quarterly).flatMap { stretch in
      areas.compactMap { area in
        let centres = open(in: area, stretch).map { operations.roster.centres[$0] }
        return ratio(
          "posts_filled", area, stretch, centres.reduce(0) { $0 + $1.staff },
          of: centres.reduce(0) { $0 + $1.staffAuthorised })
      }
    }
  }

  private func uptime() -> [SampleFigure] {
    Stretch.all(.quarterly).flatMap { stretch in
      areas.compactMap { area in
        var minutes = 0
        var down = 0
        for index in open(in: area, stretch) {
          for (tally, downtime) in zip(operations.months[index], operations.downtime[index])
          where (stretch.first...stretch.last).contains(
            tally.month.index - Coverage.firstMonth.index)
          {
            minutes += Day.length(ofMonth: tally.month.number, in: tally.month.year) * 1440
            down += downtime
          }
        }
        return ratio(
          "centre_system_uptime", area, stretch, minutes - down, of: minutes, scale: 10_000,
          places: 2)
      }
    }
  }

  /// Days and backlog, month by month.
  private func monthly() -> [SampleFigure] {
    Stretch.all(.monthly).flatMap { stretch in
      areas.flatMap { area in
        let tallies = open(in: area, stretch).compactMap { index in
          operations.months[index].first {
            $0.month.index == Coverage.firstMonth.index + stretch.first
          }
        }
        let days = ratio(
          "average_pre_examination_days", area, stretch, tallies.reduce(0) { $0 + $1.daysTotal },
          of: tallies.reduce(0) { $0 + $1.examined }, scale: 10)
        let closing = ratio(
          "average_days_to_close_a_case", area, stretch,
          tallies.reduce(0) { $0 + $1.enforcementDays },
          of: tallies.reduce(0) { $0 + $1.enforcement.closed }, scale: 10)
        let backlog = SampleFigure(
          indicator: "backlog_2_2_07", area: area, period: stretch.period,
          value: tallies.reduce(0) { $0 + $1.backlog }, places: 0)
        return [days, closing, tallies.isEmpty ? nil : backlog].compactMap { $0 }
      }
    }
  }
}
