import Surface

/// How a style comes out on a terminal of some depth.
struct Paint: Hashable {
  /// The number of the foreground colour, -1 for the terminal's own.
  var foreground: Int32
  /// The number of the background colour, -1 for the terminal's own.
  var background: Int32
  /// The emphasis.
  var emphasis: Emphasis

  /// How `style` comes out in `theme`.
  init(_ style: Style, theme: Theme, depth: ColourDepth) {
    let ink = theme[style.role]
    let ground = theme[style.ground]
    let base = theme[Ground.base]
    foreground = ink.inkNumber(in: depth) ?? -1
    background = (ground.number(in: depth) ?? base.number(in: depth)) ?? -1
    emphasis = ink.emphasis.union(ground.emphasis)
    if ink.own != nil { fit(ink, on: ground, depth) }
    let flat = background == base.number(in: depth) ?? -1
    if flat, style.ground.mustStandOut, !ground.emphasis.contains(.reverse) {
      emphasis.formSymmetricDifference(.reverse)
    }
    if foreground == background, foreground >= 0, !emphasis.contains(.reverse) {
      keepLegible(ink)
    }
  }

  /// What is turned over is one bar, whatever the inks on it; and a terminal of eight colours has
  /// the bright ones as heavy ones, the bright black as a faint one.
  private mutating func fit(_ ink: Ink, on ground: Ink, _ depth: ColourDepth) {
    if ground.emphasis.contains(.reverse) { foreground = -1 }
    guard depth == .eight, let own = ink.own, own.rawValue >= 8 else { return }
    if own == .brightBlack { foreground = -1 }
    emphasis.insert(own == .brightBlack ? .dim : .bold)
  }

  /// With few colours ink and ground can fall together: the ink then becomes the palette's white
  /// or black, faint where the theme meant a colour between them.
  private mutating func keepLegible(_ ink: Ink) {
    let black: Int32 = 0
    let white: Int32 = 7
    foreground = background == white ? black : white
    if let colour = ink.colour, colour.distance(to: RGB(229, 229, 229)) > 60_000 {
      emphasis.insert(.dim)
    }
  }
}

extension Ground {
  /// Whether it must be told from the screen even where colours are few.
  fileprivate var mustStandOut: Bool {
    switch self {
    case .selection, .active, .badge: true
    case .base, .selectionQuiet, .overlay, .level1, .level2, .level3, .level4, .level5: false
    }
  }
}
