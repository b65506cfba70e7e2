import Domain
import Surface
import Testing

@testable import Kiosk

@Suite("A change of pages")
struct ChangeTests {
  private static func page(_ text: String) -> Surface {
    var surface = Surface(size: Size(columns: 8, rows: 1))
    surface.write(text, at: 0, 0, Style(.accent, on: .level3))
    return surface
  }

  @Test("takes two faint pictures, the old one's and the new one's, and then it stands")
  func fades() {
    var fade = Fade()
    let (old, new) = (Self.page("old"), Self.page("new"))
    #expect(fade.next(to: old, isNew: false, isPast: false) == old)
    let leaving = fade.next(to: new, isNew: true, isPast: false)
    #expect(leaving.lines() == old.lines() && leaving != old && fade.isUnderWay)
    // Another picture before the step has passed does not hurry it.
    #expect(fade.next(to: new, isNew: false, isPast: false) == leaving)
    let coming = fade.next(to: new, isNew: false, isPast: true)
    #expect(coming.lines() == new.lines() && coming != new)
    #expect(fade.next(to: new, isNew: false, isPast: true) == new)
    #expect(!fade.isUnderWay)
  }

  @Test("is none when the size changes with it")
  func resized() {
    var fade = Fade()
    _ = fade.next(to: Self.page("old"), isNew: false, isPast: false)
    let other = Surface(size: Size(columns: 3, rows: 1))
    #expect(fade.next(to: other, isNew: true, isPast: false) == other)
    #expect(!fade.isUnderWay)
  }

  @Test("comes after each slide's own dwell, in its own languages, on its own days")
  func dwell() async throws {
    let monday = Schedule(weekdays: [.monday])
    var model = KioskModel(
      size: Size(columns: 80, rows: 24),
      playlist: Playlist(
        slides: [
          Slide(.clock, dwell: 7, languages: [.en]), Slide(.steps, dwell: 13, languages: [.zh]),
          Slide(.services, dwell: 5, schedule: monday),
        ]),
      time: KioskSample.time(0))
    _ = model.update(.figuresRead(try await KioskSample.figures.value))
    func turns(from start: Int, for length: Int) -> [String] {
      var seen: [String] = []
      for second in start..<(start + length) {
        let before = model.position
        _ = model.update(.timePassed(KioskSample.time(second)))
        if model.position != before {
          seen.append("\(second - start) \(model.position.slide) \(model.language)")
        }
      }
      return seen
    }
    // A Monday has the third slide in both languages; Tuesday, the day after, has not.
    #expect(
      turns(from: 1, for: 38) == [
        "6 1 zh", "19 2 zh", "24 2 en", "29 0 en", "36 1 zh",
      ])
    _ = turns(from: 86_400, for: 40)
    let tuesday = turns(from: 86_440, for: 60)
    #expect(tuesday.count >= 5 && !tuesday.contains { $0.contains(" 2 ") })
  }
}
