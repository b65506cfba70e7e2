public import Domain
public import Surface
import Wording
import Yams

/// A theme as a YAML file says it.
public enum ThemeFile {
  /// The theme that `text`, the content of the file at `path`, says, and everything wrong with it.
  ///
  /// The theme bears the file's name without `.yaml`. It is nil when there is any error, so that
  /// whoever asks keeps the last good one; a role or a ground left out is a warning only.
  public static func parse(
    _ text: String, path: String
  ) -> (theme: Theme?, diagnostics: [Diagnostic]) {
    let source = PlacedText(text, path: path)
    switch YamlReader.root(of: source) {
    case .failure(let fault): return (nil, [fault.diagnostic])
    case .success(nil): return (nil, [source.fault("theme-error", .themeEmpty)])
    case .success(let root?):
      var reading = ThemeReading(source)
      reading.read(root)
      let isGood = !reading.diagnostics.contains { $0.severity == .error }
      let theme = Theme(name: name(of: path), inks: reading.inks, grounds: reading.grounds)
      return (isGood ? theme : nil, reading.diagnostics)
    }
  }

  /// The theme as a file that `parse` reads back.
  public static func text(of theme: Theme) -> String {
    var lines = ["roles:"]
    lines += Role.allCases.map { "  \($0.rawValue): \"\(InkText.text(of: theme[$0]))\"" }
    lines += ["grounds:"]
    lines += Ground.allCases.map { "  \($0.rawValue): \"\(InkText.text(of: theme[$0]))\"" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The name a theme in the file at `path` bears.
  static func name(of path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    return String(file.hasSuffix(".yaml") ? file.dropLast(5) : file)
  }
}

/// The walk over the nodes of one theme file.
private struct ThemeReading {
  let source: PlacedText
  var inks: [Role: Ink] = [:]
  var grounds: [Ground: Ink] = [:]
  var diagnostics: [Diagnostic] = []

  init(_ source: PlacedText) { self.source = source }

  mutating func read(_ root: Node) {
    guard case .mapping(let parts) = root else {
      diagnostics.append(source.fault("theme-error", at: root.place, .themeNotMapping))
      return
    }
    var missing = ["roles", "grounds"]
    for (key, value) in parts {
      missing.removeAll { $0 == key.plainText }
      switch key.plainText {
      case "roles": inks = entries(of: value, in: "roles")
      case "grounds": grounds = entries(of: value, in: "grounds")
      default: unknown(key, known: ["roles", "grounds"])
      }
    }
    for part in missing {
      diagnostics.append(source.fault("theme-error", .themeWithout(part)))
    }
  }

  private mutating func entries<Key>(of node: Node, in part: String) -> [Key: Ink]
  where Key: CaseIterable & Hashable & RawRepresentable<String> {
    guard case .mapping(let pairs) = node else {
      diagnostics.append(source.fault("theme-error", at: node.place, .themePartNotMapping(part)))
      return [:]
    }
    var entries: [Key: Ink] = [:]
    for (name, value) in pairs {
      guard let key = name.plainText.flatMap(Key.init(rawValue:)) else {
        unknown(name, known: Key.allCases.map(\.rawValue))
        continue
      }
      entries[key] = ink(of: value)
    }
    let missing = Key.allCases.filter { key in !pairs.keys.contains { $0.plainText == key.rawValue }
    }
    if !missing.isEmpty {
      let names = missing.map(\.rawValue)
      diagnostics.append(
        source.fault(
          "missing-key", at: node.place, severity: .warning, .themeLeavesOut(names, of: part)))
    }
    return entries
  }

  private mutating func ink(of node: Node) -> Ink {
    guard let text = node.plainText else {
      diagnostics.append(source.fault("colour-error", at: node.place, .colourMissing))
      return Ink()
    }
    do throws(InkText.Fault) {
      return try InkText.parse(text)
    } catch {
      let place = node.place.advanced(by: error.offset + (node.isQuoted ? 1 : 0))
      diagnostics.append(
        source.fault(error.code, at: place, length: error.length, error.message))
      return Ink()
    }
  }

  private mutating func unknown(_ node: Node, known: [String]) {
    let found = node.plainText ?? "…"
    diagnostics.append(
      source.fault(
        "unknown-key", at: node.place, length: found.unicodeScalars.count,
        .unknownKey(found, known: known)))
  }
}
