/// Units, prefectures, centres and nodes by code and by area.
struct PlaceIndex: Sendable {
  /// The 31 provinces and XPCC, by code.
  let units: [ReportingUnit]
  /// The provinces without XPCC, by code.
  let provinces: [ReportingUnit]
  /// The positions of the provinces in `units`.
  let provincePositions: [Int]
  /// The position of a unit in `units`.
  let unitPosition: [AreaCode: Int]
  /// The prefectures by code.
  let prefectures: [AreaCode: Prefecture]
  /// The prefectures of a unit, by code.
  let prefecturesOfUnit: [AreaCode: [Prefecture]]
  /// The centres by id.
  let centres: [String: Centre]
  /// The centres of a unit or a prefecture, in the order of the file.
  let centresOfArea: [AreaCode: [Centre]]
  /// The nodes of a unit or a prefecture, in the order of the file.
  let nodesOfArea: [AreaCode: [ServiceNode]]

  init(_ dataset: Dataset) {
    units = dataset.units.sorted { $0.code < $1.code }
    provinces = units.filter { $0.kind != .corps }
    provincePositions = units.indices.filter { [units] in units[$0].kind != .corps }
    unitPosition = Dictionary(
      units.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    prefectures = Dictionary(
      dataset.prefectures.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    prefecturesOfUnit = Dictionary(grouping: dataset.prefectures, by: \.unit)
      .mapValues { $0.sorted { $0.code < $1.code } }
    centres = Dictionary(
      dataset.centres.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var centresOfArea: [AreaCode: [Centre]] = [:]
    for centre in dataset.centres {
      centresOfArea[centre.unit, default: []].append(centre)
      if let prefecture = centre.prefecture, prefecture != centre.unit {
        centresOfArea[prefecture, default: []].append(centre)
      }
    }
    self.centresOfArea = centresOfArea
    var nodesOfArea: [AreaCode: [ServiceNode]] = [:]
    for node in dataset.nodes {
      nodesOfArea[node.unit, default: []].append(node)
      if let prefecture = node.prefecture, prefecture != node.unit {
        nodesOfArea[prefecture, default: []].append(node)
      }
    }
    self.nodesOfArea = nodesOfArea
  }
}
