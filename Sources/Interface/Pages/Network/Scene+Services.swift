import Domain
import Surface
import Wording

extension Scene {
  /// The three classes of services with how much of each the one network reaches; below them
  /// the items that have no entry there yet, those of the least reached class first.
  func services(in area: AreaCode) -> Listing {
    let reaches = ServiceClass.allCases.map { ($0, snapshot.reach($0, area)) }
    let lowest = reaches.compactMap(\.1.value).min()
    let items = snapshot.dataset.serviceItems.filter { $0.area == area }
    let classes = reaches.map { service, figure in
      classRow(service, figure, area, isLowest: figure.value == lowest)
    }
    let missing = items.filter { !isOnNetwork($0) }
    let worstFirst = reaches.sorted { ($0.1.value ?? .zero) < ($1.1.value ?? .zero) }.map(\.0)
    let rows = worstFirst.flatMap { service in
      missing.filter { $0.serviceClass == service }.map(itemRow)
    }
    let headline = snapshot.figure(.reach, area).value.map {
      Phrase.lowest($0.grouped(decimals: 1))
    }
    return Listing(
      title: .reachTitle, subtitle: headline,
      columns: [
        .text("class", .kindTitle, language == .zh ? 2 : 1, language == .zh ? 2 : 1),
        .open("name", .servicesTitle, least: language == .zh ? 8 : 20),
        .number("count", .itemsTitle, 7, 8, rank: 2),
        .number("value", .shareTitle, 5, 6, rank: 3), .text("bar", .shareTitle, 6, 12, rank: 1),
      ], rows: items.isEmpty ? [] : classes + rows, empty: .noServices)
  }

  /// Whether an item can be had through the one network by the day.
  func isOnNetwork(_ item: ServiceItem) -> Bool {
    item.hasNetworkEntry && item.since.map { $0 <= snapshot.asOf } ?? true
  }

  private func classRow(
    _ service: ServiceClass, _ figure: Figure, _ area: AreaCode, isLowest: Bool
  ) -> Row {
    let counts = [figure.numerator, figure.denominator]
      .map { $0?.grouped(decimals: 0) ?? "–" }.joined(separator: "/")
    var value = cell(figure, of: snapshot.name(of: area))
    if isLowest, figure.value != nil { value.role = .bright }
    let share = figure.value.map { $0.double / 100 }
    return Row(
      id: .serviceClass(service),
      cells: [
        "class": cell(service.initial, isLowest ? .bright : .text),
        "name": cell(service.name, isLowest ? .bright : .text), "count": cell(counts, .dim),
        "value": value,
        "bar": ListingCell(text: "", role: .bar, picture: share.map(ListingCell.Picture.bar)),
      ], isWhole: true)
  }

  private func itemRow(_ item: ServiceItem) -> Row {
    var name = cell("\(text(item.name)) · \(text(item.onlineName))", .dim)
    name.brief = text(item.name)
    name.why = explanation(offNetwork: item)
    return Row(
      id: .serviceItem(item.id, item.area),
      cells: ["class": cell(item.serviceClass.initial, .dim), "name": name], origin: item.origin)
  }
}
