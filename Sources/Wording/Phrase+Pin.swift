public import Domain

/// Words of setting the PIN of a kiosk.
extension Phrase {
  /// The first question.
  public static let pinNew = Phrase(zh: "新密码（4 至 12 位数字）：", en: "New PIN (4 to 12 digits):")
  /// The second question.
  public static let pinAgain = Phrase(zh: "再输入一次：", en: "Once more:")
  /// A PIN that is none.
  public static let pinForm = Phrase(zh: "密码应为 4 至 12 位数字", en: "a PIN has 4 to 12 digits")
  /// Two PINs that are not the same.
  public static let pinsDiffer = Phrase(zh: "两次输入不一致", en: "the two are not the same")
  /// No place to keep it in.
  public static let pinNowhere = Phrase(
    zh: "没有主目录，请用 --pin-file 指定文件", en: "there is no home; name a file with --pin-file")

  /// The PIN is kept.
  public static func pinSet(_ path: String) -> Phrase {
    Phrase(zh: "密码已保存到 \(path)", en: "the PIN is kept in \(path)")
  }

  /// There is no slide of that number.
  public static func noSuchSlide(_ number: Int, of count: Int) -> Phrase {
    Phrase(
      zh: "没有第 \(number) 张幻灯片，共 \(count) 张",
      en: "there is no slide \(number); the playlist has \(count)")
  }
}
