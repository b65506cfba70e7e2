import CTerminal

/// Why no screen could be opened.
public enum ScreenFailure: Error, Hashable, Sendable {
  /// Input or output is no terminal.
  case noTerminal
  /// TERM is not set or names a terminal nothing is known about.
  case unknownTerminal
  /// The terminal cannot place its cursor.
  case incapable

  init?(_ opening: TerminalOpening) {
    switch opening {
    case .opened: return nil
    case .absent: self = .noTerminal
    case .unknown: self = .unknownTerminal
    case .incapable: self = .incapable
    }
  }
}
