import Domain

extension ServiceItem: TableRecord {
  static let table = "service_items"

  static func put(_ rows: [ServiceItem], into dataset: inout Dataset) {
    dataset.serviceItems = rows
  }

  static func decoder(_ columns: Columns) -> (inout RowReader) -> ServiceItem {
    let id = columns["id"]
    let serviceClass = columns.choice("class", ServiceClass.self)
    let nameZh = columns["name_zh"]
    let nameEn = columns["name_en"]
    let area = columns["area"]
    let onlineLevel = columns["online_level"]
    let networkEntry = columns["network_entry"]
    let hallWindow = columns["hall_window"]
    let since = columns["since"]
    return { row in
      ServiceItem(
        id: row.text(id), serviceClass: row.choice(serviceClass),
        name: row.name(nameZh, nameEn), area: row.areaOrNil(area) ?? .china,
        onlineLevel: row.wholeOrNil(onlineLevel, in: 0...3),
        hasNetworkEntry: row.truth(networkEntry), hasHallWindow: row.truth(hallWindow),
        since: row.dayOrNil(since), origin: row.origin)
    }
  }
}
