extension Look {
  /// The look as lines of fields between tabs, about 100 kB for the whole country.
  ///
  /// The first line names the form; a later form that this program does not know is no look.
  public var text: String {
    var lines = ["look 1\t\(asOf)\t\(at)\t\(user.field)"]
    lines.append("areas\t" + areas.map(\.description).joined(separator: "\t"))
    for (measure, row) in lights.sorted(by: { $0.key < $1.key }) {
      lines.append("lights\t\(measure.field)\t\(String(row.map(\.letter)))")
    }
    for (centre, light) in centres.sorted(by: { $0.key < $1.key }) {
      lines.append("centre\t\(centre.field)\t\(light.letter)")
    }
    for (measure, row) in rungs.sorted(by: { $0.key < $1.key }) {
      for (area, rung) in row.sorted(by: { $0.key.number < $1.key.number }) {
        lines.append("rung\t\(measure.field)\t\(area)\t\(rung.field)")
      }
    }
    lines += figures.map { figure, reading in
      "figure\t\(figure.fields)\t\(reading.period.field)\t\(reading.value.fraction)"
    }.sorted()
    lines += files.map { "file\t\($0.field)" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The look that `text` writes; nil when its first line is not that of a look.
  ///
  /// Lines of other kinds, and of a wrong form, are passed over.
  public init?(text: String) {
    // By bytes: to look for the bounds of characters takes ten times as long.
    let lines = text.utf8.split(separator: UInt8(ascii: "\n")).map {
      $0.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
        String(Substring($0))
      }
    }
    guard let head = lines.first, head.count == 4, head[0] == "look 1", let day = Day(head[1]),
      let at = Int(head[2])
    else { return nil }
    self.init(user: head[3], at: at, asOf: day)
    for line in lines.dropFirst() { take(line) }
  }

  private init(user: String, at: Int, asOf: Day) {
    self.user = user
    self.at = at
    self.asOf = asOf
    lights = [:]
    areas = []
    centres = [:]
    rungs = [:]
    figures = [:]
    files = []
  }

  private mutating func take(_ line: [String]) {
    switch (line[0], line.count) {
    case ("areas", _): areas = line.dropFirst().compactMap { AreaCode($0) }
    case ("lights", 3): lights[line[1]] = line[2].map { Light(letter: $0) ?? .none }
    case ("centre", 3): centres[line[1]] = line[2].first.flatMap { Light(letter: $0) }
    case ("rung", 4):
      if let area = AreaCode(line[2]) { rungs[line[1], default: [:]][area] = line[3] }
    case ("figure", 6):
      if let figure = WatchedFigure(line[1], line[2], line[3]), let value = Exact(fraction: line[5])
      {
        figures[figure] = Reading(period: line[4], value: value)
      }
    case ("file", 2): files.append(line[1])
    default: break
    }
  }
}

extension WatchedFigure {
  /// The kind, the figure's name and the place, between tabs.
  fileprivate var fields: String {
    switch self {
    case .area(let key, let area): "area\t\(key.rawValue)\t\(area)"
    case .centre(let key, let centre): "centre\t\(key.rawValue)\t\(centre.field)"
    case .indicator(let id, let area): "indicator\t\(id.field)\t\(area)"
    }
  }

  fileprivate init?(_ kind: String, _ name: String, _ place: String) {
    switch kind {
    case "area":
      guard let key = FigureKey(rawValue: name), let area = AreaCode(place) else { return nil }
      self = .area(key, area)
    case "centre":
      guard let key = FigureKey(rawValue: name) else { return nil }
      self = .centre(key, place)
    case "indicator":
      guard let area = AreaCode(place) else { return nil }
      self = .indicator(name, area)
    default: return nil
    }
  }
}

extension Light {
  /// A letter for each light, in the order of `allCases`; a light added later goes to the end.
  fileprivate var letter: Character {
    let place = UInt8(Light.allCases.firstIndex(of: self) ?? 0)
    return Character(Unicode.Scalar(UInt8(ascii: "a") + place))
  }

  fileprivate init?(letter: Character) {
    guard let code = letter.asciiValue, code >= UInt8(ascii: "a") else { return nil }
    let place = Int(code - UInt8(ascii: "a"))
    guard Light.allCases.indices.contains(place) else { return nil }
    self = Light.allCases[place]
  }
}

extension String {
  /// The text with spaces for what would end a field or a line.
  fileprivate var field: String {
    // Of the ends of lines beyond ASCII the first byte is one of these two.
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }) else { return self }
    return String(map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}

extension Exact {
  /// The numerator and the denominator: nothing is rounded.
  fileprivate var fraction: String { "\(numerator)/\(denominator)" }

  fileprivate init?(fraction: String) {
    let parts = fraction.split(separator: "/", omittingEmptySubsequences: false)
    // So many digits that no sum of two such numbers leaves the type.
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count <= 30 }),
      let numerator = Int128(parts[0]), let denominator = Int128(parts[1])
    else { return nil }
    self.init(numerator, over: denominator)
  }
}
