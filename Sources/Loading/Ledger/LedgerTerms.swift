import Domain

/// What the rows of the ledger have to be to be counted.
struct LedgerTerms: Hashable, Sendable {
  /// The name of the table of the contract.
  static let table = "cases"

  let resource: ResourceDescriptor
  /// The foreign keys that can be checked.
  let references: [LedgerReference]
  /// The names by which a lenient ledger calls rows of other tables; nil for a strict one.
  let names: LenientNames?
  /// The centres, as the files write them; empty where they are not known.
  let centres: [[UInt8]]
  /// Whether the fast path can honour all that the resource says of text in UTF-8; else its rows are
  /// read one by one.
  let isForBlocks: Bool

  /// The terms of `resource`, or nil when its rows have to be kept: `keySets` are its keys that
  /// others refer to, and `known` gives the keys of another table.
  init?(
    _ resource: ResourceDescriptor, keySets: Set<[String]>, names: LenientNames?,
    known: (SchemaReference) -> KeyIndex?
  ) {
    guard resource.definition?.name == Self.table, keySets.isEmpty, let schema = resource.schema
    else { return nil }
    var references: [LedgerReference] = []
    for (index, reference) in schema.foreignKeys.enumerated() {
      guard reference.resource != resource.name, !reference.resource.isEmpty else { return nil }
      guard let keys = known(reference) else { continue }
      references.append(LedgerReference(index: index, reference: reference, keys))
    }
    self.resource = resource
    self.references = references
    self.names = names
    let centres = references.first { $0.reference.fields == ["centre"] }
    // A key is its length in four bytes, and its text.
    self.centres = centres?.keys.map { Array($0.dropFirst(4)) } ?? []
    isForBlocks =
      !resource.isLenient && resource.isPlainText && schema.isPlain && centres != nil
      && schema.foreignKeys.count == 1
  }

  /// Whether repeated ids are looked for.
  var checksKey: Bool { resource.checksPrimaryKey && resource.schema?.primaryKey.isEmpty == false }
}

/// A foreign key of the ledger, with the keys that it may refer to.
struct LedgerReference: Hashable, Sendable {
  /// Its place among the foreign keys of the schema.
  let index: Int
  let reference: SchemaReference
  let keys: [[UInt8]]
  /// The same for looking up.
  private let known: Set<[UInt8]>

  init(index: Int, reference: SchemaReference, _ keys: KeyIndex) {
    self.index = index
    self.reference = reference
    self.keys = (0..<keys.count).map { Array(keys.key($0)) }
    known = Set(self.keys)
  }

  /// Whether there is such a key.
  func holds(_ key: [UInt8]) -> Bool { known.contains(key) }
}

extension ResourceDescriptor {
  /// Whether the files may be UTF-8 after RFC 4180 with one row of labels, whatever the delimiter.
  fileprivate var isPlainText: Bool {
    if let encoding, EncodingName.understood(encoding) != "utf-8" { return false }
    let plain = CellForm()
    var cells = dialect.cells
    cells.delimiter = plain.delimiter
    var usual = Dialect()
    usual.sheet = dialect.sheet
    var own = dialect
    own.cells = cells
    return own == usual && !dialect.cells.delimiter.isDigit
      && dialect.cells.delimiter != UInt8(ascii: "-")
  }
}

extension Schema {
  private static let days = ["received_on", "accepted_on", "closed_on", "granted_on"]
  private static let words = ["kind", "outcome"]

  /// Whether it asks nothing of the ledger's cells that the fast path would have to know more of
  /// than the contract does.
  fileprivate var isPlain: Bool {
    missingValues == [""] && uniqueKeys.isEmpty && primaryKey.allSatisfy { $0 == "id" }
      && fields.allSatisfy(Self.isPlain)
  }

  private static func isPlain(_ field: SchemaField) -> Bool {
    var bounds = field.constraints
    bounds.isRequired = false
    if words.contains(field.name) { bounds.values = nil }
    guard bounds == Constraints(), field.missingValues.map({ $0 == [""] }) ?? true,
      field.format == "default"
    else { return false }
    switch field.type {
    case .string, .any: return true
    case .date: return days.contains(field.name)
    default: return false
    }
  }
}
