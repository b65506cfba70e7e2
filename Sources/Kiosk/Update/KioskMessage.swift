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
  /// A key that may belong to the staff's sequence.
  case staffKey(StaffKey)
  /// The staff types something.
  case staffTyped(StaffTyping)
  /// The PIN was checked.
  case pinChecked(isRight: Bool)
  /// A PIN was set or taken away.
  case pinFound(Bool)
  /// The slide in sight could not be drawn.
  case slideFailed(SlideFailure)

  /// Whether it may be the last step of a sequence that opens the staff page.
  public var mayOpenStaff: Bool {
    switch self {
    case .staffKey, .input(.touch): true
    default: false
    }
  }
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
  /// Keep this over a restart; to be done before what follows.
  case remember(KioskState)
  /// Say whether this is the PIN.
  case checkPin(String)
  /// End the process if it has grown larger than this, to be begun anew.
  case renew(aboveMebibytes: Int)
  /// End the kiosk.
  case leave(Leaving)
  /// Write something down; never on the screen.
  case log(KioskEvent)
}

/// Why a kiosk ends itself.
public enum Leaving: Hashable, Sendable {
  /// The staff asked for it.
  case byStaff
}

/// What is worth writing down.
public enum KioskEvent: Hashable, Sendable {
  /// The staff's sequence was given, and no PIN is set.
  case noPin
  /// The staff's sequence was given.
  case pinAsked
  /// A PIN was wrong, the so many-th in a row.
  case pinWrong(failures: Int)
  /// A member of the staff is in.
  case staffEntered
  /// A member of the staff has gone.
  case staffLeft
  /// The staff has chosen a theme.
  case themeChanged(String)
  /// The staff has ended the kiosk.
  case kioskLeft
  /// A slide could not be drawn: its place, from 0, and why.
  case slideSkipped(Int, SlideFailure)
}
