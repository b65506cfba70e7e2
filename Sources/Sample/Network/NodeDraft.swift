import Domain

/// How nodes of one kind come into being: names, services, and how many run by when.
struct NodeDraft {
  let kind: NodeKind
  /// What follows the place in the name.
  let hostsZh: [String]
  let hostsEn: [String]
  /// How many open by the end of each stretch; the first stretch ends in 2017.
  let openings: [(count: Int, from: String, days: Int)]
  /// The services and how likely, in percent, a node gives each.
  let services: [(ServiceClass, Int)]

  /// The drafts of the kinds that are not granted in batches.
  static let gradual: [NodeDraft] = [
    NodeDraft(
      kind: .outlet, hostsZh: ["图书馆知识产权信息服务网点", "科技信息研究所网点", "产业园区服务网点"],
      hostsEn: [
        "Library IP outlet", "Science Information Institute outlet", "Industrial Park outlet",
      ],
      openings: [(18, "2016-02-01", 690), (12, "2018-01-08", 710), (14, "2020-01-06", 355)],
      services: [(.information, 100), (.business, 20), (.government, 5)]),
    NodeDraft(
      kind: .hall, hostsZh: ["知识产权一站式服务大厅"], hostsEn: ["One-stop IP hall"],
      openings: [(64, "2015-03-02", 1020), (52, "2018-01-08", 710), (38, "2020-01-06", 355)],
      services: [(.business, 100), (.government, 100), (.information, 55)]),
    NodeDraft(
      kind: .window, hostsZh: ["商标受理窗口"], hostsEn: ["Trademark filing window"],
      openings: [(95, "2016-08-01", 500), (63, "2018-01-08", 710), (55, "2020-01-06", 355)],
      services: [(.business, 100), (.government, 30), (.information, 10)]),
    NodeDraft(
      kind: .assistance, hostsZh: ["知识产权维权援助中心"],
      hostsEn: ["IP rights-protection assistance centre"],
      openings: [(76, "2012-03-01", 2100), (28, "2018-01-08", 710), (36, "2020-01-06", 355)],
      services: [(.government, 100), (.information, 35), (.business, 0)]),
  ]

  /// The days nodes opened, stretch by stretch.
  func days(_ random: inout RandomSource) -> [Day] {
    openings.flatMap { stretch in
      (0..<stretch.count).map { _ in
        Day.at(stretch.from).advanced(by: random.whole(0...stretch.days)).workday
      }
    }
  }

  /// A node at `place`, opened on `day`.
  func node(at place: NodePlace, openedOn day: Day, _ random: inout RandomSource) -> NodePlan {
    let host = random.whole(0...(hostsZh.count - 1))
    let given = services.filter { random.chance($0.1) }.map(\.0)
    return NodePlan(
      kind: kind, place: place, nameZh: place.zh + hostsZh[host],
      nameEn: "\(place.en) \(hostsEn[host])",
      approvedOn: day.advanced(by: -random.whole(30...120)).workday, openedOn: day,
      services: Set(given))
  }
}
