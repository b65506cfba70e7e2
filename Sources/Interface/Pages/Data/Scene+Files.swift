public import Domain
import Surface
import Wording

extension Scene {
  /// The files of the dataset with their state.
  func fileListing() -> Listing {
    let faults = Dictionary(grouping: loaded.diagnostics, by: \.file)
    let rows = loaded.files.map { file -> Row in
      let mine = faults[file.path] ?? []
      let errors = mine.count { $0.severity == .error }
      let light: Light = file.keptSince != nil ? .overdue : errors > 0 ? .behind : .done
      if let unread = file.unread { return row(of: file, unread) }
      return Row(
        id: .file(file.path),
        cells: [
          "mark": cell(light, why: explanation(of: file, light, errors: errors)),
          "path": cell(file.path), "rows": cell(file.rows, dimZero: false),
          "left": cell(file.rowsLeftOut), "errors": cell(errors),
          "warnings": cell(mine.count - errors), "size": sizeCell(file.bytes),
          "encoding": encodingCell(file), "age": ageCell(file),
          "time": timeCell(file.loadMicroseconds),
        ], opens: Destination(page: .pane(.data), section: .faults),
        origin: Origin(file: file.path, line: 1))
    }
    let taken = loaded.files.reduce(0) { $0 + $1.rows }
    return Listing(
      title: .filesTitle,
      subtitle: .fileCounts(loaded.files.count, rows: Exact(taken).grouped(decimals: 0)),
      columns: fileColumns, rows: rows.sortedByUrgency() + ownFiles, empty: .noFiles)
  }

  /// The files of rules and settings in which something is wrong.
  private var ownFiles: [Row] {
    let faults = Dictionary(grouping: ownFaults, by: \.file)
    return faults.keys.sorted().map { path in
      let mine = faults[path] ?? []
      let errors = mine.count { $0.severity == .error }
      let light: Light = errors > 0 ? .behind : .done
      return Row(
        id: .file(path),
        cells: [
          "mark": ListingCell(text: String(light.mark), role: light.role),
          // The beginning of a whole path says least, and the faults below have all of it.
          "path": cell(path.split(separator: "/").suffix(2).joined(separator: "/")),
          "errors": cell(errors), "warnings": cell(mine.count - errors),
        ], opens: Destination(page: .pane(.data), section: .faults),
        origin: Origin(file: path, line: mine.first?.line ?? 1))
    }
  }

  /// Columns as wide as their headings and, for the age, as wide as that of a file that is kept.
  private var fileColumns: [Column] {
    let isChinese = language == .zh
    return [
      .mark, .open("path", .fileTitle, least: 18), .number("rows", .rowsTitle, 7, 9),
      .number("left", .leftOutTitle, isChinese ? 6 : 8, 9),
      .number("errors", .errorsTitle, isChinese ? 4 : 6, 7),
      .number("warnings", .warningsTitle, isChinese ? 4 : 8, 9, rank: 4),
      .number("size", .sizeTitle, 8, 10, rank: 3),
      .text("encoding", .encodingTitle, 18, 22, rank: 1),
      .number("age", .changedTitle, isChinese ? 13 : 15, 15, rank: 5),
      .number("time", .loadTimeTitle, 9, 9, rank: 2),
    ]
  }

  /// A file that nothing is known of yet but how long it is.
  private func row(of file: FileReport, _ unread: FileReport.Unread) -> Row {
    let missing = ListingCell(text: "–", role: .dim, key: .missing)
    let known = [
      "mark": cell(.noData, why: explanation(of: file, unread)), "path": cell(file.path),
      "size": sizeCell(file.bytes), "encoding": cell(.fileUnread(unread), .warn),
    ]
    let others = ["rows", "left", "errors", "warnings", "age", "time"]
    return Row(
      id: .file(file.path),
      cells: known.merging(others.map { ($0, missing) }) { first, _ in first },
      opens: Destination(page: .pane(.data), section: .faults),
      origin: Origin(file: file.path, line: 1))
  }

  /// The encoding with the reason it was chosen for.
  private func encodingCell(_ file: FileReport) -> ListingCell {
    guard let reason = file.encodingReason else {
      return ListingCell(text: "–", role: .dim, key: .missing)
    }
    let role: Role = reason == .validUTF8 ? .dim : .text
    return cell("\(file.encoding) · \(text(.encodingReason(reason)))", role)
  }

  private func sizeCell(_ bytes: Int) -> ListingCell {
    let text: String
    switch bytes {
    case ..<1_000: text = "\(bytes) B"
    case ..<1_000_000: text = "\(Exact(Int128(bytes), over: 1_000)?.text(decimals: 1) ?? "") kB"
    default: text = "\(Exact(Int128(bytes), over: 1_000_000)?.text(decimals: 1) ?? "") MB"
    }
    return ListingCell(text: text, key: .number(Double(bytes)), unit: .of("B"))
  }

  private func ageCell(_ file: FileReport) -> ListingCell {
    if let kept = file.keptSince {
      let age = text(.age(seconds: now - kept))
      return ListingCell(
        text: text(.keptSince(age)), role: .warn, key: .number(Double(now - kept)), unit: .of("s"))
    }
    guard let modified = file.modifiedAt else {
      return ListingCell(text: "–", role: .dim, key: .missing)
    }
    return ListingCell(
      text: text(.age(seconds: now - modified)), role: .dim, key: .number(Double(now - modified)),
      unit: .of("s"))
  }

  private func timeCell(_ microseconds: Int) -> ListingCell {
    let milliseconds = Exact(Int128(microseconds), over: 1_000)
    let seconds = Exact(Int128(microseconds), over: 1_000_000)
    let text =
      microseconds < 1_000_000
      ? (milliseconds?.text(decimals: 1) ?? "–") + " ms"
      : (seconds?.text(decimals: 1) ?? "–") + " s"
    return ListingCell(
      text: text, role: .dim,
      key: .number(Double(microseconds)), unit: .of("ms", scale: 1_000))
  }

  /// The faults of a file, or of all files and of the whole.
  func faultListing(of path: String?) -> Listing {
    let all = ownFaults + loaded.diagnostics + snapshot.warnings
    let faults = path.map { path in all.filter { $0.file == path } } ?? all
    let rows = faults.map { fault -> Row in
      let role: Role = fault.severity == .error ? .bad : .warn
      let line = fault.line ?? 1
      return Row(
        id: .diagnostic(fault),
        cells: [
          "mark": ListingCell(
            text: fault.severity == .error ? "✖" : "▲", role: role,
            key: .number(fault.severity == .error ? 0 : 1), why: explanation(of: fault)),
          "place": cell(fault.place), "message": cell(fault.message),
          "code": cell(fault.code, .dim),
        ], origin: Origin(file: fault.file, line: line))
    }
    return Listing(
      title: .faultsTitle,
      subtitle: path.map { Phrase(zh: $0, en: $0) } ?? .faultCount(faults.count),
      columns: [
        .mark, .text("place", .placeTitle, 14, 30), .open("message", .reasonTitle, least: 16),
        .text("code", .codeTitle, 10, 18, rank: 1),
      ], rows: rows, empty: .noFaults)
  }

  /// A fault with its line and the place marked below it.
  func drawFault(_ row: Row?, on surface: inout Surface, in rect: Rect) {
    guard case .diagnostic(let fault) = row?.id else { return }
    var pen = Pen(in: rect)
    pen.paragraph("\(fault.place): \(text(fault.message)) [\(fault.code)]", on: &surface)
    guard let excerpt = fault.excerpt else { return }
    let number = fault.line.map(String.init) ?? ""
    let whole = excerpt.text.unicodeScalars
    // The place is in sight, also in a long line.
    let before = String(whole.prefix(excerpt.offset))
      .end(within: max(1, (rect.columns - number.count - 3) / 2))
    let rest = String(whole.dropFirst(excerpt.offset))
    let marked = String(rest.unicodeScalars.prefix(excerpt.length))
    pen.line([Span("\(number) | ", .dim), Span(before + rest)], on: &surface)
    pen.line(
      [
        Span(String(repeating: " ", count: number.count) + " | ", .dim),
        Span(String(repeating: " ", count: DisplayText.width(of: before))),
        Span(String(repeating: "^", count: max(1, DisplayText.width(of: marked))), .bad),
      ], on: &surface)
  }
}

extension String {
  /// The text, or its end behind `…`, in at most `columns`.
  fileprivate func end(within columns: Int) -> String {
    var kept = self[endIndex...]
    var width = 1
    for index in indices.reversed() {
      width += DisplayText.width(of: String(self[index]))
      guard width <= columns else { return "…" + kept }
      kept = self[index...]
    }
    return self
  }
}

extension Diagnostic {
  /// `file:line:column`, as far as it is known.
  public var place: String {
    [file, line.map(String.init), column.map(String.init)].compactMap { $0 }.joined(separator: ":")
  }
}
