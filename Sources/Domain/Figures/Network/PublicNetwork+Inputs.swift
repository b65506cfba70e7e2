extension PublicNetwork {
  /// The running covering nodes of the areas that a place counts, in the order of the file.
  func coverageInputs(_ place: Place, on day: Day) -> [Lineage.Input] {
    countedAreas(of: place).flatMap { runningCoveringNodes(in: $0, on: day) }
      .map(\.input).sorted { $0.origin < $1.origin }
  }

  /// The people of every prefecture, each with the nodes that cover it.
  func peopleInputs(_ place: Place, on day: Day) -> [Lineage.Input] {
    prefectures(of: place).flatMap { prefecture in
      let people = Lineage.Input(
        name: "population", place: prefecture.code.description, when: "",
        value: prefecture.population.map(String.init), origin: prefecture.origin)
      return [people] + runningCoveringNodes(in: prefecture.code, on: day).map(\.input)
    }
  }

  /// The running nodes of a place.
  func nodeInputs(_ place: Place, on day: Day) -> [Lineage.Input] {
    listedNodes(of: place, on: day).map(\.input)
  }

  /// The items of the classes of a place.
  func reachInputs(_ classes: [ServiceClass], _ place: Place) -> [Lineage.Input] {
    classes.flatMap { items($0, place) }.map { item in
      Lineage.Input(
        name: "network_entry", place: item.area.description, when: item.since?.description ?? "",
        value: String(item.hasNetworkEntry), origin: item.origin)
    }
  }

  /// The months that tell the downtime.
  func uptimeInputs(_ place: Place, over range: ClosedRange<Month>) -> [Lineage.Input] {
    reportedMonths(place, over: range).map { row in
      Lineage.Input(
        name: "downtime_minutes", place: row.unit.description, when: row.month.description,
        value: row.downtimeMinutes.map(String.init), origin: row.origin)
    }
  }
}

extension ServiceNode {
  /// The node as an input of a figure.
  fileprivate var input: Lineage.Input {
    Lineage.Input(
      name: "opened_on", place: (prefecture ?? unit).description,
      when: openedOn?.description ?? "", value: id, origin: origin)
  }
}
