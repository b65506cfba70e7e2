import Domain

/// What was granted by notice: TISCs and university centres, in batches of the published sizes.
struct BatchCourse {
  let kind: NodeKind
  let batch: String
  let count: Int
  let approvedOn: Day
  let openedOn: Day
  let hostsZh: [String]
  let hostsEn: [String]

  private init(
    _ kind: NodeKind, _ batch: String, _ count: Int, _ approved: String, _ opened: String,
    _ hostsZh: [String], _ hostsEn: [String]
  ) {
    self.kind = kind
    self.batch = batch
    self.count = count
    approvedOn = .at(approved)
    openedOn = .at(opened)
    self.hostsZh = hostsZh
    self.hostsEn = hostsEn
  }

  /// The day the third batch of TISCs is announced.
  static let thirdNotice = Day.at("2020-12-18")
  /// The day the second batch of university centres was announced, as published.
  static let secondUniversityNotice = Day.at("2020-07-06")

  private static let institutes = ["科技信息研究院TISC", "生产力促进中心TISC", "高新区TISC", "知识产权研究院TISC"]
  private static let institutesEn = [
    "Science Information Institute TISC", "Productivity Centre TISC", "High-tech Zone TISC",
    "IP Institute TISC",
  ]
  private static let universities = ["理工类高校", "综合类高校", "农林类高校", "医科类高校"]
  private static let universitiesEn = [
    "technical university", "comprehensive university", "agricultural university",
    "medical university",
  ]

  /// Every batch through 2020.
  static let all = [
    BatchCourse(.tisc, "第一批", 7, "2017-12-11", "2018-03-01", institutes, institutesEn),
    BatchCourse(.tisc, "第二批", 10, "2019-09-12", "2019-09-27", institutes, institutesEn),
    BatchCourse(.tisc, "第三批", 34, "2020-12-18", "2020-12-28", institutes, institutesEn),
    BatchCourse(
      .universityCentre, "第一批", 23, "2019-03-26", "2019-04-22", universities, universitiesEn),
    BatchCourse(
      .universityCentre, "第二批", 37, "2020-07-06", "2020-07-06", universities, universitiesEn),
  ]

  /// The nodes of the batch, at the capitals and large cities drawn by the work they do.
  func nodes(_ world: World, _ random: inout RandomSource) -> [NodePlan] {
    let numbers = count.divided(by: world.provinces.map { $0.weight + 4 })
    return zip(world.provinces, numbers).flatMap { unit, number in
      let cities = world.cities(of: unit.code)
      return (0..<number).map { _ in
        let weights = cities.map { $0.isCapital ? 60 : $0.isSubProvincial ? 30 : 3 }
        let city = cities.isEmpty ? nil : cities[random.index(weights: weights)]
        return node(at: NodePlace(unit: unit, city: city), random.whole(0...(hostsZh.count - 1)))
      }
    }
  }

  private func node(at place: NodePlace, _ host: Int) -> NodePlan {
    let isUniversity = kind == .universityCentre
    return NodePlan(
      kind: kind, place: place,
      nameZh: "\(place.zh)\(hostsZh[host])" + (isUniversity ? "知识产权信息服务中心" : ""),
      nameEn: "\(place.en) \(hostsEn[host])" + (isUniversity ? " IP information centre" : ""),
      batch: batch, approvedOn: approvedOn, openedOn: openedOn, services: [.information])
  }
}
