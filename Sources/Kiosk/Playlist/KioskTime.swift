public import Domain

/// What the clocks say, handed in from outside.
public struct KioskTime: Hashable, Sendable {
  /// Milliseconds of a clock that never goes back, from some moment on.
  public var milliseconds: Int
  /// Seconds since 1970 of the wall clock, which may be set.
  public var epoch: Int
  /// The day it is here.
  public var day: Day
  /// Seconds since midnight here, from 0 through 86,400.
  public var secondOfDay: Int

  /// The time of both clocks.
  public init(milliseconds: Int, epoch: Int, day: Day, secondOfDay: Int) {
    self.milliseconds = milliseconds
    self.epoch = epoch
    self.day = day
    self.secondOfDay = secondOfDay
  }

  /// The day of the week.
  public var weekday: Weekday { Weekday(of: day) }
}

/// A day of the week.
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
  case monday
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday

  /// The weekday of `day`; 1 January 1970 was a Thursday.
  public init(of day: Day) {
    let place = (Int(day.number) % 7 + 7 + 3) % 7
    self = Weekday.allCases[place]
  }
}
