/// The package's own key, `"zhichan"`.
public struct DatasetSettings: Hashable, Sendable {
  /// The package's `id`, else its `name`; nil when it has neither.
  public var packageIdentity: String?
  /// Whether the data is synthetic: then every frame and report says SAMPLE.
  public var isSample = false
  /// The day "today" is, when the package fixes it.
  public var asOf: Day?
  /// The year of the programme.
  public var programmeYear: Int?
  /// The country's denominator of prefecture coverage: 333, 318 or 337.
  public var coverageDenominator: Int {
    get { Int(ruleConstants.coverageDenominator.numerator) }
    set { ruleConstants.coverageDenominator = Exact(newValue) }
  }
  /// The kinds of node that cover a prefecture.
  public var coveringKinds: [NodeKind] = [.agency]
  /// The constants of the rules, where the package overrides them.
  public var ruleConstants = RuleConstants()

  /// The settings of a package that says nothing.
  public init() {}
}
