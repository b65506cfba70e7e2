extension Look {
  /// What `snapshot` shows, with the files it was made from.
  ///
  /// Reads every light and the last value of every figure watched; some tens of milliseconds for
  /// the whole country.
  public init(_ snapshot: Snapshot, files: [String], user: String = "", at: Int = 0) {
    let dataset = snapshot.dataset
    let areas = [AreaCode.china] + snapshot.units.map(\.code)
    self.areas = areas
    self.user = user
    self.at = at
    self.files = files
    asOf = snapshot.asOf
    lights = Dictionary(
      dataset.measures.map { measure in
        (measure.id, areas.map { snapshot.light(measure.id, $0) ?? .none })
      }, uniquingKeysWith: { $1 })
    centres = Dictionary(
      dataset.centres.compactMap { centre in
        snapshot.standing(ofCentre: centre.id).map { (centre.id, $0.light) }
      }, uniquingKeysWith: { $1 })
    rungs = [:]
    for measure in dataset.measures where measure.ladder != nil {
      for area in areas {
        rungs[measure.id, default: [:]][area] = snapshot.stageEvents(measure.id, area).last?.rung
      }
    }
    figures = [:]
    for figure in snapshot.watchedFigures {
      figures[figure] = snapshot.lastReading(of: figure)
    }
  }
}

extension Snapshot {
  /// Every figure that is watched.
  var watchedFigures: [WatchedFigure] {
    let areas = [AreaCode.china] + units.map(\.code)
    return areas.flatMap { area in WatchedFigure.ofAreas.map { .area($0, area) } }
      + dataset.centres.flatMap { centre in
        WatchedFigure.ofCentres.map { .centre($0, centre.id) }
      }
      + dataset.indicators.flatMap { indicator in areas.map { .indicator(indicator.id, $0) } }
  }

  /// The value of a figure in the last complete month, none while some that owe it have not
  /// reported it; of an indicator its latest figure.
  func lastReading(of figure: WatchedFigure) -> Look.Reading? {
    switch figure {
    case .area(let key, let area): reading(of: comparedSeries(key, area, months: 1))
    case .centre(let key, let centre): reading(of: series(key, centre: centre, months: 1))
    case .indicator(let indicator, let area):
      lastRow(of: indicator, area).flatMap { row in
        let observation = dataset.observations[row]
        return observation.value.map {
          Look.Reading(period: observation.period.description, value: $0)
        }
      }
    }
  }

  private func lastRow(of indicator: String, _ area: AreaCode) -> Int? {
    index.observations.current(
      indicator, area, by: asOf, knowing: knowledge, in: dataset.observations
    ).last
  }

  private func reading(of series: MonthSeries) -> Look.Reading? {
    series.values.last?.flatMap { $0 }
      .map { Look.Reading(period: lastCompleteMonth.description, value: $0) }
  }
}
