public import Domain

/// Words of what has changed.
extension Phrase {
  /// “What changed”.
  public static let changesTitle = Phrase(zh: "变化", en: "What changed")
  /// “nothing has changed”.
  public static let noChanges = Phrase(zh: "没有变化", en: "nothing has changed")
  /// “no earlier look is kept; press d for yesterday”.
  public static let noLastLook = Phrase(
    zh: "还没有上次查看的记录，按 d 与前一天比较",
    en: "no earlier look is kept; press d to compare with the day before")
  /// “From … to”.
  public static let fromToTitle = Phrase(zh: "变动", en: "Change")

  /// Since the last look, on a day, with the count.
  public static func sinceLastLook(_ age: Phrase, _ day: Day) -> Phrase {
    Phrase(zh: "自上次查看（\(age.zh)，截至\(day)）", en: "since the last look, \(age.en), as of \(day)")
  }
  /// “since your last look, 2 d ago”.
  public static func sinceLastLookShort(_ age: Phrase) -> Phrase {
    Phrase(zh: "自您上次查看（\(age.zh)）", en: "since your last look, \(age.en)")
  }
  /// “3 lights moved, 2 revisions, 1 file lost”; the kinds without any are left out.
  public static func changesInShort(
    lights: Int, stages: Int, figures: Int, revisions: Int, newFiles: Int, lostFiles: Int
  ) -> Phrase {
    func words(_ count: Int, _ zh: String, _ one: String, _ many: String) -> Phrase? {
      guard count > 0 else { return nil }
      return Phrase(
        zh: zh.replacing("#", with: "\(count)"), en: "\(count) \(count == 1 ? one : many)")
    }
    let parts = [
      words(lights, "# 个状态变动", "light moved", "lights moved"),
      words(stages, "# 项阶段变动", "stage moved", "stages moved"),
      words(figures, "# 项数据异常波动", "unusual figure", "unusual figures"),
      words(revisions, "# 处修订", "revision", "revisions"),
      words(lostFiles, "# 个文件丢失", "file lost", "files lost"),
      words(newFiles, "# 个新文件", "new file", "new files"),
    ].compactMap(\.self)
    guard !parts.isEmpty else { return noChanges }
    return Phrase(
      zh: parts.map(\.zh).joined(separator: "，"), en: parts.map(\.en).joined(separator: ", "))
  }
  /// Since the last look, of which nothing is kept.
  public static let sinceNoLook = Phrase(zh: "自上次查看", en: "since the last look")
  /// Since the day before.
  public static func sinceYesterday(_ day: Day) -> Phrase {
    Phrase(zh: "自前一天（\(day)）", en: "since the day before, \(day)")
  }
  /// Since a day chosen.
  public static func sinceDay(_ day: Day) -> Phrase {
    Phrase(zh: "自 \(day)", en: "since \(day)")
  }
  /// A number of changes.
  public static func changeCount(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 项", en: count == 1 ? "1 change" : "\(count) changes")
  }

  /// A move on a ladder.
  public static func stageMove(from: Phrase?, to: Phrase) -> Phrase {
    guard let from else { return Phrase(zh: "进入“\(to.zh)”", en: "begun: \(to.en)") }
    return Phrase(zh: "由“\(from.zh)”到“\(to.zh)”", en: "\(from.en) → \(to.en)")
  }
  /// A light that moved.
  public static func lightMove(from: Light, to: Light) -> Phrase {
    Phrase(zh: "\(from.name.zh) → \(to.name.zh)", en: "\(from.name.en) → \(to.name.en)")
  }
  /// A figure beyond its usual variation.
  public static func unusualMonth(_ month: Month, from: String, to: String) -> Phrase {
    Phrase(
      zh: "\(Phrase.month(month).zh)由 \(from) 变为 \(to)，超出往常波动",
      en: "\(from) → \(to) in \(Phrase.month(month).en), beyond its usual variation")
  }
  /// A value that was revised.
  public static func revised(_ period: String, from: String, to: String) -> Phrase {
    Phrase(zh: "\(period) 数据由 \(from) 修订为 \(to)", en: "\(period) revised from \(from) to \(to)")
  }
  /// “a new file”.
  public static let newFile = Phrase(zh: "新增文件", en: "a new file")
  /// “the file is gone”.
  public static let lostFile = Phrase(zh: "文件已不在", en: "the file is gone")
}
