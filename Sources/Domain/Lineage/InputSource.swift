/// Where a lineage has its rows from.
enum InputSource: Sendable {
  /// From a list.
  case rows([Lineage.Input])
  /// From a search through the tables.
  case deferred(@Sendable () -> [Lineage.Input])

  /// The rows, in order.
  var inputs: [Lineage.Input] {
    switch self {
    case .rows(let rows): rows
    case .deferred(let collect): collect()
    }
  }
}

extension InputSource: Hashable {
  /// Whether both give the same rows; it collects them.
  static func == (lhs: InputSource, rhs: InputSource) -> Bool { lhs.inputs == rhs.inputs }

  /// Adds nothing: collecting all rows to place a lineage in a set would cost more than a clash.
  func hash(into hasher: inout Hasher) {}
}
