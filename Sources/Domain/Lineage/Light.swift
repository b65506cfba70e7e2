/// The light of a measure, a centre or a group (RULES, "Lights").
public enum Light: String, CaseIterable, Hashable, Sendable {
  case done
  case onTrack = "on_track"
  case dueSoon = "due_soon"
  case behind
  case farBehind = "far_behind"
  case overdue
  case missed
  case noData = "no_data"
  case stale
  case insufficientData = "insufficient_data"
  case notApplicable = "not_applicable"
  /// A measure that has no light.
  case none

  /// The class of colours it is drawn in.
  public var colourClass: ColourClass {
    switch self {
    case .done, .onTrack, .dueSoon: .green
    case .behind: .amber
    case .farBehind, .overdue, .missed: .red
    case .noData, .stale, .insufficientData, .notApplicable, .none: .grey
    }
  }

  /// The mark that says it without colour, one column wide.
  public var mark: Character {
    switch self {
    case .done: "✓"
    case .onTrack: "●"
    case .dueSoon: "◆"
    case .behind: "▲"
    case .farBehind, .overdue, .missed: "✖"
    case .noData, .stale, .insufficientData: "?"
    case .notApplicable: "–"
    case .none: "·"
    }
  }

  /// The mark in ASCII.
  public var asciiMark: Character {
    switch self {
    case .done: "V"
    case .onTrack: "o"
    case .dueSoon: "d"
    case .behind: "^"
    case .farBehind, .overdue, .missed: "x"
    case .noData, .stale, .insufficientData: "?"
    case .notApplicable: "-"
    case .none: "."
    }
  }

  /// The order in which rows need a person: the worst first, then what is missing, then what
  /// is fine, then what has no light.
  public var urgency: Int {
    switch self {
    case .farBehind: 0
    case .overdue: 1
    case .missed: 2
    case .behind: 3
    case .stale: 4
    case .noData: 5
    case .insufficientData: 6
    case .dueSoon: 7
    case .onTrack: 8
    case .done: 9
    case .notApplicable: 10
    case .none: 11
    }
  }
}

/// The colour a light is drawn in, always with its mark and word.
public enum ColourClass: String, CaseIterable, Hashable, Sendable {
  case green
  case amber
  case red
  case grey
}
