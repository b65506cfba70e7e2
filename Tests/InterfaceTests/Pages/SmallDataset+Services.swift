import Domain

extension SmallDataset {
  static let centres: [Centre] = [
    centre("wuhan", "武汉", "Wuhan", 420_000, 420_100, service: 7),
    centre("guangzhou", "广州", "Guangzhou", 440_000, 440_100, service: 10),
    centre("beijing", "北京", "Beijing", 110_000, nil, service: 10),
  ]

  private static func centre(
    _ id: String, _ zh: String, _ en: String, _ unit: UInt32, _ prefecture: UInt32?, service: Int
  ) -> Centre {
    Centre(
      id: id, name: Phrase(zh: "中国（\(zh)）知识产权保护中心", en: "China (\(en)) IP Protection Center"),
      unit: AreaCode(number: unit), prefecture: prefecture.map { AreaCode(number: $0) },
      industries: ["新一代信息技术", "高端装备制造"], openedOn: day(2018, 1, 1), staffAuthorised: 40,
      staff: 31, capacityPerMonth: 200, serviceDays: service,
      services: [.preExamination, .enforcement, .mediation], origin: line(70))
  }

  /// Thirty months to June 2020; the first centre's backlog grows by twelve a month.
  static func months(ofCentre position: Int) -> [CentreMonth] {
    let growth = position == 0 ? 12 : 0
    return (0..<30).map { order in
      let accepted = 150 + order * 2 + position * 7
      let passed = accepted * (80 + order % 7) / 100
      let closed = accepted - growth
      return CentreMonth(
        centre: centres[position].id, month: Month(index: 2018 * 12 + order),
        received: accepted + 20, accepted: accepted, passed: min(passed, closed),
        failed: max(0, closed - passed), withdrawn: 0, granted: passed * 9 / 10, daysMean: 8,
        daysMedian: Exact(5 + position), daysP90: Exact(position == 0 ? 6 + order / 3 : 8),
        backlog: 60 + growth * order, enforcementAccepted: 12, enforcementClosed: 10 + order % 4,
        mediationAccepted: 9, mediationClosed: 8, mediationSettled: 5 + order % 3,
        downtimeMinutes: 30, origin: line(100 + order))
    }
  }

  static let nodes: [ServiceNode] = [
    node("n1", .agency, 420_000, 420_100), node("n2", .tisc, 420_000, 420_100),
    node("n3", .universityCentre, 420_000, 420_200), node("n4", .agency, 440_000, 440_100),
    node("n5", .agency, 520_000, 520_100), node("n6", .hall, 110_000, nil),
  ]

  private static func node(_ id: String, _ kind: NodeKind, _ unit: UInt32, _ prefecture: UInt32?)
    -> ServiceNode
  {
    ServiceNode(
      id: id, kind: kind, name: Phrase(zh: "节点\(id)", en: "Node \(id)"),
      unit: AreaCode(number: unit), prefecture: prefecture.map { AreaCode(number: $0) },
      openedOn: day(2019, 5, 1), services: [.business, .information], origin: line(200))
  }

  static let items: [ServiceItem] = [AreaCode.china.number, 420_000, 520_000].flatMap { area in
    ServiceClass.allCases.flatMap { service in
      (1...4).map { number in
        ServiceItem(
          id: "\(service.rawValue)-\(number)", serviceClass: service,
          name: Phrase(
            zh: "\(service.rawValue)事项\(number)", en: "\(service.rawValue) item \(number)"),
          area: AreaCode(number: area), onlineLevel: number - 1,
          hasNetworkEntry: number <= (service == .government ? 1 : 3), hasHallWindow: true,
          origin: line(300 + number))
      }
    }
  }
}
