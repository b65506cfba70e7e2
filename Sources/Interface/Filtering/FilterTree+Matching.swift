import Domain

extension FilterTree {
  /// Whether a row is kept: true, false, or nil where a value that is missing leaves it open.
  ///
  /// What is open stays open under `not`: a row without a figure is neither above a limit nor not
  /// above it. Only true keeps a row.
  func holds(for row: some FilterSubject) -> Bool? {
    switch self {
    case .everything: return true
    case .word(let word): return word.isFound(in: row.texts)
    case .test(let test): return test.holds(for: row.value(of: test.field.id))
    case .not(let tree): return tree.holds(for: row).map { !$0 }
    case .all(let trees): return FilterTree.combined(trees, row, decisive: false)
    case .any(let trees): return FilterTree.combined(trees, row, decisive: true)
    }
  }

  private static func combined(
    _ trees: [FilterTree], _ row: some FilterSubject, decisive: Bool
  ) -> Bool? {
    var isOpen = false
    for tree in trees {
      guard let answer = tree.holds(for: row) else {
        isOpen = true
        continue
      }
      if answer == decisive { return decisive }
    }
    return isOpen ? nil : !decisive
  }
}

extension FilterTest {
  /// Whether a value passes; nil where there is none to compare.
  func holds(for value: FilterValue?) -> Bool? {
    let isMissing = value?.isMissing ?? true
    if case .missing = operand { return (sign == .unequal) != isMissing }
    guard let value, !isMissing else { return nil }
    let found: Bool?
    switch operand {
    case .missing: found = nil
    case .words(let words):
      found = words.contains {
        sign == .contains ? $0.isFound(in: value.texts) : $0.isOne(of: value.texts)
      }
    case .lights(let lights): found = value.light.map(lights.contains)
    case .quantities(let quantities):
      let answers = quantities.map { compare(value, with: $0) }
      guard answers.contains(where: { $0 != nil }) else { return nil }
      found = answers.contains(true)
    }
    return sign == .unequal ? found.map { !$0 } : found
  }

  /// Compares a number; nil where it is of another kind than the quantity.
  private func compare(_ value: FilterValue, with quantity: FilterQuantity) -> Bool? {
    guard let number = value.number else { return nil }
    var (low, high) = (quantity.range.lowerBound, quantity.range.upperBound)
    var compared = quantity.isDay ? number : value.shown ?? number
    if let unit = quantity.unit {
      if let own = value.unit {
        guard own.agrees(with: unit) else { return nil }
        // 1.2亿 of a column in 亿元 is 1.2 of it, as 1.2亿元 is.
        compared = (value.shown ?? number) * own.factor
      }
      (low, high) = (low * unit.factor, high * unit.factor)
    }
    let slack = max(1e-9, abs(high) * 1e-12)
    switch sign {
    case .above: return compared > high + slack
    case .atLeast: return compared >= low - slack
    case .below: return compared < low - slack
    case .atMost: return compared <= high + slack
    case .equal, .contains, .unequal:
      if quantity.unit == nil, let printed = value.printed, (low...high).contains(printed) {
        return true
      }
      return compared >= low - slack && compared <= high + slack
    }
  }
}
