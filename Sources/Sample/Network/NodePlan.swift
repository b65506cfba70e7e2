import Domain

/// Where a node stands: a prefecture, or a unit itself for a municipality or a provincial node.
struct NodePlace {
  let unit: SampleUnit
  let city: SampleCity?

  /// The short name of the place.
  var zh: String { city?.shortZh ?? unit.shortZh }
  var en: String { city?.nameEn ?? unit.nameEn }
}

/// A node or an outlet of the public service network.
struct NodePlan {
  let kind: NodeKind
  let place: NodePlace
  let nameZh: String
  let nameEn: String
  var batch = ""
  let approvedOn: Day
  /// Nil while it is being set up.
  let openedOn: Day?
  var closedOn: Day?
  let services: Set<ServiceClass>

  /// Whether it runs at the end of `day`.
  func isRunning(on day: Day) -> Bool {
    guard let openedOn, openedOn <= day else { return false }
    return closedOn.map { $0 > day } ?? true
  }
}

extension NodePlan {
  /// The row of the table `nodes`; `number` counts the nodes of its kind from 1.
  func row(number: Int) -> [String] {
    let place = self.place
    return [
      "\(kind.rawValue)-\(number.filled(to: 4))", kind.rawValue, nameZh, nameEn, place.unit.code,
      place.city?.code ?? "", batch, approvedOn.description, openedOn.cell, closedOn.cell,
      "\(place.city?.nameZh ?? place.unit.nameZh)示例路\(number % 97 + 1)号",
      // No exchange has this area code.
      "0000-555\(number.filled(to: 4))", "周一至周五 9:00-17:00",
      services.contains(.business).word, services.contains(.government).word,
      services.contains(.information).word,
    ]
  }
}
