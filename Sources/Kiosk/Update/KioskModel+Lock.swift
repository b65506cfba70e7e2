public import Surface

extension KioskModel {
  /// What `event` says to the kiosk; nil for all that is nothing to it.
  ///
  /// This is the lock: keys that are not named here, and everything that is neither a key nor a
  /// touch, go no further. What is typed counts only while the staff has something open.
  public func message(for event: Event) -> KioskMessage? {
    if case .mouse(let mouse) = event { return touch(mouse) }
    guard case .key(let key) = event else { return nil }
    if case .staff = mode { return StaffTyping(key).map(KioskMessage.staffTyped) }
    if let input = VisitorInput(key) { return .input(input) }
    return StaffKey(key).map(KioskMessage.staffKey)
  }

  /// A finger or the first button going down on a cell; all else a mouse can do is nothing.
  private func touch(_ mouse: Mouse) -> KioskMessage? {
    guard case .press = mouse.action, (0..<size.columns).contains(mouse.column),
      (0..<size.rows).contains(mouse.row)
    else { return nil }
    guard case .staff = mode else {
      return .input(.touch(column: mouse.column, row: mouse.row))
    }
    let button = staffButtons.first { $0.isAt(column: mouse.column, mouse.row) }
    return button.map { .staffTyped($0.typing) }
  }
}

extension VisitorInput {
  fileprivate init?(_ key: Key) {
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

extension StaffKey {
  fileprivate init?(_ key: Key) {
    switch key {
    case .function(let number): self = .function(number)
    case .control(let letter): self = .control(letter)
    default: return nil
    }
  }
}

extension StaffTyping {
  fileprivate init?(_ key: Key) {
    switch key {
    case .character(let character): self = .character(character)
    case .backspace: self = .backspace
    case .enter: self = .enter
    case .escape: self = .escape
    default: return nil
    }
  }
}
