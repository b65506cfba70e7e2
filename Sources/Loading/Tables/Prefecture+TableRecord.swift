import Domain

extension Prefecture: TableRecord {
  static let table = "prefectures"

  static func put(_ rows: [Prefecture], into dataset: inout Dataset) { dataset.prefectures = rows }

  static func decoder(_ columns: Columns) -> (inout RowReader) -> Prefecture {
    let code = columns["code"]
    let unit = columns["unit"]
    let nameZh = columns["name_zh"]
    let nameEn = columns["name_en"]
    let kind = columns["kind"]
    let subProvincial = columns["sub_provincial"]
    let population = columns["population"]
    let populationBound = columns.choice("population_bound", Bound.self)
    return { row in
      Prefecture(
        code: row.area(code), unit: row.area(unit), name: row.name(nameZh, nameEn),
        kind: row.text(kind), isSubProvincial: row.truth(subProvincial),
        population: row.wholeOrNil(population),
        populationBound: row.choiceOrNil(populationBound) ?? .exact, origin: row.origin)
    }
  }
}
