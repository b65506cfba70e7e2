import Surface

/// A set of keys that the program brings.
public enum KeySet: String, CaseIterable, Hashable, Sendable {
  /// That of the key table: arrows, vi's letters, one letter a command.
  case standard = "default"
  /// Emacs' keys for moving, searching and leaving; the letters of the other set for the rest.
  case emacs

  /// The keys of a command in this set.
  func sequences(of command: Command) -> [KeySequence] {
    let standard = command.keys.map { KeySequence($0) }
    switch self {
    case .standard: return standard
    case .emacs: return Self.emacsKeys[command.id] ?? standard
    }
  }

  /// Where Emacs differs; the keys of a keyboard that has them stay.
  private static let emacsKeys: [CommandID: [KeySequence]] = {
    let prefix = Key.control("x")
    return [
      .up: [KeySequence(.up), KeySequence(.control("p"))],
      .down: [KeySequence(.down), KeySequence(.control("n"))],
      .left: [KeySequence(.left), KeySequence(.control("b"))],
      .right: [KeySequence(.right), KeySequence(.control("f"))],
      .pageUp: [KeySequence(.pageUp), KeySequence(.alt(.character("v")))],
      .pageDown: [KeySequence(.pageDown), KeySequence(.control("v"))],
      .first: [KeySequence(.home), KeySequence(.alt(.character("<")))],
      .last: [KeySequence(.end), KeySequence(.alt(.character(">")))],
      .nextHalf: [KeySequence(.tab), KeySequence(prefix, .character("o"))],
      .ascend: [KeySequence(.backspace), KeySequence(.character("^"))],
      .close: [KeySequence(.escape), KeySequence(.control("g"))],
      .find: [KeySequence(.alt(.character("x"))), KeySequence(.character(":"))],
      .jump: [KeySequence(.control("s")), KeySequence(.character("'"))],
      .edit: [KeySequence(.character("e")), KeySequence(prefix, .control("f"))],
      .mark: [KeySequence(.character(" ")), KeySequence(.control(" "))],
      .readAgain: [KeySequence(.character("g")), KeySequence(.character("r"))],
      .leave: [
        KeySequence(prefix, .control("c")), KeySequence(.character("q")),
        KeySequence(.control("c")),
      ],
    ]
  }()
}
