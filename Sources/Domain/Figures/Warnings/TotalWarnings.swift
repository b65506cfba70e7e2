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
    let totals = exact(indicator, whole.code)
    guard !totals.isEmpty, !whole.parts.isEmpty else { return [] }
    var sums = Dictionary(totals.map { (Stretch(observations[$0].period), Exact.zero) }) { $1 }
    for part in whole.parts {
      var further: [Stretch: Exact] = [:]
      for row in exact(indicator, part) {
        let stretch = Stretch(observations[row].period)
        guard let value = observations[row].value, let sum = sums[stretch] else { continue }
        further[stretch] = sum + value
      }
      // Usually nothing is left after the first part: few indicators are kept in every area.
      guard !further.isEmpty else { return [] }
      sums = further
    }
    return totals.compactMap { row in
      guard let total = observations[row].value,
        let sum = sums[Stretch(observations[row].period)], whole.differs(total, sum)
      else { return nil }
      return DataWarning.totalDiffers(
        whole.name, whole.level, in: observations[row].period, total: total, sum: sum,
        parts: whole.parts.count
      ).diagnostic(at: observations[row].origin, field: "value")
    }
  }

  private func exact(_ indicator: String, _ area: AreaCode) -> [Int] {
    book.index.observations.current(
      indicator, area, by: book.asOf, knowing: book.knowledge, in: observations
    ).filter { observations[$0].bound == .exact }
  }
}

extension TotalWarnings {
  private struct Stretch: Hashable {
    var start: Day
    var end: Day

    init(_ period: Period) {
      start = period.start
      end = period.end
    }
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
