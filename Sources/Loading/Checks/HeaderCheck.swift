import Domain
import Wording

/// Pairs the labels of a file with the fields of a schema, as frictionless-py does.
struct HeaderCheck {
  /// What is wrong with the header; each at a label's position, or past the last one.
  private(set) var faults: [RowFault] = []
  /// The field of each label; nil where no field belongs to it.
  private(set) var fields: [SchemaField?] = []

  private let labels: [String]
  private let schema: Schema

  /// Pairs `labels` with the fields of `schema`.
  init(_ labels: [String], schema: Schema) {
    self.labels = labels
    self.schema = schema
    if schema.match == .exact { pairInOrder() } else { pairByName() }
  }

  private mutating func fault(_ code: String, _ at: Int?, _ field: String?, _ message: Phrase) {
    faults.append(RowFault(cell: at, code: code, field: field, message: message))
  }

  private mutating func pairInOrder() {
    fields = labels.indices.map { $0 < schema.fields.count ? schema.fields[$0] : nil }
    for (index, label) in labels.enumerated() {
      guard let field = fields[index] else {
        fault("extra-label", index, nil, .extraLabel(label))
        continue
      }
      if label.isEmpty {
        fault("blank-label", index, field.name, .blankLabel(index + 1, expected: field.name))
      } else if let first = labels[..<index].firstIndex(of: label) {
        fault("duplicate-label", index, field.name, .duplicateLabel(label, first: first + 1))
      } else if label != field.name {
        fault("incorrect-label", index, field.name, .incorrectLabel(label, expected: field.name))
      }
    }
    for field in schema.fields.dropFirst(labels.count) { noteMissing(field) }
  }

  private mutating func pairByName() {
    fields = labels.map { label in schema.fields.first { $0.name == label } }
    for (index, label) in labels.enumerated() {
      if let first = labels[..<index].firstIndex(of: label) {
        fault("duplicate-label", index, label, .duplicateLabel(label, first: first + 1))
      } else if fields[index] == nil, schema.match == .equal || schema.match == .superset {
        fault("extra-label", index, nil, .extraLabel(label))
      }
    }
    if schema.match == .partial, !schema.fields.isEmpty, fields.allSatisfy({ $0 == nil }) {
      fault("unmatched-header", nil, nil, .unmatchedHeader)
    }
    let allowsAbsence = schema.match == .superset || schema.match == .partial
    for field in schema.fields where !labels.contains(field.name) {
      let isNeeded = field.constraints.isRequired || schema.primaryKey.contains(field.name)
      if !allowsAbsence || isNeeded { noteMissing(field) }
    }
  }

  private mutating func noteMissing(_ field: SchemaField) {
    fault("missing-label", labels.count, field.name, .missingLabel(field.name))
  }
}
