public import Domain

/// Words of the staff's screens of a kiosk.
extension Phrase {
  /// Heading of the staff's screens.
  public static let kioskStaff = Phrase(zh: "工作人员", en: "Staff")
  /// What to type.
  public static let pinPrompt = Phrase(zh: "请输入密码，按 Enter 确认", en: "PIN, then Enter")
  /// While a PIN is checked.
  public static let pinChecking = Phrase(zh: "正在核对", en: "checking")
  /// After a wrong PIN.
  public static let pinWrong = Phrase(zh: "密码错误", en: "wrong PIN")
  /// The version.
  public static let staffVersion = Phrase(zh: "版本", en: "version")
  /// The age of the data.
  public static let staffData = Phrase(zh: "数据读取", en: "data read")
  /// Faults in the data.
  public static let staffDiagnostics = Phrase(zh: "数据问题", en: "diagnostics")
  /// Slides that cannot be drawn.
  public static let staffSkipped = Phrase(zh: "跳过的幻灯片", en: "slides skipped")
  /// The theme.
  public static let staffTheme = Phrase(zh: "亮度主题", en: "theme")
  /// What comes next.
  public static let staffNext = Phrase(zh: "接下来", en: "next")
  /// The keys of the staff page.
  public static let staffKeys = Phrase(
    zh: "T 更换主题   L 退出大屏   Esc 返回播放", en: "T theme   L leave the kiosk   Esc back")
  /// The question before leaving.
  public static let staffLeaving = Phrase(
    zh: "确定退出大屏？Enter 退出，其他键返回", en: "Leave the kiosk? Enter leaves, any other key stays")

  /// The button that takes back a digit.
  public static let pinDelete = Phrase(zh: "删除", en: "delete")
  /// The button that leaves the PIN.
  public static let pinBack = Phrase(zh: "返回", en: "back")
  /// The button that ends the PIN.
  public static let pinEnter = Phrase(zh: "确认", en: "enter")
  /// The button for another theme.
  public static let staffThemeButton = Phrase(zh: "更换主题", en: "theme")
  /// The button that asks to leave.
  public static let staffLeaveButton = Phrase(zh: "退出大屏", en: "leave")
  /// The button that closes the staff page.
  public static let staffBackButton = Phrase(zh: "返回播放", en: "back")
  /// The button that leaves.
  public static let staffLeaveNow = Phrase(zh: "确定退出", en: "leave now")
  /// The button that does not.
  public static let staffStay = Phrase(zh: "不退出", en: "stay")

  /// How long the next try has to wait.
  public static func pinDelay(seconds: Int) -> Phrase {
    seconds < 120
      ? Phrase(zh: "请 \(seconds) 秒后再试", en: "wait \(seconds) s")
      : Phrase(zh: "请 \((seconds + 59) / 60) 分钟后再试", en: "wait \((seconds + 59) / 60) min")
  }

  /// The slide of headline targets.
  public static let slideTarget = Phrase(zh: "主要目标", en: "headline targets")
  /// The slide of the map.
  public static let slideMap = Phrase(zh: "地图", en: "map")
  /// The slide of a province.
  public static let slideProvince = Phrase(zh: "本省进展", en: "province")
  /// The slide of nodes.
  public static let slideNodes = Phrase(zh: "服务点", en: "service nodes")
  /// The slide of durations.
  public static let slideDurations = Phrase(zh: "办理时长", en: "durations")
  /// The slide of steps.
  public static let slideSteps = Phrase(zh: "预审步骤", en: "steps")
  /// The slide of services.
  public static let slideServices = Phrase(zh: "三类服务", en: "services")
  /// The slide of the clock.
  public static let slideClock = Phrase(zh: "时钟", en: "clock")
}
