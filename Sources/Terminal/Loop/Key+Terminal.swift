import CTerminal
import Surface

extension Key {
  /// The key that sends the character `scalar`; nil for what no key sends.
  init?(scalar: UInt32) {
    guard let character = Unicode.Scalar(scalar) else { return nil }
    switch scalar {
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x08, 0x7F: self = .backspace
    case 0x00: self = .control(" ")
    case 0x01...0x1A:
      self = .control(Character(Unicode.Scalar(UInt8(scalar) + 0x60)))
    case 0x1C...0x1F:
      self = .control(Character(Unicode.Scalar(UInt8(scalar) + 0x40)))
    case 0x1B: self = .escape
    case 0x80...0x9F: return nil
    default: self = .character(Character(character))
    }
  }

  /// The key `code` of ncurses.
  ///
  /// Shift and Ctrl with a moving key mean the key itself.
  init?(code: UInt32, modifiers: UInt32) {
    guard let plain = Key.plain(TerminalKeyCode(rawValue: code)) else { return nil }
    let alt = modifiers & UInt32(TerminalAlt) != 0
    self = alt ? .alt(plain) : plain
  }

  private static func plain(_ code: TerminalKeyCode?) -> Key? {
    switch code {
    case .up: .up
    case .down: .down
    case .right: .right
    case .left: .left
    case .home: .home
    case .end: .end
    case .insert: .insert
    case .delete: .delete
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    case .enter: .enter
    case .backspace: .backspace
    case .backTab: .shiftTab
    case nil: nil
    }
  }
}
