/// Something that is not as it was.
public enum ObservedChange: Hashable, Sendable {
  /// The light of a measure in the country or a unit moved.
  case light(measure: String, area: AreaCode, from: Light, to: Light)
  /// The light of a protection centre moved.
  case centreLight(centre: String, from: Light, to: Light)
  /// A measure moved on its ladder; nil when it had not begun.
  case stage(measure: String, area: AreaCode, from: String?, to: String)
  /// A figure changed from one month to the next beyond its usual variation.
  case figure(WatchedFigure, month: Month, from: Exact, to: Exact)
  /// A figure of a period that was known already has another value; where it stands, if it is a
  /// row of `observations`.
  case revision(WatchedFigure, period: String, from: Exact, to: Exact, origin: Origin?)
  /// A file that was not there.
  case newFile(String)
  /// A file that is there no more.
  case lostFile(String)

  /// What kinds of change there are, to count them by.
  public enum Kind: Hashable, Sendable {
    case light, stage, figure, revision, newFile, lostFile
  }

  /// Its kind; the lights of measures and of centres are one.
  public var kind: Kind {
    switch self {
    case .light, .centreLight: .light
    case .stage: .stage
    case .figure: .figure
    case .revision: .revision
    case .newFile: .newFile
    case .lostFile: .lostFile
    }
  }

  /// The order in which changes need a person: what turned worse first, then what turned better,
  /// then stages, figures, revisions and files.
  var urgency: (Int, Int) {
    switch self {
    case .light(_, _, let from, let to), .centreLight(_, let from, let to):
      (to.urgency < from.urgency ? 0 : 1, to.urgency)
    case .stage: (2, 0)
    case .figure: (3, 0)
    case .revision: (4, 0)
    case .lostFile: (5, 0)
    case .newFile: (5, 1)
    }
  }
}
