public import Domain

/// Words of the page that says why, below its rule.
extension Phrase {
  /// “Records of the figure”: every one that was ever given, the oldest first.
  public static let revisionsTitle = Phrase(zh: "该数值的历次报送", en: "Records of the figure")
  /// “The programme's text”.
  public static let paragraphTitle = Phrase(
    zh: "工作要点原文（公开网页英译文）", en: "The programme's text (a machine translation)")
  /// The record that counts.
  public static let inForce = Phrase(zh: "采用", en: "in force")
  /// A record made after the day that is looked at.
  public static let recordedLater = Phrase(zh: "其后报送，当时未知", en: "recorded later, not known then")
  /// A record without a day of its own.
  public static let withThePeriod = Phrase(zh: "随报告期报送", en: "with its period")
  /// Which records follow, by indicator, place and period.
  public static func records(_ name: Phrase, _ place: Phrase, _ period: String) -> Phrase {
    Phrase(zh: "\(name.zh) \(place.zh) \(period)", en: "\(name.en), \(place.en), \(period)")
  }

  /// Of how many rows of the file a count is made.
  public static func countedFrom(_ rows: Int, _ file: String) -> Phrase {
    Phrase(
      zh: "由 \(file) 的 \(rows) 行计数得出，下面是该文件的表头",
      en: "counted from \(rows) rows of \(file); this is how the file begins")
  }

  /// How many rows of a file are counted, of which the first are shown.
  public static func firstCounted(_ shown: Int, of rows: Int, _ file: String) -> Phrase {
    guard shown < rows else {
      return Phrase(
        zh: "由 \(file) 的这 \(rows) 行计数得出", en: "counted from these \(rows) rows of \(file)")
    }
    return Phrase(
      zh: "由 \(file) 的 \(rows) 行计数得出，下面是前 \(shown) 行",
      en: "counted from \(rows) rows of \(file); these are the first \(shown)")
  }
  /// Heading of the rows that are counted.
  public static let rowsCounted = Phrase(zh: "计入的行", en: "Rows that count")
  /// Heading of the lines around a line.
  public static let linesAround = Phrase(zh: "前后各行", en: "The lines around it")
  /// While a line is being read.
  public static let readingLine = Phrase(zh: "正在读取该行", en: "reading the line")

  /// A file as it was read.
  public static func fileAsRead(_ taken: Int, leftOut: Int, errors: Int) -> Phrase {
    Phrase(
      zh: "采用 \(taken) 行，未采用 \(leftOut) 行，错误 \(errors) 处",
      en: "\(taken) rows taken, \(leftOut) left out, \(errors) errors")
  }

  /// What a file's light says: fine, faulty rows left out, or the last good content still shown.
  public static let fileLightRule = Phrase(
    zh: "没有错误为已完成；有错误为滞后；整个文件不可用、仍显示上次内容为逾期",
    en:
      "no error is done; errors behind; a file that cannot be used, of which the last good content is shown, overdue"
  )

  /// Running nodes of one kind.
  public static func runningNodes(_ kind: Phrase) -> Phrase {
    Phrase(zh: "截至当日正在运行的\(kind.zh)", en: "running as of the day: \(kind.en)")
  }

  /// The people of a place.
  public static let peopleAsCounted = Phrase(
    zh: "文件中的常住人口", en: "the resident population as the file gives it")
  /// The day a node opened.
  public static let openedAsFile = Phrase(
    zh: "文件中的开始服务日期", en: "the day it opened, as the file gives it")

  /// An item of service that the one network does not lead to; with `since`, not before that day.
  public static func offNetwork(since: Day?) -> Phrase {
    guard let since else {
      return Phrase(
        zh: "文件中没有一网通办入口，不计入一网通办率",
        en: "the file gives it no entry in the one network, so that it does not count as reached")
    }
    let day = day(since)
    return Phrase(
      zh: "一网通办入口自\(day.zh)起开通，此前不计入一网通办率",
      en: "its entry in the one network opens on \(day.en), and does not count before")
  }
}

extension ObservationStatus {
  /// How final a figure is, in a word.
  public var name: Phrase {
    switch self {
    case .final: Phrase(zh: "最终", en: "final")
    case .preliminary: Phrase(zh: "初步", en: "preliminary")
    case .revised: Phrase(zh: "修订", en: "revised")
    }
  }
}
