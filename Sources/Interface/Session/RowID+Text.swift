import Domain

extension RowID {
  /// The row as fields of a text; nil for one that no later session can know again.
  var fields: [String]? {
    switch self {
    case .area(let area): ["area", "\(area)"]
    case .centre(let id): ["centre", id]
    case .chapter(let id): ["chapter", id]
    case .article(let id): ["article", id]
    case .measure(let id): ["measure", id]
    case .indicator(let id): ["indicator", id]
    case .figure(let key): ["figure", key.rawValue]
    case .serviceClass(let kind): ["service", kind.rawValue]
    case .node(let id): ["node", id]
    case .serviceItem(let id, let area): ["item", id, "\(area)"]
    case .month(let month): ["month", "\(month)"]
    case .event(let measure, let area, let order): ["event", measure, "\(area)", "\(order)"]
    case .file(let path): ["file", path]
    case .alert(let measure, let area): ["alert", measure, "\(area)"]
    case .alarm(let id, let subject): ["alarm", id, "\(subject)"]
    case .diagnostic, .change, .reporting: nil
    }
  }

  /// The row that fields name; nil where they name none.
  init?(fields: [String]) {
    let known: RowID?
    switch (fields.first, fields.count) {
    case ("area", 2): known = AreaCode(fields[1]).map { .area($0) }
    case ("centre", 2): known = .centre(fields[1])
    case ("chapter", 2): known = .chapter(fields[1])
    case ("article", 2): known = .article(fields[1])
    case ("measure", 2): known = .measure(fields[1])
    case ("indicator", 2): known = .indicator(fields[1])
    case ("figure", 2): known = FigureKey(rawValue: fields[1]).map { .figure($0) }
    case ("service", 2): known = ServiceClass(rawValue: fields[1]).map { .serviceClass($0) }
    case ("node", 2): known = .node(fields[1])
    case ("item", 3): known = AreaCode(fields[2]).map { .serviceItem(fields[1], $0) }
    case ("month", 2): known = Month(fields[1]).map { .month($0) }
    case ("event", 4):
      known = AreaCode(fields[2]).flatMap { area in
        Int(fields[3]).map { .event(measure: fields[1], area: area, order: $0) }
      }
    case ("file", 2): known = .file(fields[1])
    case ("alert", 3):
      known = AreaCode(fields[2]).map { .alert(measure: fields[1], area: $0) }
    case ("alarm", 3): known = NoteSubject(fields[2]).map { .alarm(fields[1], $0) }
    default: known = nil
    }
    guard let known else { return nil }
    self = known
  }
}
