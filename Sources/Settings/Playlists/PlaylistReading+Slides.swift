import Domain
import Kiosk
import Wording
import Yams

extension PlaylistReading {
  private static let keys = [
    "slide", "dwell", "language", "from", "until", "days", "between", "measure", "figure",
    "province", "kind", "title", "text",
  ]

  /// The keys each kind of slide has beside those of all.
  private static let kinds: [String: [String]] = [
    "target": ["measure"], "map": ["figure"], "province": ["province"], "nodes": ["kind"],
    "durations": [], "steps": [], "services": [], "notice": ["title", "text"], "clock": [],
  ]

  /// A slide; nil, with a diagnostic, when anything is wrong with it.
  mutating func slide(of node: Node) -> Slide? {
    let before = diagnostics.count
    guard let parts = parts(of: node, keys: Self.keys, else: .slideForm) else { return nil }
    guard let kind = parts["slide"].flatMap({ text($0, "slide") }) else {
      fault("missing-key", at: node.place, .slideWithout("slide"))
      return nil
    }
    guard let own = Self.kinds[kind] else {
      if let place = parts["slide"] {
        fault(place, .notASlide(kind, known: Self.kinds.keys.sorted()))
      }
      return nil
    }
    let foreign = Set(Self.kinds.values.joined()).subtracting(own)
    for key in foreign.sorted() {
      if let value = parts[key] {
        fault("playlist-error", at: value.place, .keyOfOtherSlide(key, kind: kind))
      }
    }
    let content = content(kind, parts, of: node)
    let schedule = schedule(parts)
    let dwell = number(parts["dwell"], in: 2...3600) ?? usualDwell
    let shownIn = parts["language"].flatMap { languages(of: $0) } ?? usualLanguages
    guard before == diagnostics.count, let content else { return nil }
    return Slide(content, dwell: dwell, languages: shownIn, schedule: schedule)
  }

  private mutating func content(
    _ kind: String, _ parts: [String: Node], of node: Node
  ) -> SlideContent? {
    switch kind {
    case "target":
      let measure = parts["measure"].flatMap { text($0, "measure") }
      return .target(measure: measure == "all" ? nil : measure)
    case "map": return map(parts["figure"])
    case "province": return .province(parts["province"].flatMap { area(of: $0) })
    case "nodes": return nodes(parts["kind"])
    case "durations": return .durations
    case "steps": return .steps
    case "services": return .services
    case "notice": return notice(parts, of: node)
    default: return .clock
    }
  }

  private mutating func map(_ node: Node?) -> SlideContent? {
    guard let node else { return .map(.coverage) }
    guard let key = text(node, "figure") else { return nil }
    let known = FigureKey.ofAreas.map(\.rawValue)
    guard known.contains(key), let figure = FigureKey(rawValue: key) else {
      fault(node, .notAFigure(key, known: known))
      return nil
    }
    return .map(figure)
  }

  private mutating func nodes(_ node: Node?) -> SlideContent? {
    guard let node, let kind = text(node, "kind"), kind != "all" else { return .nodes(nil) }
    guard let found = NodeKind(rawValue: kind) else {
      fault(node, .notANodeKind(kind, known: NodeKind.allCases.map(\.rawValue)))
      return nil
    }
    return .nodes(found)
  }

  private mutating func notice(_ parts: [String: Node], of node: Node) -> SlideContent? {
    for key in ["title", "text"] where parts[key] == nil {
      fault("missing-key", at: node.place, .slideWithout(key))
    }
    guard let title = parts["title"].flatMap({ phrase(of: $0) }),
      let text = parts["text"].flatMap({ phrase(of: $0) })
    else { return nil }
    return .notice(Notice(title: title, text: text))
  }

  private mutating func schedule(_ parts: [String: Node]) -> Schedule {
    var schedule = Schedule()
    schedule.from = parts["from"].flatMap { day(of: $0) }
    schedule.until = parts["until"].flatMap { day(of: $0) }
    if let from = schedule.from, let until = schedule.until, until < from,
      let node = parts["until"]
    {
      fault(node, .endsBeforeItBegins)
    }
    schedule.hours = parts["between"].flatMap { hours(of: $0) }
    schedule.weekdays = parts["days"].flatMap { weekdays(of: $0) } ?? schedule.weekdays
    return schedule
  }

  private mutating func hours(of node: Node) -> Schedule.Hours? {
    guard let text = text(node, "between") else { return nil }
    let ends = text.split(separator: "-").map { part in
      ClockText.second(String(part.filter { $0 != " " }))
    }
    guard ends.count == 2, let start = ends[0], let end = ends[1] else {
      fault(node, .notHours(text))
      return nil
    }
    return Schedule.Hours(start: start, end: end)
  }

  private mutating func weekdays(of node: Node) -> Set<Weekday>? {
    let texts: [Node]
    if case .sequence(let nodes) = node { texts = Array(nodes) } else { texts = [node] }
    var days: Set<Weekday> = []
    for item in texts {
      guard let text = text(item, "days") else { return nil }
      let ends = text.split(separator: "-").map { Weekday(text: $0) }
      switch ends.count {
      case 1:
        if let day = ends[0] { days.insert(day) } else { fault(item, .notWeekdays(text)) }
      case 2:
        guard let first = ends[0], let last = ends[1] else {
          fault(item, .notWeekdays(text))
          continue
        }
        let length = (last.rawValue - first.rawValue + 7) % 7
        days.formUnion(
          (0...length).compactMap { Weekday(rawValue: (first.rawValue + $0) % 7) })
      default: fault(item, .notWeekdays(text))
      }
    }
    return days
  }
}

extension Weekday {
  /// The weekday that begins with the three letters `text`: `mon`, `tue`; nil for anything else.
  init?(text: Substring) {
    let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    guard let place = names.firstIndex(of: text.lowercased().filter { $0 != " " }) else {
      return nil
    }
    self.init(rawValue: place)
  }
}
