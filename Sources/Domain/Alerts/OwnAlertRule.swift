/// A rule of the office's own, as `alerts.yaml` says it.
public struct OwnAlertRule: Hashable, Sendable {
  /// What is watched.
  public enum Quantity: Hashable, Sendable {
    /// A figure of RULES, by its key.
    case figure(FigureKey)
    /// An indicator of the dataset, by its id.
    case indicator(String)
  }
  /// Where it is watched.
  public enum Scope: Hashable, Sendable {
    /// In the country.
    case country
    /// In each of the provinces, and XPCC.
    case provinces
    /// In one unit or prefecture.
    case area(AreaCode)
    /// In each protection centre.
    case centres
  }
  /// What must be so, month by month.
  public struct Condition: Hashable, Sendable {
    /// What of the figure is compared.
    public enum Aspect: String, CaseIterable, Hashable, Sendable {
      /// The figure itself.
      case value
      /// Its change on the same month a year before, in % (RULES, `yoy`).
      case yoy
      /// Its difference from the figure before it, in its unit.
      case change
    }
    /// How it is compared.
    public enum Comparison: String, CaseIterable, Hashable, Sendable {
      case less = "<"
      case lessOrEqual = "<="
      case more = ">"
      case moreOrEqual = ">="
    }
    /// What of the figure.
    public var aspect: Aspect
    /// How.
    public var comparison: Comparison
    /// With what.
    public var limit: Exact

    /// `aspect` `comparison` `limit`.
    public init(_ aspect: Aspect, _ comparison: Comparison, _ limit: Exact) {
      self.aspect = aspect
      self.comparison = comparison
      self.limit = limit
    }

    /// Whether `figure` meets it, compared exactly.
    public func holds(_ figure: Exact) -> Bool {
      switch comparison {
      case .less: figure < limit
      case .lessOrEqual: figure <= limit
      case .more: figure > limit
      case .moreOrEqual: figure >= limit
      }
    }
  }
  /// How long it must hold before it counts.
  public enum Hold: Hashable, Sendable {
    /// At once.
    case none
    /// On so many days, the first of the run counted as day 0.
    case days(Int)
    /// In so many months with a figure running, the present one counted.
    case months(Int)
  }

  /// Its id, unique in the file.
  public var id: String
  /// What is watched.
  public var quantity: Quantity
  /// Where.
  public var scope: Scope
  /// What must be so.
  public var condition: Condition
  /// How bad that is.
  public var severity: AlertSeverity
  /// For how long it must be so.
  public var hold: Hold
  /// What it is called.
  public var name: Phrase
  /// Where it is written.
  public var origin: Origin

  /// A rule.
  public init(
    id: String, quantity: Quantity, scope: Scope, condition: Condition, severity: AlertSeverity,
    hold: Hold = .none, name: Phrase, origin: Origin
  ) {
    self.id = id
    self.quantity = quantity
    self.scope = scope
    self.condition = condition
    self.severity = severity
    self.hold = hold
    self.name = name
    self.origin = origin
  }
}
