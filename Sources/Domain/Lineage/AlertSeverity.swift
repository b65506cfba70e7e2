/// How bad it is that something has crossed a line.
public enum AlertSeverity: String, CaseIterable, Hashable, Sendable {
  /// Somebody must act.
  case critical
  /// Somebody should look.
  case warning
  /// Good to know.
  case notice

  /// From 0, the worst, for putting them in order.
  public var urgency: Int {
    switch self {
    case .critical: 0
    case .warning: 1
    case .notice: 2
    }
  }

  /// The mark that says it without colour, one column wide.
  public var mark: Character {
    switch self {
    case .critical: "✖"
    case .warning: "▲"
    case .notice: "?"
    }
  }

  /// The class of colours it is drawn in.
  public var colourClass: ColourClass {
    switch self {
    case .critical: .red
    case .warning: .amber
    case .notice: .grey
    }
  }
}
