import Domain

/// What the fast path of the ledger can honour of a resource.
///
/// A resource that says more is read by the ordinary path, row by row.
struct LedgerTerms: Hashable, Sendable {
  /// The name of the table of the contract.
  static let table = "cases"

  let resource: ResourceDescriptor
  /// The foreign key to the centres.
  let reference: SchemaReference
  /// The centres that may be referred to, as the files write them.
  let centres: [[UInt8]]

  /// The terms of `resource`, or nil when the fast path cannot honour all of them; `keySets` are
  /// its keys that others refer to, and `known` gives the keys of another table.
  init?(
    _ resource: ResourceDescriptor, keySets: Set<[String]>,
    known: (SchemaReference) -> KeyIndex?
  ) {
    guard resource.definition?.name == Self.table, keySets.isEmpty, !resource.isLenient,
      resource.isPlainText,
      let schema = resource.schema, schema.isPlain, schema.foreignKeys.count == 1,
      let reference = schema.foreignKeys.first, reference.fields == ["centre"],
      reference.resource != resource.name, !reference.resource.isEmpty,
      let known = known(reference)
    else { return nil }
    self.resource = resource
    self.reference = reference
    // A key is its length in four bytes, and its text.
    centres = (0..<known.count).map { Array(known.key($0).dropFirst(4)) }
  }

  /// Whether repeated ids are looked for.
  var checksKey: Bool { resource.checksPrimaryKey && resource.schema?.primaryKey.isEmpty == false }
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
