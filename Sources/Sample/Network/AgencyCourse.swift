import Domain

/// How comprehensive agencies spread over the prefectures: 77 of 333 at the end of 2019 and 90 at
/// the end of 2020, the published 23 and 27 percent.
enum AgencyCourse {
  /// The sub-provincial cities have theirs before the others begin.
  private static let openings: [(count: Int, from: String, days: Int)] = [
    (33, "2014-02-10", 1400), (15, "2018-01-15", 330), (14, "2019-01-14", 330),
    (6, "2020-01-13", 165), (8, "2020-07-06", 170),
  ]
  private static let draft = NodeDraft(
    kind: .agency, hostsZh: ["知识产权公共服务中心", "知识产权服务中心", "知识产权信息中心"],
    hostsEn: ["IP Public Service Centre", "IP Service Centre", "IP Information Centre"],
    openings: openings, services: [(.information, 100), (.business, 70), (.government, 55)])

  /// The agencies of `world`: 27 of provinces, those of prefectures, and six being set up.
  static func nodes(_ world: World, cast: Cast, _ random: inout RandomSource) -> [NodePlan] {
    provincial(world, &random) + prefectural(world, cast: cast, &random)
  }

  private static func provincial(
    _ world: World, _ random: inout RandomSource
  ) -> [NodePlan] {
    world.provinces.sorted { $0.weight > $1.weight }.prefix(27).sorted { $0.code < $1.code }
      .map { unit in
        let day = Day.at("2012-03-01").advanced(by: random.whole(0...2000)).workday
        return draft.node(at: NodePlace(unit: unit, city: nil), openedOn: day, &random)
      }
  }

  private static func prefectural(
    _ world: World, cast: Cast, _ random: inout RandomSource
  ) -> [NodePlan] {
    let early = world.cities.filter(\.isSubProvincial)
    let others = world.cities.filter { !$0.isSubProvincial && $0.unit != cast.coverageGap }
    // Every other capital comes next: only the coverage gap leaves a province with none.
    var ordered = random.shuffled(early) + random.shuffled(others.filter(\.isCapital))
    var rest = others.filter { !$0.isCapital }
    let days = draft.days(&random).sorted()
    // One agency closes in the spring, so one more city than the coverage needs is drawn.
    while ordered.count < early.count + days.count + 6 {
      let weights = rest.map { 20 + world.unit($0.unit).weight }
      ordered.append(rest.remove(at: random.index(weights: weights)))
    }
    var nodes = ordered.enumerated().map { index, city in
      let place = NodePlace(unit: world.unit(city.unit), city: city)
      let isEarly = index < early.count
      let day =
        isEarly
        ? Day.at("2012-03-01").advanced(by: random.whole(0...600)).workday
        : days[Swift.min(index - early.count, days.count - 1)]
      return draft.node(at: place, openedOn: day, &random)
    }
    for index in nodes.indices.suffix(6) { nodes[index] = nodes[index].beingSetUp }
    nodes[early.count + 3].closedOn = Day.at("2020-03-31")
    return nodes
  }
}

extension NodePlan {
  /// The same node, approved in 2020 and not open yet.
  fileprivate var beingSetUp: NodePlan {
    NodePlan(
      kind: kind, place: place, nameZh: nameZh, nameEn: nameEn,
      approvedOn: Day.at("2020-05-18"), openedOn: nil, services: services)
  }
}
