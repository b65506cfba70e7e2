import Domain

/// What a `datapackage.json` says, as far as it is read.
struct PackageDescriptor: Hashable, Sendable {
  /// Whether it bears the key `zhichan`.
  var isOurs = false
  var settings = DatasetSettings()
  var resources: [ResourceDescriptor] = []
}

/// A resource: a table, the files it is in, and how they are written.
struct ResourceDescriptor: Hashable, Sendable {
  let name: String
  /// The files, relative to the dataset; checked to lie in it by their names.
  let paths: [String]
  var encoding: String?
  var dialect = Dialect()
  /// Whether its cells are read as people type them (DATA, "What the loader accepts").
  var isLenient = false
  /// Whether rows are looked through for primary keys that come twice.
  var checksPrimaryKey = true
  /// nil where the package gives none.
  var schema: Schema?
  /// The table of the contract that it is; nil for one of another kind.
  var definition: TableDefinition?
}
