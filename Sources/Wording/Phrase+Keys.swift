public import Domain

/// What is said of keys, the mouse and their settings.
extension Phrase {
  /// A key that begins a longer sequence was pressed.
  public static func keysBegun(_ label: String) -> Phrase {
    Phrase(zh: "\(label) – 等待下一个键", en: "\(label) –")
  }

  /// A sequence of keys that nothing is bound to.
  public static func keysUnbound(_ label: String) -> Phrase {
    Phrase(zh: "\(label) 没有对应的操作", en: "\(label) is not bound to anything")
  }

  /// The mouse was let go of.
  public static let mouseReleased = Phrase(
    zh: "已交还鼠标，可在终端中选取文字；再按一次恢复",
    en: "the mouse is the terminal's: select and copy; once more takes it again")

  /// The mouse was taken.
  public static let mouseTaken = Phrase(
    zh: "鼠标可用：单击选择，双击进入，滚轮滚动；按住 Shift 仍可选取文字",
    en: "the mouse works: click selects, double click opens, the wheel scrolls; Shift selects text")

  /// The heading of what the mouse does.
  public static let mouseHelpTitle = Phrase(zh: "鼠标", en: "Mouse")

  /// What the mouse does, a line each.
  public static let mouseHelp = [
    Phrase(zh: "单击选择，双击进入，滚轮滚动", en: "click selects, double click opens, the wheel scrolls"),
    Phrase(
      zh: "单击列标题排序，再次单击反序；拖动列标题之间的空隙调整列宽，双击恢复",
      en: "a click on a heading sorts, once more turns the order round; the gap after it, dragged, "
        + "sets the width, a double click brings its own back"),
    Phrase(
      zh: "单击标签、路径或底部提示，执行其所示操作",
      en: "a click on a tab, the path or a hint at the bottom does what it says"),
    Phrase(zh: "按住 Shift 在终端中选取文字", en: "Shift selects text, as the terminal does"),
  ]

  /// The terminal has no Chinese glyphs.
  public static let noChineseHere = Phrase(
    zh: "此终端不能显示汉字", en: "this terminal cannot show Chinese characters")

  /// What is wrong with a settings file, where, and that the last good settings stay.
  public static func settingsFault(_ place: String, _ message: Phrase, more: Int) -> Phrase {
    let (others, rest) = more > 0 ? ("（另有 \(more) 处）", " (and \(more) more)") : ("", "")
    return Phrase(
      zh: "\(place)：\(message.zh)\(others)", en: "\(place): \(message.en)\(rest)")
  }

  /// The settings files have no faults any more.
  public static let settingsGood = Phrase(zh: "设置已更正", en: "the settings are right again")

  /// A command that does not exist, in the settings.
  public static func noSuchCommand(_ name: String, near: String?) -> Phrase {
    let (zh, en) = near.map { ("；是否指 \($0)？", "; is \($0) meant?") } ?? ("", "")
    return Phrase(
      zh: "没有名为“\(name)”的操作\(zh)（zhichan keys 列出全部操作）",
      en: "there is no command \"\(name)\"\(en) (zhichan keys lists them)")
  }

  /// A text that names no key.
  public static func noSuchKey(_ text: String) -> Phrase {
    Phrase(
      zh: "“\(text)”不是按键名；应写 a、Enter、PgUp、F5、Space、Ctrl-x、Alt-Left，或以空格相连",
      en:
        "\"\(text)\" is no key; write a, Enter, PgUp, F5, Space, Ctrl-x, Alt-Left, or several with blanks"
    )
  }

  /// A key that the terminal itself acts on.
  public static func reservedKey(_ label: String) -> Phrase {
    Phrase(
      zh: "\(label) 由终端使用，不能另作他用",
      en: "\(label) belongs to the terminal and cannot be bound")
  }

  /// A key bound to two commands by the user.
  public static func keyTwiceBound(_ label: String, to command: String, line: Int) -> Phrase {
    Phrase(
      zh: "\(label) 在第 \(line) 行已用于 \(command)，此处不生效",
      en: "\(label) is bound to \(command) on line \(line); it stays there")
  }

  /// A key bound by the user that begins, or is begun by, another of theirs.
  public static func keyBegins(_ label: String, other: String, line: Int) -> Phrase {
    Phrase(
      zh: "\(label) 与第 \(line) 行的 \(other) 前后重叠，此处不生效",
      en: "\(label) overlaps with \(other) on line \(line); it stays there")
  }

  /// A value of a setting that it cannot have.
  public static func notASetting(_ text: String, of key: String, known: [String]) -> Phrase {
    let list = known.joined(separator: ", ")
    return Phrase(
      zh: "\(key) 不能是“\(text)”；可用的有：\(list)",
      en: "\(key) cannot be \"\(text)\"; there are \(list)")
  }

  /// A settings file whose top is no mapping.
  public static let configNotMapping = Phrase(
    zh: "设置文件应每行写一项“名称: 值”", en: "a settings file has lines of the form name: value")

  /// A part of the settings that takes lines.
  public static let keysNotMapping = Phrase(
    zh: "keys 应每行写“操作: 按键”或“操作: [按键, 按键]”",
    en: "keys takes lines of the form command: key, or command: [key, key]")

  /// A value that is no single word.
  public static func settingNotText(_ key: String) -> Phrase {
    Phrase(zh: "\(key) 应为单个值", en: "\(key) takes a single value")
  }
}
