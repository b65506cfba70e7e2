import Domain
import Surface
import Testing

@testable import Kiosk

/// A whole day of a playlist, with a clock that is handed in.
@Suite("A day of a kiosk")
struct DayTests {
  private static let office = Schedule(hours: Schedule.Hours(start: 9 * 3600, end: 17 * 3600))
  private static let night = Schedule(hours: Schedule.Hours(start: 22 * 3600, end: 6 * 3600))

  private static func model(_ slides: [Slide]) async throws -> KioskModel {
    var model = KioskModel(
      size: Size(columns: 80, rows: 24), playlist: Playlist(slides: slides),
      time: KioskSample.time(-43_200))
    _ = model.update(.figuresRead(try await KioskSample.figures.value))
    return model
  }

  @Test("each slide is shown in its hours and in no others, and none ever blank")
  func hours() async throws {
    var model = try await Self.model([
      Slide(.steps, dwell: 20, languages: [.zh], schedule: Self.office),
      Slide(.map(.coverage), dwell: 30, languages: [.en], schedule: Self.night),
      Slide(.services, dwell: 40, languages: [.zh], schedule: Self.office),
    ])
    var turns: [Int: Int] = [:]
    for second in stride(from: -43_200, to: 43_200, by: 5) {
      let time = KioskSample.time(second)
      let before = model.position
      _ = model.update(.timePassed(time))
      if before != model.position { turns[model.position.slide, default: 0] += 1 }
      let hour = time.secondOfDay / 3600
      switch hour {
      case 9..<17: #expect([0, 2].contains(model.position.slide), "\(hour) h")
      case 22..., ..<6: #expect(model.position.slide == 1, "\(hour) h")
      default: #expect(model.slide.content == .clock, "\(hour) h")
      }
    }
    // Eight hours of pages that take a minute together.
    #expect((475...485).contains(turns[0] ?? 0))
    #expect((475...485).contains(turns[2] ?? 0))
  }

  @Test("the memory is looked at once a night, at the hour for it")
  func renewal() async throws {
    var model = try await Self.model([Slide(.clock)])
    var asked: [Int] = []
    for minute in 0..<(3 * 1440) {
      let time = KioskSample.time(-43_200 + minute * 60)
      if model.update(.timePassed(time)).contains(.renew(aboveMebibytes: 400)) {
        asked.append(time.secondOfDay)
      }
    }
    #expect(asked == [12_600, 12_600, 12_600])
  }

  @Test("a clock that is set back or forward does not stop the slides")
  func clockSet() async throws {
    var model = try await Self.model([Slide(.clock, dwell: 10), Slide(.steps, dwell: 10)])
    var seen: Set<Position> = []
    for step in 1...8 {
      var time = KioskSample.time(step * 10)
      time.day = Day(number: step % 2 == 0 ? 100 : 30_000)
      time.secondOfDay = step * 9999 % 86_400
      time.epoch = step % 2 == 0 ? 5 : 2_000_000_000
      _ = model.update(.timePassed(time))
      seen.insert(model.position)
    }
    #expect(seen.count == 4)
  }
}
