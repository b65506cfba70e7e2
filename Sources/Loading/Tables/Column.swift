import Domain

/// A field of the data contract and where it stands in a file.
struct Column {
  let name: String
  /// The position among the cells of a row; nil where the file has no such column.
  let position: Int?
  let isRequired: Bool
  /// The words the field may hold; empty where it may hold any.
  let words: [String]
}

/// A column that holds one of the cases of an enumeration.
struct ChoiceColumn<Choice> {
  let column: Column
  let choices: [(word: [UInt8], choice: Choice)]
}

/// The columns of a file, found by the names of the contract's fields.
struct Columns {
  /// The table of the contract; nil for another one, which has no columns of ours.
  let definition: TableDefinition?
  private let labels: [String]

  /// The columns of a file whose header is `labels`.
  init(_ definition: TableDefinition?, labels: [String]) {
    self.definition = definition
    self.labels = labels
  }

  /// Whether the contract has a field `name`.
  func has(_ name: String) -> Bool { definition?.fields.contains { $0.name == name } ?? false }

  /// The required fields that have no column.
  var missing: [FieldDefinition] {
    definition?.fields.filter { $0.isRequired && !labels.contains($0.name) } ?? []
  }

  /// The column of the field `name`, which the contract has.
  subscript(name: String) -> Column {
    guard let field = definition?.fields.first(where: { $0.name == name }) else {
      preconditionFailure("the table \(definition?.name ?? "") has no field \(name)")
    }
    let words: [String] = if case .choice(let words) = field.type { words } else { [] }
    return Column(
      name: name, position: labels.firstIndex(of: name), isRequired: field.isRequired,
      words: words)
  }

  /// The column of the field `name` that holds a case of `type`.
  func choice<Choice: CaseIterable & RawRepresentable>(
    _ name: String, _ type: Choice.Type
  ) -> ChoiceColumn<Choice> where Choice.RawValue == String {
    ChoiceColumn(column: self[name], choices: type.allCases.map { (Array($0.rawValue.utf8), $0) })
  }
}
