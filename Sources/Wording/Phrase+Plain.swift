public import Domain

// The dashboard as lines of text.
extension Phrase {
  /// What can be typed, with the keys in force.
  public static func plainHint(
    panes: String, why: String, help: String, leave: String
  ) -> Phrase {
    Phrase(
      zh: "输入：\(panes) 换页，#编号 打开行，\(why) #编号 查看依据，/条件 筛选，名称 查找，\(help) 帮助，\(leave) 退出",
      en: "Type \(panes) for a pane, #N to open a row, \(why) #N for why, /filter, any name, "
        + "\(help) for help, \(leave) to leave")
  }
  /// A line is wanted.
  public static func plainPrompt(_ text: String) -> Phrase {
    text.isEmpty
      ? Phrase(zh: "请输入内容；空行放弃", en: "Type the text; an empty line gives it up")
      : Phrase(
        zh: "请输入内容（现为：\(text)）；空行放弃", en: "Type the text (now: \(text)); an empty line gives it up")
  }
  /// Nothing is called so.
  public static func plainUnknown(_ text: String, help: String) -> Phrase {
    Phrase(
      zh: "没有“\(text)”；输入 \(help) 查看帮助",
      en: "there is no “\(text)”; \(help) lists what can be typed")
  }
  /// What is wrong in a line, and in which column.
  public static func plainFault(column: Int, _ words: Phrase) -> Phrase {
    Phrase(zh: "第 \(column) 字：\(words.zh)", en: "column \(column): \(words.en)")
  }
  /// The files were read again.
  public static let plainReloaded = Phrase(
    zh: "数据已更新；按回车读出本页", en: "The data has changed; Enter reads the page")
  /// How far the reading of the case ledger has come.
  public static func plainLedger(percent: Int) -> Phrase {
    let share = "\(percent)".asPercentage
    return Phrase(
      zh: "正在读取案件台账：\(share)；输入 Esc 取消",
      en: "Reading the case ledger: \(share); Esc cancels")
  }
  /// How many alerts there are now.
  public static func plainAlerts(_ count: Int, critical: Int) -> Phrase {
    Phrase(
      zh: "预警 \(count) 条，其中严重 \(critical) 条", en: "Alerts: \(count), \(critical) of them critical")
  }
}
