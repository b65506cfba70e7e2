import Domain
import Wording

/// Reads the cells of a field of one of the rarer types or formats of Table Schema.
///
/// The types of our own tables are read from the bytes by `ColumnCheck` and never come here.
struct ValueReader {
  /// The value that a text writes; nil when it is none of the type.
  let read: (String) -> TypedValue?
  /// What the type is called in a message.
  let expected: Phrase

  init(_ expected: Phrase, _ read: @escaping (String) -> TypedValue?) {
    self.expected = expected
    self.read = read
  }

  /// The reader of the field; nil for the types that are read from the bytes.
  static func reader(of field: SchemaField) -> ValueReader? {
    switch field.type {
    case .string: TextFormats.reader(field.format)
    case .integer: field.isPlainNumber ? nil : NumberTexts.integers(field)
    case .number: field.isPlainNumber ? nil : NumberTexts.numbers(field)
    case .date: field.format == "default" ? nil : TimeTexts.dates(field.format)
    case .datetime: TimeTexts.datetimes(field.format)
    case .time: TimeTexts.times(field.format)
    case .duration: ValueReader(.durationForm, DurationText.value)
    case .object: ValueReader(.jsonObject, JSONTexts.object)
    case .array: ValueReader(.jsonArray, JSONTexts.array)
    case .list: ListText.reader(field)
    case .geopoint: GeoTexts.points(field.format)
    case .geojson: GeoTexts.shapes(field.format)
    case .boolean, .yearmonth, .year, .any: nil
    }
  }

  /// The reader of the truth words of the field, by which its cells are compared in keys.
  static func truths(_ field: SchemaField) -> ValueReader {
    ValueReader(.text) { text in
      if field.trueValues.contains(text) { return .truth(true) }
      return field.falseValues.contains(text) ? .truth(false) : nil
    }
  }
}

extension SchemaField {
  /// Whether numbers are written without marks of their own.
  var isPlainNumber: Bool { decimalChar == "." && groupChar.isEmpty && isBareNumber }
}
