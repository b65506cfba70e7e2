public import Domain

/// What is wrong with a settings file, as its diagnostics say it.
extension Phrase {
  /// The text is not YAML; `problem` is the parser's own word, which exists in English only.
  public static func notYAML(_ problem: String) -> Phrase {
    Phrase(zh: "不是有效的 YAML：\(problem)", en: "not valid YAML: \(problem)")
  }

  /// A key stands twice in one mapping.
  public static func keyTwice(_ key: String, firstLine: Int) -> Phrase {
    Phrase(
      zh: "“\(key)”重复，第 \(firstLine) 行已经写过",
      en: "\"\(key)\" is here a second time; it is first on line \(firstLine)")
  }

  /// A key that means nothing here.
  public static func unknownKey(_ key: String, known: [String]) -> Phrase {
    let list = known.joined(separator: ", ")
    return Phrase(
      zh: "没有“\(key)”这一项；可用的有：\(list)",
      en: "there is no \"\(key)\" here; the names are \(list)")
  }

  /// A theme file without content.
  public static let themeEmpty = Phrase(
    zh: "主题文件是空的", en: "the theme file is empty")

  /// A theme file whose top is a list or a single word.
  public static let themeNotMapping = Phrase(
    zh: "主题文件应由 roles 和 grounds 两部分组成",
    en: "a theme file has two parts, roles and grounds")

  /// A theme file without one of its parts.
  public static func themeWithout(_ part: String) -> Phrase {
    Phrase(zh: "主题文件缺少 \(part) 部分", en: "the theme file has no part \"\(part)\"")
  }

  /// A part of a theme that is not a mapping.
  public static func themePartNotMapping(_ part: String) -> Phrase {
    Phrase(
      zh: "\(part) 部分应为“名称: 颜色”各占一行",
      en: "the part \"\(part)\" takes lines of the form name: colour")
  }

  /// A theme that leaves names out.
  public static func themeLeavesOut(_ names: [String], of part: String) -> Phrase {
    let list = names.joined(separator: ", ")
    return Phrase(
      zh: "\(part) 缺少：\(list)；按终端默认颜色显示",
      en: "\(part) leaves out \(list); the terminal's own colour is used")
  }

  /// A value that names no colour.
  public static func notAColour(_ text: String) -> Phrase {
    Phrase(
      zh: "“\(text)”不是颜色，应写 #rrggbb、default 或终端颜色名（如 red、bright-blue）",
      en: "\"\(text)\" is not a colour; write #rrggbb, default, or a terminal's, red or bright-blue"
    )
  }

  /// No value where a colour belongs.
  public static let colourMissing = Phrase(
    zh: "这里应写颜色：带引号的 \"#rrggbb\" 或 default",
    en: "a colour belongs here: \"#rrggbb\" in quotes, or default")

  /// A word after the colour that is no emphasis.
  public static func notAnEmphasis(_ text: String, known: [String]) -> Phrase {
    let list = known.joined(separator: ", ")
    return Phrase(
      zh: "“\(text)”不是强调方式；可用的有：\(list)",
      en: "\"\(text)\" is not an emphasis; there are \(list)")
  }

  /// No theme of the name anywhere.
  public static func noSuchTheme(_ name: String, known: [String]) -> Phrase {
    let list = known.joined(separator: ", ")
    return Phrase(
      zh: "没有名为“\(name)”的主题；可用的有：\(list)",
      en: "there is no theme called \"\(name)\"; there are \(list)")
  }

  /// A settings file that cannot be read.
  public static func fileUnreadable(_ reason: String) -> Phrase {
    Phrase(zh: "无法读取文件：\(reason)", en: "the file cannot be read: \(reason)")
  }

  /// A settings file past the size limit.
  public static let settingsTooLarge = Phrase(
    zh: "文件超过 1 MiB，不像设置文件", en: "the file is larger than 1 MiB, too large for settings")

  /// A settings file in another encoding.
  public static let settingsNotUTF8 = Phrase(
    zh: "文件不是 UTF-8 编码", en: "the file is not UTF-8")
}
