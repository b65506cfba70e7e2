public import Domain

/// What the dashboard tells in its footer.
extension Phrase {
  /// “pasted text is ignored: press / or ' first”.
  public static let pasteIgnored = Phrase(
    zh: "粘贴的文字已忽略：请先按 / 或 '", en: "pasted text is ignored: press / or ' first")
  /// “an input method is on: switch it off to use the keys”.
  public static let inputMethodHint = Phrase(
    zh: "输入法处于中文状态，按 Shift 切换后再按键", en: "an input method is on: switch it off to use the keys")
  /// “reading the files again …”.
  public static let readingAgain = Phrase(zh: "正在重新读取…", en: "reading the files again …")
  /// “no file has changed”.
  public static let filesUnchanged = Phrase(zh: "文件没有变化", en: "no file has changed")
  /// “reading the data …”.
  public static let loading = Phrase(zh: "正在读取数据…", en: "reading the data …")
}
