import Domain
import Glibc
import Interface

/// The wall clock, as the dashboard hears it: once a minute.
enum Clock {
  /// The time and day it is.
  static var message: Message { .timePassed(now: time(nil), today: Day.today) }

  /// When the next minute begins.
  static var nextMinute: ContinuousClock.Instant {
    ContinuousClock.now + .seconds(60 - time(nil) % 60)
  }
}
