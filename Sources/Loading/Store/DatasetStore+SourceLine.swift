public import Domain
import Wording

extension DatasetStore {
  /// The line at `origin` as it stands on the disk now, with its headings and a few lines around.
  ///
  /// Reads the file: O(bytes up to the line). What is wrong is told in the line itself.
  public func sourceLine(at origin: Origin) -> SourceLine {
    do throws(FileFault) {
      return try line(at: origin)
    } catch {
      return SourceLine(origin: origin, cells: [], around: [], fault: error.message)
    }
  }

  /// The first rows of the case ledger that a count is made of, with the cells of the first; the
  /// head of the file where none is found.
  ///
  /// Reads the file as far as the rows are found: O(bytes) at most.
  public func countedLines(_ rows: CountedRows) async -> SourceLine {
    let found = await ledgerStream(of: rows.file)?.lines(of: rows) ?? []
    guard let first = found.first else {
      return sourceLine(at: Origin(file: rows.file, line: 1))
    }
    let headings = headings(of: rows.file)
    return SourceLine(
      origin: Origin(file: rows.file, line: first.line),
      cells: SourceLineReader.cells(first.texts, headings),
      around: found.map { SourceLine.Neighbour(number: $0.line, text: $0.text) })
  }

  private func line(at origin: Origin) throws(FileFault) -> SourceLine {
    try reader(of: origin.file).line(origin.line, headings: headings(of: origin.file))
  }

  private func reader(of path: String) throws(FileFault) -> SourceLineReader {
    if let fault = ContainedPath.fault(in: path)
      ?? ContainedPath.escape(of: path, from: folder)
    {
      throw FileFault(message: fault)
    }
    let resource = resource(of: path)
    let file = try FileContent(path: ContainedPath.joined(folder, path))
    let source: SourceText
    if case .archive = FileForm(file.bytes, path: path) {
      do throws(WorkbookFault) {
        source = try Workbook.source(
          path: path, bytes: file.bytes, sheet: resource?.dialect.sheet)
      } catch {
        throw FileFault(error)
      }
    } else {
      let text = try FileText(file.bytes, declared: resource?.encoding)
      source = SourceText(path: path, bytes: text.bytes)
    }
    return SourceLineReader(source: source, form: resource?.dialect.cells ?? CellForm())
  }
}

/// Finds a line of a text or a row of a sheet.
struct SourceLineReader {
  /// How many lines are shown before it and after it.
  static let reach = 2

  let source: SourceText
  let form: CellForm

  /// The line `number` with its cells under `headings`, by the column from 1.
  func line(_ number: Int, headings: [Int: String]) -> SourceLine {
    let origin = Origin(file: source.path, line: number)
    let around = source.sheet.map { rows(around: number, of: $0) } ?? lines(around: number)
    guard around.contains(where: { $0.number == number }) else {
      return SourceLine(origin: origin, cells: [], around: around, fault: .lineGone(number))
    }
    return SourceLine(
      origin: origin, cells: Self.cells(texts(of: number), headings), around: around)
  }

  /// The cells of a row under `headings`, by the column from 1.
  static func cells(_ texts: [String], _ headings: [Int: String]) -> [SourceLine.Cell] {
    texts.enumerated().map { index, text in
      SourceLine.Cell(heading: headings[index + 1] ?? String(index + 1), text: text)
    }
  }

  /// The texts of the cells of the row that begins at a mark.
  private func texts(from mark: LineMark) -> [String] {
    var row = RowReader(source: source, form: form)
    var feed = RowFeed(source, from: mark, form: form)
    _ = feed.read(source, into: &row.cells)
    return row.texts()
  }

  /// The texts of the cells of the row that begins on a line.
  private func texts(of number: Int) -> [String] {
    if let sheet = source.sheet {
      guard let index = sheet.rows.firstIndex(where: { $0.number == number }) else { return [] }
      var texts: [String] = []
      for cell in sheet.cells(ofRow: index) {
        while texts.count < Int(cell.column) { texts.append("") }
        texts.append(source.text(Int(cell.start)..<Int(cell.end)))
      }
      return texts
    }
    return mark(of: number).map { texts(from: $0) } ?? []
  }

  /// The start of a physical line; nil past the last.
  private func mark(of number: Int) -> LineMark? {
    var mark = source.top
    while mark.line < number {
      let next = source.nextLine(after: mark)
      guard let next else { return nil }
      mark = next
    }
    return mark
  }

  private func lines(around number: Int) -> [SourceLine.Neighbour] {
    guard var mark = mark(of: max(1, number - Self.reach)) else { return [] }
    var lines: [SourceLine.Neighbour] = []
    while mark.line <= number + Self.reach, mark.offset < source.bytes.count {
      let excerpt = source.excerpt(of: mark.offset..<mark.offset, on: mark)
      lines.append(SourceLine.Neighbour(number: mark.line, text: excerpt.text))
      guard let next = source.nextLine(after: mark) else { break }
      mark = next
    }
    return lines
  }

  private func rows(around number: Int, of sheet: Sheet) -> [SourceLine.Neighbour] {
    sheet.rows.indices.filter { abs(sheet.rows[$0].number - number) <= Self.reach }.map { index in
      let texts = sheet.cells(ofRow: index).map { source.text(Int($0.start)..<Int($0.end)) }
      return SourceLine.Neighbour(
        number: sheet.rows[index].number, text: texts.joined(separator: " | "))
    }
  }
}

extension SourceText {
  /// The start of the physical line after the one at `mark`; nil after the last.
  ///
  /// CR, LF and CRLF each end a line.
  fileprivate func nextLine(after mark: LineMark) -> LineMark? {
    guard
      let end = bytes[mark.offset...].firstIndex(where: { $0 == .lineFeed || $0 == .carriageReturn }
      )
    else { return nil }
    let isPair =
      bytes[end] == .carriageReturn && end + 1 < bytes.count && bytes[end + 1] == .lineFeed
    let next = end + (isPair ? 2 : 1)
    return next < bytes.count ? LineMark(offset: next, line: mark.line + 1) : nil
  }
}
