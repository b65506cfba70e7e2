/// The lines of files that something rests on, in few words.
public struct SourceLines: Hashable, Sendable {
  private var single: [String: Set<Int>] = [:]
  private var counts: [String: Int] = [:]

  /// No lines.
  public init() {}

  /// Adds a line, or `rows` rows of a file that are only counted.
  public mutating func add(_ origin: Origin, rows: Int? = nil) {
    if let rows {
      counts[origin.file] = max(counts[origin.file] ?? 0, rows)
    } else {
      single[origin.file, default: []].insert(origin.line)
    }
  }

  /// Adds what a lineage rests on.
  public mutating func add(_ lineage: Lineage) {
    for input in lineage.inputs { add(input.origin, rows: input.rows) }
  }

  /// A text a file, by path: `observations.csv:12–15, 20 … +340 (1200)`, with at most `most` places
  /// of one file, the number of the lines left out, and that of the rows that were only counted.
  public func texts(most: Int = 12) -> [String] {
    Set(single.keys).union(counts.keys).sorted().map { file in
      let ranges = SourceLines.ranges(single[file] ?? [])
      let shown = ranges.prefix(most).map { range in
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
      }
      let left = ranges.dropFirst(most).reduce(0) { $0 + $1.count }
      var text = file + (shown.isEmpty ? "" : ":" + shown.joined(separator: ", "))
      if left > 0 { text += " … +\(left)" }
      if let count = counts[file] { text += " (\(count))" }
      return text
    }
  }

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
