import Domain

extension Rung: TableRecord {
  static let table = "ladders"

  static func put(_ rows: [Rung], into dataset: inout Dataset) { dataset.ladders = rows }

  static func decoder(_ columns: Columns) -> (inout RowReader) -> Rung {
    let ladder = columns["ladder"]
    let rung = columns["rung"]
    let order = columns["order"]
    let nameZh = columns["name_zh"]
    let nameEn = columns["name_en"]
    return { row in
      Rung(
        ladder: row.text(ladder), id: row.text(rung), order: row.wholeOrNil(order),
        name: row.name(nameZh, nameEn), origin: row.origin)
    }
  }
}
