public import Domain

/// What `zhichan check --explain` says of a file.
extension Phrase {
  /// A phrase behind another one, in brackets.
  public static func inBrackets(_ inner: Phrase) -> Phrase {
    Phrase(zh: "（\(inner.zh)）", en: " (\(inner.en))")
  }
  /// How the resource is read.
  public static func readAs(lenient: Bool) -> Phrase {
    lenient
      ? Phrase(zh: "按宽松方式读取（lenient）", en: "read as people type (lenient)")
      : Phrase(zh: "按规范格式读取", en: "read as strict data")
  }
  /// Before the encoding.
  public static let explainEncoding = Phrase(zh: "编码：", en: "encoding: ")
  /// The sheet of a workbook.
  public static func explainSheet(_ name: String) -> Phrase {
    Phrase(zh: "工作表：\(name)", en: "sheet: \(name)")
  }
  /// Where the header is.
  public static func explainHeader(line: Int, rows: Int) -> Phrase {
    rows == 1
      ? Phrase(zh: "表头：第 \(line) 行", en: "header: line \(line)")
      : Phrase(
        zh: "表头：第 \(line) 行起，共 \(rows) 行", en: "header: \(rows) rows from line \(line)")
  }
  /// The unit line above a header.
  public static func explainUnit(_ text: String) -> Phrase {
    Phrase(zh: "单位行：\(text)", en: "unit line: \(text)")
  }
  /// A field that the lines around the table give for all rows.
  public static func explainGiven(_ field: String, _ text: String) -> Phrase {
    Phrase(zh: "表外给出：\(field) = \(text)", en: "given outside the table: \(field) = \(text)")
  }
  /// Columns whose headings are the names of their fields.
  public static func plainColumns(_ names: [String]) -> Phrase {
    Phrase(
      zh: "列名即字段名：\(names.joined(separator: "、"))",
      en: "headed by their fields: \(names.joined(separator: ", "))")
  }
  /// A column that is no field.
  public static let passedOver = Phrase(zh: "不采用", en: "passed over")
  /// Columns that are not listed.
  public static func moreColumns(_ count: Int) -> Phrase {
    Phrase(
      zh: "另有 \(count) 列，用 --format json 全部列出",
      en: "and \(count) more columns; --format json lists them")
  }
  /// How many rows are taken.
  public static func explainRows(taken: Int, leftOut: Int) -> Phrase {
    Phrase(
      zh: "采用 \(grouped(taken)) 行" + (leftOut > 0 ? "，因有错剔除 \(grouped(leftOut)) 行" : ""),
      en: "\(counted(taken, "row")) taken"
        + (leftOut > 0 ? ", \(grouped(leftOut)) left out for faults" : ""))
  }
  /// Lines of a file, behind what is said of them.
  public static func onLines(_ ranges: String) -> Phrase {
    Phrase(zh: "：第 \(ranges) 行", en: ": line \(ranges)")
  }
  /// Why rows are left without being faulty.
  public static func leftReason(_ reason: FileUnderstanding.Reason) -> Phrase {
    switch reason {
    case .blank: Phrase(zh: "空行", en: "blank")
    case .aboveHeader: Phrase(zh: "表头以上（标题、表式说明）", en: "above the header (titles, form)")
    case .repeatedHeader: Phrase(zh: "重复的表头", en: "the header again")
    case .total: Phrase(zh: "合计，仅用于核对", en: "totals, used as checks")
    case .ofWhich: Phrase(zh: "“其中”项，仅用于核对", en: "parts of the row above, used as checks")
    case .other: Phrase(zh: "“其他”及不在填报范围的地区", en: "others, and areas that do not report")
    case .shares: Phrase(zh: "比重行", en: "percentages under the figures")
    case .remark: Phrase(zh: "表下说明", en: "remarks below the table")
    }
  }
}
