/// Where a figure or a light comes from: what `w` shows.
public struct Lineage: Hashable, Sendable {
  /// What is explained.
  public var subject: Subject
  /// The branch of the rule that decided, with its numbers; nil for a plain figure.
  public var reason: Reason?
  /// The formula with its numbers filled in, in signs and digits only: `(1727.1 ÷ 1515 − 1) × 100
  /// = 14`; nil where nothing is computed.
  public var working: String?
  /// The constants in force that the rule used.
  public var constants: [RuleConstant]
  /// The rows that went in, in order.
  ///
  /// Those of a figure are collected when they are asked for: O(inputs), since a national figure
  /// rests on every month of every centre. The cases of the ledger are counted by file.
  public var inputs: [Input] {
    get { source.inputs }
    set { source = .rows(newValue) }
  }
  private var source: InputSource
  /// The measure, when there is one.
  public var measure: String?
  /// The line of the programme's text that asks for it.
  public var programmeLine: Int?

  /// A lineage of `subject`.
  public init(
    _ subject: Subject, reason: Reason? = nil, working: String? = nil,
    constants: [RuleConstant] = [], inputs: [Input] = [], measure: String? = nil,
    programmeLine: Int? = nil
  ) {
    self.subject = subject
    self.reason = reason
    self.working = working
    self.constants = constants
    source = .rows(inputs)
    self.measure = measure
    self.programmeLine = programmeLine
  }
}

extension Lineage {
  /// A lineage of `subject` whose rows are collected when they are asked for.
  public init(
    _ subject: Subject, reason: Reason? = nil, working: String?, constants: [RuleConstant] = [],
    collecting collect: @escaping @Sendable () -> [Input]
  ) {
    self.init(subject, reason: reason, working: working, constants: constants)
    source = .deferred(collect)
  }
}

extension Lineage {
  /// What a lineage explains; it decides the words of the rule and of the formula.
  public enum Subject: Hashable, Sendable {
    /// The light of a measure, by its rule.
    case measure(Rule)
    /// A figure, by its formula.
    case figure(FigureKey)
    /// An observation, as the file gives it.
    case observation(String)
    /// The light of a protection centre, by its service level.
    case serviceLevel
    /// The light of a group of rows.
    case rollUp
    /// Where a measure is expected to stand at the end of the year.
    case forecast(ForecastMethod)
    /// What is needed each month to reach a target.
    case requiredPace
    /// A step of a placement plan.
    case placement
    /// What a protection centre is expected to need in the next quarter.
    case demand(DemandPart)
    /// Whether a unit has reported a period.
    case reporting
    /// Something that no formula gives, with what there is to say of it.
    case stated(Phrase)
  }

  /// One row that went into a figure.
  public struct Input: Hashable, Sendable {
    /// What the row gives: an indicator's or a field's name.
    public var name: String
    /// The area or centre it speaks of.
    public var place: String
    /// The period, day or rung, as the file writes it.
    public var when: String
    /// The value as text; nil when it is missing.
    public var value: String?
    /// Where it stands; the first line where it is counted from many rows of a file.
    public var origin: Origin
    /// How many rows of the file it is counted from; nil where it is one row.
    public var rows: Int?

    /// The key under which `Dataset.written` has the text of one figure among several of a row.
    public static func writtenKey(name: String, when: String) -> String { name + "@" + when }

    /// One input row, or a count of `rows` rows of a file.
    public init(
      name: String, place: String, when: String, value: String?, origin: Origin, rows: Int? = nil
    ) {
      self.rows = rows
      self.name = name
      self.place = place
      self.when = when
      self.value = value
      self.origin = origin
    }
  }
}
