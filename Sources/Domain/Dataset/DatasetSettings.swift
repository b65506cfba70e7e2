/// The package's own key, `"zhichan"`.
public struct DatasetSettings: Hashable, Sendable {
  /// Whether the data is synthetic: then every frame and report says SAMPLE.
  public var isSample = false
  /// The day "today" is, when the package fixes it.
  public var asOf: Day?
  /// The year of the programme.
  public var programmeYear: Int?
  /// The country's denominator of prefecture coverage: 333, 318 or 337.
  public var coverageDenominator = 333
  /// The kinds of node that cover a prefecture.
  public var coveringKinds: [NodeKind] = [.agency]

  /// The settings of a package that says nothing.
  public init() {}
}
