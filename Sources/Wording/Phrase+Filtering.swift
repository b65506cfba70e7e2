public import Domain

/// What is said of a filter while it is typed.
extension Phrase {
  /// The text ends where another term is wanted.
  public static let filterWantsMore = Phrase(
    zh: "这里还缺一个条件", en: "a condition is missing here")
  /// A comparison has no value yet.
  public static let filterWantsValue = Phrase(
    zh: "这里还缺要比较的值", en: "the value to compare with is missing here")
  /// A bracket that nothing has opened.
  public static let filterStrayBracket = Phrase(
    zh: "多了一个右括号", en: "this bracket closes nothing")
  /// Too many brackets in one another.
  public static let filterTooDeep = Phrase(
    zh: "括号层数太多", en: "too many brackets in one another")
  /// A column that has no name.
  public static let filterColumn = Phrase(zh: "该列", en: "this column")

  /// A comparison without a column.
  public static func filterWantsField(before sign: String) -> Phrase {
    Phrase(zh: "“\(sign)”前面要写列名", en: "a column's name is missing before “\(sign)”")
  }

  /// No column has the name, perhaps another one was meant.
  public static func filterNoField(_ name: String, like other: Phrase?) -> Phrase {
    guard let other, !other.zh.isEmpty else {
      return Phrase(
        zh: "本表没有“\(name)”这一列；查文字请加引号",
        en: "no column here is called “\(name)”; put text in quotes")
    }
    return Phrase(
      zh: "本表没有“\(name)”这一列，是否指“\(other.zh)”？",
      en: "no column here is called “\(name)”; do you mean “\(other.en)”?")
  }

  /// A column of text or lights cannot be above or below anything.
  public static func filterNoOrder(_ column: Phrase) -> Phrase {
    Phrase(
      zh: "“\(column.zh)”不是数字，不能比大小，请用“:”",
      en: "“\(column.en)” is not a number: use “:” instead")
  }

  /// What was typed is not a number.
  public static func filterNoNumber(_ text: String) -> Phrase {
    Phrase(zh: "“\(text)”不是数字", en: "“\(text)” is not a number")
  }

  /// What was typed is not a day.
  public static func filterNoDay(_ text: String) -> Phrase {
    Phrase(
      zh: "“\(text)”不是日期，请写成 2020-06 或 2020-06-30",
      en: "“\(text)” is not a day: write 2020-06 or 2020-06-30")
  }

  /// No light has the name.
  public static func filterNoLight(_ text: String) -> Phrase {
    Phrase(
      zh: "没有“\(text)”这种状态；有正常、滞后、严重滞后、逾期、无数据，或红、黄、绿、灰",
      en: "no light is called “\(text)”: behind, overdue, on track, no data, or red, amber, green")
  }

  /// The column is in another unit.
  public static func filterOtherUnit(_ text: String, _ column: Phrase, unit: Phrase) -> Phrase {
    Phrase(
      zh: "“\(column.zh)”的单位是\(unit.zh)，不能与“\(text)”比较",
      en:
        "“\(column.en)” is in \(unit.en.isEmpty ? unit.zh : unit.en), not comparable with “\(text)”"
    )
  }

  /// How many rows are kept.
  public static func filterKept(_ kept: Int, of all: Int) -> Phrase {
    Phrase(zh: "\(kept)/\(all) 行", en: "\(kept) of \(all)")
  }

  /// What can be typed, before there is anything.
  public static func filterHint(_ fields: String) -> Phrase {
    Phrase(zh: "文字，或按列：\(fields)", en: "text, or by column: \(fields)")
  }

  /// The light of a row, as a field.
  public static let filterLight = Phrase(zh: "状态", en: "light")
  /// The same in the plural.
  public static let filterLights = Phrase(zh: "灯", en: "lights")
  /// The region of a row, as a field.
  public static let filterRegion = Phrase(zh: "地区", en: "region")
  /// The province of a row, as a field.
  public static let filterProvince = Phrase(zh: "省份", en: "province")
  /// The chapter of a measure, as a field.
  public static let filterChapter = Phrase(zh: "章", en: "chapter")
  /// Whose duty a measure is, as a field.
  public static let filterScope = Phrase(zh: "层级", en: "scope")

  /// What the help says of the filter, a line each.
  public static let filterHelp: [Phrase] = [
    Phrase(
      zh: "文字、拼音或首字母：hubei、hb；带空格的用引号。列名用中文、英文或代码均可",
      en: "text, pinyin or initials: hubei, hb; quotes keep spaces. Columns by heading or id"),
    Phrase(
      zh: "状态:滞后,逾期 且 地区:西部   light:behind region:west   light:red",
      en: "light:behind region:west   light:red   province:hubei,hunan"),
    Phrase(
      zh: "积压>200   合格率<80%   质押>1.2亿   积压月>=3个月   日期>2020-05   （> >= < <= = !=）",
      en: "backlog>200   pass<80%   pledge>1.2亿   months>=3   since>2020-05   (> >= < <= = !=)"),
    Phrase(
      zh: "且 并排即可；或；非；括号：（滞后 或 逾期）非 西部。缺数据的行不参与比较；积压:缺 找缺数据的行",
      en: "and (or nothing between), or, not, brackets. Missing is not 0: backlog:missing finds it"),
    Phrase(
      zh: "Tab 或 → 采用暗色提示；出错时说明原因，已写对的条件照常生效；Esc 恢复原样",
      en:
        "Tab or → takes the dim suggestion; a fault is explained, and what was right stays; Esc undoes"
    ),
  ]
  /// The heading of that.
  public static let filterHelpTitle = Phrase(zh: "筛选语法", en: "Filter language")
}

extension Scope {
  /// The word a filter knows it by.
  public var filterName: Phrase {
    switch self {
    case .national: Phrase(zh: "国家", en: "national")
    case .local: Phrase(zh: "地方", en: "local")
    }
  }
}
