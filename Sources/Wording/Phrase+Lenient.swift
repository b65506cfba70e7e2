public import Domain

/// What is wrong with tables as offices send them.
extension Phrase {
  /// A file in which no header of its table can be found in so many rows.
  public static func noHeaderFound(_ table: String, within rows: Int, usual: [String]) -> Phrase {
    let shown = usual.prefix(6)
    return Phrase(
      zh: "前 \(rows) 行里找不到 \(table) 表的表头：应有一行写明各列名称，如\(shown.joined(separator: "、"))",
      en: "no header of the table \(table) is found in the first \(rows) rows: one row has to name "
        + "the columns, such as \(shown.joined(separator: ", "))")
  }
  /// A resource said to be lenient that is no table of ours.
  public static let lenientTableUnknown = Phrase(
    zh: "“lenient”只适用于知产规定的数据表，请改资源名称，或删去“lenient”",
    en:
      "only the tables that Zhichan knows can be lenient; rename the resource or remove \"lenient\""
  )
  /// A file too large to be read as people type.
  public static func lenientTooLarge(_ mebibytes: Int) -> Phrase {
    Phrase(
      zh: "文件超过 \(mebibytes) MiB，不能按宽松方式读取，请改为规范的 CSV",
      en:
        "the file is larger than \(mebibytes) MiB; a lenient table may not be; write it as strict CSV"
    )
  }
  /// A number whose unit measures something else than its field.
  public static func otherUnit(_ text: String, _ unit: String) -> Phrase {
    both(
      text, zh: { "\($0)的单位“\(unit)”与本栏不符" },
      en: { "\($0) is in the unit \(unit), which this column does not measure" })
  }
  /// Percentage points where a rate is kept.
  public static func percentagePoints(_ text: String) -> Phrase {
    both(
      text, zh: { "\($0)是百分点，是两个比率之差，不能填作比率" },
      en: { "\($0) is a difference in percentage points, not a rate" })
  }
  /// A number that is no whole one in the unit of its field.
  public static func notWhole(_ text: String) -> Phrase {
    both(text, zh: { "\($0)换算后不是整数" }, en: { "\($0) is no whole number in the unit kept here" })
  }
  /// A name of no area that is known.
  public static func unknownArea(_ text: String) -> Phrase {
    both(
      text, zh: { "\($0)不是已知的地区名称或代码" },
      en: { "\($0) is neither the name nor the code of an area that is known" })
  }
  /// A name of several areas.
  public static func ambiguousArea(_ text: String, _ codes: [AreaCode]) -> Phrase {
    let shown = codes.prefix(4).map(\.description)
    return both(
      text, zh: { "\($0)可指多个地区（\(shown.joined(separator: "、"))），请写全称或代码" },
      en: {
        "\($0) may be any of \(shown.joined(separator: ", ")); write the full name or the code"
      })
  }
  /// The text that a figure was made of, behind the figure.
  public static func asWritten(_ text: String) -> Phrase {
    Phrase(zh: "（原文：\(text)）", en: " (written \(text))")
  }
  /// A total that differs from the sum of its rows.
  public static func totalOfRowsDiffers(_ text: String, sum: String, rows: Int) -> Phrase {
    both(
      text, zh: { "合计\($0)与 \(rows) 行之和 \(sum) 不符" },
      en: { "the total \($0) differs from the sum of its \(rows) rows, \(sum)" })
  }
  /// A part that is more than the whole.
  public static func partExceeds(_ text: String, whole: String) -> Phrase {
    both(
      text, zh: { "“其中”数\($0)大于上一行的 \(whole)" },
      en: { "the part \($0) is more than the \(whole) of the row above it" })
  }
}
