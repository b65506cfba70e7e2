import Domain
import Surface
import Wording

extension Scene {
  /// The three classes of services with how much of each the one network reaches; below each the
  /// items that have no entry there yet.
  func services(in area: AreaCode) -> Listing {
    let reaches = ServiceClass.allCases.map { ($0, snapshot.reach($0, area)) }
    let lowest = reaches.compactMap(\.1.value).min()
    let items = snapshot.dataset.serviceItems.filter { $0.area == area }
    let rows = reaches.flatMap { service, figure -> [Row] in
      let missing = items.filter { $0.serviceClass == service && !isOnNetwork($0) }
      return [
        classRow(service, figure, area, isLowest: figure.value == lowest, missing.count)
      ] + missing.map(itemRow)
    }
    let headline = snapshot.figure(.reach, area).value.map {
      Phrase(zh: "最低 \($0.grouped(decimals: 1)) %", en: "lowest \($0.grouped(decimals: 1)) %")
    }
    return Listing(
      shape: .tree, title: .reachTitle, subtitle: headline,
      columns: [
        .open("name", .servicesTitle, least: 14), .number("count", .itemsTitle, 7, 8, rank: 2),
        .number("value", .shareTitle, 5, 6, rank: 3), .text("bar", .shareTitle, 6, 12, rank: 1),
      ], rows: items.isEmpty ? [] : rows, empty: .noServices)
  }

  private func isOnNetwork(_ item: ServiceItem) -> Bool {
    item.hasNetworkEntry && item.since.map { $0 <= snapshot.asOf } ?? true
  }

  private func classRow(
    _ service: ServiceClass, _ figure: Figure, _ area: AreaCode, isLowest: Bool, _ missing: Int
  ) -> Row {
    let counts = [figure.numerator, figure.denominator]
      .map { $0?.grouped(decimals: 0) ?? "–" }.joined(separator: "/")
    var value = cell(figure, of: snapshot.name(of: area))
    if isLowest, figure.value != nil { value.role = .bright }
    let share = figure.value.map { $0.double / 100 }
    return Row(
      id: .serviceClass(service),
      cells: [
        "name": cell(service.name, isLowest ? .bright : .text), "count": cell(counts, .dim),
        "value": value,
        "bar": ListingCell(text: "", role: .bar, picture: share.map(ListingCell.Picture.bar)),
      ], isParent: missing > 0)
  }

  private func itemRow(_ item: ServiceItem) -> Row {
    Row(
      id: .serviceItem(item.id, item.area),
      cells: ["name": cell("\(text(item.name)) · \(text(item.onlineName))", .dim)],
      origin: item.origin, depth: 1)
  }
}
