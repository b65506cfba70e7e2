public import Domain
import Wording

/// What `zhichan check` says of a dataset (DATA, "Diagnostics").
public struct CheckReport: Sendable {
  /// The files, as the loader lists them.
  public let files: [FileReport]
  /// The faults by file, line and column.
  public let diagnostics: [Diagnostic]

  /// The check of `loaded`, with `warnings` that only the whole of it shows.
  public init(_ loaded: LoadedDataset, warnings: [Diagnostic] = []) {
    files = loaded.files
    diagnostics = (loaded.diagnostics + warnings).inOrder()
  }

  /// Whether nothing is an error; warnings leave a dataset valid.
  public var isValid: Bool { diagnostics.count(of: .error) == 0 }

  /// The check as JSON with the messages in `language`; never folded.
  public func json(in language: Language) -> String {
    JSONWriter.text(of: [
      "valid": .truth(isValid),
      "files": .list(files.map(CheckReport.json)),
      "diagnostics": .list(diagnostics.map { CheckReport.json($0, language) }),
    ])
  }

  /// The check as a compiler prints it.
  ///
  /// After ten of the same fault (file, code, field) the rest is only counted, unless
  /// `isUnfolded`.
  public func text(in language: Language, isUnfolded: Bool = false) -> String {
    var text = CheckText(language: language, mostOfAKind: isUnfolded ? .max : 10)
    return text.text(of: self)
  }

  private static func json(_ file: FileReport) -> JSONValue {
    [
      "path": .text(file.path),
      "encoding": .optional(file.encoding.isEmpty ? nil : file.encoding),
      "rows": .whole(file.rows),
      "rows_left_out": .whole(file.rowsLeftOut), "bytes": .whole(file.bytes),
    ]
  }

  private static func json(_ diagnostic: Diagnostic, _ language: Language) -> JSONValue {
    [
      "file": .text(diagnostic.file), "line": .whole(diagnostic.line),
      "column": .whole(diagnostic.column), "row": .whole(diagnostic.row),
      "field": .optional(diagnostic.field), "code": .text(diagnostic.code),
      "severity": .text(diagnostic.severity.rawValue),
      "message": .text(diagnostic.message[language]),
    ]
  }
}
