/// The search for published totals that are not the sum of their parts: the country's of its
/// provinces', a province's of its prefectures' (RULES, "Identity").
struct TotalWarnings {
  /// The figures that are known.
  let book: FigureBook

  private var observations: [Observation] { book.dataset.observations }
  private var places: PlaceIndex { book.index.places }

  /// Totals of `indicators` that differ; rates have no sum.
  func all(of indicators: [Indicator]) -> [Diagnostic] {
    let country = Whole(
      code: .china, name: Phrase(zh: "全国", en: "China"), level: .country,
      parts: places.provinces.map(\.code))
    let wholes = [country] + places.provinces.compactMap { Whole($0, places) }
    return indicators.filter { $0.accumulation != .rate }.flatMap { indicator in
      wholes.flatMap { differences(in: $0, of: indicator.id) }
    }
  }

  /// A difference of at most this share of the total is rounding: 0.1 % (RULES, "Identity").
  private static let tolerance = Exact(1, over: 1000) ?? 0
  /// A difference of at most one unit is rounding too, however small the total.
  private static let leastDifference: Exact = 1

  /// Compared are exact figures of one stretch that every part has reported.
  private func differences(in whole: Whole, of indicator: String) -> [Diagnostic] {
    guard !whole.parts.isEmpty, let number = book.index.observations.number(of: indicator) else {
      return []
    }
    var totals: [Total] = []
    visit(number, whole.code) { entry in totals.append(Total(entry)) }
    for part in whole.parts {
      // Usually nothing is left after the first part: few indicators are kept in every area.
      guard !totals.isEmpty else { return [] }
      keep(&totals, in: number, of: part)
    }
    return totals.compactMap { found in
      let row = Int(found.entry.row)
      guard let total = observations[row].value, whole.differs(total, found.sum) else { return nil }
      return DataWarning.totalDiffers(
        whole.name, whole.level, in: observations[row].period, total: total, sum: found.sum,
        parts: whole.parts.count
      ).diagnostic(at: observations[row].origin, field: "value")
    }
  }

  /// Adds the figures of `part` to those of `totals` that it has reported, and keeps only these;
  /// both are in the order of time.
  private func keep(_ totals: inout [Total], in indicator: UInt64, of part: AreaCode) {
    var kept = 0
    var place = 0
    visit(indicator, part) { entry in
      while place < totals.count, totals[place].entry.isBefore(entry) { place += 1 }
      guard place < totals.count, totals[place].entry.isSameStretch(as: entry),
        let value = observations[Int(entry.row)].value
      else { return }
      totals[kept] = totals[place]
      totals[kept].sum += value
      kept += 1
      place += 1
    }
    totals.removeSubrange(kept...)
  }

  /// Calls `body` with the current exact figures of an area, in the order of time.
  private func visit(
    _ indicator: UInt64, _ area: AreaCode, _ body: (ObservationIndex.Entry) -> Void
  ) {
    ObservationIndex.visitCurrent(
      book.index.observations.entries(indicator, area), by: book.asOf, knowing: book.knowledge
    ) { entry in
      let row = Int(entry.row)
      if observations[row].bound == .exact, observations[row].value != nil { body(entry) }
    }
  }
}

extension TotalWarnings {
  /// A total, and the sum of the parts so far.
  private struct Total {
    var entry: ObservationIndex.Entry
    var sum: Exact = .zero

    init(_ entry: ObservationIndex.Entry) { self.entry = entry }
  }

  /// An area with the areas it is made of.
  private struct Whole {
    var code: AreaCode
    var name: Phrase
    var level: TotalLevel
    var parts: [AreaCode]
    /// Whether nothing of it lies outside its parts.
    var isCovered = true

    /// Codes of the provinces whose prefectures are not all of them.
    ///
    /// They also govern counties themselves (GB/T 2260, groups 4190, 4290, 4690 and 6590: Jiyuan;
    /// Xiantao, Qianjiang, Tianmen and Shennongjia; fifteen of Hainan; Shihezi and its like).
    private static let governingCounties: Set<UInt32> = [410_000, 420_000, 460_000, 650_000]

    init(
      code: AreaCode, name: Phrase, level: TotalLevel, parts: [AreaCode], isCovered: Bool = true
    ) {
      self.code = code
      self.name = name
      self.level = level
      self.parts = parts
      self.isCovered = isCovered
    }

    /// A province with its prefectures; nil where it has none.
    init?(_ province: ReportingUnit, _ places: PlaceIndex) {
      guard let prefectures = places.prefecturesOfUnit[province.code], !prefectures.isEmpty
      else { return nil }
      let counties = AreaCode(number: province.code.number + 9_000)
      self.init(
        code: province.code, name: province.shortName, level: .province,
        parts: prefectures.map(\.code),
        isCovered: !Self.governingCounties.contains(province.code.number)
          || prefectures.contains { $0.code == counties })
    }

    /// Whether `total` cannot be what `sum` adds up to.
    func differs(_ total: Exact, _ sum: Exact) -> Bool {
      let difference = (total - sum).magnitude
      guard isCovered || sum > total else { return false }
      return difference > TotalWarnings.leastDifference
        && difference > total.magnitude * TotalWarnings.tolerance
    }
  }
}
