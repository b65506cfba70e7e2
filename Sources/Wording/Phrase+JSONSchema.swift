public import Domain

/// JSON Schemas of fields that hold lists and objects, and values that do not fit them.
extension Phrase {
  /// A value that does not fit; `place` is the JSON Pointer of the part, empty for the whole.
  public static func notByJSONSchema(
    _ text: String, place: String, keyword: String, wanted: String
  ) -> Phrase {
    let (part, rule, value) = (clipped(place), clipped(keyword), clipped(wanted))
    return both(
      text,
      zh: { text in
        "\(text)\(place.isEmpty ? "" : "中 \(part) 处")不符合该字段 jsonSchema 的规定 \(rule)：\(value)"
      },
      en: { text in
        "\(text) does not fit \(rule): \(value) of its jsonSchema\(place.isEmpty ? "" : " at \(part)")"
      })
  }
  /// A value for which a schema takes more steps than are allowed.
  public static func jsonSchemaTooSlow(_ text: String) -> Phrase {
    both(
      text,
      zh: { "jsonSchema 过于复杂，无法判断\($0)是否符合；本文件此列以下各行不再按它检查，请简化" },
      en: {
        "it takes too long to tell whether \($0) fits the jsonSchema; the rows below are not checked for it: write it more simply"
      })
  }
  /// Something in the place of a schema.
  public static let jsonSchemaIsNoSchema = Phrase(
    zh: "JSON Schema 应为对象、true 或 false", en: "a JSON Schema has to be an object, true or false")
  /// A schema of too many parts.
  public static func jsonSchemaTooLarge(_ limit: Int) -> Phrase {
    Phrase(zh: "JSON Schema 超过 \(limit) 个部分", en: "a JSON Schema of more than \(limit) parts")
  }
  /// A keyword that asks something that is not checked here.
  public static func jsonSchemaKeywordUnread(_ name: String) -> Phrase {
    both(
      name, zh: { "不支持 JSON Schema 的\($0)，该字段未按 jsonSchema 检查" },
      en: { "\($0) of JSON Schema is not understood here, so that the jsonSchema is not checked" })
  }
  /// A reference that leads nowhere in the schema.
  public static func jsonSchemaReferenceUnknown(_ text: String) -> Phrase {
    both(
      text, zh: { "\($0)不是本 jsonSchema 内的位置（写法如 #/$defs/名称）" },
      en: { "\($0) is no place in this jsonSchema, such as #/$defs/name" })
  }
  /// A type of JSON Schema, as something expected.
  public static let jsonSchemaType = Phrase(
    zh: "null、boolean、object、array、number、string、integer 之一或其列表",
    en: "null, boolean, object, array, number, string or integer, or a list of them")
  /// A number above 0, as something expected.
  public static let aPositiveNumber = Phrase(
    zh: "大于 0 的数（至多 36 位）", en: "a number above 0 of at most 36 digits")
  /// A whole number from 0, as something expected.
  public static let aCount = Phrase(zh: "非负整数", en: "a whole number from 0")
}
