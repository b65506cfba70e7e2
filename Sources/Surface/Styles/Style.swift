/// What a text means; a theme has an ink for each.
public enum Role: String, CaseIterable, Hashable, Sendable {
  /// Figures and plain text.
  case text
  /// Labels, axes, gaps, what is done.
  case dim
  /// Headings and what is selected.
  case bright
  /// The one accent: the active pane, a marked figure.
  case accent
  /// Green lights.
  case good
  /// Amber lights and warnings.
  case warn
  /// Red lights and errors.
  case bad
  /// Grey lights.
  case missing
  /// The filled part of a bar, and the line of a chart.
  case bar
  /// The empty part of a bar.
  case track
  /// The tick of a target.
  case target
  /// The key in a hint of the footer.
  case key
  /// The SAMPLE badge.
  case badge
}

/// What a cell stands on; a theme has a colour for each.
public enum Ground: String, CaseIterable, Hashable, Sendable {
  /// The screen.
  case base
  /// The row or tile the cursor is on.
  case selection
  /// The cursor of the half that has not the keys.
  case selectionQuiet = "selection_quiet"
  /// The active pane's name.
  case active
  /// The SAMPLE badge.
  case badge
  /// An overlay: help, why.
  case overlay
  /// Steps of a layer on the map, from low to high.
  case level1
  case level2
  case level3
  case level4
  case level5
}

/// How a cell is drawn: by meaning, never by colour.
public struct Style: Hashable, Sendable {
  /// What the text means.
  public var role: Role
  /// What it stands on.
  public var ground: Ground

  /// `role` on `ground`.
  public init(_ role: Role = .text, on ground: Ground = .base) {
    self.role = role
    self.ground = ground
  }

  /// The same role on another ground.
  public func on(_ ground: Ground) -> Style { Style(role, on: ground) }

  /// Plain text on the screen.
  public static let plain = Style()
}
