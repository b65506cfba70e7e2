/// How many colours a terminal can show.
public enum ColourDepth: Hashable, Sendable {
  /// None, or none are wanted: emphasis alone.
  case none
  /// The eight of the first colour terminals.
  case eight
  /// Those and their bright forms.
  case sixteen
  /// The palette of xterm: sixteen, a cube of 6×6×6, and 24 greys.
  case indexed
  /// Any colour of 24 bits.
  case exact

  /// The depth of a terminal with `colours` colours, `exact` when their numbers are their values.
  init(colours: Int, exact: Bool) {
    self =
      switch colours {
      case _ where exact: .exact
      case 256...: .indexed
      case 16...: .sixteen
      case 8...: .eight
      default: .none
      }
  }

  /// Whether a change of colour costs more bytes than a move to another place.
  var isWordy: Bool {
    switch self {
    case .none, .eight, .sixteen: false
    case .indexed, .exact: true
    }
  }
}
