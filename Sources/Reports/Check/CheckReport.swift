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
  ///
  /// The key `explain`, what was understood of each file, is there only when it is asked for.
  public func json(in language: Language, isExplained: Bool = false) -> String {
    var members = [
      JSONMember("valid", .truth(isValid)),
      JSONMember("files", .list(files.map(CheckReport.json))),
      JSONMember("diagnostics", .list(diagnostics.map { CheckReport.json($0, language) })),
    ]
    if isExplained { members.append(JSONMember("explain", .list(explanations.map(\.json)))) }
    return JSONWriter.text(of: .object(members))
  }

  /// What was understood of each table's file.
  private var explanations: [FileExplanation] {
    files.filter { $0.table != nil }.map { FileExplanation($0, diagnostics) }
  }

  /// The check as a compiler prints it.
  ///
  /// After ten of the same fault (file, code, field) the rest is only counted, unless
  /// `isUnfolded`. What was understood of each file comes first when it is asked for.
  public func text(
    in language: Language, isUnfolded: Bool = false, isExplained: Bool = false
  ) -> String {
    var text = CheckText(language: language, mostOfAKind: isUnfolded ? .max : 10)
    let explained = ExplainText(language: language)
    let paragraphs = isExplained ? explanations.map { explained.lines(of: $0) + [""] } : []
    return paragraphs.joined().map { $0 + "\n" }.joined() + text.text(of: self)
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
