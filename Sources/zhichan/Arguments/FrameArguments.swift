public import ArgumentParser
public import Domain
public import Interface
public import Surface

/// What a frame shows: a pane, or a place below one.
enum FramePane: String, CaseIterable, ExpressibleByArgument {
  case overview, strategy, protection, network, programme, alerts, data
  case province, prefecture, centre
  case compare, placement, demand, ranking, reporting

  /// The pane of that name; nil for a place.
  var pane: Pane? { Pane(rawValue: rawValue) }

  /// Whether the areas given with it must be provinces.
  var takesProvinces: Bool { self == .compare || self == .placement }
}

extension FigureKey: ExpressibleByArgument {}

extension Pane: ExpressibleByArgument {}

extension AreaCode: ExpressibleByArgument {
  /// The area with the six digits `argument`.
  public init?(argument: String) { self.init(argument) }
}

extension Size: ExpressibleByArgument {
  /// The size `argument` writes as columns×rows, `120x40`; at most 1000 of each.
  public init?(argument: String) {
    let parts = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1],
      (1...1000).contains(columns), (1...1000).contains(rows)
    else { return nil }
    self.init(columns: columns, rows: rows)
  }
}
