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
    // A direction may be none.
    if case .choice(let words) = field.type, let code = ChoiceWords.code(folded, among: words) {
      return LenientCell(value: .strict(words.contains(raw) ? raw : code))
    }
    if MissingMark.matches(folded) { return LenientCell(value: .missing(mark: raw)) }
    switch field.type {
    case .text: return LenientCell(value: .strict(TableReader.label(raw)))
    case .list: return LenientCell(value: .strict(Self.list(raw)))
    case .choice: return LenientCell(value: .unread(.notUnderstood))
    default: break
    }
    let (text, footnotes) = FootnoteMark.stripped(folded)
    var cell =
      switch field.type {
      case .whole, .number: LenientNumberReader(field: field).read(text)
      case .area: LenientCell(value: area(text, field))
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

  /// Words joined by `;` also where they are joined by the signs of Chinese text.
  private static func list(_ raw: String) -> String {
    raw.split { ";；、".contains($0) }.map { TableReader.label(String($0)) }
      .filter { !$0.isEmpty }.joined(separator: ";")
  }

  private func area(_ text: String, _ field: LenientField) -> LenientCell.Understanding {
    if AreaCode(text) != nil { return .strict(text) }
    switch areas.reading(of: text, level: field.level, inside: field.inside) {
    case .area(let code): return .strict(code.description)
    case .check(.national) where field.takesCountry: return .strict(AreaCode.china.description)
    case .check(let check): return .check(check)
    case .ambiguous(let codes): return .unread(.ambiguous(codes))
    case .unknown: return .unread(.unknownArea)
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
