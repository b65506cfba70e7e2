import Domain
import Wording

/// Reads a table from its files.
struct TableLoader: Sendable {
  let folder: String
  let options: LoadOptions

  /// Reads the table `resource`; `keySets` are its keys that are referred to, `names` those by
  /// which a lenient one calls the rows of others.
  func content(
    of resource: ResourceDescriptor, keySets: Set<[String]>, names: LenientNames = LenientNames()
  ) -> TableContent {
    let (content, hasSuspects) = content(of: resource, keySets, names, isByPrints: true)
    guard hasSuspects else { return content }
    // Nearly no table repeats a key: what tells two keys apart for certain is for those that may.
    return self.content(of: resource, keySets, names, isByPrints: false).content
  }

  /// Reads the table, and says whether two keys may be the same.
  private func content(
    of resource: ResourceDescriptor, _ keySets: Set<[String]>, _ names: LenientNames,
    isByPrints: Bool
  ) -> (content: TableContent, hasSuspects: Bool) {
    var reader = TableReader(resource, keySets: Array(keySets), isByPrints: isByPrints)
    var content = TableContent(files: [], diagnostics: [], stamps: [])
    for (number, path) in resource.paths.enumerated() {
      let began = options.microseconds()
      content.files.append(
        FileReport(path: path, table: resource.name, encoding: "", encodingReason: nil))
      content.stamps.append(nil)
      do throws(FileFault) {
        try read(path, number, of: resource, names, with: &reader, into: &content)
        content.files[number].understanding = reader.understanding
      } catch {
        content.isBad = true
        content.diagnostics.append(
          Diagnostic(file: path, code: error.code, message: error.message))
      }
      content.files[number].loadMicroseconds = options.microseconds() - began
    }
    content.take(reader)
    return (content, reader.uniques.hasSuspects)
  }

  private func read(
    _ path: String, _ number: Int, of resource: ResourceDescriptor, _ names: LenientNames,
    with reader: inout TableReader, into content: inout TableContent
  ) throws(FileFault) {
    let file = try open(path)
    content.stamps[number] = file.stamp
    content.isUnsettled = content.isUnsettled || file.isChanging
    content.files[number].bytes = file.bytes.count
    content.files[number].modifiedAt = file.stamp.modifiedSeconds
    if options.isHashing { content.files[number].sha256 = SHA256.hex(of: file.bytes) }
    let source: SourceText
    switch FileForm(file.bytes, path: path) {
    case .other(let message): throw FileFault(code: "format-error", message: message)
    case .text: source = try text(of: file, path, number, resource, into: &content)
    case .archive:
      source = try workbook(of: file, path, resource, into: &content)
      content.files[number].encoding = Workbook.encoding
    }
    let found =
      resource.isLenient
      ? reader.read(lenient: source, file: number, names: names)
      : reader.read(source, file: number)
    guard let rows = found else {
      content.isBad = true
      return
    }
    content.files[number].rows = rows.taken
    content.files[number].rowsLeftOut = rows.left
  }

  /// The text of the file, in the encoding that the resource says or its bytes tell.
  private func text(
    of file: FileContent, _ path: String, _ number: Int, _ resource: ResourceDescriptor,
    into content: inout TableContent
  ) throws(FileFault) -> SourceText {
    // Looked at before the text is decoded: bytes cut off inside a character are no fault yet.
    content.isUnsettled = content.isUnsettled || !file.endsWithLineEnd
    let text = try FileText(file.bytes, declared: resource.encoding)
    content.files[number].encoding = text.encoding
    content.files[number].encodingReason = text.reason
    let source = SourceText(path: path, bytes: text.bytes)
    guard source.bytes.count > source.start else { throw FileFault(message: .fileEmpty) }
    return source
  }

  /// The sheet of the workbook that the resource says.
  private func workbook(
    of file: FileContent, _ path: String, _ resource: ResourceDescriptor,
    into content: inout TableContent
  ) throws(FileFault) -> SourceText {
    do throws(WorkbookFault) {
      return try Workbook.source(path: path, bytes: file.bytes, sheet: resource.dialect.sheet)
    } catch {
      // The list of an archive's parts is written last.
      content.isUnsettled = content.isUnsettled || error == .notArchive
      throw FileFault(error)
    }
  }

  private func open(_ path: String) throws(FileFault) -> FileContent {
    if let escape = ContainedPath.escape(of: path, from: folder) {
      throw FileFault(message: escape)
    }
    return try FileContent(path: ContainedPath.joined(folder, path))
  }
}

extension TableContent {
  /// Takes over what `reader` has read.
  mutating func take(_ reader: TableReader) {
    diagnostics += reader.diagnostics
    records = reader.records
    references = reader.references
    keys = reader.keys
    rows = reader.rows
    written = reader.written
    isUnsettled = isUnsettled || reader.endsInsideQuotes
    sources = references.isEmpty ? [] : reader.sources
  }
}
