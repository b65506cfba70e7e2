public import Domain

/// Labels of the lineage that `w` shows.
extension Phrase {
  /// “Rule”.
  public static let ruleLabel = Phrase(zh: "规则", en: "Rule")
  /// “Formula”.
  public static let formulaLabel = Phrase(zh: "公式", en: "Formula")
  /// “Working”.
  public static let workingLabel = Phrase(zh: "算式", en: "Working")
  /// “Constants”.
  public static let constantsLabel = Phrase(zh: "常数", en: "Constants")
  /// “Measure”.
  public static let measureLabel = Phrase(zh: "任务", en: "Measure")
  /// “Article”.
  public static let articleLabel = Phrase(zh: "条款", en: "Article")
  /// “Programme”.
  public static let programmeLabel = Phrase(zh: "出处", en: "Programme")

  /// The line of the programme's text.
  public static func programmeLine(_ line: Int) -> Phrase {
    Phrase(zh: "工作要点第 \(line) 行", en: "line \(line) of the programme's text")
  }
}

extension Phrase {
  /// The title of a centre's light.
  public static let serviceLevel = Phrase(zh: "办理时限", en: "Service level")
}
