import Domain

extension Page {
  /// The page in one field of a text.
  var field: String {
    switch self {
    case .pane(let pane): "pane \(pane.rawValue)"
    case .province(let code): "province \(code)"
    case .prefecture(let code): "prefecture \(code)"
    case .centre(let id): "centre \(id)"
    case .changes: "changes"
    case .compare(let codes): "compare " + codes.map(\.description).joined(separator: ",")
    case .placement(.country): "placement"
    case .placement(.region(let region)): "placement region \(region.rawValue)"
    case .placement(.province(let code)): "placement \(code)"
    case .demand: "demand"
    case .ranking(let key): "ranking \(key.rawValue)"
    case .reporting: "reporting"
    }
  }

  /// The page that a field names; nil where it names none.
  init?(field: String) {
    let parts = field.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = parts.count > 1 ? parts[1] : ""
    let known: Page?
    switch parts.first {
    case "pane": known = Pane(rawValue: rest).map { .pane($0) }
    case "province": known = AreaCode(rest).map { .province($0) }
    case "prefecture": known = AreaCode(rest).map { .prefecture($0) }
    case "centre": known = rest.isEmpty ? nil : .centre(rest)
    case "changes": known = .changes
    case "compare":
      let codes = rest.split(separator: ",").compactMap { AreaCode($0) }
      known =
        (2...4).contains(codes.count) && Set(codes).count == codes.count ? .compare(codes) : nil
    case "placement":
      if rest.isEmpty {
        known = .placement(.country)
      } else if rest.hasPrefix("region ") {
        known = Region(rawValue: String(rest.dropFirst(7))).map { .placement(.region($0)) }
      } else {
        known = AreaCode(rest).map { .placement(.province($0)) }
      }
    case "demand": known = .demand
    case "ranking": known = FigureKey(rawValue: rest).map { .ranking($0) }
    case "reporting": known = .reporting
    default: known = nil
    }
    guard let known else { return nil }
    self = known
  }
}
