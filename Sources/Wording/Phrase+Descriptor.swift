public import Domain

/// What is wrong with a `datapackage.json`.
extension Phrase {
  /// Something else than what JSON has there.
  public static func jsonExpected(_ english: String, zh chinese: String) -> Phrase {
    Phrase(zh: "JSON 语法错误：此处应为\(chinese)", en: "not JSON: \(english) was expected here")
  }
  /// Values nested too deeply.
  public static func jsonTooDeep(_ limit: Int) -> Phrase {
    Phrase(zh: "JSON 嵌套超过 \(limit) 层", en: "the JSON is nested more than \(limit) levels deep")
  }
  /// A name that an object has twice.
  public static func jsonTwice(_ name: String) -> Phrase {
    both(name, zh: { "名称\($0)重复出现" }, en: { "the name \($0) stands twice in this object" })
  }
  /// A control character in a string.
  public static let jsonControl = Phrase(
    zh: "字符串中有控制字符", en: "a control character stands in a string")
  /// A string without its closing quote.
  public static let jsonOpenString = Phrase(
    zh: "字符串没有以引号结束", en: "the string that begins here has no closing quote")
  /// A backslash with something unknown after it.
  public static let jsonEscape = Phrase(zh: "转义写法无效", en: "this escape is not valid")

  /// A member that has to be there.
  public static func memberMissing(_ name: String) -> Phrase {
    Phrase(zh: "缺少“\(name)”", en: "\"\(name)\" is missing here")
  }
  /// A member that is something else than expected.
  public static func memberIsNot(_ name: String, _ expected: Phrase) -> Phrase {
    Phrase(zh: "“\(name)”应为\(expected.zh)", en: "\"\(name)\" has to be \(expected.en)")
  }
  /// An object, as something expected.
  public static let anObject = Phrase(zh: "一个对象", en: "an object")
  /// A list with something in it, as something expected.
  public static let aFilledList = Phrase(zh: "非空列表", en: "a list that is not empty")
  /// A list of texts, as something expected.
  public static let textList = Phrase(zh: "文本列表", en: "a list of texts")
  /// Text, as something expected.
  public static let aText = Phrase(zh: "文本", en: "text")
  /// `true` or `false`, as something expected.
  public static let aTruth = Phrase(zh: "true 或 false", en: "true or false")
  /// A whole number, as something expected.
  public static let aWholeNumber = Phrase(zh: "整数", en: "a whole number")
  /// One character, as something expected.
  public static let oneCharacter = Phrase(zh: "一个 ASCII 字符", en: "one ASCII character")
  /// Numbers of rows, as something expected.
  public static let aListOfRows = Phrase(
    zh: "行号列表（从 1 开始）", en: "a list of row numbers, from 1")
  /// A line end, as something expected.
  public static let aLineEnd = Phrase(
    zh: "换行符（\\n、\\r 或 \\r\\n）", en: "a line end: \\n, \\r or \\r\\n")
  /// A day or a month, as something expected.
  public static let aDayOrMonth = Phrase(
    zh: "日期（2020-06-30）或月份（2020-06）", en: "a date such as 2020-06-30 or a month such as 2020-06")
  /// The denominators of coverage, as something expected.
  public static let aDenominator = Phrase(zh: "333、318 或 337", en: "333, 318 or 337")
  /// A type of Table Schema, as something expected.
  public static let aFieldType = Phrase(
    zh: "Table Schema 的字段类型，如 string、number、date",
    en: "a field type of Table Schema, such as string, number or date")
  /// How fields match, as something expected.
  public static let fieldsMatch = Phrase(
    zh: "exact、equal、subset、superset 或 partial",
    en: "exact, equal, subset, superset or partial")
  /// Words of a list, as something expected.
  public static func oneOf(_ words: [String]) -> Phrase {
    Phrase(
      zh: "由下列值组成的列表：\(words.joined(separator: "、"))",
      en: "a list of these: \(words.joined(separator: ", "))")
  }
  /// A resource whose name another one bears.
  public static func resourceTwice(_ name: String) -> Phrase {
    both(name, zh: { "资源\($0)重名" }, en: { "another resource is named \($0) too" })
  }
  /// A field whose name another one bears.
  public static func fieldTwice(_ name: String) -> Phrase {
    both(name, zh: { "字段\($0)重名" }, en: { "another field is named \($0) too" })
  }
  /// A key of a field that the schema does not have.
  public static func keyFieldUnknown(_ name: String) -> Phrase {
    both(name, zh: { "键中的字段\($0)不存在" }, en: { "there is no field \($0) for this key" })
  }
  /// A foreign key that cannot be read.
  public static let foreignKeyUnreadable = Phrase(
    zh: "外键应有“fields”和“reference”，且两边字段数相同",
    en: "a foreign key needs \"fields\" and a \"reference\" with as many fields")
  /// A foreign key to a resource that the package does not have.
  public static func referenceUnknown(_ name: String) -> Phrase {
    both(
      name, zh: { "外键指向的资源\($0)不存在" }, en: { "a foreign key refers to \($0), which is no resource" }
    )
  }
  /// A pattern that is no regular expression.
  public static func patternUnreadable(_ pattern: String) -> Phrase {
    both(pattern, zh: { "\($0)不是有效的正则表达式" }, en: { "\($0) is not a regular expression" })
  }
  /// A resource whose rows stand in the descriptor itself.
  public static let inlineData = Phrase(
    zh: "数据直接写在描述文件中（data），未作检查；请另存为文件",
    en: "the rows stand in the descriptor itself (data) and are not checked; put them in a file")
}
