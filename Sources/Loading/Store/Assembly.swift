import Domain

/// Puts the tables of a dataset together, without the rows that refer to nothing.
struct Assembly {
  private let package: PackageState
  private let tables: [String: TableState]

  init(_ package: PackageState, _ tables: [String: TableState]) {
    self.package = package
    self.tables = tables
  }

  /// The dataset, whole but for the files `unread` of the ledger.
  func loaded(at now: Int, unread: [FileReport] = []) -> LoadedDataset {
    let references = ReferenceCheck(tables.compactMapValues(\.shown))
    var dataset = Dataset()
    dataset.settings = package.shown.descriptor.settings
    var report = package.shown.report
    report.keptSince = package.keptSince
    var files = [report]
    var diagnostics = package.diagnostics
    for resource in package.shown.descriptor.resources {
      guard let state = tables[resource.name], let content = state.shown else {
        if resource.name == LedgerTerms.table { files += unread }
        continue
      }
      content.records.put(into: &dataset, without: references.left[resource.name] ?? [])
      dataset.written.merge(content.written) { first, _ in first }
      for (number, file) in content.files.enumerated() {
        let left = references.leftByFile[resource.name]?[number] ?? 0
        files.append(self.report(file, left: left, keptSince: state.keptSince))
      }
      diagnostics +=
        state.keptSince != nil
        ? state.keptFaults
        : content.diagnostics + (references.diagnostics[resource.name] ?? [])
    }
    return LoadedDataset(
      dataset: dataset, files: files, diagnostics: Self.sorted(diagnostics, by: files),
      readAt: now)
  }

  private func report(_ file: FileReport, left: Int, keptSince: Int?) -> FileReport {
    var report = file
    report.rows -= left
    report.rowsLeftOut += left
    report.keptSince = keptSince
    return report
  }

  /// By file in the order of the package, then by line and column; what concerns a whole file
  /// first.
  private static func sorted(_ diagnostics: [Diagnostic], by files: [FileReport]) -> [Diagnostic] {
    let order = Dictionary(
      files.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    return diagnostics.enumerated().sorted { left, right in
      key(left.element, left.offset) < key(right.element, right.offset)
    }.map(\.element)

    func key(_ diagnostic: Diagnostic, _ number: Int) -> (Int, Int, Int, Int) {
      (
        order[diagnostic.file] ?? files.count, diagnostic.line ?? 0, diagnostic.column ?? 0, number
      )
    }
  }
}
