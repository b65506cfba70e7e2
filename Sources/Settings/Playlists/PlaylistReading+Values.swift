import Domain
import Wording
import Yams

extension PlaylistReading {
  /// The values of a mapping by its keys, of which those not in `keys` are faults; nil when the
  /// node is no mapping.
  mutating func parts(
    of node: Node, keys: [String], else message: Phrase
  ) -> [String: Node]? {
    guard case .mapping(let pairs) = node else {
      fault("playlist-error", at: node.place, message)
      return nil
    }
    var parts: [String: Node] = [:]
    for (key, value) in pairs {
      guard let text = key.plainText, keys.contains(text) else {
        let found = key.plainText ?? "…"
        fault(
          "unknown-key", at: key.place, length: found.unicodeScalars.count,
          .unknownKey(found, known: keys))
        continue
      }
      parts[text] = value
    }
    return parts
  }

  /// The scalar's text.
  mutating func text(_ node: Node, _ key: String) -> String? {
    if let text = node.plainText { return text }
    fault("playlist-error", at: node.place, .alertNotText(key))
    return nil
  }

  /// A whole number in `range`; nil, with a fault where something else stands.
  mutating func number(_ node: Node?, in range: ClosedRange<Int>) -> Int? {
    guard let node else { return nil }
    guard let number = node.plainText.flatMap({ Int($0) }), range.contains(number) else {
      fault(node, .notANumber(node.plainText ?? "", range.lowerBound, range.upperBound))
      return nil
    }
    return number
  }

  /// `true` or `false`.
  mutating func flag(_ node: Node?) -> Bool? {
    guard let node else { return nil }
    switch node.plainText {
    case "true": return true
    case "false": return false
    default:
      fault(node, .notAFlag(node.plainText ?? ""))
      return nil
    }
  }

  /// `zh`, `en`, or `both`.
  mutating func languages(of node: Node) -> [Language]? {
    switch node.plainText {
    case "zh": return [.zh]
    case "en": return [.en]
    case "both": return [.zh, .en]
    default:
      fault(node, .notALanguage(node.plainText ?? ""))
      return nil
    }
  }

  /// An area's code.
  mutating func area(of node: Node) -> AreaCode? {
    guard let area = node.plainText.flatMap({ AreaCode($0) }) else {
      fault(node, .notAnArea(node.plainText ?? ""))
      return nil
    }
    return area
  }

  /// A day.
  mutating func day(of node: Node) -> Day? {
    guard let day = node.plainText.flatMap({ Day($0) }) else {
      fault(node, .notADay(node.plainText ?? ""))
      return nil
    }
    return day
  }

  /// A text in both languages, or one text for both.
  mutating func phrase(of node: Node) -> Phrase? {
    if let text = node.plainText { return Phrase(zh: text, en: text) }
    guard let parts = parts(of: node, keys: ["zh", "en"], else: .alertNameForm) else {
      return nil
    }
    let zh = parts["zh"].flatMap { text($0, "zh") }
    let en = parts["en"].flatMap { text($0, "en") }
    guard let either = zh ?? en else {
      fault("playlist-error", at: node.place, .alertNameForm)
      return nil
    }
    return Phrase(zh: zh ?? either, en: en ?? either)
  }

  /// A fault of a value, marked from its first letter.
  mutating func fault(_ node: Node, _ message: Phrase) {
    fault(
      "playlist-error", at: node.place.advanced(by: node.isQuoted ? 1 : 0),
      length: node.plainText?.unicodeScalars.count ?? 1, message)
  }

  mutating func fault(_ code: String, at place: Place, length: Int = 1, _ message: Phrase) {
    diagnostics.append(source.fault(code, at: place, length: length, message))
  }
}
