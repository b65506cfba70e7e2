import Domain

extension Schema {
  /// The schema of a table of the contract, for packages that give none: columns by their names,
  /// in any order, others allowed.
  init(_ definition: TableDefinition) {
    fields = definition.fields.map { field in
      var found = SchemaField(name: field.name)
      found.constraints.isRequired = field.isRequired
      return found
    }
    match = .partial
  }

  /// A schema that lets any column be.
  static let anyColumns: Schema = {
    var schema = Schema()
    schema.match = .partial
    return schema
  }()

  /// Adds the keys of the contract where the schema has none of its own; only references to
  /// resources that are `known` can be followed.
  mutating func addKeys(of definition: TableDefinition, known: Set<String>) {
    if primaryKey.isEmpty { primaryKey = definition.primaryKey }
    for key in definition.foreignKeys
    where known.contains(key.table) && !foreignKeys.contains(where: { $0.fields == [key.field] }) {
      foreignKeys.append(
        SchemaReference(fields: [key.field], resource: key.table, keys: [key.key]))
    }
  }
}

extension PackageDescriptor {
  /// Gives every resource that is a table of the contract its definition and its keys.
  ///
  /// A package that bears our key is taken at its word; in any other one a table is ours when its
  /// fields are.
  mutating func applyContract() {
    let known = Set(resources.map(\.name))
    for index in resources.indices {
      guard let definition = TableDefinition.named(resources[index].name) else { continue }
      let names = resources[index].schema.map { Set($0.fields.map(\.name)) }
      let isComplete = definition.fields.allSatisfy { field in
        !field.isRequired || names?.contains(field.name) ?? true
      }
      guard isOurs || isComplete else { continue }
      resources[index].definition = definition
      resources[index].schema = resources[index].schema ?? Schema(definition)
      resources[index].schema?.addKeys(of: definition, known: known)
    }
    for index in resources.indices where !resources[index].checksPrimaryKey {
      resources[index].schema?.primaryKey = []
    }
  }

  /// The keys of each resource that foreign keys refer to.
  var keySets: [String: Set<[String]>] {
    var sets: [String: Set<[String]>] = [:]
    for resource in resources {
      for key in resource.schema?.foreignKeys ?? [] {
        let target = key.resource.isEmpty ? resource.name : key.resource
        sets[target, default: []].insert(key.keys)
      }
    }
    return sets
  }
}
