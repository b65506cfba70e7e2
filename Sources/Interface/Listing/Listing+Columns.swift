import Domain
import Surface
import Wording

extension Listing {
  /// The unit that all numbers of a column share; nil where there are several, or none.
  func sharedUnit(of column: Column) -> Phrase? { facets(of: column).unit }

  /// The columns that the longest fraction of a column takes; 0 where no number has one.
  func tail(of column: Column) -> Int { facets(of: column).tail }

  /// The columns that the numbers beside those of a column take, and those from their decimal
  /// points on; 0 where there are none.
  func beside(in column: Column) -> (width: Int, tail: Int) {
    let facets = facets(of: column)
    return (facets.besideWidth, facets.besideTail)
  }

  /// The columns of the screen that the longest text of a column takes, its heading among them; nil
  /// where there are too many rows to look at them all, or pictures.
  func longest(in column: Column) -> Int? {
    guard rows.count <= 2_000 else { return nil }
    return work.longest(in: column.id) {
      var longest = max(
        DisplayText.width(of: column.title.zh), DisplayText.width(of: column.title.en))
      for row in rows {
        guard let cell = row.cells[column.id] else { continue }
        if cell.picture != nil { return nil }
        let indent = shape == .tree ? row.indent : 0
        let beside = cell.beside.map { DisplayText.width(of: $0) + 1 } ?? 0
        longest = max(
          longest, DisplayText.width(of: cell.text) + beside + indent + (cell.light == nil ? 0 : 2))
      }
      return longest
    }
  }

  private func facets(of column: Column) -> ListingWork.Facets {
    guard column.alignment == .right else { return ListingWork.Facets() }
    return work.facets(of: column.id) {
      let cells = rows.lazy.compactMap { $0.cells[column.id] }
      let units = Set(cells.compactMap { $0.unit?.raw })
      // 万 and k stand in the heading already.
      let isShared =
        units.count == 1
        && cells.allSatisfy { $0.unit.map(\.isPlain) ?? $0.text.isEmpty }
        // A text that says its unit itself, such as 21.0 kB, may say another one.
        && !cells.contains { $0.text.contains(where: \.isLetter) }
      return ListingWork.Facets(
        unit: isShared ? units.first.map { .unit($0) } : nil,
        tail: cells.compactMap(\.tail).max() ?? 0,
        besideWidth: cells.compactMap(\.beside).widthOnPoint,
        besideTail: cells.compactMap { $0.beside?.tail }.max() ?? 0)
    }
  }
}

extension ListingCell {
  /// How many columns of a plain number stand from its decimal point on; none of a dash; nil of any
  /// other text, which is not aligned by a point.
  var tail: Int? { text.tail }
}

extension Sequence<String> {
  /// The columns that numbers take where all points stand in one column.
  var widthOnPoint: Int {
    let tail = compactMap(\.tail).max() ?? 0
    return map { text in
      DisplayText.width(of: text) + (text.tail.map { tail - $0 } ?? 0)
    }.max() ?? 0
  }
}

extension String {
  /// How many columns of a plain number stand from its decimal point on; none of a dash; nil of any
  /// other text.
  var tail: Int? {
    if self == "–" { return 0 }
    let digits = drop { "+-−±".contains($0) }.utf8
    guard let first = digits.first, (48...57).contains(first) else { return nil }
    var places: Int?
    for byte in digits {
      switch byte {
      case 48...57: places = places.map { $0 + 1 }
      case UInt8(ascii: ","): if places != nil { return nil }
      case UInt8(ascii: "."):
        if places != nil { return nil }
        places = 1
      default: return nil
      }
    }
    return places ?? 0
  }
}
