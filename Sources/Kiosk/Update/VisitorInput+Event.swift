public import Surface

extension VisitorInput {
  /// What `event` says to a kiosk; nil for all that is nothing to it.
  ///
  /// This is the lock: keys that are not named here, and everything that is not a key or a touch,
  /// go no further.
  public init?(_ event: Event) {
    guard case .key(let key) = event else { return nil }
    switch key {
    case .left: self = .left
    case .right: self = .right
    case .up: self = .up
    case .down: self = .down
    case .pageUp: self = .pageUp
    case .pageDown: self = .pageDown
    default: return nil
    }
  }
}
