import Domain

extension SmallDataset {
  static let centres = [
    Centre(
      id: "wuhan", name: Phrase(zh: "武汉知识产权保护中心", en: "Wuhan IP Protection Centre"),
      unit: hubei, prefecture: AreaCode(number: 420_100), industries: ["光电子信息"],
      openedOn: Day.first(of: 2018), capacityPerMonth: 200, serviceDays: 10,
      services: [.preExamination], origin: origin("centres", 2)),
    Centre(
      id: "guiyang", name: Phrase(zh: "贵阳知识产权保护中心", en: "Guiyang IP Protection Centre"),
      unit: guizhou, prefecture: AreaCode(number: 520_100), industries: [],
      openedOn: Day.first(of: 2019), serviceDays: 12, services: [.preExamination],
      origin: origin("centres", 3)),
  ]

  static let centreMonths = (1...6).flatMap { number -> [CentreMonth] in
    guard let month = Month(2020, number) else { return [] }
    return [
      CentreMonth(
        centre: "wuhan", month: month, received: 210, accepted: 190, passed: 140, failed: 20,
        withdrawn: 5, granted: 90, daysMean: 9, daysMedian: 8, daysP90: Exact(12 + number),
        backlog: 300 + 25 * number, downtimeMinutes: 30, origin: origin("centre_months", number)),
      CentreMonth(
        centre: "guiyang", month: month, received: 60, accepted: 52, passed: 47, failed: 4,
        withdrawn: 1, granted: 30, daysMean: 6, daysMedian: 5, daysP90: 9, backlog: 22,
        downtimeMinutes: 0, origin: origin("centre_months", number + 6)),
    ]
  }

  static let nodes = [
    ServiceNode(
      id: "n1", kind: .agency, name: Phrase(zh: "武汉公共服务机构", en: "Wuhan agency"),
      unit: hubei, prefecture: AreaCode(number: 420_100), openedOn: Day.first(of: 2019),
      services: [.business], origin: origin("nodes"))
  ]

  static let serviceItems = [
    ("专利申请", ServiceClass.business, true), ("商标注册", .business, true),
    ("费减备案", .government, true), ("专利检索", .information, false),
  ].enumerated().map { index, row in
    ServiceItem(
      id: "s\(index)", serviceClass: row.1, name: Phrase(zh: row.0, en: "Service \(index)"),
      area: .china, onlineLevel: 2, hasNetworkEntry: row.2, hasHallWindow: true,
      origin: origin("service_items", index + 2))
  }
}
