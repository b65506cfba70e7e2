import Domain
import Interface
import Wording
import Yams

/// The walk over the keys of one settings file: commands with the keys the user gives them.
struct KeyReading {
  let source: PlacedText
  var own: [CommandID: [KeySequence]] = [:]
  var diagnostics: [Diagnostic] = []
  /// Where each sequence stands.
  private var taken: [KeySequence: (command: CommandID, line: Int)] = [:]
  private static let commands = Dictionary(
    Command.table.map { ($0.id.name, $0.id) }, uniquingKeysWith: { first, _ in first })

  init(_ source: PlacedText) { self.source = source }

  mutating func read(_ node: Node) {
    guard case .mapping(let pairs) = node else {
      return fault("key-error", at: node.place, .keysNotMapping)
    }
    for (name, value) in pairs {
      let text = name.plainText ?? "…"
      guard let command = Self.commands[text] else {
        fault(
          "unknown-command", at: name.place, length: text.unicodeScalars.count,
          .noSuchCommand(text, near: nearest(to: text)))
        continue
      }
      let nodes: [Node]
      switch value {
      case .sequence(let list): nodes = Array(list)
      case .scalar: nodes = [value]
      default:
        fault("key-error", at: value.place, .keysNotMapping)
        continue
      }
      let sequences = nodes.compactMap { bind($0, to: command) }
      // A command whose every key is at fault keeps those of the set; an empty list unbinds it.
      if !sequences.isEmpty || nodes.isEmpty { own[command] = sequences }
    }
  }

  private mutating func bind(_ node: Node, to command: CommandID) -> KeySequence? {
    let text = node.plainText ?? ""
    let place = node.place.advanced(by: node.isQuoted ? 1 : 0)
    guard let sequence = KeySequence(named: text) else {
      fault("unknown-key-name", at: place, length: text.unicodeScalars.count, .noSuchKey(text))
      return nil
    }
    if sequence.keys.contains(where: \.isReserved) {
      fault("key-error", at: place, length: text.unicodeScalars.count, .reservedKey(text))
      return nil
    }
    for (other, use) in taken where use.command != command || other != sequence {
      let clash: Phrase?
      if other == sequence {
        clash = .keyTwiceBound(sequence.label, to: use.command.name, line: use.line)
      } else if other.keys.starts(with: sequence.keys) || sequence.keys.starts(with: other.keys) {
        clash = .keyBegins(sequence.label, other: other.label, line: use.line)
      } else {
        clash = nil
      }
      guard let clash else { continue }
      fault("key-clash", at: place, length: text.unicodeScalars.count, clash)
      return nil
    }
    taken[sequence] = (command, node.place.line)
    return sequence
  }

  /// The name of a command that is not far from `text`, where there is one.
  private func nearest(to text: String) -> String? {
    let names = Self.commands.keys.map { (name: $0, distance: distance($0, text)) }
    let best = names.min { ($0.distance, $0.name) < ($1.distance, $1.name) }
    return best.flatMap { $0.distance <= 2 ? $0.name : nil }
  }

  /// How many letters have to be put in, left out or exchanged (Levenshtein).
  private func distance(_ one: String, _ other: String) -> Int {
    let (one, other) = (Array(one), Array(other))
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for place in other.indices {
        let changed = diagonal + (letter == other[place] ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = min(changed, row[place] + 1, row[place + 1] + 1)
      }
    }
    return row[other.count]
  }

  private mutating func fault(
    _ code: String, at place: Place, length: Int = 1, _ message: Phrase
  ) {
    diagnostics.append(source.fault(code, at: place, length: length, message))
  }
}
