import Domain
import Glibc
import Kiosk

/// The clocks of the machine, as the kiosk hears them.
struct KioskClock {
  private let start = ContinuousClock.now

  /// What they say now.
  var now: KioskTime {
    var epoch = time(nil)
    var parts = unsafe tm()
    unsafe localtime_r(&epoch, &parts)
    let second = unsafe Int(parts.tm_hour) * 3600 + Int(parts.tm_min) * 60 + Int(parts.tm_sec)
    return KioskTime(
      milliseconds: (ContinuousClock.now - start).milliseconds, epoch: epoch, day: Day.today,
      secondOfDay: second)
  }

  /// The moment at which the steady clock says `milliseconds`.
  func instant(at milliseconds: Int) -> ContinuousClock.Instant {
    start + .milliseconds(milliseconds)
  }
}

extension Duration {
  /// Whole milliseconds.
  var milliseconds: Int {
    let (seconds, attoseconds) = components
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }
}
