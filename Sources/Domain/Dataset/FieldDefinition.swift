/// What a field of a table holds.
public enum FieldType: Hashable, Sendable {
  /// Text.
  case text
  /// A whole number.
  case whole
  /// A decimal number.
  case number
  /// `true` or `false`.
  case truth
  /// A day, `2020-06-30`.
  case day
  /// A month, `2020-06`.
  case month
  /// A period in one of the forms of `Period`.
  case period
  /// An area's code of six digits.
  case area
  /// One of a fixed list of words.
  case choice([String])
  /// Words joined by `;`.
  case list
}

/// A field of a table of the data contract.
public struct FieldDefinition: Hashable, Sendable {
  /// The name in the files, snake_case.
  public let name: String
  /// What it holds.
  public let type: FieldType
  /// Whether it may not be blank.
  public let isRequired: Bool

  /// A field; `isRequired` says whether it may be blank.
  public init(_ name: String, _ type: FieldType, isRequired: Bool = false) {
    self.name = name
    self.type = type
    self.isRequired = isRequired
  }
}

/// A reference from a field of one table to the key of another.
public struct ForeignKey: Hashable, Sendable {
  /// The field that refers.
  public let field: String
  /// The table referred to.
  public let table: String
  /// The field of that table.
  public let key: String
}

/// A table of the data contract: its fields in order, its key and its references.
public struct TableDefinition: Hashable, Sendable {
  /// The name; the resource bears it, and the sample's file is `<name>.csv`.
  public let name: String
  /// The fields, in the order they are written in.
  public let fields: [FieldDefinition]
  /// The fields of the primary key.
  public let primaryKey: [String]
  /// The references to other tables.
  public let foreignKeys: [ForeignKey]
}
