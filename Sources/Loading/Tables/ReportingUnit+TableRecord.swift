import Domain

extension ReportingUnit: TableRecord {
  static let table = "units"

  static func put(_ rows: [ReportingUnit], into dataset: inout Dataset) { dataset.units = rows }

  static func decoder(_ columns: Columns) -> (inout RowReader) -> ReportingUnit {
    let code = columns["code"]
    let kind = columns.choice("kind", UnitKind.self)
    let nameZh = columns["name_zh"]
    let shortZh = columns["short_zh"]
    let nameEn = columns["name_en"]
    let abbrZh = columns["abbr_zh"]
    let abbrEn = columns["abbr_en"]
    let region = columns.choice("region", Region.self)
    let population = columns["population"]
    let mapColumn = columns["map_column"]
    let mapRow = columns["map_row"]
    return { row in
      let name = row.name(nameZh, nameEn)
      return ReportingUnit(
        code: row.area(code), kind: row.choice(kind), name: name,
        shortName: Phrase(zh: row.text(shortZh), en: name.en),
        abbreviation: row.name(abbrZh, abbrEn), region: row.choice(region),
        population: row.wholeOrNil(population), mapColumn: row.whole(mapColumn, in: 0...99),
        mapRow: row.whole(mapRow, in: 0...99), origin: row.origin)
    }
  }
}
