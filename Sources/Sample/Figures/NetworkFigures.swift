import Domain

/// The figures that count nodes and the network's use.
struct NetworkFigures {
  let world: World
  let network: NodeNetwork
  let traffic: NetworkTraffic

  /// Every figure.
  func figures() -> [SampleFigure] {
    counts("comprehensive_agencies", .quarterly, inCities: true) { cities(covered(on: $0)) }
      + coverage()
      + counts("one_stop_halls", .quarterly, inCities: true) { network.running([.hall], on: $0) }
      + counts("places_with_one_window", .quarterly, inCities: true) { onePerPlace(.hall, on: $0) }
      + counts("trademark_filing_windows", .halfYearly, inCities: true) {
        network.running([.window], on: $0)
      }
      + counts("assistance_bodies", .quarterly) { network.running([.assistance], on: $0) }
      + counts("outlets_taking_part", .quarterly) {
        network.running([.tisc, .universityCentre, .outlet], on: $0)
      }
      + counts("backbone_nodes", .quarterly) {
        network.running([.agency, .tisc, .universityCentre], on: $0)
      }
      + use()
  }

  private func covered(on day: Day) -> [NodePlan] { network.running([.agency], on: day) }

  private func cities(_ nodes: [NodePlan]) -> [NodePlan] { nodes.filter { $0.place.city != nil } }

  /// One node for every place that has any of `kind`.
  private func onePerPlace(_ kind: NodeKind, on day: Day) -> [NodePlan] {
    var seen: Set<String> = []
    return network.running([kind], on: day).filter {
      seen.insert($0.place.city?.code ?? $0.place.unit.code).inserted
    }
  }

  /// The nodes of every province at the end of every period, and of the prefectures that have
  /// any from the end of 2019 on.
  private func counts(
    _ indicator: String, _ frequency: Frequency, inCities: Bool = false,
    _ nodes: (Day) -> [NodePlan]
  ) -> [SampleFigure] {
    Stretch.all(frequency).flatMap { stretch in
      let nodes = nodes(stretch.end)
      return world.provinces.flatMap { unit -> [SampleFigure] in
        let own = nodes.filter { $0.place.unit.code == unit.code }
        func figure(_ area: String, _ count: Int) -> SampleFigure {
          SampleFigure(
            indicator: indicator, area: area, period: stretch.period, value: count, places: 0)
        }
        let parts =
          !inCities || stretch.end < Day.last(of: 2019)
          ? []
          : world.cities(of: unit.code).compactMap { city -> SampleFigure? in
            let count = own.count { $0.place.city?.code == city.code }
            return count == 0 ? nil : figure(city.code, count)
          }
        return [figure(unit.code, own.count)] + parts
      }
    }
  }

  /// The share of prefectures with an agency, under both its names.
  private func coverage() -> [SampleFigure] {
    let indicators = [
      "share_of_prefectures_with_a_public_service_agency", "coverage_by_comprehensive_agencies",
    ]
    return indicators.flatMap { indicator in
      Stretch.all(.quarterly).flatMap { stretch -> [SampleFigure] in
        let covered = network.covered(on: stretch.end)
        func figure(_ area: String, _ cities: [SampleCity]) -> SampleFigure? {
          guard !cities.isEmpty else { return nil }
          let count = cities.count { covered.contains($0.code) }
          return SampleFigure(
            indicator: indicator, area: area, period: stretch.period,
            value: (count * 1000).rounded(over: cities.count), places: 1)
        }
        return [figure("000000", world.cities)].compactMap { $0 }
          + world.provinces.compactMap { figure($0.code, world.cities(of: $0.code)) }
      }
    }
  }

  /// Uptime, visits and cases of the 31 provinces together.
  private func use() -> [SampleFigure] {
    Stretch.all(.monthly).flatMap { stretch in
      let month = Coverage.firstMonth.advanced(by: stretch.first)
      let entries = traffic.provinces(month)
      let minutes = Day.length(ofMonth: month.number, in: month.year) * 1440 * entries.count
      let down = entries.reduce(0) { $0 + $1.downtime }
      func figure(_ indicator: String, _ value: Int, places: Int = 0) -> SampleFigure {
        SampleFigure(
          indicator: indicator, area: "000000", period: stretch.period, value: value,
          places: places)
      }
      return [
        figure("network_uptime", ((minutes - down) * 10_000).rounded(over: minutes), places: 2),
        figure("visits_a_month", entries.reduce(0) { $0 + $1.visits }),
        figure("cases_handled_a_month", entries.reduce(0) { $0 + $1.cases }),
      ]
    }
  }
}
