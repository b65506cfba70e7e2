import Domain

extension Chapter: TableRecord {
  static let table = "chapters"

  static func put(_ rows: [Chapter], into dataset: inout Dataset) { dataset.chapters = rows }

  static func decoder(_ columns: Columns) -> (inout RowReader) -> Chapter {
    let id = columns["id"]
    let nameZh = columns["name_zh"]
    let nameEn = columns["name_en"]
    return { row in
      Chapter(id: row.text(id), name: row.name(nameZh, nameEn), origin: row.origin)
    }
  }
}
