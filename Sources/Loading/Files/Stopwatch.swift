import Glibc

/// Clocks that measure how long reading takes.
public enum Stopwatch {
  /// Microseconds of the system's monotonic clock.
  public static let monotonic: @Sendable () -> Int = {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
  }
}
