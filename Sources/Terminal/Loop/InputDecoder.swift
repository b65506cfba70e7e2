import CTerminal
import Surface

/// Turns what ncurses read into keys and pasted text.
///
/// It keeps the paste that is still arriving, so one paste may come in several readings.
struct InputDecoder {
  /// Pasted text beyond this many bytes is dropped.
  static let longestPaste = 1 << 20
  private var paste: String?
  private var putBack: TerminalInput?
  private var mouse: MouseReport?

  /// The next event, or nil when `read` has nothing more.
  mutating func next(_ read: () -> TerminalInput) -> Event? {
    while true {
      let input = putBack ?? read()
      putBack = nil
      if input.kind == .nothing { return nil }
      if mouse != nil {
        if let event = take(input) { return event }
      } else if paste != nil {
        if let text = collect(input) { return .paste(text) }
      } else if input.kind == .pasteBegins {
        paste = ""
      } else if input.kind == .mouse || input.kind == .oldMouse {
        mouse = MouseReport(isOld: input.kind == .oldMouse)
      } else if input.kind == .ambiguousWidth {
        return .ambiguousWidth(Int(input.code))
      } else if let key = key(input, read) {
        return .key(key)
      }
    }
  }

  /// Adds to the paste; the whole of it once it has ended.
  private mutating func collect(_ input: TerminalInput) -> String? {
    if input.kind == .pasteEnds {
      defer { paste = nil }
      return paste
    }
    guard input.kind == .scalar, let scalar = Unicode.Scalar(input.code),
      (paste?.utf8.count ?? 0) < InputDecoder.longestPaste
    else { return nil }
    paste?.unicodeScalars.append(scalar == "\r" ? "\n" : scalar)
    return nil
  }

  /// Adds to the report of the mouse, which may come in several readings; what it tells once it is
  /// whole.
  private mutating func take(_ input: TerminalInput) -> Event? {
    guard input.kind == .scalar else {
      // The rest was lost; what came is a key of its own.
      mouse = nil
      putBack = input
      return nil
    }
    if mouse?.add(input.code) == true { return nil }
    defer { mouse = nil }
    return mouse?.mouse.map(Event.mouse)
  }

  private mutating func key(_ input: TerminalInput, _ read: () -> TerminalInput) -> Key? {
    switch input.kind {
    case .scalar where input.code == 0x1B: return escaped(read)
    case .scalar: return Key(scalar: input.code)
    case .key: return Key(code: input.code, modifiers: input.modifiers)
    case .functionKey: return .function(Int(input.code))
    default: return nil
    }
  }

  /// What follows Escape at once belongs to it: Alt with a key, or a sequence nobody declared.
  private mutating func escaped(_ read: () -> TerminalInput) -> Key? {
    let following = read()
    switch following.kind {
    case .nothing: return .escape
    case .scalar where following.code == 0x1B:
      putBack = following
      return .escape
    case .scalar where following.code == 0x5B || following.code == 0x4F:
      return afterIntroducer(following, read)
    default: return key(following, read).map(Key.alt)
    }
  }

  /// After `ESC [` or `ESC O`: Alt with that character if nothing follows, otherwise a control
  /// sequence, which is read to its end and dropped so that its letters are not taken for keys.
  private func afterIntroducer(_ introducer: TerminalInput, _ read: () -> TerminalInput) -> Key? {
    var input = read()
    guard input.kind == .scalar else { return Key(scalar: introducer.code).map(Key.alt) }
    while input.kind == .scalar, (0x20...0x3F).contains(input.code) { input = read() }
    return nil
  }
}
