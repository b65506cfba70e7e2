/// Everything the files of a dataset say, each row remembering its file and line.
///
/// The order of rows is the order of the files.
public struct Dataset: Sendable {
  /// What the package says about itself under its own key.
  public var settings = DatasetSettings()

  /// The tables of DATA, by name.
  public var units: [ReportingUnit] = []
  /// Prefecture-level divisions.
  public var prefectures: [Prefecture] = []
  /// Chapters of the programme.
  public var chapters: [Chapter] = []
  /// Articles of the programme.
  public var articles: [Article] = []
  /// The commitments.
  public var measures: [Measure] = []
  /// Rungs of every ladder.
  public var ladders: [Rung] = []
  /// Days rungs were due.
  public var rungDates: [RungDate] = []
  /// Moves on ladders.
  public var stageEvents: [StageEvent] = []
  /// What is measured.
  public var indicators: [Indicator] = []
  /// Figures.
  public var observations: [Observation] = []
  /// Targets of areas.
  public var targets: [Target] = []
  /// Protection centres.
  public var centres: [Centre] = []
  /// Months of centres.
  public var centreMonths: [CentreMonth] = []
  /// The case ledger, as far as it is read.
  public var ledger: LedgerReading = .done(CaseLedger())
  /// Nodes and outlets.
  public var nodes: [ServiceNode] = []
  /// Services.
  public var serviceItems: [ServiceItem] = []
  /// Months of the network.
  public var networkMonths: [NetworkMonth] = []

  /// Figures as somebody typed them, where the file is lenient and they were converted: by the
  /// row, then by `Lineage.Input.writtenKey`.
  public var written: [Origin: [String: String]] = [:]

  /// A dataset without rows.
  public init() {}
}
