/// What a member of the staff has open.
public enum StaffScreen: Hashable, Sendable {
  /// The PIN is being typed.
  case pin(PinEntry)
  /// The staff page; whether the question is open if the kiosk is to be left.
  case page(isLeaving: Bool)
}

/// A PIN that is being typed.
public struct PinEntry: Hashable, Sendable {
  /// The digits so far.
  var digits = ""
  /// Whether it is being checked.
  var isChecking = false
  /// Whether the last one was wrong.
  var wasWrong = false

  /// No more digits than this are taken.
  static let most = 12
}

/// What the staff types once the sequence of keys was given.
public enum StaffTyping: Hashable, Sendable {
  /// A digit or a letter.
  case character(Character)
  case backspace
  case enter
  case escape
}
