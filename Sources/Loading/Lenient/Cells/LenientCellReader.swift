import Domain

/// Reads cells as people type them to the strict text of their field.
///
/// DATA, "Cells as people type them". Strict text passes unchanged, unless its column is in another unit than the field.
struct LenientCellReader: Sendable {
  /// The names of areas.
  var areas = AreaNames(units: [], prefectures: [])
  /// How periods are read.
  var periods = LenientPeriod()

  /// What the cell `raw` says in `field`.
  func read(_ raw: String, as field: LenientField) -> LenientCell {
    let folded = FoldedText.of(raw)
    // In a column of yes and no, 无 is a no.
    if field.type == .truth, let truth = Self.truth(folded) {
      return LenientCell(value: .strict(truth ? "true" : "false"))
    }
    if MissingMark.matches(folded) { return LenientCell(value: .missing(mark: raw)) }
    switch field.type {
    case .text, .list: return LenientCell(value: .strict(raw))
    case .choice(let words): return LenientCell(value: Self.choice(raw, folded, words))
    default: break
    }
    let (text, footnotes) = FootnoteMark.stripped(folded)
    var cell =
      switch field.type {
      case .whole, .number: LenientNumberReader(field: field).read(text)
      case .area: LenientCell(value: area(text))
      default: LenientCell(value: period(text, as: field.type))
      }
    cell.footnotes = footnotes
    return cell
  }

  private static func truth(_ folded: String) -> Bool? {
    switch folded.lowercased() {
    case "true", "是", "有", "对", "√", "✓", "✔", "☑", "y", "yes", "1": true
    case "false", "否", "无", "没有", "不是", "错", "×", "✗", "✘", "☒", "x", "n", "no", "0": false
    default: nil
    }
  }

  private static func choice(
    _ raw: String, _ folded: String, _ words: [String]
  ) -> LenientCell.Understanding {
    if words.contains(raw) { return .strict(raw) }
    let lower = folded.lowercased()
    guard let word = words.first(where: { $0.lowercased() == lower }) else {
      return .unread(.notUnderstood)
    }
    return .strict(word)
  }

  private func area(_ text: String) -> LenientCell.Understanding {
    if AreaCode(text) != nil { return .strict(text) }
    switch areas.reading(of: text) {
    case .area(let code): return .strict(code.description)
    case .check(let check): return .check(check)
    case .ambiguous(let codes): return .unread(.ambiguous(codes))
    case .unknown: return .unread(.notUnderstood)
    }
  }

  private func period(_ text: String, as type: FieldType) -> LenientCell.Understanding {
    guard let period = periods.period(text) else { return .unread(.notUnderstood) }
    switch (type, period) {
    case (.period, _), (.month, .month), (.day, .day): return .strict(period.description)
    case (.month, .day(let day)):
      // A workbook keeps a month as its first day; an office may write its last.
      let month = Month(of: day)
      guard day == month.start || day == month.end else { return .unread(.notUnderstood) }
      return .strict(month.description)
    default: return .unread(.notUnderstood)
    }
  }
}
