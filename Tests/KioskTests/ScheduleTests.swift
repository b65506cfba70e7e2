import Domain
import Testing

@testable import Kiosk

@Suite("A slide's schedule")
struct ScheduleTests {
  private static func time(_ hour: Int, _ minute: Int = 0, day: Day) -> KioskTime {
    KioskTime(milliseconds: 0, epoch: 0, day: day, secondOfDay: hour * 3600 + minute * 60)
  }
  private static let monday = Day(number: 20_605)

  @Test("knows the day of the week")
  func weekday() {
    #expect(Weekday(of: Day(number: 0)) == .thursday)
    #expect(Weekday(of: Self.monday) == .monday)
    #expect(Weekday(of: Day(number: -1)) == .wednesday)
  }

  @Test("holds from its first day through its last")
  func days() {
    let schedule = Schedule(from: Self.monday, until: Self.monday.advanced(by: 1))
    let held = (-1...2).map {
      schedule.holds(at: Self.time(12, day: Self.monday.advanced(by: $0)))
    }
    #expect(held == [false, true, true, false])
  }

  @Test("holds between its hours, the end left out")
  func hours() {
    let schedule = Schedule(hours: Schedule.Hours(start: 9 * 3600, end: 17 * 3600))
    let held = [(8, 59), (9, 0), (16, 59), (17, 0)].map {
      schedule.holds(at: Self.time($0.0, $0.1, day: Self.monday))
    }
    #expect(held == [false, true, true, false])
  }

  @Test("hours over midnight belong to the day they begin on")
  func night() {
    let schedule = Schedule(
      weekdays: [.monday], hours: Schedule.Hours(start: 22 * 3600, end: 6 * 3600))
    #expect(schedule.holds(at: Self.time(23, day: Self.monday)))
    #expect(schedule.holds(at: Self.time(5, day: Self.monday.advanced(by: 1))))
    #expect(!schedule.holds(at: Self.time(5, day: Self.monday)))
    #expect(!schedule.holds(at: Self.time(12, day: Self.monday)))
  }
}
