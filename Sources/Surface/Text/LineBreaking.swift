/// Between which glyphs a line may end.
///
/// The part of Unicode's annex 14 that office texts in Chinese and in Latin letters need: after
/// spaces and hyphens, around Han characters, with punctuation kept on its side.
enum LineBreaking {
  /// Whether a line may end after `before` and the next begin with `after`.
  static func isAllowed(between before: GlyphScalars, and after: GlyphScalars) -> Bool {
    if after.base == " " { return false }
    // A percentage is written with a space that is part of it.
    if before.base == " " { return after.base != "%" }
    if closing.contains(after.base) || opening.contains(before.base) { return false }
    if before.width == 2 || after.width == 2 { return true }
    return before.base == "-" && after.base.properties.isAlphabetic
  }

  /// What never begins a line.
  private static let closing = Set(
    "、。，．：；！？）】》」』〉〕〗｝］”’…—～·‥％‰℃°々ー〜,.;:!?)]}%»›".unicodeScalars)
  /// What never ends a line.
  private static let opening = Set("（【《「『〈〔〖｛［“‘￥＄$¥£€([{«‹№".unicodeScalars)
}
