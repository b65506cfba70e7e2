public import Domain

/// What can be wrong with the playlist of a kiosk.
extension Phrase {
  /// A text that is no playlist.
  public static let playlistForm = Phrase(
    zh: "播放单应含 slides: 及其下的幻灯片列表", en: "a playlist has slides: with a list of slides")
  /// A slide that is no mapping.
  public static let slideForm = Phrase(
    zh: "幻灯片应写成若干“键: 值”", en: "a slide is written as keys with values")
  /// An end before the beginning.
  public static let endsBeforeItBegins = Phrase(
    zh: "结束日期早于开始日期", en: "it ends before it begins")

  /// A part that is no mapping.
  public static func playlistMapping(_ key: String) -> Phrase {
    Phrase(zh: "\(key) 应写成若干“键: 值”", en: "\(key) is written as keys with values")
  }

  /// A key that a slide must have.
  public static func slideWithout(_ key: String) -> Phrase {
    Phrase(zh: "幻灯片缺少 \(key)", en: "the slide has no \(key)")
  }

  /// A kind of slide that is not known.
  public static func notASlide(_ text: String, known: [String]) -> Phrase {
    let list = known.joined(separator: ", ")
    return Phrase(
      zh: "没有“\(text)”这种幻灯片；可用的有：\(list)", en: "there is no slide \"\(text)\"; there are \(list)")
  }

  /// A key that another kind of slide has.
  public static func keyOfOtherSlide(_ key: String, kind: String) -> Phrase {
    Phrase(zh: "\(kind) 幻灯片没有 \(key)", en: "a \(kind) slide has no \(key)")
  }

  /// A kind of node that is not known.
  public static func notANodeKind(_ text: String, known: [String]) -> Phrase {
    let list = known.joined(separator: ", ")
    return Phrase(
      zh: "没有“\(text)”这类服务点；可用的有：all, \(list)",
      en: "there is no kind of node \"\(text)\"; there are all, \(list)")
  }

  /// A number out of its range, or none.
  public static func notANumber(_ text: String, _ least: Int, _ most: Int) -> Phrase {
    Phrase(
      zh: "“\(text)”不是 \(least) 至 \(most) 的整数",
      en: "\"\(text)\" is not a whole number from \(least) to \(most)")
  }

  /// Neither true nor false.
  public static func notAFlag(_ text: String) -> Phrase {
    Phrase(zh: "“\(text)”应为 true 或 false", en: "\"\(text)\" is neither true nor false")
  }

  /// No language of a playlist.
  public static func notALanguage(_ text: String) -> Phrase {
    Phrase(zh: "“\(text)”应为 zh、en 或 both", en: "\"\(text)\" is not zh, en or both")
  }

  /// No area's code.
  public static func notAnArea(_ text: String) -> Phrase {
    Phrase(
      zh: "“\(text)”不是六位地区代码，请加引号书写", en: "\"\(text)\" is not an area's six digits, in quotes")
  }

  /// No day.
  public static func notADay(_ text: String) -> Phrase {
    Phrase(zh: "“\(text)”不是 2020-06-30 这样的日期", en: "\"\(text)\" is not a day like 2020-06-30")
  }

  /// No time of day.
  public static func notATime(_ text: String) -> Phrase {
    Phrase(zh: "“\(text)”不是 \"03:30\" 这样的时刻", en: "\"\(text)\" is not a time like \"03:30\"")
  }

  /// No stretch of a day.
  public static func notHours(_ text: String) -> Phrase {
    Phrase(
      zh: "“\(text)”不是 \"9:00-17:00\" 这样的时段", en: "\"\(text)\" is not hours like \"9:00-17:00\"")
  }

  /// No weekdays.
  public static func notWeekdays(_ text: String) -> Phrase {
    Phrase(
      zh: "“\(text)”不是 mon-fri 或 [mon, wed] 这样的星期",
      en: "\"\(text)\" is not weekdays like mon-fri or [mon, wed]")
  }

  /// No sequence of corners for the staff.
  public static func notStaffTouches(_ text: String) -> Phrase {
    Phrase(
      zh: "“\(text)”应为四个以上屏角，如 top-left bottom-right，或 never",
      en: "\"\(text)\" is neither never nor four or more corners like top-left bottom-right")
  }

  /// No sequence of keys for the staff.
  public static func notStaffKeys(_ text: String) -> Phrase {
    Phrase(
      zh: "“\(text)”应为三个以上按键，如 f12 f9 f12 或 ctrl-k",
      en: "\"\(text)\" is not three or more keys like f12 f9 f12 or ctrl-k")
  }
}
