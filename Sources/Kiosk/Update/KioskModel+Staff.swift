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
    if now - sequence.since > Self.sequencePatience { sequence = Sequence(since: now) }
    sequence.keys.append(key)
    let wanted = playlist.staffKeys
    guard sequence.keys.suffix(wanted.count).elementsEqual(wanted) else {
      sequence.keys = Array(sequence.keys.suffix(wanted.count))
      return []
    }
    sequence = Sequence(since: now)
    guard hasPin else { return [.log(.noPin)] }
    mode = .staff(.pin(PinEntry()), since: now)
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
