public import Domain

/// The rarer types of Table Schema, as something expected of a cell.
extension Phrase {
  /// A mail address.
  public static let emailForm = Phrase(
    zh: "电子邮件地址（写法如 name@example.com）", en: "a mail address such as name@example.com")
  /// An address on the web or elsewhere.
  public static let uriForm = Phrase(
    zh: "网址（写法如 https://example.com/a）", en: "an address such as https://example.com/a")
  /// An identifier of 32 hexadecimal digits.
  public static let uuidForm = Phrase(
    zh: "UUID（写法如 2bc1c94f-0deb-43e9-92a1-4775189ec9f8）",
    en: "a UUID such as 2bc1c94f-0deb-43e9-92a1-4775189ec9f8")
  /// Bytes written in Base64.
  public static let binaryForm = Phrase(zh: "Base64 编码", en: "Base64")
  /// A moment in ISO 8601.
  public static let momentForm = Phrase(
    zh: "日期和时间（写法如 2020-06-30T09:30:00）", en: "a date and time such as 2020-06-30T09:30:00")
  /// A time of day in ISO 8601.
  public static let clockForm = Phrase(zh: "时间（写法如 09:30:00）", en: "a time such as 09:30:00")
  /// A date in any usual form.
  public static let anyDate = Phrase(zh: "日期", en: "a date")
  /// A time in any usual form.
  public static let anyTime = Phrase(zh: "时间", en: "a time")
  /// A date or time in a given pattern.
  public static func inPattern(_ pattern: String) -> Phrase {
    let form = clipped(pattern)
    return Phrase(zh: "按 \(form) 书写的日期或时间", en: "a date or time written as \(form)")
  }
  /// A duration in ISO 8601.
  public static let durationForm = Phrase(
    zh: "时长（写法如 P1Y2M 或 PT1H30M）", en: "a duration such as P1Y2M or PT1H30M")
  /// A JSON object.
  public static let jsonObject = Phrase(
    zh: "JSON 对象（写法如 {\"a\": 1}）", en: "a JSON object such as {\"a\": 1}")
  /// A JSON array.
  public static let jsonArray = Phrase(
    zh: "JSON 数组（写法如 [1, 2]）", en: "a JSON array such as [1, 2]")
  /// Several values with a mark between them.
  public static func listOf(_ item: Phrase, by mark: String) -> Phrase {
    let mark = clipped(mark)
    return Phrase(
      zh: "以“\(mark)”分隔的列表（每一项为\(item.zh)）",
      en: "a list with \"\(mark)\" between its items, each of them \(item.en)")
  }
  /// A point, longitude first.
  public static let pointForm = Phrase(
    zh: "坐标点（经度, 纬度，写法如 114.3, 30.6）",
    en: "a point such as 114.3, 30.6 (longitude, latitude)")
  /// A point as a JSON array.
  public static let pointArray = Phrase(
    zh: "坐标点（写法如 [114.3, 30.6]）", en: "a point such as [114.3, 30.6]")
  /// A point as a JSON object.
  public static let pointObject = Phrase(
    zh: "坐标点（写法如 {\"lon\": 114.3, \"lat\": 30.6}）",
    en: "a point such as {\"lon\": 114.3, \"lat\": 30.6}")
  /// A shape on the map.
  public static let geoJSON = Phrase(zh: "GeoJSON", en: "GeoJSON")
}

/// Limits that a value may not reach, and keys over several columns.
extension Phrase {
  /// A value at or below a limit that it has to exceed.
  public static func notAbove(_ text: String, _ limit: String) -> Phrase {
    let limit = clipped(limit)
    return both(text, zh: { "\($0)应大于 \(limit)" }, en: { "\($0) is not greater than \(limit)" })
  }
  /// A value at or above a limit that it has to stay below.
  public static func notBelow(_ text: String, _ limit: String) -> Phrase {
    let limit = clipped(limit)
    return both(text, zh: { "\($0)应小于 \(limit)" }, en: { "\($0) is not less than \(limit)" })
  }
  /// Values that may stand together once, met again.
  public static func togetherRepeated(
    _ fields: [String], _ texts: [String], _ row: Int
  ) -> Phrase {
    let key = named(fields, texts)
    return Phrase(
      zh: "\(key) 与第 \(row) 行重复，这几列合起来不得重复",
      en: "\(key) already stands in row \(row), and may stand together only once")
  }
  /// A header of which no label is a field.
  public static let unmatchedHeader = Phrase(
    zh: "表头中没有一列是应有的字段", en: "no label of the header is a field of the schema")
}
