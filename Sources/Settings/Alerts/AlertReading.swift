import Domain
import Wording
import Yams

/// The walk over the nodes of one file of alert rules.
struct AlertReading {
  let source: PlacedText
  var diagnostics: [Diagnostic] = []
  private var places: [String: Place] = [:]

  private static let keys = [
    "id", "name", "indicator", "figure", "scope", "condition", "severity", "for",
  ]

  init(_ source: PlacedText) { self.source = source }

  mutating func rules(of root: Node) -> [OwnAlertRule] {
    guard case .sequence(let nodes) = root else {
      fault("alert-error", at: root.place, .alertsNotList)
      return []
    }
    return nodes.compactMap { rule(of: $0) }
  }

  private mutating func rule(of node: Node) -> OwnAlertRule? {
    guard case .mapping(let pairs) = node else {
      fault("alert-error", at: node.place, .alertsNotList)
      return nil
    }
    var parts: [String: Node] = [:]
    for (key, value) in pairs {
      guard let text = key.plainText, Self.keys.contains(text) else {
        let found = key.plainText ?? "…"
        fault(
          "unknown-key", at: key.place, length: found.unicodeScalars.count,
          .unknownKey(found, known: Self.keys))
        continue
      }
      parts[text] = value
    }
    let before = diagnostics.count
    let id = identity(parts["id"], of: node)
    let quantity = quantity(parts, of: node)
    let scope = scope(parts["scope"])
    let condition = condition(parts["condition"], of: node)
    let severity = severity(parts["severity"])
    let hold = hold(parts["for"])
    let name = name(parts["name"], otherwise: id ?? "")
    if scope == .centres, case .indicator = quantity {
      fault("alert-error", at: (parts["indicator"] ?? node).place, .indicatorOfCentres)
    }
    guard before == diagnostics.count, let id, let quantity, let condition else { return nil }
    return OwnAlertRule(
      id: id, quantity: quantity, scope: scope, condition: condition, severity: severity,
      hold: hold, name: name, origin: Origin(file: source.path, line: node.place.line))
  }

  private mutating func identity(_ node: Node?, of rule: Node) -> String? {
    guard let node else {
      fault("missing-key", at: rule.place, .alertWithout("id"))
      return nil
    }
    guard let id = text(node, "id"), !id.isEmpty else { return nil }
    if let first = places[id] {
      fault(
        "duplicate-key", at: node.place, length: id.unicodeScalars.count,
        .alertTwice(id, firstLine: first.line))
    } else {
      places[id] = node.place
    }
    return id
  }

  private mutating func quantity(
    _ parts: [String: Node], of rule: Node
  ) -> OwnAlertRule.Quantity? {
    switch (parts["indicator"], parts["figure"]) {
    case (nil, nil):
      fault("missing-key", at: rule.place, .alertWithout("indicator"))
      return nil
    case (_?, let figure?):
      fault("alert-error", at: figure.place, .eitherIndicatorOrFigure)
      return nil
    case (let node?, nil): return text(node, "indicator").map { .indicator($0) }
    case (nil, let node?):
      guard let key = text(node, "figure") else { return nil }
      guard let figure = FigureKey(rawValue: key) else {
        fault(node, key, .notAFigure(key, known: FigureKey.allCases.map(\.rawValue)))
        return nil
      }
      return .figure(figure)
    }
  }

  private mutating func scope(_ node: Node?) -> OwnAlertRule.Scope {
    guard let node, let text = text(node, "scope") else { return .country }
    switch text {
    case "country": return .country
    case "provinces": return .provinces
    case "centres": return .centres
    default:
      if let code = AreaCode(text) { return code == .china ? .country : .area(code) }
      fault(node, text, .notAScope(text))
      return .country
    }
  }

  private mutating func condition(_ node: Node?, of rule: Node) -> OwnAlertRule.Condition? {
    guard let node else {
      fault("missing-key", at: rule.place, .alertWithout("condition"))
      return nil
    }
    guard let text = text(node, "condition") else { return nil }
    if let condition = OwnAlertRule.Condition(text) { return condition }
    fault(node, text, .notACondition(text))
    return nil
  }

  private mutating func severity(_ node: Node?) -> AlertSeverity {
    guard let node, let text = text(node, "severity") else { return .warning }
    if let severity = AlertSeverity(rawValue: text) { return severity }
    fault(node, text, .notASeverity(text))
    return .warning
  }

  private mutating func hold(_ node: Node?) -> OwnAlertRule.Hold {
    guard let node, let text = text(node, "for") else { return .none }
    if let hold = OwnAlertRule.Hold(text) { return hold }
    fault(node, text, .notAHold(text))
    return .none
  }

  /// The name in both languages, or one text for both; else the id.
  private mutating func name(_ node: Node?, otherwise id: String) -> Phrase {
    switch node {
    case nil: return Phrase(zh: id, en: id)
    case .mapping(let pairs)?:
      var words: [String: String] = [:]
      for (key, value) in pairs {
        guard let language = key.plainText, Language(rawValue: language) != nil else {
          let found = key.plainText ?? "…"
          fault(
            "unknown-key", at: key.place, length: found.unicodeScalars.count,
            .unknownKey(found, known: Language.allCases.map(\.rawValue)))
          continue
        }
        words[language] = text(value, language)
      }
      return Phrase(zh: words["zh"] ?? words["en"] ?? id, en: words["en"] ?? words["zh"] ?? id)
    case let node?:
      guard let text = node.plainText else {
        fault("alert-error", at: node.place, .alertNameForm)
        return Phrase(zh: id, en: id)
      }
      return Phrase(zh: text, en: text)
    }
  }

  private mutating func text(_ node: Node, _ key: String) -> String? {
    if let text = node.plainText { return text }
    fault("alert-error", at: node.place, .alertNotText(key))
    return nil
  }

  /// A fault of a value, marked from its first letter.
  private mutating func fault(_ node: Node, _ text: String, _ message: Phrase) {
    fault(
      "alert-error", at: node.place.advanced(by: node.isQuoted ? 1 : 0),
      length: text.unicodeScalars.count, message)
  }

  private mutating func fault(
    _ code: String, at place: Place, length: Int = 1, _ message: Phrase
  ) {
    diagnostics.append(source.fault(code, at: place, length: length, message))
  }
}
