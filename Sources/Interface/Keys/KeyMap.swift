import Surface

/// Which keys give which command: a set of the program's, and before it what the user has bound.
public struct KeyMap: Hashable, Sendable {
  /// What keys mean.
  enum Meaning: Hashable {
    case command(CommandID)
    /// They are the beginning of longer sequences.
    case beginning
    case nothing
  }

  /// The set below what the user has bound.
  public let set: KeySet
  /// What the user has bound.
  public let own: [CommandID: [KeySequence]]
  private let sequences: [CommandID: [KeySequence]]
  private let commands: [KeySequence: CommandID]
  private let beginnings: Set<KeySequence>

  /// The keys of `set`, with those of `own` in their place where it names a command.
  ///
  /// What the user has bound always wins: another command loses that key, and every sequence that
  /// the key would begin or that begins it.
  public init(_ set: KeySet = .standard, own: [CommandID: [KeySequence]] = [:]) {
    self.set = set
    self.own = own
    let taken = Set(own.values.joined())
    let begun = Set(taken.flatMap(\.beginnings))
    var sequences: [CommandID: [KeySequence]] = [:]
    for command in Command.table {
      sequences[command.id] =
        own[command.id]
        ?? set.sequences(of: command).filter { sequence in
          !taken.contains(sequence) && !begun.contains(sequence)
            && sequence.beginnings.allSatisfy { !taken.contains($0) }
        }
    }
    self.sequences = sequences
    var commands: [KeySequence: CommandID] = [:]
    for command in Command.table {
      for sequence in sequences[command.id] ?? [] where commands[sequence] == nil {
        commands[sequence] = command.id
      }
    }
    self.commands = commands
    beginnings = Set(commands.keys.flatMap(\.beginnings))
  }

  /// Whether both are of the same set and bindings: all else follows from those.
  public static func == (left: KeyMap, right: KeyMap) -> Bool {
    left.set == right.set && left.own == right.own
  }

  /// Feeds what the map is made of.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(set)
    hasher.combine(own)
  }

  /// The keys of a command, the one shown first.
  public func sequences(of command: CommandID) -> [KeySequence] { sequences[command] ?? [] }

  /// Whether some keys are pressed one after the other.
  var hasSequences: Bool { !beginnings.isEmpty }

  /// The first key of a command as help and footer write it; empty where it has none.
  public func label(of command: CommandID) -> String {
    sequences[command]?.first?.label ?? ""
  }

  /// What `keys`, pressed one after the other, mean; the full-width and Chinese forms of a key are
  /// that key where they are not bound themselves.
  func meaning(of keys: [Key]) -> Meaning {
    for form in [keys, keys.map(\.withoutInputMethod)] {
      guard let sequence = KeySequence(form) else { return .nothing }
      if let command = commands[sequence] { return .command(command) }
      if beginnings.contains(sequence) { return .beginning }
    }
    return .nothing
  }
}
