/// How a dataset is loaded.
public struct LoadOptions: Sendable {
  /// Whether the SHA-256 of each file is worked out, for `generated_from` of the report.
  public var isHashing: Bool
  /// The most bytes of the case ledger that a load waits for; a longer one is left to
  /// `DatasetStore.readLedger`.
  public var ledgerPatience: Int
  /// How the case ledger is streamed; nil where the ordinary path is to read it.
  var ledger: LedgerOptions? = LedgerOptions()
  /// A stopwatch: microseconds since any fixed moment, never going back.
  public var microseconds: @Sendable () -> Int

  /// Options; without a stopwatch the system's monotonic clock measures the time a load takes.
  public init(
    isHashing: Bool = false, ledgerPatience: Int = .max,
    microseconds: @escaping @Sendable () -> Int = LoadOptions.monotonic
  ) {
    self.isHashing = isHashing
    self.ledgerPatience = ledgerPatience
    self.microseconds = microseconds
  }

  /// Microseconds of the system's monotonic clock.
  public static let monotonic: @Sendable () -> Int = Stopwatch.monotonic
}
