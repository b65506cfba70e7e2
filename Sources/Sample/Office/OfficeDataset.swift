public import Domain

/// The sample as offices would send it: the same figures in Excel and GB18030, under titles and
/// form blocks, in the words of clerks.
///
/// The same seed and day give the same bytes, and the same rows as `SampleDataset`.
public struct OfficeDataset: Sendable {
  /// A file of the dataset.
  public struct File: Hashable, Sendable {
    /// The path relative to the dataset's folder.
    public let path: String
    /// The content.
    public let bytes: [UInt8]
  }

  /// The files, the descriptor first.
  public let files: [File]

  /// The sample of `seed`, whose today is `asOf`, a day of 2020.
  public init(seed: UInt64, asOf: Day) {
    let (world, tables) = SampleTables.drawn(seed: seed, asOf: asOf)
    let office = OfficeTables(world, tables)
    var resources: [OfficeDescriptor.Resource] = []
    var files: [File] = []
    for (name, form) in Self.forms(office) {
      resources.append(
        OfficeDescriptor.Resource(
          name: name, paths: form.map(\.path), isLenient: form.contains { $0.rows != nil }))
      files += form.map { File(path: $0.path, bytes: $0.bytes(tables.text(of: name))) }
    }
    let descriptor = OfficeDescriptor(asOf: asOf, resources: resources)
    let readme = OfficeReadme(seed: seed, asOf: asOf)
    self.files =
      [
        File(path: "datapackage.json", bytes: Array(descriptor.text.utf8)),
        File(path: "README.md", bytes: Array(readme.text.utf8)),
      ] + files
  }

  /// A file and what it is made of.
  private struct Form {
    let path: String
    /// The rows; nil for the strict text.
    let rows: [[String]]?
    var sheet = "Sheet1"

    func bytes(_ strict: String) -> [UInt8] {
      guard let rows else {
        return path == "cases.csv" ? Array(strict.utf8) : GB18030Text.bytes(strict)
      }
      if path.hasSuffix(".xlsx") { return WorkbookBytes(sheet: sheet, rows: rows).bytes }
      var text = TableText(header: rows.first ?? [])
      let width = rows.map(\.count).max() ?? 0
      // Excel writes as many commas in every row.
      for row in rows.dropFirst() {
        text.append(row + [String](repeating: "", count: width - row.count))
      }
      return GB18030Text.bytes(text.text.replacing("\n", with: "\r\n"))
    }
  }

  /// The files of each table: those without rows are the strict text in GB18030.
  private static func forms(_ office: OfficeTables) -> [(String, [Form])] {
    let own: [String: [Form]] = [
      "prefectures": [Form(path: "地市名录.xlsx", rows: office.prefectures, sheet: "地市")],
      "centres": [Form(path: "保护中心名录.csv", rows: office.centres)],
      "centre_months": [Form(path: "保护中心月报.xlsx", rows: office.centreMonths, sheet: "月报")],
      "nodes": [Form(path: "服务网点名录.csv", rows: office.nodes)],
      "service_items": [Form(path: "服务事项.xlsx", rows: office.serviceItems, sheet: "事项")],
      "stage_events": [Form(path: "任务进展.csv", rows: office.stageEvents)],
      "targets": [Form(path: "目标分解.xlsx", rows: office.targets, sheet: "目标")],
      "network_months": [Form(path: "服务网月报.csv", rows: office.networkMonths)],
      "observations": figures(office),
    ]
    return TableDefinition.contract.map { table in
      (table.name, own[table.name] ?? [Form(path: "\(table.name).csv", rows: nil)])
    }
  }

  private static func figures(_ office: OfficeTables) -> [Form] {
    let figures = OfficeFigures(office)
    let wide = figures.wide.enumerated().map { index, table in
      // Offices agree on no form.
      let ending = index % 2 == 0 ? "xlsx" : "csv"
      return Form(
        path: "综合统计\((index + 1).filled(to: 2)).\(ending)", rows: table.rows, sheet: "统计")
    }
    return wide + [Form(path: "指标明细.csv", rows: figures.list)]
  }
}
