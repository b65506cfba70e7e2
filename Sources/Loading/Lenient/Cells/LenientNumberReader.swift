import Domain

/// Reads the number of a cell into the unit of its field: 2180亿元 is 2180 in a field of 亿元, and
/// 34.5万件 is 345000 in one of 件.
struct LenientNumberReader: Sendable {
  /// The field.
  let field: LenientField

  /// What the folded text, without footnote marks, says.
  func read(_ text: String) -> LenientCell {
    if isStrict(text), columnMultiplier == 1 { return LenientCell(value: .strict(text)) }
    guard let number = LenientNumber(text) else {
      return LenientCell(value: isStrict(text) ? scaled(text, by: columnMultiplier) : .none)
    }
    return LenientCell(value: value(of: number), bound: number.bound)
  }

  private func value(of number: LenientNumber) -> LenientCell.Understanding {
    guard !number.unit.isEmpty else { return scaled(number.digits, by: columnMultiplier) }
    guard let unit = UnitOfMeasure(number.unit) else {
      return .unread(.otherUnit(found: number.unit))
    }
    if unit.dimension == .points, field.unit?.dimension != .points {
      return .unread(.percentagePoints)
    }
    // Nothing says how a field without a unit is kept: 34.5万 is then written out, and a share stays
    // in percent.
    guard let target = field.unit ?? field.columnUnit else {
      return scaled(number.digits, by: unit.factor)
    }
    guard let multiplier = unit.multiplier(to: target) else {
      return .unread(.otherUnit(found: number.unit))
    }
    return scaled(number.digits, by: multiplier)
  }

  /// What a bare number of the column is to be multiplied by: a unit line for money does not
  /// concern a column of cases.
  var columnMultiplier: Exact {
    guard let column = field.columnUnit, let unit = field.unit else { return 1 }
    return column.multiplier(to: unit) ?? 1
  }

  private func scaled(_ digits: String, by multiplier: Exact) -> LenientCell.Understanding {
    guard let number = Exact(digits) else { return .unread(.tooLong) }
    let exact = number * multiplier
    if field.type == .whole, exact.denominator != 1 { return .unread(.notWhole) }
    // The digits as typed keep their decimals.
    let text = multiplier == 1 && field.type != .whole ? digits : exact.text()
    guard Exact(text) == exact else { return .unread(.tooLong) }
    return .strict(text)
  }

  private func isStrict(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return field.type == .whole
      ? CellParsing.whole(bytes.span) != nil : CellParsing.number(bytes.span) != nil
  }
}

extension LenientCell.Understanding {
  /// A text that is no number.
  fileprivate static let none = LenientCell.Understanding.unread(.notUnderstood)
}
