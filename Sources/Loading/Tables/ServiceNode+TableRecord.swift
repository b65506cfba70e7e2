import Domain

extension ServiceNode: TableRecord {
  static let table = "nodes"

  static func put(_ rows: [ServiceNode], into dataset: inout Dataset) { dataset.nodes = rows }

  static func decoder(_ columns: Columns) -> (inout RowReader) -> ServiceNode {
    let id = columns["id"]
    let kind = columns.choice("kind", NodeKind.self)
    let nameZh = columns["name_zh"]
    let nameEn = columns["name_en"]
    let unit = columns["unit"]
    let prefecture = columns["prefecture"]
    let batch = columns["batch"]
    let approvedOn = columns["approved_on"]
    let openedOn = columns["opened_on"]
    let closedOn = columns["closed_on"]
    let address = columns["address"]
    let phone = columns["phone"]
    let hours = columns["hours"]
    let services = ServiceClass.allCases.map { ($0, columns[$0.rawValue]) }
    return { row in
      ServiceNode(
        id: row.text(id), kind: row.choice(kind), name: row.name(nameZh, nameEn),
        unit: row.area(unit), prefecture: row.areaOrNil(prefecture),
        batch: row.textOrNil(batch), approvedOn: row.dayOrNil(approvedOn),
        openedOn: row.dayOrNil(openedOn), closedOn: row.dayOrNil(closedOn),
        address: row.textOrNil(address), phone: row.textOrNil(phone),
        hours: row.textOrNil(hours), services: row.marked(services), origin: row.origin)
    }
  }
}
