/// A workbook in the form of Office Open XML, `.xlsx`.
enum Workbook {
  /// What the report of a file calls its encoding.
  static let encoding = "xlsx"

  /// The text of a sheet of the workbook `bytes`, the file at `path`.
  static func source(
    path: String, bytes: [UInt8], sheet choice: SheetChoice?
  ) throws(WorkbookFault) -> SourceText {
    let result = unsafe bytes.withUnsafeBytes { buffer in
      Result { () throws(WorkbookFault) in
        guard var archive = unsafe WorkbookArchive(buffer) else { throw .notArchive }
        return try source(path, &archive, choice)
      }
    }
    return try result.get()
  }

  /// Hands the rows of a sheet of the workbook `bytes` to `take` piece by piece, for as long as it
  /// wants more.
  static func pieces(
    path: String, bytes: [UInt8], sheet choice: SheetChoice?,
    take: @escaping (SourceText) -> Bool
  ) throws(WorkbookFault) {
    let result = unsafe bytes.withUnsafeBytes { buffer in
      Result { () throws(WorkbookFault) in
        guard var archive = unsafe WorkbookArchive(buffer) else { throw .notArchive }
        let (reader, part, name) = try sheet(choice, in: &archive)
        var pieces = SheetPieces(reader, path: path, name: name, take: take)
        try archive.read(part, with: &pieces)
        pieces.give()
        guard !pieces.isBlank else { throw .blankSheet(name) }
      }
    }
    try result.get()
  }

  private static func source(
    _ path: String, _ archive: inout WorkbookArchive, _ choice: SheetChoice?
  ) throws(WorkbookFault) -> SourceText {
    var (reader, part, name) = try sheet(choice, in: &archive)
    try archive.read(part, with: &reader)
    let sheet = reader.sheet(named: name)
    guard !sheet.rows.isEmpty else { throw .blankSheet(name) }
    return SourceText(path: path, bytes: reader.bytes, sheet: sheet)
  }

  /// The reader of a sheet, the part of the archive that it stands in, and its name.
  private static func sheet(
    _ choice: SheetChoice?, in archive: inout WorkbookArchive
  ) throws(WorkbookFault) -> (reader: SheetReader, part: String, name: String) {
    guard archive.has(WorkbookIndex.part) else { throw .notWorkbook(kind(of: archive)) }
    var index = WorkbookIndex()
    try archive.read(WorkbookIndex.part, with: &index)
    var relations = WorkbookRelations()
    try archive.readIfPresent(WorkbookRelations.part, with: &relations)
    let entry = try self.entry(choice, among: index.sheets)
    guard let part = relations.targets[entry.relation] else {
      throw .damaged(part: WorkbookRelations.part)
    }
    var styles = WorkbookStyles()
    try archive.readIfPresent(relations.styles, with: &styles)
    var shared = SharedTexts()
    try archive.readIfPresent(relations.sharedTexts, with: &shared)
    return (SheetReader(shared, styles, index.epoch), part, entry.name)
  }

  private static func entry(
    _ choice: SheetChoice?, among sheets: [WorkbookIndex.Entry]
  ) throws(WorkbookFault) -> WorkbookIndex.Entry {
    let names = sheets.map(\.name)
    switch choice ?? .number(1) {
    case .name(let name):
      guard let entry = sheets.first(where: { $0.name == name }) else {
        throw .noSheet(name, of: names)
      }
      return entry
    case .number(let number):
      guard sheets.indices.contains(number - 1) else { throw .noSheet("\(number)", of: names) }
      return sheets[number - 1]
    }
  }

  private static func kind(of archive: borrowing WorkbookArchive) -> OtherArchive {
    if archive.has("content.xml") { return .openDocument }
    return archive.has("xl/workbook.bin") ? .binaryWorkbook : .unknown
  }
}
