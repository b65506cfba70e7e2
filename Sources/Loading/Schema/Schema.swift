/// A Table Schema: what the fields of a table hold, and its keys.
struct Schema: Hashable, Sendable {
  var fields: [SchemaField] = []
  /// How labels and fields are paired.
  var match = FieldsMatch.exact
  /// Texts that stand for nothing; the empty one by default.
  var missingValues = [""]
  var primaryKey: [String] = []
  /// Fields whose values may stand together only once; a row with a blank one is let be.
  var uniqueKeys: [[String]] = []
  var foreignKeys: [SchemaReference] = []
}

extension Schema {
  /// Lets `text` stand for nothing in every field.
  mutating func addMissing(_ text: String) {
    missingValues.append(text)
    for index in fields.indices { fields[index].missingValues?.append(text) }
  }
}

/// How the fields of a schema are paired with the labels of a file (`fieldsMatch`).
enum FieldsMatch: String, Sendable {
  /// One by one, in their order.
  case exact
  case equal
  case subset
  case superset
  case partial
}

/// A field of a schema.
struct SchemaField: Hashable, Sendable {
  let name: String
  var type = SchemaType.any
  var constraints = Constraints()
  /// Texts that stand for nothing in this field; nil: those of the schema.
  var missingValues: [String]?
  var trueValues = ["true", "True", "TRUE", "1"]
  var falseValues = ["false", "False", "FALSE", "0"]
  /// How values are written, as the type has it: a name, or a pattern of dates.
  var format = "default"
  var decimalChar = "."
  var groupChar = ""
  /// Whether nothing but the number stands in a cell.
  var isBareNumber = true
  /// What stands between the items of a list.
  var delimiter = ","
  /// The type of the items of a list.
  var itemType = SchemaType.string
}

/// The types of Table Schema; those after `any` are read by a `ValueReader`.
enum SchemaType: String, Sendable {
  case string, integer, number, boolean, date, yearmonth, year, any
  case datetime, time, duration, object, array, list, geopoint, geojson
}

/// What a value must fulfil beyond its type.
struct Constraints: Hashable, Sendable {
  var isRequired = false
  var isUnique = false
  var values: [String]?
  var pattern: String?
  var minimum: String?
  var maximum: String?
  var exclusiveMinimum: String?
  var exclusiveMaximum: String?
  var minLength: Int?
  var maxLength: Int?
  /// The JSON Schema of the values of `array` and `object`, as the descriptor writes it.
  var jsonSchema: String?
}

/// A foreign key: fields that refer to fields of a resource (empty: of the same one).
struct SchemaReference: Hashable, Sendable {
  let fields: [String]
  let resource: String
  let keys: [String]
}
