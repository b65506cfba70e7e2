public import Domain

/// What is said of themes and of what a terminal can show.
extension Phrase {
  /// A theme that the program carries in itself.
  public static let builtIn = Phrase(zh: "内置", en: "built in")

  /// The least contrast of a theme.
  public static func leastContrast(_ ratio: Double) -> Phrase {
    let tenths = Int(ratio * 10)
    return Phrase(
      zh: "最低对比度 \(tenths / 10).\(tenths % 10)",
      en: "least contrast \(tenths / 10).\(tenths % 10)")
  }

  /// A theme of the terminal's own colours.
  public static let ownColours = Phrase(zh: "使用终端自身的颜色", en: "the terminal's own colours")

  /// Why the console of Linux is written to in English.
  public static let linuxConsole = Phrase(
    zh: "Linux 控制台没有汉字字形，以英文和 ASCII 显示",
    en: "the Linux console has no Chinese glyphs: English and ASCII are shown")

  /// Why an old terminal is written to in English.
  public static func oldTerminal(_ name: String) -> Phrase {
    Phrase(
      zh: "终端类型 \(name) 不支持 Unicode，以英文和 ASCII 显示",
      en: "the terminal \(name) is older than Unicode: English and ASCII are shown")
  }

  /// Why a locale is written to in English.
  public static let plainLocale = Phrase(
    zh: "当前语言环境不支持汉字，以英文和 ASCII 显示；可设置 LC_ALL=C.UTF-8",
    en: "the locale has no Chinese characters: English and ASCII are shown; try LC_ALL=C.UTF-8")
}
