public import Domain
import Wording

/// The provinces by one figure or indicator, for scripts and colleagues.
public struct RankingReport: Sendable {
  /// A province with what it is ranked by; without a place it has no figure.
  struct Row: Sendable {
    let unit: ReportingUnit
    let value: Exact?
    let rank: Rank?
    let origin: Origin?
  }

  let snapshot: Snapshot
  let id: String
  let name: Phrase
  let unit: String
  let decimals: Int
  /// The month or period that is compared.
  let period: String
  let rows: [Row]

  /// The ranks by `id`, the key of a figure or the id of an indicator; nil where it is neither, and
  /// where an indicator has no period that all who report it have in.
  public init?(_ id: String, of snapshot: Snapshot) {
    self.snapshot = snapshot
    self.id = id
    if let key = FigureKey(rawValue: id), FigureKey.ofAreas.contains(key) {
      (name, unit, decimals) = (key.name, key.unit, key.decimals)
      period = (snapshot.rankedMonth(key) ?? snapshot.lastCompleteMonth).description
      rows = Self.ordered(
        snapshot.provinces.map { unit in
          Row(
            unit: unit, value: snapshot.rankedFigure(key, unit.code).value,
            rank: snapshot.rank(key, unit.code), origin: nil)
        })
    } else if let ranking = snapshot.ranking(indicator: id) {
      let indicator = ranking.indicator
      (name, unit, decimals) = (indicator.name, indicator.unit, indicator.decimals)
      period = ranking.period.description
      let found = Dictionary(ranking.rows.map { ($0.area, $0) }, uniquingKeysWith: { $1 })
      rows = Self.ordered(
        snapshot.provinces.map { unit in
          let row = found[unit.code]
          return Row(
            unit: unit, value: row?.observation.value, rank: row?.rank,
            origin: row?.observation.origin)
        })
    } else {
      return nil
    }
  }

  private static func ordered(_ rows: [Row]) -> [Row] {
    rows.sorted {
      ($0.rank?.place ?? Int.max, $0.unit.code) < ($1.rank?.place ?? Int.max, $1.unit.code)
    }
  }

  private var spread: Distribution { Distribution(rows.compactMap(\.value)) }

  /// The ranks as text in `language`, a line a province.
  public func text(in language: Language) -> String {
    let sample = snapshot.dataset.settings.isSample ? " · \(Phrase.sample[language])" : ""
    let count = Phrase.reported(spread.values.count, of: rows.count)[language]
    let place = "\(Phrase.rankingTitle[language]) · \(name[language])"
    let title = "\(place) · \(period) · \(count)\(sample)"
    var table = TextTable(columns: [
      .figures(Phrase.rankTitle[language]), .words(Phrase.provinceTitle[language]),
      .figures(Phrase.unit(unit)[language]), .figures(Phrase.quartileTitle[language]),
    ])
    table.rows = rows.map { row in
      [
        row.rank.map { String($0.place) } ?? "–", row.unit.shortName[language],
        number(row.value), row.rank.map { String($0.quartile) } ?? "",
      ]
    }
    let quartiles = [
      (Phrase.lowerQuartile, spread.lowerQuartile), (Phrase.medianTitle, spread.median),
      (Phrase.upperQuartile, spread.upperQuartile),
    ].map { "\($0.0[language]) \(number($0.1))" }.joined(separator: "   ")
    return ([title, ""] + table.lines + ["", "  " + quartiles]).map { $0 + "\n" }.joined()
  }

  private func number(_ value: Exact?) -> String { value?.grouped(decimals: decimals) ?? "–" }

  /// The ranks as JSON: keys are only ever added, numbers are unrounded, what is missing is null.
  public func json() -> String {
    JSONWriter.text(of: [
      "schema": .number(1), "sample": .truth(snapshot.dataset.settings.isSample),
      "as_of": .text(snapshot.asOf.description), "known": .text(snapshot.knowledge.rawValue),
      "rank_by": .text(id), "name_zh": .text(name.zh), "name_en": .text(name.en),
      "unit": .text(unit), "period": .text(period),
      "lower_quartile": .optional(spread.lowerQuartile), "median": .optional(spread.median),
      "upper_quartile": .optional(spread.upperQuartile),
      "rows": .list(
        rows.map { row in
          [
            "rank": .whole(row.rank?.place), "of": .whole(row.rank?.of),
            "quartile": .whole(row.rank?.quartile), "area": .text(row.unit.code.description),
            "name_zh": .text(row.unit.shortName.zh), "name_en": .text(row.unit.shortName.en),
            "value": .optional(row.value), "row": .optional(row.origin?.description),
          ]
        }),
    ])
  }
}
