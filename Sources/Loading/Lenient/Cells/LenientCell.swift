import Domain

/// What was understood of a cell as somebody typed it; the raw text stays with the caller.
struct LenientCell: Hashable, Sendable {
  /// The cell in the strict text of its field, or why there is none.
  let value: Understanding
  /// What the words around a number say of it, `>` for `超4.2万件`; nil when there are none.
  var bound: Bound?
  /// The footnote marks that were taken off, in their order.
  var footnotes: [String] = []

  enum Understanding: Hashable, Sendable {
    /// The text that the strict reader of the field takes.
    case strict(String)
    /// There is no figure; `mark` is what stands in its place. Never 0.
    case missing(mark: String)
    /// The row is a total or a part of another, not an area of its own.
    case check(AreaCheck)
    /// Nothing that can be used.
    case unread(Trouble)
  }

  /// Why a cell cannot be used.
  enum Trouble: Hashable, Sendable {
    /// No value of the field's type.
    case notUnderstood
    /// The unit `found` measures something else than the field.
    case otherUnit(found: String)
    /// Percentage points are a difference, not a rate.
    case percentagePoints
    /// A whole number was expected, and with its unit it is none.
    case notWhole
    /// More digits than a figure may have.
    case tooLong
    /// No name and no code of an area that is known.
    case unknownArea
    /// The name is that of several areas.
    case ambiguous([AreaCode])
  }
}

/// A field as a lenient table fills it.
struct LenientField: Hashable, Sendable {
  /// What it holds.
  let type: FieldType
  /// The unit the field is kept in; nil when it is not known.
  var unit: UnitOfMeasure?
  /// The unit that the column's heading or the unit line names; nil when none does.
  var columnUnit: UnitOfMeasure?
  /// Which areas a field of areas speaks of.
  var level = AreaNames.Level.any
  /// The unit that the row says its prefecture is in; nil when it says none.
  var inside: AreaCode?
  /// Whether 全国 is an area of its own, 000000, as in a table of figures of areas; elsewhere it
  /// is the total of the rows.
  var takesCountry = false
}
