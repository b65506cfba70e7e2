import Domain
import Surface
import Wording

extension Scene {
  private static let monthKeys: [(FigureKey, Int)] = [
    (.received, 6), (.accepted, 10), (.passed, 5), (.passRate, 8), (.backlog, 9), (.daysMedian, 4),
    (.daysP90, 7), (.enforcementClosed, 3), (.mediationSuccess, 2),
  ]

  /// The months of a centre, the latest first.
  func centreMonths(_ id: String) -> Listing {
    let series = Scene.monthKeys.map { ($0.0, snapshot.series($0.0, centre: id, months: 36)) }
    let books = snapshot.dataset.centreMonths.lazy.filter { $0.centre == id }
    let origins = Dictionary(books.map { ($0.month, $0.origin) }) { _, last in last }
    let months = (series.first?.1.values.indices ?? 0..<0).compactMap { index -> Row? in
      guard let month = series.first?.1.start.advanced(by: index),
        series.contains(where: { $0.1.values[index] != nil })
      else { return nil }
      let values = series.map { ($0.0, $0.1.values[index]) }
      return monthRow(month, values, id, origins[month])
    }
    return Listing(
      title: .monthsTitle,
      columns: [.text("month", .monthTitle, 7, 7)]
        + Scene.monthKeys.map { centreColumn($0.0, rank: $0.1) },
      rows: months.reversed(), empty: .noMonths)
  }

  private func monthRow(
    _ month: Month, _ values: [(FigureKey, Exact?)], _ id: String, _ origin: Origin?
  ) -> Row {
    var cells = [
      "month": ListingCell(text: month.description, key: .number(Double(month.index)))
    ]
    for (key, value) in values {
      var shown =
        value.map {
          ListingCell(text: $0.grouped(decimals: key.decimals), key: .number($0.double))
        } ?? ListingCell(text: "–", role: .dim, key: .missing)
      shown.why = explanation(
        snapshot.figure(key, centre: id, in: month), of: place(of: id, month))
      cells[key.rawValue] = shown
    }
    return Row(id: .month(month), cells: cells, origin: origin)
  }

  /// A centre in a month.
  private func place(of id: String, _ month: Month) -> Phrase {
    let name = snapshot.centre(id)?.shortName ?? Phrase(zh: id, en: id)
    return Phrase(zh: "\(name.zh) \(month)", en: "\(name.en) \(month)")
  }
}
