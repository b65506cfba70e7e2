import Surface

/// Where the rows of the list of provinces stand: in columns, from top to bottom.
struct ProvinceLayout {
  /// Where the rows stand.
  let body: Rect
  /// Rows in a column.
  let rows: Int
  /// Columns of the list.
  let columns: Int
  /// Cells a row is high.
  let rowHeight: Int
  private let first: Int
  private let count: Int

  init(_ model: KioskModel, _ list: ProvinceList) {
    rowHeight = model.isFine ? 5 : 1
    body = model.slideRect.inset(top: model.isFine ? 9 : 3)
    rows = max(1, body.rows / rowHeight)
    let least = model.isFine ? 110 : 36
    count = model.provinces.count
    columns = max(1, min((count + rows - 1) / rows, body.columns / least))
    let page = rows * columns
    first = list.cursor / max(1, page) * page
  }

  /// The provinces in sight with their cells.
  var places: [(index: Int, rect: Rect)] {
    let width = body.columns / columns
    return (first..<min(count, first + rows * columns)).map { index in
      let offset = index - first
      return (
        index,
        Rect(
          column: body.column + offset / rows * width,
          row: body.row + offset % rows * rowHeight, columns: width - 2,
          rows: min(rowHeight, 4))
      )
    }
  }

  /// The province at a cell; nil where there is none.
  func place(atColumn column: Int, _ row: Int) -> Int? {
    places.first { place in
      let rect = place.rect
      return (rect.column..<rect.end).contains(column)
        && (rect.row..<(rect.row + rowHeight)).contains(row)
    }?.index
  }
}
