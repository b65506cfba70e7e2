/// What a terminal tells.
public enum Event: Hashable, Sendable {
  /// A key.
  case key(Key)
  /// Something done with the mouse.
  case mouse(Mouse)
  /// The terminal has answered how many columns it draws characters of ambiguous width in.
  case ambiguousWidth(Int)
  /// Text that was pasted; never commands.
  case paste(String)
  /// The terminal has this size now.
  case resize(Size)
  /// A signal asks to leave; the number of the signal.
  case leave(signal: Int32)
  /// Back from Ctrl-Z: everything must be drawn anew.
  case resumed
  /// The line was hung up.
  case hangUp
}
