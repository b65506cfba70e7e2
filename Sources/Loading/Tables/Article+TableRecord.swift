import Domain

extension Article: TableRecord {
  static let table = "articles"

  static func put(_ rows: [Article], into dataset: inout Dataset) { dataset.articles = rows }

  static func decoder(_ columns: Columns) -> (inout RowReader) -> Article {
    let id = columns["id"]
    let chapter = columns["chapter"]
    let nameZh = columns["name_zh"]
    let nameEn = columns["name_en"]
    return { row in
      Article(
        id: row.text(id), chapter: row.text(chapter), name: row.name(nameZh, nameEn),
        origin: row.origin)
    }
  }
}
