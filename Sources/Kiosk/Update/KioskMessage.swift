public import Surface

/// What happened to a kiosk.
public enum KioskMessage: Sendable {
  /// The clocks have moved on.
  case timePassed(KioskTime)
  /// Figures were read.
  case figuresRead(KioskModel.Figures)
  /// The playlist was read.
  case playlistRead(Playlist)
  /// The screen has another size.
  case resized(Size)
  /// Somebody used a key or touched the screen.
  case input(VisitorInput)
  /// The slide in sight could not be drawn.
  case slideFailed(SlideFailure)
}

/// All that a visitor can say; every other key, sequence and signal is nothing.
public enum VisitorInput: Hashable, Sendable {
  case left
  case right
  case up
  case down
  case pageUp
  case pageDown
  /// A touch, or a press of the mouse, on a cell.
  case touch(column: Int, row: Int)
}

/// What a kiosk asks to be done.
public enum KioskRequest: Hashable, Sendable {
  /// Keep where it stands, so that it comes up there again.
  case remember(Position)
  /// Write something down; never on the screen.
  case log(KioskEvent)
}

/// What is worth writing down.
public enum KioskEvent: Hashable, Sendable {
  /// A slide could not be drawn: its place, from 0, and why.
  case slideSkipped(Int, SlideFailure)
}
