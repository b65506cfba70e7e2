import Domain

/// The lines of files that something rests on, in few words.
struct SourceLines {
  private var single: [String: Set<Int>] = [:]
  private var counts: [String: Int] = [:]

  /// Adds a line, or `rows` rows of a file that are only counted.
  mutating func add(_ origin: Origin, rows: Int? = nil) {
    if let rows {
      counts[origin.file] = max(counts[origin.file] ?? 0, rows)
    } else {
      single[origin.file, default: []].insert(origin.line)
    }
  }

  /// A line of text a file: `observations.csv:12–15, 20 (+ 340)`.
  var lines: [String] {
    Set(single.keys).union(counts.keys).sorted().map { file in
      let ranges = SourceLines.ranges(single[file] ?? [])
      let shown = ranges.prefix(SourceLines.mostRanges).map { range in
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
      }
      let left = ranges.dropFirst(SourceLines.mostRanges).reduce(0) { $0 + $1.count }
      var text = file + (shown.isEmpty ? "" : ":" + shown.joined(separator: ", "))
      if left > 0 { text += " … +\(left)" }
      if let count = counts[file] { text += " (\(count))" }
      return text
    }
  }

  /// More places than this of one file are counted.
  private static let mostRanges = 12

  private static func ranges(_ lines: Set<Int>) -> [ClosedRange<Int>] {
    lines.sorted().reduce(into: []) { ranges, line in
      if let last = ranges.last, last.upperBound + 1 == line {
        ranges[ranges.count - 1] = last.lowerBound...line
      } else {
        ranges.append(line...line)
      }
    }
  }
}
