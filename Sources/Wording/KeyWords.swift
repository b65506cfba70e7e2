public import Domain

/// What a key does, in a verb for the footer and in a sentence for the help.
public struct KeyWords: Hashable, Sendable {
  /// The verb.
  public let label: Phrase
  /// The sentence.
  public let help: Phrase

  init(_ zh: String, _ en: String, help: (zh: String, en: String)? = nil) {
    label = Phrase(zh: zh, en: en)
    self.help = Phrase(zh: help?.zh ?? zh, en: help?.en ?? en)
  }
}

extension KeyWords {
  /// “move up”.
  public static let keyUp = KeyWords("上移", "move up")
  /// “move down”.
  public static let keyDown = KeyWords("下移", "move down")
  /// “move left”.
  public static let keyLeft = KeyWords(
    "左移", "move left", help: ("左移一列；树中收起", "a column to the left; in a tree, fold"))
  /// “move right”.
  public static let keyRight = KeyWords(
    "右移", "move right", help: ("右移一列；树中展开", "a column to the right; in a tree, unfold"))
  /// “a page up”.
  public static let keyPageUp = KeyWords("上翻一页", "a page up")
  /// “a page down”.
  public static let keyPageDown = KeyWords("下翻一页", "a page down")
  /// “to the first row”.
  public static let keyFirst = KeyWords("到首行", "to the first row")
  /// “to the last row”.
  public static let keyLast = KeyWords("到末行", "to the last row")
  /// “next part”.
  public static let keyNextHalf = KeyWords(
    "切换区块", "next part", help: ("切换到本页下一区块", "to the next part of the page"))
  /// “previous part”.
  public static let keyPreviousHalf = KeyWords(
    "上一区块", "previous part", help: ("回到本页上一区块", "to the previous part of the page"))
  /// “open”.
  public static let keyOpen = KeyWords("进入", "open", help: ("进入下一级", "a level down"))
  /// “up”.
  public static let keyAscend = KeyWords("返回", "up", help: ("返回上一级", "a level up"))
  /// “back”.
  public static let keyBack = KeyWords("后退", "back", help: ("回到刚才的页面", "to where you were"))
  /// “forward”.
  public static let keyForward = KeyWords("前进", "forward", help: ("再往前一页", "forward again"))
  /// “close”.
  public static let keyClose = KeyWords(
    "关闭", "close", help: ("关闭弹出内容，清除筛选", "close what is open; clear the filter"))
  /// “filter”.
  public static let keyFilter = KeyWords(
    "筛选", "filter", help: ("按文字或条件筛选行：积压>200", "keep rows by text or condition: backlog>200"))
  /// “find”.
  public static let keyFind = KeyWords(
    "查找", "find",
    help: ("按名称查找窗格、地区、任务、指标、主题和操作", "find a pane, place, measure, figure, theme or action"))
  /// “jump”.
  public static let keyJump = KeyWords(
    "跳转", "jump", help: ("输入文字，跳到相符的行", "jump to a row by typing"))
  /// “sort”.
  public static let keySort = KeyWords(
    "排序", "sort",
    help: ("按当前列排序，先前的列作次序；再按取消", "sort by the column; earlier ones break ties; again: not by it"))
  /// “columns”.
  public static let keyColumns = KeyWords(
    "选列", "columns", help: ("选择显示哪些列（空格切换）", "choose the columns that are seen (Space)"))
  /// “narrower”.
  public static let keyNarrower = KeyWords(
    "变窄", "narrower", help: ("当前列变窄", "make the column under the cursor narrower"))
  /// “wider”.
  public static let keyWider = KeyWords(
    "变宽", "wider", help: ("当前列变宽", "make the column under the cursor wider"))
  /// “reverse”.
  public static let keyReverse = KeyWords("倒序", "reverse", help: ("颠倒排序", "turn the order round"))
  /// “figure”.
  public static let keyLayer = KeyWords(
    "换指标", "figure",
    help: (
      "选择地图显示的指标或排位的指标；布点方案中更换机构类型",
      "choose what the map shows, or ranks go by; on a placement plan another kind of node"
    ))
  /// “why”.
  public static let keyWhy = KeyWords(
    "依据", "why",
    help: ("该数据的依据：规则、算式、来源行", "why: the rule, the formula and the rows behind a figure"))
  /// “edit”.
  public static let keyEdit = KeyWords(
    "打开原始行", "edit", help: ("在编辑器中打开原始行", "open the line in $EDITOR"))
  /// “mark”.
  public static let keyMark = KeyWords(
    "标记", "mark", help: ("标记省份用于对比，再按取消", "mark a province for comparing, or unmark it"))
  /// “compare”.
  public static let keyCompare = KeyWords(
    "对比", "compare",
    help: ("并排对比已标记的两至四个省份", "lay the marked provinces side by side (two to four)"))
  /// “copy”.
  public static let keyCopy = KeyWords(
    "复制", "copy",
    help: (
      "复制当前单元格；再按复制本行，再按复制整个列表",
      "copy the cell in hand; once more: its row; once more: the whole listing"
    ))
  /// “export”.
  public static let keyExport = KeyWords(
    "导出", "export",
    help: (
      "把当前列表或整页导出为 CSV、Markdown 或 SVG 文件",
      "write the listing or the page to a file: CSV, Markdown or SVG"
    ))
  /// “plan”.
  public static let keyPlan = KeyWords(
    "方案", "plan",
    help: (
      "公共服务：布点方案；保护中心：需求与能力；数据：报送情况；其他：位次；再按换范围或指标",
      "network: where to build; centres: demand; data: who has reported; else ranks; again: the next"
    ))
  /// “note”.
  public static let keyNote = KeyWords(
    "备注", "note",
    help: (
      "为当前行写备注；已有备注时先列出，可修改或删除",
      "write a note on the row in hand; where there are notes, list them to edit or delete"
    ))
  /// “delete”.
  public static let keyRemove = KeyWords(
    "删除", "delete", help: ("在备注列表中：删除所选备注（须确认）", "in the list of notes: delete one, once confirmed")
  )
  /// “set the light”.
  public static let keyOverride = KeyWords(
    "调整状态", "set the light",
    help: ("调整任务状态，须署名并写明理由", "set a measure's light, with name and reason"))
  /// “acknowledge”.
  public static let keyAcknowledge = KeyWords(
    "确认", "acknowledge", help: ("确认或暂缓预警", "acknowledge or snooze an alert"))
  /// “severity”.
  public static let keySeverity = KeyWords(
    "按级别", "severity",
    help: ("预警只显示某一级别，再按换下一级", "alerts of one severity only; once more: the next"))
  /// “changes”.
  public static let keyChanges = KeyWords(
    "变化", "changes",
    help: (
      "有何变化：自上次查看；再按为自前一天", "what changed since the last look; once more: since the day before"
    ))
  /// “since a day”.
  public static let keyChangesSince = KeyWords(
    "自某日", "since a day", help: ("自某一天以来有何变化", "what changed since a day to be typed"))
  /// “month back”.
  public static let keyEarlierMonth = KeyWords(
    "上月", "month back", help: ("截至上一个月", "a month earlier"))
  /// “month on”.
  public static let keyLaterMonth = KeyWords("下月", "month on", help: ("截至下一个月", "a month later"))
  /// “year back”.
  public static let keyEarlierYear = KeyWords(
    "上年", "year back", help: ("截至上一年同期", "a year earlier"))
  /// “year on”.
  public static let keyLaterYear = KeyWords("下年", "year on", help: ("截至下一年同期", "a year later"))
  /// “present”.
  public static let keyPresentDay = KeyWords(
    "回到当前", "present", help: ("回到数据的当前日期", "back to the present day of the data"))
  /// “known now / then”.
  public static let keyKnowledge = KeyWords(
    "当时/今日所知", "known then / now",
    help: ("切换：当时所知的数据，今日所知的数据", "what was known then, or what is known now"))
  /// “reload”.
  public static let keyReadAgain = KeyWords(
    "重新读取", "reload", help: ("重新读取全部文件", "read the files again"))
  /// “中文”.
  public static let keyLanguage = KeyWords("English", "中文", help: ("切换为英文界面", "switch to Chinese"))
  /// “theme”.
  public static let keyTheme = KeyWords("主题", "theme", help: ("更换配色主题", "another theme"))
  /// “mouse”.
  public static let keyMouse = KeyWords(
    "鼠标", "mouse",
    help: ("交还鼠标以便选取文字，再按恢复", "let go of the mouse to select text; once more takes it again"))
  /// “help”.
  public static let keyHelp = KeyWords("帮助", "help")
  /// “repaint”.
  public static let keyRepaint = KeyWords("重绘", "repaint", help: ("重绘屏幕", "draw the screen anew"))
  /// “leave”.
  public static let keyLeave = KeyWords("退出", "leave")
}
