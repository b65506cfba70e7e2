/// A key as the user pressed it.
public enum Key: Hashable, Sendable {
  /// A character, upper case told from lower.
  case character(Character)
  /// A character with Ctrl, in lower case.
  case control(Character)
  /// A key with Alt (or after Escape).
  indirect case alt(Key)
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  case enter
  case escape
  case tab
  case shiftTab
  case backspace
  case delete
  case insert
  /// A function key, from 1.
  case function(Int)
}
