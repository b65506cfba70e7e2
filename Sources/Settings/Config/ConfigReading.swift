import Domain
import Interface
import Wording
import Yams

/// The walk over the nodes of one settings file.
struct ConfigReading {
  let source: PlacedText
  var settings = Configuration()
  var diagnostics: [Diagnostic] = []

  static let names = [
    "language", "theme", "ascii", "ambiguous_width", "mouse", "key_set", "keys",
  ]

  init(_ source: PlacedText) { self.source = source }

  mutating func read(_ root: Node) {
    guard case .mapping(let parts) = root else {
      return fault("config-error", at: root.place, .configNotMapping)
    }
    var set = KeySet.standard
    var keys: Node?
    for (name, value) in parts {
      switch name.plainText {
      case "language": settings.language = choice(value, "language", Language.init(rawValue:))
      case "theme": settings.theme = text(value, "theme")
      case "ascii": settings.isASCII = truth(value, "ascii")
      case "ambiguous_width":
        settings.ambiguousWidth = choice(value, "ambiguous_width") { ["1": 1, "2": 2][$0] }
      case "mouse": settings.usesMouse = truth(value, "mouse")
      case "key_set": set = choice(value, "key_set", KeySet.init(rawValue:)) ?? .standard
      case "keys": keys = value
      default:
        let found = name.plainText ?? "…"
        fault(
          "unknown-key", at: name.place, length: found.unicodeScalars.count,
          .unknownKey(found, known: Self.names))
      }
    }
    var bindings = KeyReading(source)
    if let keys { bindings.read(keys) }
    diagnostics += bindings.diagnostics
    settings.keyMap = KeyMap(set, own: bindings.own)
  }

  private mutating func truth(_ node: Node, _ name: String) -> Bool? {
    choice(node, name) {
      ["true": true, "yes": true, "on": true, "false": false, "no": false, "off": false][$0]
    }
  }

  /// The value that the text of `node` names; `auto` is what the program finds by itself.
  private mutating func choice<Value>(
    _ node: Node, _ name: String, _ value: (String) -> Value?
  ) -> Value? {
    guard let text = text(node, name), text != "auto" else { return nil }
    if let found = value(text) { return found }
    let known: [String]
    switch name {
    case "language": known = Language.allCases.map(\.rawValue)
    case "key_set": known = KeySet.allCases.map(\.rawValue)
    case "ambiguous_width": known = ["1", "2"]
    default: known = ["true", "false"]
    }
    fault(
      "config-error", at: node.place.advanced(by: node.isQuoted ? 1 : 0),
      length: text.unicodeScalars.count, .notASetting(text, of: name, known: known + ["auto"]))
    return nil
  }

  private mutating func text(_ node: Node, _ name: String) -> String? {
    if let text = node.plainText, !text.isEmpty { return text }
    fault("config-error", at: node.place, .settingNotText(name))
    return nil
  }

  private mutating func fault(
    _ code: String, at place: Place, length: Int = 1, _ message: Phrase
  ) {
    diagnostics.append(source.fault(code, at: place, length: length, message))
  }
}
