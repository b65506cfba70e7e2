public import Domain

/// What is wrong with the cells, rows and labels of a table.
///
/// A message quotes what was found, says what was expected, begins in lower case and has no full
/// stop (CONVENTIONS, "Errors and diagnostics").
extension Phrase {
  /// An error, such as `#N/A`, in the place of a cell's value; or, after `=`, a formula whose
  /// result nobody has worked out.
  public static func cellFault(_ text: String) -> Phrase {
    guard text.hasPrefix("=") else {
      return both(
        text, zh: { "单元格的值是错误\($0)，请在 Excel 中改正" },
        en: { "the cell holds the error \($0); correct it in the workbook" })
    }
    return both(
      text, zh: { "公式\($0)没有保存计算结果，请用 Excel 打开后重新保存" },
      en: { "the formula \($0) has no saved result; open the workbook in Excel and save it again" })
  }
  /// A cell that is not of the type expected.
  public static func notA(_ text: String, _ expected: Phrase) -> Phrase {
    both(text, zh: { "\($0)不是\(expected.zh)" }, en: { "\($0) is not \(expected.en)" })
  }
  /// A whole number, as something expected.
  public static let wholeNumber = Phrase(zh: "整数", en: "a whole number")
  /// A whole number that can be computed with, as something expected.
  public static let shortWholeNumber = Phrase(
    zh: "整数（至多 15 位）", en: "a whole number of at most 15 digits")
  /// A number, as something expected.
  public static let number = Phrase(zh: "数字", en: "a number")
  /// A number that can be computed with, as something expected.
  public static let shortNumber = Phrase(
    zh: "数字（整数部分至多 15 位，小数至多 9 位）",
    en: "a number of at most 15 digits before the point and 9 after it")
  /// Text, as something expected.
  public static let text = Phrase(zh: "文本", en: "text")
  /// A day, as something expected.
  public static let dayForm = Phrase(
    zh: "有效日期（写法如 2020-06-30）", en: "a date such as 2020-06-30")
  /// A month, as something expected.
  public static let monthForm = Phrase(zh: "月份（写法如 2020-06）", en: "a month such as 2020-06")
  /// A year, as something expected.
  public static let yearForm = Phrase(zh: "年份（写法如 2020）", en: "a year such as 2020")
  /// A period, as something expected.
  public static let periodForm = Phrase(
    zh: "时期（可写作 2020、2020H1、2020Q2、2020-03、2020-07-06 或 2020-01/2020-10）",
    en: "a period such as 2020, 2020H1, 2020Q2, 2020-03, 2020-07-06 or 2020-01/2020-10")
  /// An area's code, as something expected.
  public static let areaForm = Phrase(
    zh: "六位行政区划代码（写法如 420000）", en: "an area code of six digits such as 420000")
  /// One of two words, as something expected.
  public static func truthWord(yes: String, no: String) -> Phrase {
    let (yes, no) = (clipped(yes), clipped(no))
    return Phrase(zh: "“\(yes)”或“\(no)”", en: "\"\(yes)\" or \"\(no)\"")
  }

  /// A blank cell of a field that is required.
  public static func mayNotBeBlank(_ field: String) -> Phrase {
    both(field, zh: { "\($0)不能为空" }, en: { "\($0) may not be blank" })
  }
  /// A cell that is none of the words allowed.
  public static func notAmong(_ text: String, _ words: [String]) -> Phrase {
    let shown = words.prefix(12).map(clipped)
    let more = words.count > shown.count
    return both(
      text,
      zh: { "\($0)不在可填的值之内：\(shown.joined(separator: "、"))\(more ? " 等" : "")" },
      en: { "\($0) is not one of \(shown.joined(separator: ", "))\(more ? ", …" : "")" })
  }
  /// A cell that does not match a pattern.
  public static func notLike(_ text: String, _ pattern: String) -> Phrase {
    let form = clipped(pattern)
    return both(
      text, zh: { "\($0)不符合规定的格式 \(form)" }, en: { "\($0) does not have the form \(form)" })
  }
  /// A cell on which a pattern needs more steps than are allowed.
  public static func patternTooSlow(_ text: String, _ pattern: String) -> Phrase {
    let form = clipped(pattern)
    return both(
      text,
      zh: { "格式 \(form) 写法过于复杂，无法判断\($0)是否符合；本文件此列以下各行不再按该格式检查，请简化写法" },
      en: {
        "it takes too long to tell whether \($0) has the form \(form); the rows below are not checked for it: write it more simply"
      })
  }
  /// A text with too few characters.
  public static func shorterThan(_ text: String, _ least: Int) -> Phrase {
    both(
      text, zh: { "\($0)少于 \(least) 个字符" }, en: { "\($0) has fewer than \(least) characters" })
  }
  /// A text with too many characters.
  public static func longerThan(_ text: String, _ most: Int) -> Phrase {
    both(
      text, zh: { "\($0)超过 \(most) 个字符" }, en: { "\($0) has more than \(most) characters" })
  }
  /// A value below the least allowed.
  public static func lessThan(_ text: String, _ least: String) -> Phrase {
    let least = clipped(least)
    return both(
      text, zh: { "\($0)小于下限 \(least)" }, en: { "\($0) is less than \(least), the least allowed" })
  }
  /// A value above the most allowed.
  public static func moreThan(_ text: String, _ most: String) -> Phrase {
    let most = clipped(most)
    return both(
      text, zh: { "\($0)大于上限 \(most)" }, en: { "\($0) is more than \(most), the most allowed" })
  }
  /// A number without an end where there is a limit, or no number at all.
  public static func notFinite(_ text: String) -> Phrase {
    both(text, zh: { "\($0)超出允许的范围" }, en: { "\($0) is not within the limits" })
  }
  /// A whole number outside the range allowed.
  public static func notWithin(_ text: String, _ range: ClosedRange<Int>) -> Phrase {
    both(
      text, zh: { "\($0)应在 \(range.lowerBound) 至 \(range.upperBound) 之间" },
      en: { "\($0) is not from \(range.lowerBound) to \(range.upperBound)" })
  }
  /// A value that may stand once, met again.
  public static func repeated(_ text: String, _ row: Int) -> Phrase {
    both(
      text, zh: { "\($0)与第 \(row) 行重复，此列的值不得重复" },
      en: { "\($0) already stands in row \(row), and may stand only once" })
  }
  /// A key that another row bears.
  public static func keyRepeated(_ fields: [String], _ texts: [String], _ row: Int) -> Phrase {
    let key = named(fields, texts)
    return Phrase(
      zh: "主键（\(key)）与第 \(row) 行重复", en: "the key (\(key)) already stands in row \(row)")
  }
  /// A row whose key is blank.
  public static func keyBlank(_ fields: [String]) -> Phrase {
    Phrase(
      zh: "主键（\(listed(fields, "、"))）没有填写", en: "the key (\(listed(fields, ", "))) is blank")
  }
  /// A reference to a row that is not there.
  public static func notReferred(_ texts: [String], table: String, keys: [String]) -> Phrase {
    let table = clipped(table)
    return both(
      texts.joined(separator: ", "), zh: { "\($0)在表 \(table)（\(listed(keys, "、"))）中不存在" },
      en: { "\($0) is not in the table \(table) (\(listed(keys, ", ")))" })
  }

  /// A row that ends before a column.
  public static func missingCell(_ field: String) -> Phrase {
    both(field, zh: { "此行缺少\($0)列的单元格" }, en: { "the row ends before the column \($0)" })
  }
  /// A cell beyond the last column.
  public static func extraCell(_ text: String) -> Phrase {
    both(
      text, zh: { "此行多出一个单元格：\($0)，表头没有对应的列" },
      en: { "the cell \($0) stands beyond the last column of the header" })
  }
  /// A row without any value.
  public static let blankRow = Phrase(zh: "此行为空", en: "the row is blank")
  /// A header without any label.
  public static let blankHeader = Phrase(
    zh: "表头为空，第一行应为各列名称", en: "the header is blank; the first row has to name the columns")
  /// A label that no field belongs to.
  public static func extraLabel(_ label: String) -> Phrase {
    both(label, zh: { "表头多出一列：\($0)" }, en: { "the header has an extra column \($0)" })
  }
  /// A column that is not there.
  public static func missingLabel(_ field: String) -> Phrase {
    both(field, zh: { "表头缺少\($0)列" }, en: { "the header lacks the column \($0)" })
  }
  /// A label without text; `number` counts from 1.
  public static func blankLabel(_ number: Int, expected: String) -> Phrase {
    both(
      expected, zh: { "表头第 \(number) 列没有名称，应为\($0)" },
      en: { "column \(number) of the header has no name; \($0) was expected" })
  }
  /// A label that stands twice; `first` counts from 1.
  public static func duplicateLabel(_ label: String, first: Int) -> Phrase {
    both(
      label, zh: { "表头中\($0)与第 \(first) 列重名" },
      en: { "the column \($0) has the same name as column \(first)" })
  }
  /// A label that is not the field's name.
  public static func incorrectLabel(_ label: String, expected: String) -> Phrase {
    let expected = clipped(expected)
    return both(
      label, zh: { "表头写作\($0)，应为“\(expected)”" },
      en: { "the column is named \($0); \"\(expected)\" was expected" })
  }

  /// A phrase that quotes `text`, in each language's own marks.
  static func both(
    _ text: String, zh: (String) -> String, en: (String) -> String
  ) -> Phrase {
    let shown = clipped(text)
    return Phrase(zh: zh("“\(shown)”"), en: en("\"\(shown)\""))
  }

  /// The first of `words`, each clipped, with `mark` between them.
  static func listed(_ words: [String], _ mark: String) -> String {
    words.prefix(12).map(clipped).joined(separator: mark) + (words.count > 12 ? "…" : "")
  }

  /// The first of `fields` with their `texts`.
  static func named(_ fields: [String], _ texts: [String]) -> String {
    let pairs = zip(fields, texts).prefix(12).map { "\(clipped($0))=\(clipped($1))" }
    return pairs.joined(separator: ", ") + (fields.count > 12 ? "…" : "")
  }

  /// The text without control characters, and with its middle cut out when it is long.
  static func clipped(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control ? Unicode.Scalar(0xFFFD) ?? " " : scalar
    }
    guard scalars.count > 60 else { return String(String.UnicodeScalarView(scalars)) }
    let start = String(String.UnicodeScalarView(scalars.prefix(40)))
    return start + "…" + String(String.UnicodeScalarView(scalars.suffix(15)))
  }
}
