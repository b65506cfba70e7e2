public import Domain

/// A pane, in the order of the number keys.
public enum Pane: String, CaseIterable, Hashable, Sendable {
  case overview
  case strategy
  case protection
  case network
  case programme
  case alerts
  case data

  /// The number key that leads to it, from 1.
  public var number: Int { (Pane.allCases.firstIndex(of: self) ?? 0) + 1 }
}

/// What fills the screen: a pane, or a place below one.
public enum Page: Hashable, Sendable {
  case pane(Pane)
  case province(AreaCode)
  case prefecture(AreaCode)
  case centre(String)
  /// What has changed.
  case changes
  /// Provinces side by side, two to four.
  case compare([AreaCode])
  /// Where the next nodes would reach most people.
  case placement(PlacementArea)
  /// What protection centres are expected to need.
  case demand
  /// The provinces by one figure.
  case ranking(FigureKey)
  /// Who has reported.
  case reporting
}
