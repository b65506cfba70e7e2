public import Domain

extension Phrase {
  /// Neither input nor output is a terminal.
  public static let noTerminal = Phrase(
    zh: "当前没有可用的终端，无法打开仪表盘；可用 zhichan report 输出报告",
    en: "there is no terminal to draw on; try zhichan report")

  /// The user's editor cannot be started.
  public static func noEditor(_ command: String) -> Phrase {
    Phrase(
      zh: "无法启动编辑器“\(command)”，请设置 EDITOR 环境变量",
      en: "the editor \"\(command)\" cannot be started; set EDITOR")
  }

  /// TERM is missing or nothing is known about it.
  public static func unknownTerminal(_ name: String) -> Phrase {
    name.isEmpty
      ? Phrase(
        zh: "未设置 TERM 环境变量，无法判断终端类型",
        en: "TERM is not set, so the kind of terminal is unknown")
      : Phrase(
        zh: "系统中没有终端类型“\(name)”的描述，请检查 TERM 环境变量",
        en: "nothing is known about the terminal \"\(name)\"; check TERM")
  }

  /// The terminal cannot place its cursor.
  public static func incapableTerminal(_ name: String) -> Phrase {
    Phrase(
      zh: "终端“\(name)”不能移动光标，无法打开仪表盘；可用 zhichan report 输出报告",
      en: "the terminal \"\(name)\" cannot place its cursor; try zhichan report")
  }
}
