/// One of the programme's commitments.
public struct Measure: Hashable, Sendable {
  /// Number, `4.2.11`.
  public var id: String
  /// The article it stands in.
  public var article: String
  /// What is to be done.
  public var name: Phrase
  /// Whose duty it is.
  public var scope: Scope
  /// quantitative_target, milestone, ongoing_activity, rule_change or event.
  public var kind: String
  /// The rule that judges it.
  public var rule: Rule
  /// The ladder of its stages.
  public var ladder: String?
  /// How the figure stands to the target: le, growth_gt, cum_ge, share, zero, stage, done.
  public var op: String?
  /// The target as a number (growth in percent).
  public var target: Exact?
  /// The target as a rung, for stage and event.
  public var requiredRung: String?
  /// Unit of the target and the value.
  public var unit: String?
  /// The day it is due.
  public var dueOn: Day?
  /// The indicators that measure it; the first is judged.
  public var indicators: [String]
  /// The country's baseline.
  public var baseline: Exact?
  /// The period the baseline is taken from.
  public var baselinePeriod: Period?
  /// Which way is good.
  public var direction: Direction
  /// How often its figure is due.
  public var frequency: Frequency
  /// Where figures are kept: national, province, city, centre.
  public var level: String
  /// The pane it is shown on.
  public var pane: String
  /// Whether it is a headline row.
  public var isHeadline: Bool
  /// The department that owns it.
  public var owner: Phrase?
  /// Whom to ask.
  public var contact: String?
  /// The line of the programme's text.
  public var sourceLine: Int
  /// The line of the file it was read from.
  public var origin: Origin

  /// A row of `measures`.
  public init(
    id: String, article: String, name: Phrase, scope: Scope, kind: String, rule: Rule,
    ladder: String? = nil, op: String? = nil, target: Exact? = nil, requiredRung: String? = nil,
    unit: String? = nil, dueOn: Day? = nil, indicators: [String], baseline: Exact? = nil,
    baselinePeriod: Period? = nil, direction: Direction, frequency: Frequency, level: String,
    pane: String, isHeadline: Bool, owner: Phrase? = nil, contact: String? = nil,
    sourceLine: Int, origin: Origin
  ) {
    self.id = id
    self.article = article
    self.name = name
    self.scope = scope
    self.kind = kind
    self.rule = rule
    self.ladder = ladder
    self.op = op
    self.target = target
    self.requiredRung = requiredRung
    self.unit = unit
    self.dueOn = dueOn
    self.indicators = indicators
    self.baseline = baseline
    self.baselinePeriod = baselinePeriod
    self.direction = direction
    self.frequency = frequency
    self.level = level
    self.pane = pane
    self.isHeadline = isHeadline
    self.owner = owner
    self.contact = contact
    self.sourceLine = sourceLine
    self.origin = origin
  }
}
