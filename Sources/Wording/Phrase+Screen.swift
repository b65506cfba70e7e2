public import Domain

/// Words of the frame around the panes.
extension Phrase {
  /// “China”.
  public static let china = Phrase(zh: "全国", en: "China")
  /// “nothing matches; Esc clears the filter”.
  public static let nothingMatches = Phrase(
    zh: "没有相符的行，按 Esc 清除筛选", en: "nothing matches; Esc clears the filter")
  /// “Enter keeps  Esc gives up”.
  public static let promptHint = Phrase(zh: "Enter 确定  Esc 取消", en: "Enter keeps  Esc gives up")
  /// “Keys”.
  public static let helpTitle = Phrase(zh: "按键说明", en: "Keys")
  /// “Marks”.
  public static let lightsTitle = Phrase(zh: "标记", en: "Marks")
  /// “Moving”.
  public static let groupMove = Phrase(zh: "移动", en: "Moving")
  /// “Looking”.
  public static let groupLook = Phrase(zh: "查看", en: "Looking")
  /// “Time”.
  public static let groupTime = Phrase(zh: "时间", en: "Time")
  /// “Program”.
  public static let groupProgram = Phrase(zh: "程序", en: "Program")
  /// “Rows behind it”.
  public static let inputRows = Phrase(zh: "来源行", en: "Rows behind it")

  /// The badge of synthetic data where there is hardly any room.
  public static let sampleShort = Phrase(zh: "例", en: "S")

  /// The day everything stands at.
  public static func asOf(_ day: Day) -> Phrase {
    let (year, month, number) = day.parts
    return Phrase(
      zh: "截至 \(year)年\(month)月\(number)日",
      en: "\(number) \(monthNames[month - 1]) \(year)")
  }

  /// Whose knowledge the screen shows.
  public static func known(_ knowledge: Knowledge) -> Phrase {
    switch knowledge {
    case .then: Phrase(zh: "当时所知", en: "known then")
    case .now: Phrase(zh: "今日所知", en: "known now")
    }
  }

  /// A day where there is little room.
  public static func shortDay(_ day: Day) -> Phrase {
    Phrase(zh: day.description, en: day.description)
  }

  /// A day in words.
  public static func day(_ day: Day) -> Phrase {
    let (year, month, number) = day.parts
    return Phrase(
      zh: "\(year)年\(month)月\(number)日", en: "\(number) \(monthNames[month - 1]) \(year)")
  }

  /// A month in words.
  public static func month(_ month: Month) -> Phrase {
    Phrase(
      zh: "\(month.year)年\(month.number)月", en: "\(monthNames[month.number - 1]) \(month.year)")
  }

  /// The short English names of the months.
  public static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// How many units have reported a month.
  public static func unitsReported(_ reported: Int, of owed: Int, month: Month) -> Phrase {
    Phrase(
      zh: "\(month.number)月数据 \(reported)/\(owed) 家已报",
      en: "\(reported)/\(owed) units reported \(monthNames[month.number - 1])")
  }

  /// The same where there is little room.
  public static func reportedShort(_ reported: Int, of owed: Int) -> Phrase {
    Phrase(zh: "\(reported)/\(owed) 已报", en: "\(reported)/\(owed) reported")
  }

  /// When the files were read.
  public static func readAgo(_ age: Phrase) -> Phrase {
    Phrase(zh: "\(age.zh)读取", en: "read \(age.en)")
  }

  /// A file that went bad and whose last good content is shown.
  public static func keptFile(_ path: String, age: Phrase) -> Phrase {
    Phrase(zh: "\(path) 读不了，沿用\(age.zh)的内容", en: "\(path) unreadable; content of \(age.en) kept")
  }

  /// The same where there is little room.
  public static func keptFileShort(_ path: String, age: Phrase) -> Phrase {
    Phrase(zh: "\(path) 沿用\(age.zh)的内容", en: "\(path) kept, \(age.en)")
  }

  /// The same beside a long breadcrumb; the data pane names the file.
  public static func keptFileShortest(_ age: Phrase) -> Phrase {
    Phrase(zh: "沿用\(age.zh)的内容", en: "a file kept, \(age.en)")
  }

  /// How long ago something was, in the largest unit that fits; nothing finer than a minute.
  public static func age(seconds: Int) -> Phrase {
    switch seconds {
    case ..<60: Phrase(zh: "刚刚", en: "just now")
    case ..<3600: Phrase(zh: "\(seconds / 60) 分钟前", en: "\(seconds / 60) min ago")
    case ..<86_400: Phrase(zh: "\(seconds / 3600) 小时前", en: "\(seconds / 3600) h ago")
    default: Phrase(zh: "\(seconds / 86_400) 天前", en: "\(seconds / 86_400) d ago")
    }
  }

  /// A number of rows.
  public static func rowCount(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 行", en: count == 1 ? "1 row" : "\(count) rows")
  }
}
