/// Compares two looks, kind by kind.
struct ChangeSearch {
  let before: Look
  let now: Look
  let snapshot: Snapshot

  /// The lights of measures that moved; a measure or an area that is new has not moved.
  var lights: [ObservedChange] {
    let places = Dictionary(
      before.areas.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return snapshot.dataset.measures.flatMap { measure -> [ObservedChange] in
      let (old, new) = (before.lights[measure.id] ?? [], now.lights[measure.id] ?? [])
      return zip(now.areas, new).compactMap { area, light in
        guard let place = places[area], old.indices.contains(place), old[place] != light else {
          return nil
        }
        return .light(measure: measure.id, area: area, from: old[place], to: light)
      }
    }
  }

  /// The lights of centres that moved.
  var centreLights: [ObservedChange] {
    snapshot.dataset.centres.compactMap { centre in
      guard let old = before.centres[centre.id], let new = now.centres[centre.id], old != new
      else { return nil }
      return .centreLight(centre: centre.id, from: old, to: new)
    }
  }

  /// The moves on ladders.
  var stages: [ObservedChange] {
    snapshot.dataset.measures.flatMap { measure -> [ObservedChange] in
      guard let row = now.rungs[measure.id], before.lights[measure.id] != nil else { return [] }
      return now.areas.compactMap { area in
        let old = before.rungs[measure.id]?[area]
        guard let new = row[area], new != old else { return nil }
        return .stage(measure: measure.id, area: area, from: old, to: new)
      }
    }
  }

  /// The figures whose course after the earlier day is beyond their usual variation.
  var figures: [ObservedChange] {
    guard before.asOf < now.asOf else { return [] }
    let months = Month(of: now.asOf).index - Month(of: before.asOf).index
    let monthly = Set(
      snapshot.dataset.indicators
        .filter { $0.frequency == .monthly && $0.accumulation != .runningTotal }.map(\.id))
    return snapshot.watchedFigures.compactMap { figure in
      if case .indicator(let id, _) = figure, !monthly.contains(id) { return nil }
      let series = snapshot.series(
        figure, months: min(months, UsualVariation.window) + UsualVariation.window + 2)
      return series.lastUnusualMonth(after: before.asOf).map {
        .figure(figure, month: $0.month, from: $0.from, to: $0.to)
      }
    }
  }

  /// The figures whose value of one period has another value now: by a later record, or because
  /// the files have changed.
  var revisions: [ObservedChange] {
    let recorded = snapshot.revisions(after: before.asOf)
    let known = Set(recorded.compactMap(\.figureAndPeriod))
    let compared = snapshot.watchedFigures.compactMap { figure -> ObservedChange? in
      guard let old = before.figures[figure], let new = now.figures[figure],
        old.period == new.period, old.value != new.value
      else { return nil }
      var origin: Origin?
      if case .indicator(let id, let area) = figure {
        origin = snapshot.observation(id, area)?.origin
      }
      return .revision(figure, period: new.period, from: old.value, to: new.value, origin: origin)
    }
    return recorded + compared.filter { $0.figureAndPeriod.map { !known.contains($0) } ?? true }
  }

  /// The files that came and went.
  var files: [ObservedChange] {
    // A comparison of two snapshots knows of no files.
    guard !before.files.isEmpty else { return [] }
    let (old, new) = (Set(before.files), Set(now.files))
    return now.files.filter { !old.contains($0) }.map { .newFile($0) }
      + before.files.filter { !new.contains($0) }.map { .lostFile($0) }
  }
}

/// What a revision speaks of, to tell it from others.
private struct FigureAndPeriod: Hashable {
  var figure: WatchedFigure
  var period: String
}

extension ObservedChange {
  fileprivate var figureAndPeriod: FigureAndPeriod? {
    guard case .revision(let figure, let period, _, _, _) = self else { return nil }
    return FigureAndPeriod(figure: figure, period: period)
  }
}

extension Snapshot {
  /// The course of a watched figure over the `months` months up to the last complete one, as it is
  /// compared.
  func series(_ figure: WatchedFigure, months: Int) -> MonthSeries {
    switch figure {
    case .area(let key, let area): comparedSeries(key, area, months: months)
    case .centre(let key, let centre): series(key, centre: centre, months: months)
    case .indicator(let id, let area): series(indicator: id, area, months: months)
    }
  }

  /// The figures of `observations` that were known at the end of `day` and have another value now
  /// by a later record, in the order of the file.
  func revisions(after day: Day) -> [ObservedChange] {
    // By the knowledge of today nothing of the past has ever been otherwise.
    guard day < asOf, knowledge == .then else { return [] }
    return index.observations.revisions(after: day, by: asOf, in: dataset.observations)
      .compactMap { old, new in
        let row = dataset.observations[new]
        guard let from = dataset.observations[old].value, let to = row.value, from != to else {
          return nil
        }
        return .revision(
          .indicator(row.indicator, row.area), period: row.period.description, from: from, to: to,
          origin: row.origin)
      }
  }
}
