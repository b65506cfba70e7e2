/// One measure in one area, with what it is judged by there.
struct Matter: Sendable {
  /// What is the same in every area.
  let terms: MeasureTerms
  let area: AreaCode
  /// The area's own target, where the dataset has one.
  let override: Target?
  /// The figures of the area.
  let line: FigureLine
  /// Whether the figures are the area's own rows, for the country.
  var hasOwnFigures = false
  /// The baseline in force, and the rows it stands on.
  let baseline: Baseline?
  /// The moves known by the day: positions in `Dataset.stageEvents`, in order.
  let moves: [Int]
  /// The days the rungs were due in the area.
  let rungDates: [RungDate]

  var measure: Measure { terms.measure }
  /// The indicator judged: the first named.
  var indicator: Indicator? { terms.indicator }
  /// The rungs of the ladder, those with an order from the lowest.
  var rungs: [Rung] { terms.rungs }

  /// The target in force.
  var target: Exact? { override?.value ?? measure.target }
  /// The day it is due.
  var dueOn: Day? { override?.dueOn ?? measure.dueOn }

  /// Whether the area is judged (RULES, "Which areas are judged").
  var isJudged: Bool {
    guard measure.rule != .trendOnly else { return false }
    if area == .china || override != nil { return true }
    return measure.scope == .local && area != .xpcc
  }
}

/// A measure with what belongs to it in every area: looked up once, and shared.
final class MeasureTerms: Sendable {
  let measure: Measure
  let indicator: Indicator?
  let rungs: [Rung]
  /// The targets of areas where they differ.
  let targets: [AreaCode: Target]
  /// The days the rungs were due, by area.
  let rungDates: [AreaCode: [RungDate]]
  /// The rows of its moves, by area.
  let moves: [AreaCode: [Int]]

  /// The terms of `measure` in the dataset of `index`.
  init(_ measure: Measure, in index: DatasetIndex) {
    self.measure = measure
    indicator = measure.indicators.first.flatMap { index.catalogue.indicators[$0] }
    rungs = index.catalogue.rungsOfLadder[measure.ladder ?? "", default: []]
    targets = index.areas.targets(measure.id)
    rungDates = index.areas.rungDates(measure.id)
    moves = index.events.rows(measure.id)
  }
}

/// A baseline with where it came from.
struct Baseline: Sendable {
  var value: Exact
  var evidence: [Evidence]
}

/// A row that went into a ruling, named without its text: the text is made when somebody asks.
enum Evidence: Sendable {
  /// A row of `observations`.
  case observation(Int)
  /// A row of `stage_events`.
  case move(Int)
  /// A row of `rung_dates`.
  case rungDate(RungDate)
  /// The target or the baseline of a row of `targets`.
  case ownTarget(Target, OwnTerm)
  /// The target or the baseline of the row of `measures`.
  case measureTerm(OwnTerm)
  /// The light of a province.
  case province(AreaCode, Light)

  /// A field of a target.
  enum OwnTerm: String, Sendable {
    case value
    case baseline
    case applicable
  }
}
