public import Domain

/// The case ledger.
extension Phrase {
  /// Said of a package that turns the check of a table's primary key off.
  public static func primaryKeyUnchecked(_ table: String) -> Phrase {
    Phrase(
      zh: "按数据包的设置，“\(table)”的主键没有检查，重复的行会重复计数",
      en: "the package turns the check of the primary key of \"\(table)\" off: "
        + "a row that stands twice counts twice")
  }
}

extension Phrase {
  /// What stands before the bar of its reading.
  public static let ledgerReading = Phrase(zh: "正在读取案件台账", en: "Reading the case ledger")

  /// In the list of files: one of the ledger that nothing is shown of yet.
  public static func fileUnread(_ unread: FileReport.Unread) -> Phrase {
    switch unread {
    case .underWay: Phrase(zh: "正在读取", en: "being read")
    case .cancelled: Phrase(zh: "已取消读取", en: "not read: cancelled")
    }
  }

  /// What there is to say of such a file of `bytes`.
  public static func fileUnreadWhy(_ unread: FileReport.Unread, bytes: Int) -> Phrase {
    switch unread {
    case .underWay:
      Phrase(
        zh: "文件共 \(bytes) 字节，正在后台读取，读完后显示行数和错误",
        en: "a file of \(bytes) bytes, read in the background: its rows and faults follow")
    case .cancelled:
      Phrase(
        zh: "文件共 \(bytes) 字节，读取已取消；按 r 继续读取",
        en: "a file of \(bytes) bytes, whose reading was cancelled; r resumes it")
    }
  }

  /// The key that gives the reading up.
  public static let ledgerCancelHint = Phrase(zh: "Esc 取消", en: "Esc cancels")

  /// Said where the reading was given up.
  public static let ledgerCancelled = Phrase(
    zh: "案件台账读取已取消，相关数据空缺；按 r 继续读取",
    en: "Reading the case ledger was cancelled, so its figures are missing; r resumes it")

  /// How much is read.
  public static func ledgerBytes(_ progress: LedgerProgress) -> Phrase {
    let text = "\(megabytes(progress.bytes))/\(megabytes(progress.bytesInAll)) MB"
    return Phrase(zh: text, en: text)
  }

  /// How many rows are read.
  public static func ledgerRows(_ progress: LedgerProgress) -> Phrase {
    let rows = progress.rows
    if rows < 10_000 { return Phrase(zh: "\(rows) 行", en: "\(rows) rows") }
    return Phrase(
      zh: "\(rows / 10_000) 万行",
      en: rows < 1_000_000
        ? "\(rows / 1000) thousand rows" : "\(tenths(rows / 100_000)) million rows")
  }

  /// How fast, and how long it will take yet; nil before anything is known of it.
  public static func ledgerPace(_ progress: LedgerProgress) -> Phrase? {
    guard let seconds = progress.secondsLeft else { return nil }
    let pace = "\(megabytes(progress.bytesPerSecond)) MB/s"
    let minutes = seconds / 60
    return Phrase(
      zh: pace + (minutes > 0 ? "，约需 \(minutes) 分 \(seconds % 60) 秒" : "，约需 \(seconds) 秒"),
      en: pace + (minutes > 0 ? ", \(minutes) min \(seconds % 60) s left" : ", \(seconds) s left"))
  }

  private static func megabytes(_ bytes: Int) -> Int { (bytes + 500_000) / 1_000_000 }

  private static func tenths(_ number: Int) -> String { "\(number / 10).\(number % 10)" }
}
