/// The public service network with its indexes: what coverage, reach and availability are worked
/// out from.
///
/// XPCC's nodes stand beside the provinces': they count for XPCC alone and cover no prefecture.
struct PublicNetwork: Sendable {
  let nodes: [ServiceNode]
  let prefectures: [Prefecture]
  let items: [ServiceItem]
  private let itemsOfArea: [AreaCode: [Int]]
  let settings: DatasetSettings
  /// Months of each unit, up to the last complete one, in the order of the file.
  let months: [AreaCode: [NetworkMonth]]
  /// The units whose figures stand beside the country's.
  let unitsApart: Set<AreaCode>
  private let municipalities: [AreaCode]
  private let prefecturesOfUnit: [AreaCode: [Int]]
  private let nodesOfArea: [AreaCode: [Int]]
  private let coveringNodes: [AreaCode: [Int]]

  /// The network of `dataset` up to the end of `lastMonth`.
  init(_ dataset: Dataset, through lastMonth: Month) {
    nodes = dataset.nodes
    prefectures = dataset.prefectures
    items = dataset.serviceItems
    itemsOfArea = Dictionary(
      grouping: dataset.serviceItems.indices, by: { dataset.serviceItems[$0].area })
    settings = dataset.settings
    months = Dictionary(
      grouping: dataset.networkMonths.filter { $0.month <= lastMonth }, by: \.unit)
    let apart = dataset.unitsApart
    unitsApart = apart
    municipalities = dataset.units.lazy.filter { $0.kind == .municipality }.map(\.code)
    prefecturesOfUnit = Dictionary(
      grouping: dataset.prefectures.indices, by: { dataset.prefectures[$0].unit })
    var nodesOfArea: [AreaCode: [Int]] = [:]
    var coveringNodes: [AreaCode: [Int]] = [:]
    let kinds = Set(dataset.settings.coveringKinds)
    for (index, node) in dataset.nodes.enumerated() {
      let areas = [node.unit, node.prefecture].compactMap(\.self)
      for area in areas { nodesOfArea[area, default: []].append(index) }
      guard kinds.contains(node.kind), !apart.contains(node.unit) else { continue }
      for area in areas { coveringNodes[area, default: []].append(index) }
    }
    self.nodesOfArea = nodesOfArea
    self.coveringNodes = coveringNodes
  }

  /// The positions of the items of a class of a place; of the country those of area 000000.
  func itemPositions(_ serviceClass: ServiceClass, _ place: Place) -> [Int] {
    itemsOfArea[place.code, default: []].filter { items[$0].serviceClass == serviceClass }
  }

  /// The nodes running at the end of `day` in a unit or a prefecture, in the order of the file.
  func runningNodes(in area: AreaCode, on day: Day) -> [ServiceNode] {
    nodesOfArea[area, default: []].lazy.map { nodes[$0] }.filter { $0.isRunning(on: day) }
  }

  /// The nodes that cover a prefecture, or a municipality, at the end of `day`.
  func runningCoveringNodes(in area: AreaCode, on day: Day) -> [ServiceNode] {
    coveringNodes[area, default: []].lazy.map { nodes[$0] }.filter { $0.isRunning(on: day) }
  }

  /// Whether a running node of the covering kinds is in a prefecture, or a municipality.
  func isCovered(_ area: AreaCode, on day: Day) -> Bool {
    coveringNodes[area, default: []].contains { nodes[$0].isRunning(on: day) }
  }

  /// The prefectures of a place; all but XPCC's of the country.
  func prefectures(of place: Place) -> [Prefecture] {
    switch place {
    case .country: prefectures.filter { !unitsApart.contains($0.unit) }
    case .unit(let code): prefecturesOfUnit[code, default: []].map { prefectures[$0] }
    case .prefecture(let code): prefectures.filter { $0.code == code }
    }
  }

  /// The areas that the coverage of a place counts.
  ///
  /// The country's follow its denominator: with 318 the sub-provincial cities are left out, with
  /// 337 the municipalities join in.
  func countedAreas(of place: Place) -> [AreaCode] {
    let own = prefectures(of: place)
    guard place == .country else { return own.map(\.code) }
    switch settings.coverageDenominator {
    case 318: return own.lazy.filter { !$0.isSubProvincial }.map(\.code)
    case 337: return own.map(\.code) + municipalities
    default: return own.map(\.code)
    }
  }
}

extension Dataset {
  /// The units that stand beside the provinces: XPCC.
  var unitsApart: Set<AreaCode> {
    Set(units.lazy.filter { $0.kind == .corps }.map(\.code)).union([.xpcc])
  }
}
