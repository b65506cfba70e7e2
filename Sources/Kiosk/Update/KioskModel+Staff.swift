import Domain
import Surface

extension KioskModel {
  /// How long the keys of the sequence may take together, in milliseconds.
  private static let sequencePatience = 10_000
  /// How long the staff's screens stay without input, in milliseconds.
  static let staffPatience = 30_000

  /// A key that may belong to the staff's sequence.
  mutating func take(_ key: StaffKey) -> [KioskRequest] {
    let now = time.milliseconds
    if case .staff = mode { return [] }
    let isWhole = sequence.takes(
      key, of: playlist.staffKeys, at: now, patience: Self.sequencePatience)
    return isWhole ? askForPin() : []
  }

  /// A touch that may belong to the staff's sequence of corners; nil when it is not the last of it.
  mutating func takeTouch(_ column: Int, _ row: Int) -> [KioskRequest]? {
    if case .staff = mode { return nil }
    guard let corner = corner(atColumn: column, row) else { return nil }
    let isWhole = touches.takes(
      corner, of: playlist.staffTouches, at: time.milliseconds, patience: Self.sequencePatience)
    return isWhole ? askForPin() : nil
  }

  /// The corner of the screen a cell lies in: a twelfth of its width and a sixth of its height.
  private func corner(atColumn column: Int, _ row: Int) -> Corner? {
    let wide = max(3, size.columns / 12)
    let high = max(2, size.rows / 6)
    switch (column < wide, column >= size.columns - wide, row < high, row >= size.rows - high) {
    case (true, false, true, false): return .topLeft
    case (false, true, true, false): return .topRight
    case (true, false, false, true): return .bottomLeft
    case (false, true, false, true): return .bottomRight
    default: return nil
    }
  }

  private mutating func askForPin() -> [KioskRequest] {
    guard hasPin else { return [.log(.noPin)] }
    mode = .staff(.pin(PinEntry()), since: time.milliseconds)
    return [.log(.pinAsked)]
  }

  /// What the staff types.
  mutating func take(_ typing: StaffTyping) -> [KioskRequest] {
    guard case .staff(let screen, _) = mode else { return [] }
    let now = time.milliseconds
    switch screen {
    case .pin(let entry): return take(typing, entry, now)
    case .page(let isLeaving): return take(typing, isLeaving: isLeaving, now)
    }
  }

  private mutating func take(
    _ typing: StaffTyping, _ entry: PinEntry, _ now: Int
  ) -> [KioskRequest] {
    var entry = entry
    guard !entry.isChecking else { return [] }
    if typing == .escape {
      closeStaff()
      return []
    }
    guard state.attempts.left(at: time.epoch) == 0 else { return [] }
    switch typing {
    case .escape: break
    case .backspace: entry.digits = String(entry.digits.dropLast())
    case .character(let digit) where digit.isASCII && digit.isNumber:
      entry.wasWrong = false
      if entry.digits.count < PinEntry.most { entry.digits.append(digit) }
    case .character: return []
    case .enter:
      guard !entry.digits.isEmpty else { return [] }
      let pin = entry.digits
      entry = PinEntry(isChecking: true)
      mode = .staff(.pin(entry), since: now)
      // Counted and kept before it is checked: pulling the plug is no way round the delay.
      state.attempts.count(at: time.epoch)
      return [.remember(state), .checkPin(pin)]
    }
    mode = .staff(.pin(entry), since: now)
    return []
  }

  /// The answer of the check.
  mutating func take(pinIsRight: Bool) -> [KioskRequest] {
    guard case .staff(.pin(let entry), _) = mode, entry.isChecking else { return [] }
    guard pinIsRight else {
      mode = .staff(.pin(PinEntry(wasWrong: true)), since: time.milliseconds)
      return [.log(.pinWrong(failures: state.attempts.failures))]
    }
    state.attempts = Attempts()
    mode = .staff(.page(isLeaving: false), since: time.milliseconds)
    return [.remember(state), .log(.staffEntered)]
  }

  private mutating func take(
    _ typing: StaffTyping, isLeaving: Bool, _ now: Int
  ) -> [KioskRequest] {
    mode = .staff(.page(isLeaving: false), since: now)
    switch typing {
    case .escape where !isLeaving:
      closeStaff()
      return [.log(.staffLeft)]
    case .character("t"), .character("T"):
      state.theme = ((state.theme ?? themes.chosen) + 1) % max(1, themes.names.count)
      return [.remember(state), .log(.themeChanged(themeName))]
    case .character("l"), .character("L"):
      mode = .staff(.page(isLeaving: true), since: now)
    case .enter where isLeaving:
      return [.log(.kioskLeft), .leave(.byStaff)]
    default: break
    }
    return []
  }

  /// Goes back to the playlist.
  mutating func closeStaff() {
    mode = .playlist
    shownAt = time.milliseconds
  }

  /// The name of the theme in use.
  var themeName: String {
    themes.names.indices.contains(themeIndex) ? themes.names[themeIndex] : ""
  }
}
