/// The search for two areas whose figures of one period have changed places.
struct SwappedRows {
  private let groups: [[Jump]]
  private let places: PlaceIndex

  /// A figure further than this share of an earlier one from it is far: more than half.
  static let far = Exact(1, over: 2) ?? 0
  /// A figure at most this share of another away from it looks like it: 10 %.
  static let near = Exact(1, over: 10) ?? 0
  /// Whole numbers under ten prove nothing: 10 % of them is less than one, so that any two equal
  /// small counts would look exchanged.
  static let leastCount: Exact = 10

  /// The search in `series`, which are of different indicators and areas.
  init(_ series: [PublishedSeries], places: PlaceIndex) {
    self.places = places
    var groups: [Sheet: [Jump]] = [:]
    for series in series {
      guard let parent = places.parent(of: series.area) else { continue }
      for jump in Self.jumps(in: series) {
        let sheet = Sheet(
          indicator: series.indicator, parent: parent, period: series.observations[jump.row].period)
        groups[sheet, default: []].append(jump)
      }
    }
    self.groups = groups.values.filter { $0.count > 1 }
  }

  /// Both rows of each pair.
  ///
  /// A figure that would fit several others is left alone: which two changed places cannot be
  /// told.
  var all: [Diagnostic] {
    groups.flatMap { jumps in
      let partners = jumps.indices.map { own in
        jumps.indices.filter { $0 != own && jumps[own].looksExchanged(with: jumps[$0]) }
      }
      return jumps.indices.flatMap { own -> [Diagnostic] in
        guard let other = partners[own].first, own < other, partners[own].count == 1,
          partners[other].count == 1
        else { return [] }
        return diagnostics(jumps[own], jumps[other])
      }
    }
  }

  private func diagnostics(_ one: Jump, _ other: Jump) -> [Diagnostic] {
    let sides = [one, other].map { jump in
      DataWarning.Exchanged(
        name: places.name(of: jump.series.area), value: jump.value,
        before: DataWarning.Dated(
          value: jump.before, period: jump.series.observations[jump.rowBefore].period))
    }
    let period = one.series.observations[one.row].period
    return [
      one.series.diagnostic(.swappedRows(in: period, sides[0], with: sides[1]), at: one.row),
      other.series.diagnostic(.swappedRows(in: period, sides[1], with: sides[0]), at: other.row),
    ]
  }
}

extension SwappedRows {
  /// What an office writes on one sheet: the areas of one parent, of one indicator and period.
  private struct Sheet: Hashable {
    var indicator: String
    var parent: AreaCode
    var period: Period
  }

  /// A figure far from both figures before it in its own series.
  private struct Jump {
    var series: PublishedSeries
    var row: Int
    var rowBefore: Int
    var value: Exact
    var before: Exact

    func looksExchanged(with other: Jump) -> Bool {
      SwappedRows.isNear(value, other.before) && SwappedRows.isNear(other.value, before)
    }
  }

  private static func jumps(in series: PublishedSeries) -> [Jump] {
    series.ofOneKind.flatMap { rows in
      zip(rows, zip(rows.dropFirst(), rows.dropFirst(2))).compactMap { first, later -> Jump? in
        guard let earliest = series.observations[first].value,
          let before = series.observations[later.0].value,
          let value = series.observations[later.1].value, isTelling(before), isTelling(value),
          isFar(value, from: before), isFar(value, from: earliest)
        else { return nil }
        return Jump(
          series: series, row: later.1, rowBefore: later.0, value: value, before: before)
      }
    }
  }

  private static func isTelling(_ value: Exact) -> Bool {
    value != 0 && (!value.isWhole || value.magnitude >= leastCount)
  }

  private static func isFar(_ value: Exact, from earlier: Exact) -> Bool {
    (value - earlier).magnitude > earlier.magnitude * far
  }

  private static func isNear(_ value: Exact, _ other: Exact) -> Bool {
    (value - other).magnitude <= other.magnitude * near
  }
}

extension PlaceIndex {
  /// The area a unit (the country) or a prefecture (its unit) belongs to; nil for others.
  fileprivate func parent(of area: AreaCode) -> AreaCode? {
    unitPosition[area] == nil ? prefectures[area]?.unit : .china
  }

  /// The name of a unit or a prefecture, its code where it has none.
  fileprivate func name(of area: AreaCode) -> Phrase {
    if let position = unitPosition[area] { return units[position].shortName }
    return prefectures[area]?.name ?? Phrase(zh: area.description, en: area.description)
  }
}
