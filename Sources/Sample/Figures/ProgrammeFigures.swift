import Domain

/// The figures of the programme's own targets: pledge financing, subsidies, reach, the change to
/// the new sign, batches, plans.
struct ProgrammeFigures {
  let world: World
  let cast: Cast
  /// The last month that is complete on the day that stands for today.
  let lastMonth: Month

  /// Pledge financing of the country, the provinces and XPCC, month by month.
  func pledge(_ course: PledgeCourse) -> [SampleFigure] {
    let indicator = "pledge_financing_amount"
    return Coverage.months.enumerated().flatMap { index, month -> [SampleFigure] in
      let country = SampleFigure(
        indicator: indicator, area: "000000", period: .month(month),
        value: course.national[index], places: 1, note: "按公布的累计数分月，示例")
      let provinces = zip(world.provinces, course.provinces).flatMap { unit, values in
        pledge(unit, month, values[index])
      }
      let corps = SampleFigure(
        indicator: indicator, area: SampleUnit.corps.code, period: .month(month),
        value: course.corps[index], places: 1)
      return [country] + provinces + [corps]
    }
  }

  private func pledge(_ unit: SampleUnit, _ month: Month, _ value: Int) -> [SampleFigure] {
    var figure = SampleFigure(
      indicator: "pledge_financing_amount", area: unit.code, period: .month(month), value: value,
      places: 1)
    if unit.code == cast.lateReporter, month == lastMonth {
      figure.recordedOn = month.end.advanced(by: 16)
    }
    guard unit.code == cast.revision, month == lastMonth.advanced(by: -1) else { return [figure] }
    let first = SampleFigure(
      indicator: figure.indicator, area: figure.area, period: figure.period,
      recordedOn: month.end, value: value * 93 / 100, places: 1, status: .preliminary)
    figure.recordedOn = month.end.advanced(by: 18)
    figure.status = .revised
    figure.note = "补报一家银行"
    return [first, figure]
  }

  /// The subsidies left, prefecture by prefecture, in every province and in the country.
  func subsidies(_ courses: [SubsidyCourse]) -> [SampleFigure] {
    let kinds = courses.map(\.indicator).enumerated()
      .filter { $0.offset % world.provinces.count == 0 }.map(\.element)
    return kinds.flatMap { indicator in
      let courses = courses.filter { $0.indicator == indicator }
      return (0...4).flatMap { quarter -> [SampleFigure] in
        func figure(_ area: String, _ value: Int) -> SampleFigure {
          SampleFigure(
            indicator: indicator, area: area,
            period: quarter == 0 ? .year(2019) : .quarter(2020, quarter), value: value, places: 0)
        }
        let provinces = courses.flatMap { course in
          [figure(course.unit.code, course.left(after: quarter))]
            + world.cities(of: course.unit.code).map {
              figure($0.code, course.left(after: quarter, in: $0.code))
            }
        }
        return [figure("000000", courses.reduce(0) { $0 + $1.left(after: quarter) })] + provinces
      }
    }
  }

  /// The share of services the one network leads to.
  func reach(_ courses: [ReachCourse]) -> [SampleFigure] {
    courses.flatMap { course in
      rates(
        "share_of_\(course.serviceClass.rawValue)_items_online", course.area,
        isLate: course.area == cast.lateReporter
      ) { course.share($0) }
    }
  }

  /// A rate by quarter, with one more figure for the year 2019, which targets start from.
  private func rates(
    _ indicator: String, _ area: String, isLate: Bool, _ value: (Int) -> Int
  ) -> [SampleFigure] {
    Stretch.all(.quarterly).enumerated().flatMap { index, stretch -> [SampleFigure] in
      // Everything from the end of 2019 to September 2020 comes in one letter.
      let isHeld = isLate && (7...10).contains(index)
      func figure(_ period: Period) -> SampleFigure {
        SampleFigure(
          indicator: indicator, area: area, period: period,
          recordedOn: isHeld ? .in2020(10, 20) : nil, value: value(index), places: 1,
          note: isHeld ? "补报" : "")
      }
      let quarter = figure(stretch.period)
      return index == 7 ? [quarter, figure(.year(2019))] : [quarter]
    }
  }

  /// The share of users that changed to the new special sign: on schedule everywhere.
  func newSign() -> [SampleFigure] {
    var random = RandomSource(seed: world.seed, "new sign")
    let path = [10, 20, 30, 40, 60, 80, 100, 120, 330, 550, 800, 1000]
    let country = rates(
      "share_of_users_that_changed_to_the_new_sign", "000000", isLate: false
    ) { path[$0] }
    return country
      + world.provinces.flatMap { unit -> [SampleFigure] in
        let lead = random.whole(0...60)
        return rates(
          "share_of_users_that_changed_to_the_new_sign", unit.code, isLate: false
        ) { $0 < 8 ? path[$0] : Swift.min(1000, path[$0] + lead) }
      }
  }

  /// What notices granted, province by province; the country's figures are published.
  func batches(_ network: NodeNetwork) -> [SampleFigure] {
    let notices: [(NodeKind, String, String, Period)] = [
      (.tisc, "第二批", "new_tiscs_this_year", .month(Month(index: 2019 * 12 + 8))),
      (.tisc, "第三批", "new_tiscs_this_year", .year(2020)),
      (.universityCentre, "第一批", "new_university_centres_this_year", .year(2019)),
      (
        .universityCentre, "第二批", "new_university_centres_this_year",
        .day(BatchCourse.secondUniversityNotice)
      ),
    ]
    return notices.flatMap { kind, batch, indicator, period in
      let nodes = network.nodes.filter { $0.kind == kind && $0.batch == batch }
      return world.provinces.map { unit in
        SampleFigure(
          indicator: indicator, area: unit.code, period: period,
          value: nodes.count { $0.place.unit.code == unit.code }, places: 0)
      }
    }
  }

  /// How much of the yearly plans is done, and what stages say in numbers.
  func plans(_ stages: StageBook) -> [SampleFigure] {
    let done = [205, 470, 745, 1000]
    let plans = ["share_of_plan_tasks_completed", "share_of_tasks_completed_5_1_01"].flatMap {
      indicator in
      Stretch.all(.quarterly).enumerated().map { index, stretch in
        SampleFigure(
          indicator: indicator, area: "000000", period: stretch.period, value: done[index % 4],
          places: 1)
      }
    }
    let summaries = Stretch.all(.quarterly).suffix(4).flatMap { stretch in
      world.provinces.map { unit in
        let isDone = stages.hasReached("completed", "1.2.03", unit.code, by: stretch.end)
        return SampleFigure(
          indicator: "provinces_that_finished_the_summary", area: unit.code,
          period: stretch.period, value: isDone ? 1 : 0, places: 0)
      }
    }
    return plans + summaries + subCentres()
  }

  /// Ten sub-centres of the overseas dispute centre were named in April 2020, as published;
  /// which provinces have one is made up.
  private func subCentres() -> [SampleFigure] {
    let largest = world.provinces.sorted { $0.weight > $1.weight }.prefix(10).map(\.code)
    return Stretch.all(.quarterly).enumerated().flatMap { index, stretch in
      world.provinces.map { unit in
        SampleFigure(
          indicator: "sub_centres", area: unit.code, period: stretch.period,
          value: index >= 9 && largest.contains(unit.code) ? 1 : 0, places: 0)
      }
    }
  }
}
