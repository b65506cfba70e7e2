/// A Table Schema: what the fields of a table hold, and its keys.
struct Schema: Hashable, Sendable {
  var fields: [SchemaField] = []
  /// How labels and fields are paired.
  var match = FieldsMatch.exact
  /// Texts that stand for nothing; the empty one by default.
  var missingValues = [""]
  var primaryKey: [String] = []
  var foreignKeys: [SchemaReference] = []
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
}

/// The types of Table Schema; those after `any` are taken as they are.
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
  var minLength: Int?
  var maxLength: Int?
}

/// A foreign key: fields that refer to fields of a resource (empty: of the same one).
struct SchemaReference: Hashable, Sendable {
  let fields: [String]
  let resource: String
  let keys: [String]
}
