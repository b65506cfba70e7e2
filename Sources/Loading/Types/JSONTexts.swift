import Domain

/// Cells that hold JSON.
enum JSONTexts {
  /// The value of an object; nil for another text.
  static func object(_ text: String) -> TypedValue? {
    guard let json = json(text), json.members != nil else { return nil }
    return value(json)
  }

  /// The value of an array; nil for another text.
  static func array(_ text: String) -> TypedValue? {
    guard let json = json(text), json.items != nil else { return nil }
    return value(json)
  }

  /// The JSON that the text is, or nil when it is none.
  static func json(_ text: String) -> JSONValue? {
    try? JSONReader.value(of: SourceText(path: "", bytes: Array(text.utf8)))
  }

  /// The JSON value without its places.
  static func value(_ json: JSONValue) -> TypedValue {
    switch json.content {
    case .null: return .null
    case .truth(let truth): return .truth(truth)
    case .text(let text): return .text(text)
    case .number(let digits): return NumberTexts.plain(digits) ?? .endless(digits)
    case .array(let items): return .list(items.map(value))
    case .object(let members):
      let pairs = members.map { ($0.name, value($0.value)) }
      return .object(Dictionary(pairs, uniquingKeysWith: { _, last in last }))
    }
  }
}
