public import Domain

/// Words of the data pane.
extension Phrase {
  /// “Files”.
  public static let filesTitle = Phrase(zh: "数据文件", en: "Files")
  /// “no files”.
  public static let noFiles = Phrase(zh: "没有文件", en: "no files")
  /// “File”.
  public static let fileTitle = Phrase(zh: "文件", en: "File")
  /// “Rows”.
  public static let rowsTitle = Phrase(zh: "行数", en: "Rows")
  /// “Left out”.
  public static let leftOutTitle = Phrase(zh: "未采用", en: "Left out")
  /// “Errors”.
  public static let errorsTitle = Phrase(zh: "错误", en: "Errors")
  /// “Warnings”.
  public static let warningsTitle = Phrase(zh: "警告", en: "Warnings")
  /// “Size”.
  public static let sizeTitle = Phrase(zh: "大小", en: "Size")
  /// “Encoding”.
  public static let encodingTitle = Phrase(zh: "编码", en: "Encoding")
  /// “Changed”.
  public static let changedTitle = Phrase(zh: "更新于", en: "Changed")
  /// “Time”.
  public static let loadTimeTitle = Phrase(zh: "用时", en: "Time")
  /// “Faults”.
  public static let faultsTitle = Phrase(zh: "数据问题", en: "Faults")
  /// “no faults”.
  public static let noFaults = Phrase(zh: "没有问题", en: "no faults")
  /// “Code”.
  public static let codeTitle = Phrase(zh: "代码", en: "Code")

  /// How many files and rows there are.
  public static func fileCounts(_ files: Int, rows: String) -> Phrase {
    Phrase(zh: "\(files) 个文件，\(rows) 行", en: "\(files) files, \(rows) rows")
  }

  /// How many faults there are.
  public static func faultCount(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 条", en: "\(count)")
  }

  /// The last good content is shown.
  public static func keptSince(_ age: String) -> Phrase {
    Phrase(zh: "沿用\(age)", en: "kept \(age)")
  }
}
