public import Surface

extension Key {
  /// The key that a settings file calls `name`: `a`, `A`, `Enter`, `PgUp`, `F5`, `Space`, `Ctrl-x`,
  /// `Alt-Left`, and Emacs' `C-x` and `M-x`; nil for anything else.
  public init?(named name: String) {
    if let key = Key.modified(name) {
      self = key
    } else if let first = name.first, name.count == 1 {
      guard !first.isWhitespace, first.unicodeScalars.allSatisfy({ $0.value > 0x1F }) else {
        return nil
      }
      self = .character(first)
    } else if let key = Key.names[name.lowercased()] {
      self = key
    } else if let number = Key.functionNumber(name) {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static func modified(_ name: String) -> Key? {
    guard let dash = name.firstIndex(of: "-"), dash > name.startIndex else { return nil }
    let rest = String(name[name.index(after: dash)...])
    guard !rest.isEmpty else { return nil }
    switch name[..<dash].lowercased() {
    case "c", "ctrl", "control": return control(rest)
    case "m", "alt", "meta": return Key(named: rest).map { .alt($0) }
    case "s", "shift": return Key(named: rest) == .tab ? .shiftTab : nil
    default: return nil
    }
  }

  /// The key that a terminal sends for Ctrl with `name`: some are those of other keys.
  private static func control(_ name: String) -> Key? {
    guard let key = Key(named: name) else { return nil }
    guard case .character(let character) = key, let letter = character.lowercased().first else {
      return nil
    }
    switch letter {
    case "i": return .tab
    case "m", "j": return .enter
    case "h": return .backspace
    case "[": return .escape
    case "a"..."z", " ", "\\", "]", "^", "_", "@": return .control(letter == "@" ? " " : letter)
    default: return nil
    }
  }

  private static func functionNumber(_ name: String) -> Int? {
    guard name.lowercased().hasPrefix("f"), let number = Int(name.dropFirst()),
      (1...24).contains(number)
    else { return nil }
    return number
  }

  private static let names: [String: Key] = [
    "up": .up, "down": .down, "left": .left, "right": .right, "home": .home, "end": .end,
    "pgup": .pageUp, "pageup": .pageUp, "pgdn": .pageDown, "pagedown": .pageDown,
    "enter": .enter, "return": .enter, "ret": .enter, "esc": .escape, "escape": .escape,
    "tab": .tab, "backtab": .shiftTab, "backspace": .backspace, "del": .delete,
    "delete": .delete, "ins": .insert, "insert": .insert, "space": .character(" "),
    "spc": .character(" "),
  ]

  /// Whether the terminal itself acts on it, whatever is bound: Ctrl-Z stops the program, Ctrl-\
  /// ends it.
  public var isReserved: Bool { self == .control("z") || self == .control("\\") }
}

extension KeySequence {
  /// The sequence a settings file writes: names of keys with blanks between, `Ctrl-x Ctrl-c`; nil
  /// where one of them is no key's.
  public init?(named text: String) {
    let names = text.split(separator: " ").map(String.init)
    let keys = names.compactMap { Key(named: $0) }
    guard keys.count == names.count else { return nil }
    self.init(keys)
  }
}
