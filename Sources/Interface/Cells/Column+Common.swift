import Domain
import Wording

extension Column {
  /// The mark of a light: one column without a heading.
  static let mark = Column(
    id: "mark", title: Phrase(zh: "", en: ""), least: 1, ideal: 1, sortsUp: true)

  /// A column that takes what is left, and has `wish` columns before others that may leave.
  static func open(_ id: String, _ title: Phrase, least: Int, wish: Int = 0) -> Column {
    Column(id: id, title: title, least: least, wish: wish, ideal: Int.max)
  }

  /// A column of text.
  static func text(_ id: String, _ title: Phrase, _ least: Int, _ ideal: Int, rank: Int = 0)
    -> Column
  {
    Column(id: id, title: title, least: least, ideal: ideal, rank: rank)
  }

  /// A column of numbers, aligned at the right.
  static func number(_ id: String, _ title: Phrase, _ least: Int, _ ideal: Int, rank: Int = 0)
    -> Column
  {
    Column(id: id, title: title, alignment: .right, least: least, ideal: ideal, rank: rank)
  }

  /// The column of a figure with its unit in the heading.
  static func figure(_ key: FigureKey, _ least: Int, _ ideal: Int, rank: Int = 0) -> Column {
    Column(
      id: key.rawValue, title: .column(of: key), alignment: .right, least: least, ideal: ideal,
      rank: rank, sortsUp: key.direction == .down, names: [key.name])
  }
}
