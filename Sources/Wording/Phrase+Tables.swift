public import Domain

// The columns of tables.
extension Phrase {
  /// The heading of the list of columns.
  public static let columnsTitle = Phrase(zh: "显示的列", en: "Columns")
  /// A column that is wanted but does not fit.
  public static let columnWithoutRoom = Phrase(zh: "屏幕放不下", en: "no room")
  /// All columns as they come.
  public static let allColumns = Phrase(
    zh: "恢复默认列和列宽", en: "back to the default columns and widths")
  /// What is in hand has no columns.
  public static let noColumns = Phrase(zh: "这里没有可选的列", en: "there are no columns to choose here")
}
