import Domain
import Wording

/// Cells that hold several values with a mark between them (`list`).
enum ListText {
  /// The reader of lists of the field's item type.
  static func reader(_ field: SchemaField) -> ValueReader {
    var item = SchemaField(name: field.name)
    item.type = field.itemType
    let rare = ValueReader.reader(of: item)
    let expected = rare?.expected ?? PlainValues.expected(item)
    return ValueReader(.listOf(expected, by: field.delimiter)) { [item] text in
      var items: [TypedValue] = []
      for part in text.split(separator: field.delimiter, omittingEmptySubsequences: false) {
        guard let value = value(String(part), item, rare) else { return nil }
        items.append(value)
      }
      return .list(items)
    }
  }

  private static func value(
    _ text: String, _ item: SchemaField, _ rare: ValueReader?
  ) -> TypedValue? {
    if let rare { return rare.read(text) }
    let bytes = Array(text.utf8)
    guard PlainValues.isTyped(bytes.span, item) else { return nil }
    switch item.type {
    case .integer, .number: return NumberTexts.plain(text)
    default: return .text(text)
    }
  }
}
