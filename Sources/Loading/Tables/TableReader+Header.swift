import Domain

extension TableReader {
  /// Reads the next row that is no comment, and counts those passed over.
  func next(_ row: inout RowReader, _ feed: inout RowFeed) -> RowScanner.Outcome {
    while true {
      if comment != CellForm.none, feed.isNext(comment, in: row.source) {
        feed.passRow(of: row.source)
        row.number += 1
        continue
      }
      let outcome = feed.read(row.source, into: &row.cells)
      row.mark = feed.row
      row.number += 1
      guard outcome == .row, !commentRows.isEmpty, commentRows.contains(row.number) else {
        return outcome
      }
    }
  }

  /// Reads the labels: of one row, or of several put together column by column; nil when there
  /// is no such row, which is noted.
  mutating func header(_ row: inout RowReader, _ feed: inout RowFeed) -> [String]? {
    guard let wanted = resource.dialect.headerRows, let last = wanted.max() else {
      let outcome = next(&row, &feed)
      guard outcome == .row else {
        noteHeader(outcome, row)
        return nil
      }
      return row.texts().map(Self.label)
    }
    var labels: [String] = []
    var above: [Int: String] = [:]
    while row.number < last {
      let outcome = next(&row, &feed)
      guard outcome == .row else {
        noteHeader(outcome, row)
        return nil
      }
      guard wanted.contains(row.number) else { continue }
      if understanding?.headerLine == nil { understanding?.headerLine = row.mark.line }
      for (index, text) in row.texts().map(Self.label).enumerated() {
        if labels.count <= index { labels.append("") }
        // A label that only repeats the one above it, as in a merged cell, adds nothing.
        if above.updateValue(text, forKey: index) == text || text.isEmpty { continue }
        let parts = [labels[index], text].filter { !$0.isEmpty }
        labels[index] = parts.joined(separator: resource.dialect.headerJoin)
      }
    }
    return labels
  }

  /// The name of the field that differs from `label` at most in capitals, or the label.
  func fieldName(_ label: String) -> String {
    let lowered = label.lowercased()
    let names = schema.fields.map(\.name) + (definition?.fields.map(\.name) ?? [])
    return names.first { $0.lowercased() == lowered } ?? label
  }

  /// A label without the spaces around it, as frictionless-py compares them.
  static func label(_ text: String) -> String {
    let spaces: Set<Character> = [" ", "\t", "\n", "\r\n", "\r", "\u{3000}", "\u{A0}"]
    let start = text.drop { spaces.contains($0) }
    guard let last = start.lastIndex(where: { !spaces.contains($0) }) else { return "" }
    return String(start[...last])
  }
}
