import CTerminal

/// Ends the process by the default action of `signal`, so that the parent sees what ended it.
///
/// Close the screen first.
public func end(bySignal signal: Int32) -> Never {
  terminal_die(signal)
}
