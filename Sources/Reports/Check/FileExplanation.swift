import Domain

/// What was understood of a file, and what was found wrong with its rows.
struct FileExplanation {
  /// The state of the file.
  let file: FileReport
  /// What is wrong with its rows, by the first line.
  let faults: [Faults]

  /// Faults of one code and field.
  struct Faults: Hashable {
    let code: String
    let field: String?
    let severity: Severity
    /// The lines, rising; empty for what concerns the whole file.
    let lines: [Int]
  }

  /// The explanation of `file` in the light of the diagnostics of all files.
  init(_ file: FileReport, _ diagnostics: [Diagnostic]) {
    self.file = file
    let own = diagnostics.filter { $0.file == file.path }
    let groups = Dictionary(grouping: own, by: FaultKind.init)
    faults = groups.values.compactMap { group in
      guard let first = group.first else { return nil }
      return Faults(
        code: first.code, field: first.field, severity: first.severity,
        lines: Set(group.compactMap(\.line)).sorted())
    }.sorted {
      ($0.lines.first ?? 0, $0.code, $0.field ?? "") < (
        $1.lines.first ?? 0, $1.code, $1.field ?? ""
      )
    }
  }

  /// The explanation as JSON.
  var json: JSONValue {
    let found = file.understanding
    return [
      "path": .text(file.path), "table": .optional(file.table),
      "lenient": .truth(found?.isLenient ?? false),
      "encoding": .optional(file.encoding.isEmpty ? nil : file.encoding),
      "encoding_reason": .optional(file.encodingReason?.rawValue),
      "sheet": .optional(found?.sheet), "header_line": .whole(found?.headerLine),
      "header_rows": .whole(found?.headerRows), "unit_line": .optional(found?.unitLine),
      "given": .object(
        (found?.given ?? [:]).sorted { $0.key < $1.key }.map { JSONMember($0.key, .text($0.value)) }
      ),
      "columns": .list((found?.columns ?? []).map(Self.json)),
      "rows": .whole(file.rows), "rows_left_out": .whole(file.rowsLeftOut),
      "left": .list(
        (found?.left ?? []).map { left in
          [
            "reason": .text(left.reason.rawValue),
            "lines": .list(left.lines.map { .whole($0) }),
          ]
        }),
      "faults": .list(faults.map(Self.json)),
    ]
  }

  private static func json(_ column: FileUnderstanding.Column) -> JSONValue {
    [
      "number": .whole(column.number), "heading": .text(column.heading),
      "field": .optional(column.field), "factors": .list(column.factors.map { .text($0) }),
    ]
  }

  private static func json(_ faults: Faults) -> JSONValue {
    [
      "code": .text(faults.code), "field": .optional(faults.field),
      "severity": .text(faults.severity.rawValue), "lines": .list(faults.lines.map { .whole($0) }),
    ]
  }
}
