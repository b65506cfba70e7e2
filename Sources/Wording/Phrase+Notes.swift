public import Domain

/// What is said of a table of notes.
extension Phrase {
  /// The table is not UTF-8.
  public static let notesNotUTF8 = Phrase(
    zh: "备注文件不是 UTF-8 编码", en: "the table of notes is not UTF-8")
  /// A row cannot be told from the next.
  public static let notesBrokenRow = Phrase(
    zh: "引号没有闭合或内容过长，以下各行未读", en: "quotes left open, or too long a cell: the rest was not read")
  /// A column is missing.
  public static func notesMissingColumn(_ name: String) -> Phrase {
    Phrase(zh: "缺少“\(name)”列", en: "the column \"\(name)\" is missing")
  }
  /// A row has more or fewer cells than the heading.
  public static func notesCellCount(_ count: Int, of width: Int) -> Phrase {
    Phrase(
      zh: "本行有 \(count) 个单元格，表头有 \(width) 个",
      en: "the row has \(count) cells, the heading \(width)")
  }
  /// A subject that is none.
  public static func notesBadSubject(_ text: String) -> Phrase {
    Phrase(
      zh: "“\(text)”不是备注对象，应如 measure:1.1.06@420000、area:420000 或 centre:编号",
      en: """
        "\(text)" is no subject; write measure:1.1.06@420000, area:420000, centre:ID, node:ID \
        or file:NAME
        """)
  }
  /// A time that is none.
  public static func notesBadTime(_ text: String) -> Phrase {
    Phrase(
      zh: "“\(text)”不是时间，应如 2020-06-30T08:05:00Z",
      en: "\"\(text)\" is no time; write 2020-06-30T08:05:00Z")
  }
  /// A cell that may not be blank.
  public static func notesBlank(_ name: String) -> Phrase {
    Phrase(zh: "“\(name)”不能为空", en: "\"\(name)\" may not be blank")
  }
  /// Two different notes have one id.
  public static func notesSameID(_ id: String) -> Phrase {
    Phrase(zh: "编号 \(id) 已用于另一条不同的备注", en: "another note in the file has the id \(id)")
  }
  /// What an import came to.
  public static func notesImported(new: Int, known: Int, leftOut: Int) -> Phrase {
    Phrase(
      zh: "新增备注 \(new) 条，已有 \(known) 条，有问题未导入 \(leftOut) 处",
      en: "\(new) new, \(known) already there, \(leftOut) faults")
  }
}
