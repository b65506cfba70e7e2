public import Domain
import Wording

/// Two to four provinces side by side, for scripts and colleagues: their lights by chapter, and
/// their figures with the median of the 31.
public struct ComparisonReport: Sendable {
  let snapshot: Snapshot
  let units: [ReportingUnit]

  /// The comparison of `areas`; nil where one of them is no unit of the dataset.
  public init?(_ areas: [AreaCode], of snapshot: Snapshot) {
    let units = areas.compactMap { snapshot.unit($0) }
    guard units.count == areas.count else { return nil }
    self.snapshot = snapshot
    self.units = units
  }

  /// The comparison as text in `language`.
  public func text(in language: Language) -> String {
    let sample = snapshot.dataset.settings.isSample ? " · \(Phrase.sample[language])" : ""
    let names = units.map(\.shortName[language]).joined(separator: " · ")
    let title = "\(names) · \(Phrase.asOf(snapshot.asOf)[language])\(sample)"
    let lines =
      [title, "", Phrase.compareLights[language]] + lights(language).lines
      + ["", Phrase.compareFigures[language]] + figures(language).lines
    return lines.map { $0 + "\n" }.joined()
  }

  private func lights(_ language: Language) -> TextTable {
    var table = TextTable(
      columns: [.words("", most: 40)] + units.map { .words($0.shortName[language]) })
    func row(_ name: String, _ light: (AreaCode) -> Light) -> [String] {
      [name]
        + units.map { unit in
          let light = light(unit.code)
          return light == .none ? "–" : "\(light.mark) \(light.name[language])"
        }
    }
    table.rows =
      [row(Phrase.allMeasures[language]) { snapshot.rollUp(area: $0).light }]
      + snapshot.dataset.chapters.map { chapter in
        row("\(chapter.id) \(chapter.name[language])") {
          snapshot.rollUp(chapter: chapter.id, $0).light
        }
      }
    return table
  }

  private func figures(_ language: Language) -> TextTable {
    var table = TextTable(
      columns: [.words("", most: 40), .figures(Phrase.medianTitle[language])]
        + units.flatMap { [.figures($0.shortName[language]), .figures("")] })
    table.rows = FigureKey.ofAreas.map { key in
      func number(_ value: Exact?) -> String { value?.grouped(decimals: key.decimals) ?? "–" }
      return [Phrase.column(of: key)[language], number(snapshot.distribution(key).median)]
        + units.flatMap { unit -> [String] in
          let rank = snapshot.rank(key, unit.code).map { "\($0.place)/\($0.of)" } ?? ""
          return [number(snapshot.rankedFigure(key, unit.code).value), rank]
        }
    }
    return table
  }
}

extension ComparisonReport {
  /// The comparison as JSON: keys are only ever added, numbers are unrounded, what cannot be
  /// computed is null.
  public func json() -> String {
    JSONWriter.text(of: [
      "schema": .number(1), "sample": .truth(snapshot.dataset.settings.isSample),
      "as_of": .text(snapshot.asOf.description),
      "known": .text(snapshot.knowledge.rawValue),
      "areas": .list(units.map(area)),
      "figures": .list(
        FigureKey.ofAreas.map { key in
          [
            "figure": .text(key.rawValue), "unit": .text(key.unit),
            "median": .optional(snapshot.distribution(key).median),
            "ranked_through": .optional(snapshot.rankedMonth(key)?.description),
            "values": .list(units.map { value(key, $0.code) }),
          ]
        }),
    ])
  }

  private func area(_ unit: ReportingUnit) -> JSONValue {
    [
      "area": .text(unit.code.description), "name_zh": .text(unit.shortName.zh),
      "name_en": .text(unit.shortName.en),
      "light": .text(snapshot.rollUp(area: unit.code).light.rawValue),
      "chapters": .list(
        snapshot.dataset.chapters.map { chapter in
          [
            "chapter": .text(chapter.id),
            "light": .text(snapshot.rollUp(chapter: chapter.id, unit.code).light.rawValue),
          ]
        }),
    ]
  }

  private func value(_ key: FigureKey, _ area: AreaCode) -> JSONValue {
    let rank = snapshot.rank(key, area)
    return [
      "area": .text(area.description), "value": .optional(snapshot.rankedFigure(key, area).value),
      "rank": .whole(rank?.place), "rank_of": .whole(rank?.of),
      "quartile": .whole(rank?.quartile),
    ]
  }
}
