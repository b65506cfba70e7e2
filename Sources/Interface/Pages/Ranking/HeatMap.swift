import Domain
import Surface
import Wording

/// A figure by province and month, as steps that hold about as many months of provinces each.
struct HeatMap {
  private let months: Int
  private let start: Month
  private let series: [AreaCode: [Double?]]
  private let partial: Set<AreaCode>
  private let steps: HeatSteps?
  /// The columns of the screen that a row takes.
  let columns: Int

  /// The map of the last months of `key` that a table of `width` columns has room for.
  init(_ scene: Scene, _ key: FigureKey, in width: Int) {
    let snapshot = scene.snapshot
    (months, columns) = width >= 170 ? (36, 72) : width >= 104 ? (24, 24) : (12, 12)
    let count = months
    start = snapshot.series(key, .china, months: count).start
    let series = Dictionary(
      snapshot.units.map { unit in
        (unit.code, snapshot.series(key, unit.code, months: count).values.map { $0?.double })
      }, uniquingKeysWith: { first, _ in first })
    let partial = Set(
      snapshot.units.map(\.code).filter {
        snapshot.figure(key, $0).completeness?.isPartial == true
      })
    // A part of a month is no month: it must not move the steps of the others.
    steps = HeatSteps(
      quantilesOf: snapshot.provinces.flatMap { unit in
        let values = series[unit.code] ?? []
        return Array(values.dropLast(partial.contains(unit.code) ? 1 : 0))
      })
    self.series = series
    self.partial = partial
  }

  /// The first and the last month, at both ends of the column.
  var title: Phrase {
    let first = start.description
    let last = start.advanced(by: months - 1).description
    let room = columns - first.count - last.count
    let axis =
      room >= 1
      ? first + String(repeating: "─", count: room) + last
      : String(first.dropFirst(2)) + "–" + last.dropFirst(2)
    return Phrase(zh: axis, en: axis)
  }

  /// The months of an area; it sorts by the last one in full.
  func cell(of area: AreaCode) -> ListingCell {
    guard let steps, let values = series[area] else { return ListingCell(text: "", key: .missing) }
    let isPartial = partial.contains(area)
    let last = values.dropLast(isPartial ? 1 : 0).last?.flatMap(\.self)
    return ListingCell(
      text: "", key: last.map { .number($0) } ?? .missing,
      picture: .heat(values, steps, isPartial: isPartial))
  }
}

extension Scene {
  /// What the steps of the heat map stand for: from which figure on, and what is no step.
  func drawHeatLegend(
    _ key: FigureKey, _ listing: Listing, on surface: inout Surface, in rect: Rect
  ) {
    let steps = listing.rows.lazy.compactMap { row -> HeatSteps? in
      if case .heat(_, let steps, _)? = row.cells["heat"]?.picture { steps } else { nil }
    }.first
    guard let steps, !rect.isEmpty else { return }
    var column = rect.column
    func write(_ words: String, _ style: Style) {
      column += surface.write(words, at: column, rect.row, style, in: rect)
    }
    for (index, ground) in HeatSteps.grounds.enumerated() {
      write(" \(index + 1) ", Style(.text, on: ground))
      let from = index == 0 ? steps.borders.first : steps.borders[index - 1]
      let number = from.map { Exact(rounding: $0, decimals: key.decimals) }?
        .grouped(decimals: key.decimals)
      write(" \(index == 0 ? "<" : atLeast)\(number ?? "–")  ", Style(.dim))
    }
    write("· \(text(.heatMissing))  ▒ \(text(.heatPartial))", Style(.dim))
    if rect.end - column > 30 { write("  " + text(.heatFifths), Style(.dim)) }
  }
}
