public import Domain

/// Words of what is copied and exported.
extension Phrase {
  /// “Take away”.
  public static let exportTitle = Phrase(zh: "导出", en: "Export")
  /// “exporting…”.
  public static let exporting = Phrase(zh: "正在导出…", en: "exporting…")
  /// “nothing to copy here”.
  public static let nothingToCopy = Phrase(zh: "此处没有可复制的内容", en: "there is nothing to copy here")
  /// “Rules”.
  public static let exportRules = Phrase(zh: "规则", en: "Rules")
  /// “Sources”.
  public static let exportSources = Phrase(zh: "来源", en: "Sources")
  /// “source: ”, before a file and its lines.
  public static let exportSource = Phrase(zh: "来源：", en: "source: ")
  /// Between a name and what is said of it.
  public static let exportColon = Phrase(zh: "：", en: ": ")
  /// Between a rule and its formula.
  public static let exportSemicolon = Phrase(zh: "；", en: "; ")
  /// “SAMPLE: synthetic data”.
  public static let exportSample = Phrase(zh: "示例数据（非真实数据）", en: "SAMPLE: synthetic data")
  /// “Name of the file: ”.
  public static let exportPrompt = Phrase(zh: "文件名：", en: "Name of the file: ")
  /// “There is such a file already”.
  public static let exportClashTitle = Phrase(zh: "文件已存在", en: "There is such a file already")
  /// “another name”.
  public static let exportOtherName = Phrase(zh: "换一个名称", en: "another name")
  /// “replace the file”.
  public static let exportReplace = Phrase(zh: "替换原文件", en: "replace the file")
  /// “CSV: the rows in hand, for spreadsheets”.
  public static let exportAsCSV = Phrase(
    zh: "CSV：当前列表，可用 Excel 打开", en: "CSV: the listing in hand, for a spreadsheet")
  /// “Markdown: the rows in hand”.
  public static let exportAsMarkdown = Phrase(
    zh: "Markdown：当前列表", en: "Markdown: the listing in hand")
  /// “Markdown: the whole page”.
  public static let exportPage = Phrase(
    zh: "Markdown：整页各列表", en: "Markdown: every listing of the page")
  /// “SVG: the page as a picture”.
  public static let exportAsSVG = Phrase(zh: "SVG：整页图像", en: "SVG: the page as a picture")
  /// “copied the row”.
  public static let copiedRow = Phrase(
    zh: "已复制本行（再按 y 复制整个列表）", en: "copied the row (y again: the listing)")
  /// “copied the page”.
  public static let copiedText = Phrase(zh: "已复制本页文字", en: "copied the text of the page")

  /// A cell was copied.
  public static func copiedCell(_ text: String) -> Phrase {
    let shown = text.count > 24 ? String(text.prefix(23)) + "…" : text
    return Phrase(
      zh: "已复制“\(shown)”（再按 y 复制本行）", en: "copied “\(shown)” (y again: the row)")
  }

  /// A listing was copied.
  public static func copiedPane(_ title: Phrase, rows: Int) -> Phrase {
    Phrase(
      zh: "已复制“\(title.zh)”共 \(rows) 行",
      en: "copied \(title.en), \(rows) \(rows == 1 ? "row" : "rows")")
  }

  /// How the rows are filtered.
  public static func exportFiltered(_ filter: String) -> Phrase {
    Phrase(zh: "筛选：\(filter)", en: "filter: \(filter)")
  }

  /// By which column the rows are sorted.
  public static func exportSorted(_ column: String, descends: Bool) -> Phrase {
    Phrase(
      zh: "按“\(column)”\(descends ? "降序" : "升序")",
      en: "sorted by \(column), \(descends ? "highest first" : "lowest first")")
  }

  /// A file was written.
  public static func exported(_ path: String, bytes: Int) -> Phrase {
    let size = bytes < 10_000 ? "\(bytes) B" : "\((bytes + 512) / 1024) KB"
    return Phrase(zh: "已导出到 \(path)（\(size)）", en: "exported to \(path) (\(size))")
  }

  /// A file could not be written; `number` is the system's (`errno`).
  public static func exportFailed(_ number: Int32) -> Phrase {
    switch number {
    case 1, 13: Phrase(zh: "没有写入权限", en: "not allowed to write there")
    case 2: Phrase(zh: "没有这个文件夹", en: "there is no such folder")
    case 20: Phrase(zh: "路径中有一项不是文件夹", en: "a part of the path is no folder")
    case 21: Phrase(zh: "这是一个文件夹", en: "that is a folder")
    case 28, 122: Phrase(zh: "磁盘已满", en: "the disk is full")
    case 30: Phrase(zh: "只读文件系统", en: "nothing can be written on this disk")
    case 36: Phrase(zh: "名称太长", en: "the name is too long")
    case 40: Phrase(zh: "这是一个链接，未写入", en: "that is a link, and was left alone")
    default: Phrase(zh: "写不了（系统错误 \(number)）", en: "cannot be written (error \(number))")
    }
  }

  /// The terminal does not take text for its clipboard.
  public static func clipboardRefused(_ terminal: String) -> Phrase {
    Phrase(
      zh: "终端 \(terminal) 不接受复制，可按 x 导出",
      en: "\(terminal) takes no text to copy; x exports to a file")
  }

  /// Only the beginning was copied.
  public static func clipboardCut(kept: Int, of whole: Int) -> Phrase {
    Phrase(
      zh: "内容过长，只复制了 \(whole) 字节中的前 \(kept) 字节，可按 x 导出全部",
      en: "too long: only the first \(kept) of \(whole) bytes were copied; x exports all")
  }

  /// What was copied, within tmux.
  public static func clipboardInTmux(_ words: Phrase) -> Phrase {
    Phrase(
      zh: words.zh + "；tmux 须 set-clipboard on", en: words.en + "; tmux needs set-clipboard on")
  }
}
