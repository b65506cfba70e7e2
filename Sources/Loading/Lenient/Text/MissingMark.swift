/// The marks that offices write where they have no figure.
///
/// None of them is ever 0.
enum MissingMark {
  private static let words: Set<String> = [
    "", "/", "\\", "//", "*", "**", "…", "……", "...", "无", "暂无", "暂缺", "缺", "未报", "未上报", "未填报",
    "无数据", "暂无数据", "不详", "不适用", "待报", "n/a", "na", "#n/a", "null", "nil", "none",
  ]

  /// Whether the folded text says that there is no figure.
  static func matches(_ folded: String) -> Bool {
    let text = folded.filter { $0 != " " }.lowercased()
    return words.contains(text) || text.allSatisfy(isDash)
  }

  private static func isDash(_ character: Character) -> Bool {
    "-‒–—―─━ー_".contains(character)
  }
}
