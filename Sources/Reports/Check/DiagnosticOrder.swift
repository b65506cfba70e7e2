import Domain

extension [Diagnostic] {
  /// The diagnostics by file, line and column; of a file, what concerns all of it comes first.
  func inOrder() -> [Diagnostic] {
    enumerated().sorted { one, other in
      let (a, b) = (one.element, other.element)
      if a.file != b.file { return a.file < b.file }
      let places = [(a.line ?? 0, b.line ?? 0), (a.column ?? 0, b.column ?? 0)]
      for (left, right) in places where left != right { return left < right }
      return one.offset < other.offset
    }.map(\.element)
  }

  /// How many are of `severity`.
  func count(of severity: Severity) -> Int { count { $0.severity == severity } }
}

/// A fault that many rows share: file, code and field.
struct FaultKind: Hashable {
  let file: String
  let code: String
  let field: String?

  init(_ diagnostic: Diagnostic) {
    file = diagnostic.file
    code = diagnostic.code
    field = diagnostic.field
  }
}
