import Domain

extension Centre: TableRecord {
  static let table = "centres"

  static func put(_ rows: [Centre], into dataset: inout Dataset) { dataset.centres = rows }

  static func decoder(_ columns: Columns) -> (inout RowReader) -> Centre {
    let id = columns["id"]
    let nameZh = columns["name_zh"]
    let nameEn = columns["name_en"]
    let unit = columns["unit"]
    let prefecture = columns["prefecture"]
    let industries = columns["industries"]
    let approvedOn = columns["approved_on"]
    let acceptedOn = columns["accepted_on"]
    let openedOn = columns["opened_on"]
    let closedOn = columns["closed_on"]
    let staffAuthorised = columns["staff_authorised"]
    let staff = columns["staff"]
    let capacityPerMonth = columns["capacity_per_month"]
    let serviceDays = columns["service_days"]
    let services = CentreService.allCases.map { ($0, columns[$0.rawValue]) }
    return { row in
      Centre(
        id: row.text(id), name: row.name(nameZh, nameEn), unit: row.area(unit),
        prefecture: row.areaOrNil(prefecture), industries: row.list(industries),
        approvedOn: row.dayOrNil(approvedOn), acceptedOn: row.dayOrNil(acceptedOn),
        openedOn: row.dayOrNil(openedOn), closedOn: row.dayOrNil(closedOn),
        staffAuthorised: row.wholeOrNil(staffAuthorised), staff: row.wholeOrNil(staff),
        capacityPerMonth: row.wholeOrNil(capacityPerMonth),
        serviceDays: row.wholeOrNil(serviceDays), services: row.marked(services),
        origin: row.origin)
    }
  }
}
