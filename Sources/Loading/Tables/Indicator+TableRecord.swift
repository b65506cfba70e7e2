import Domain

extension Indicator: TableRecord {
  static let table = "indicators"

  static func put(_ rows: [Indicator], into dataset: inout Dataset) { dataset.indicators = rows }

  static func decoder(_ columns: Columns) -> (inout RowReader) -> Indicator {
    let id = columns["id"]
    let nameZh = columns["name_zh"]
    let nameEn = columns["name_en"]
    let unit = columns["unit"]
    let direction = columns.choice("direction", Direction.self)
    let accumulation = columns.choice("accumulation", Accumulation.self)
    let numerator = columns["numerator"]
    let denominator = columns["denominator"]
    let decimals = columns["decimals"]
    let frequency = columns.choice("frequency", Frequency.self)
    let level = columns["level"]
    let scopeNote = columns["scope_note"]
    return { row in
      Indicator(
        id: row.text(id), name: row.name(nameZh, nameEn), unit: row.text(unit),
        direction: row.choice(direction), accumulation: row.choice(accumulation),
        numerator: row.textOrNil(numerator), denominator: row.textOrNil(denominator),
        decimals: row.whole(decimals, in: 0...9), frequency: row.choice(frequency),
        level: row.text(level), scopeNote: row.textOrNil(scopeNote), origin: row.origin)
    }
  }
}
