import Glibc

/// How a dataset is loaded.
public struct LoadOptions: Sendable {
  /// Whether the SHA-256 of each file is worked out, for `generated_from` of the report.
  public var isHashing: Bool
  /// A stopwatch: microseconds since any fixed moment, never going back.
  public var microseconds: @Sendable () -> Int

  /// Options; without a stopwatch the system's monotonic clock measures the time a load takes.
  public init(
    isHashing: Bool = false, microseconds: @escaping @Sendable () -> Int = LoadOptions.monotonic
  ) {
    self.isHashing = isHashing
    self.microseconds = microseconds
  }

  /// Microseconds of the system's monotonic clock.
  public static let monotonic: @Sendable () -> Int = {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
  }
}
