public import Domain

/// Words of notes, of what is said of alerts, and of lights that persons set.
extension Phrase {
  /// “Notes”.
  public static let notesTitle = Phrase(zh: "备注", en: "Notes")
  /// The label of a note being written.
  public static func notePrompt(on subject: Phrase) -> Phrase {
    Phrase(zh: "备注（\(subject.zh)）：", en: "Note on \(subject.en): ")
  }
  /// The label of what is said while an alert is acknowledged.
  public static let acknowledgePrompt = Phrase(zh: "说明（可留空）：", en: "Remark (may be empty): ")
  /// The label of the reason of an override.
  public static let reasonPrompt = Phrase(zh: "调整理由：", en: "Reason: ")
  /// The label of the name of the one who overrides.
  public static let authorPrompt = Phrase(zh: "姓名：", en: "Your name: ")
  /// The label of a day.
  public static let dayPrompt = Phrase(
    zh: "自哪一天起（如 2020-05-31 或 2020-05）：", en: "Since which day (2020-05-31, or 2020-05): ")

  /// “a new note”.
  public static let newNote = Phrase(zh: "新写一条备注", en: "a new note")
  /// “edit”.
  public static let editNote = Phrase(zh: "修改", en: "edit")
  /// “delete”.
  public static let deleteNote = Phrase(zh: "删除", en: "delete")
  /// “keep it”.
  public static let keepNote = Phrase(zh: "保留", en: "keep it")
  /// “Delete this note?”.
  public static let deleteNoteTitle = Phrase(zh: "删除这条备注？", en: "Delete this note?")
  /// “the note is deleted”.
  public static let noteDeleted = Phrase(zh: "备注已删除", en: "the note is deleted")
  /// “the note is kept”.
  public static let noteKept = Phrase(zh: "备注已保存", en: "the note is kept")
  /// “the light is set”.
  public static let overrideKept = Phrase(zh: "状态已调整并保存", en: "the light is set and kept")
  /// “the computed light stands again”.
  public static let overrideTakenBack = Phrase(
    zh: "已恢复按规则得出的状态", en: "the computed light stands again")
  /// “the alert is acknowledged”.
  public static let acknowledged = Phrase(zh: "预警已确认", en: "the alert is acknowledged")
  /// “the alert is open again”.
  public static let acknowledgementTakenBack = Phrase(zh: "已取消确认", en: "the alert is open again")
  /// The alert is quiet until a day.
  public static func snoozed(until day: Day) -> Phrase {
    Phrase(
      zh: "预警已暂缓至\(Phrase.day(day).zh)", en: "the alert is snoozed until \(Phrase.day(day).en)")
  }

  /// “no note can be written on this row”.
  public static let nothingToNote = Phrase(zh: "这一行不能写备注", en: "no note can be written on this row")
  /// “this row has no light of a measure to set”.
  public static let nothingToOverride = Phrase(
    zh: "这一行没有可调整的任务状态", en: "this row has no light of a measure to set")
  /// “acknowledge works on a row of the alerts”.
  public static let nothingToAcknowledge = Phrase(
    zh: "请先选中一条预警", en: "put the cursor on an alert first")
  /// “a reason and a name are needed”.
  public static let emptyText = Phrase(
    zh: "内容不能为空", en: "there is nothing to keep: the text is empty")
  /// “that is no day”.
  public static func noDay(_ text: String) -> Phrase {
    Phrase(zh: "“\(text)”不是日期，应如 2020-05-31", en: "\"\(text)\" is no day; write 2020-05-31")
  }

  /// “Set the light”.
  public static let overrideTitle = Phrase(zh: "调整状态", en: "Set the light")
  /// What is asked of the one who sets a light.
  public static let overrideHint = Phrase(
    zh: "调整须写明理由并署名；按规则得出的状态仍会显示，“未完成”和“逾期”不能调为绿色。",
    en: """
      A reason and a name are asked for next. The computed light stays visible, and what is \
      missed or overdue cannot be turned green.
      """)
  /// The light of the rule.
  public static func computedLight(_ light: Light) -> Phrase {
    Phrase(zh: "按规则：\(light.name.zh)", en: "computed: \(light.name.en)")
  }
  /// “take back: the computed light”.
  public static let takeBackOverride = Phrase(
    zh: "取消调整，恢复按规则得出的状态", en: "take back: let the computed light stand")

  /// “Acknowledge or snooze”.
  public static let acknowledgeTitle = Phrase(zh: "确认或暂缓预警", en: "Acknowledge or snooze")
  /// “acknowledge”.
  public static let acknowledgeChoice = Phrase(zh: "确认", en: "acknowledge")
  /// Snooze to a day.
  public static func snoozeChoice(days: Int, until day: Day) -> Phrase {
    Phrase(
      zh: "暂缓 \(days) 天，至\(Phrase.day(day).zh)",
      en: "snooze \(days) days, until \(Phrase.day(day).en)")
  }
  /// “take back: the alert is open again”.
  public static let takeBackAcknowledgement = Phrase(
    zh: "取消确认或暂缓", en: "take back: open the alert again")

  /// Who set a light, when and why, with the computed one.
  public static func overridden(_ applied: AppliedOverride) -> Phrase {
    let item = applied.override
    let day = Phrase.day(item.date)
    guard applied.isInForce else {
      return Phrase(
        zh: """
          \(item.author)于\(day.zh)调整为“\(item.light.name.zh)”，但“\(applied.computed.name.zh)”\
          不能调为该状态，未生效；理由：\(item.reason)
          """,
        en: """
          \(item.author) set “\(item.light.name.en)” on \(day.en), without effect: \
          “\(applied.computed.name.en)” cannot be turned into it; reason: \(item.reason)
          """)
    }
    return Phrase(
      zh: """
        \(item.author)于\(day.zh)调整为“\(item.light.name.zh)”：\(item.reason)；\
        按规则：\(applied.computed.name.zh)
        """,
      en: """
        overridden by \(item.author) on \(day.en): \(item.reason); \
        computed: \(applied.computed.name.en)
        """)
  }

  /// Who has seen an alert, and until when it is quiet.
  public static func said(_ item: Acknowledgement) -> Phrase {
    let note = item.note
    guard let until = item.until else {
      return Phrase(
        zh: "\(item.author)已确认" + (note.isEmpty ? "" : "：\(note)"),
        en: "acknowledged by \(item.author)" + (note.isEmpty ? "" : ": \(note)"))
    }
    return Phrase(
      zh: "\(item.author)暂缓至\(Phrase.day(until).zh)" + (note.isEmpty ? "" : "：\(note)"),
      en: "snoozed by \(item.author) until \(Phrase.day(until).en)"
        + (note.isEmpty ? "" : ": \(note)"))
  }

  /// “keeping …”: until it is on the disk.
  public static let keeping = Phrase(zh: "正在保存…", en: "keeping …")
}

/// What is said when nothing can be remembered.
extension Phrase {
  /// There is no folder to remember in.
  public static let memoryWithoutHome = Phrase(
    zh: "没有主目录，备注和调整无法保存", en: "there is no home folder: notes and lights cannot be kept")
  /// The folder or file cannot be used.
  public static func memoryUnusable(_ path: String, _ why: String) -> Phrase {
    Phrase(
      zh: "\(path)：\(why)；备注和调整无法保存",
      en: "\(path): \(why); notes and lights cannot be kept")
  }
  /// The disk is full.
  public static func memoryDiskFull(_ path: String) -> Phrase {
    Phrase(zh: "磁盘已满，未能保存（\(path)）", en: "the disk is full: nothing was kept (\(path))")
  }
  /// Another program holds the file.
  public static let memoryBusy = Phrase(
    zh: "记录文件被另一个程序占用，未能保存，请再试一次",
    en: "another program holds the memory's file: nothing was kept; try again")
  /// The file is of a later version.
  public static func memoryNewer(_ path: String) -> Phrase {
    Phrase(
      zh: "\(path) 由更新版本的程序写成，本版本不读写它",
      en: "\(path) was written by a later version: this one leaves it alone")
  }
  /// The file is damaged and in the way.
  public static func memoryDamaged(_ path: String) -> Phrase {
    Phrase(
      zh: "\(path) 已损坏且无法移开，备注和调整无法保存",
      en: "\(path) is damaged and cannot be set aside: notes and lights cannot be kept")
  }
  /// The damaged file has another name now.
  public static func memorySetAside(_ path: String) -> Phrase {
    Phrase(
      zh: "记录文件已损坏，原件移至 \(path)，已新建空白记录",
      en: "the memory's file was damaged; it is now \(path), and a new one is begun")
  }
}
