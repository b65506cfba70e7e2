import Domain
import Surface
import Testing

@testable import Kiosk

@Suite("Slides follow each other")
struct TurningTests {
  private static func model(_ playlist: Playlist) async throws -> KioskModel {
    var model = KioskModel(
      size: Size(columns: 80, rows: 24), playlist: playlist, time: KioskSample.time(0))
    _ = model.update(.figuresRead(try await KioskSample.figures.value))
    return model
  }

  private static let pair = Playlist(
    hall: KioskSample.hall,
    slides: [
      Slide(.clock, dwell: 5), Slide(.map(.coverage), dwell: 10, languages: [.zh]),
    ])

  @Test("first in the other language, then the next one, and round again")
  func follow() async throws {
    var model = try await Self.model(Self.pair)
    var seen: [Position] = []
    for second in stride(from: 5, through: 30, by: 5) {
      _ = model.update(.timePassed(KioskSample.time(second)))
      seen.append(model.position)
    }
    let clock = Position(slide: 0)
    #expect(
      seen == [
        Position(slide: 0, language: 1), Position(slide: 1), Position(slide: 1), clock,
        Position(slide: 0, language: 1), Position(slide: 1),
      ])
  }

  @Test("a visitor pages, and after a minute alone the playlist goes on")
  func visitor() async throws {
    var model = try await Self.model(Self.pair)
    _ = model.update(.input(.right))
    #expect(model.position == Position(slide: 1))
    _ = model.update(.timePassed(KioskSample.time(59)))
    #expect(model.position == Position(slide: 1))
    #expect(model.mode == .visitor(since: 0))
    _ = model.update(.timePassed(KioskSample.time(60)))
    #expect(model.mode == .playlist)
    _ = model.update(.timePassed(KioskSample.time(70)))
    #expect(model.position == Position(slide: 0))
  }

  @Test("up and down open the list of provinces at the hall's own, and left leaves it")
  func provinces() async throws {
    var model = try await Self.model(Self.pair)
    _ = model.update(.input(.down))
    guard case .provinces(let list, _) = model.mode else {
      Issue.record("no list")
      return
    }
    #expect(model.provinces[list.cursor].code == AreaCode(number: 420_000))
    _ = model.update(.input(.right))
    _ = model.update(.input(.left))
    _ = model.update(.input(.left))
    #expect(model.mode == .visitor(since: 0))
  }

  @Test("a slide that cannot be drawn is left out and told, and the rest goes on")
  func failing() async throws {
    var model = try await Self.model(
      Playlist(slides: [Slide(.target(measure: "9.9.99")), Slide(.clock)]))
    var painter = KioskPainter()
    var requests: [KioskRequest] = []
    _ = painter.paint(&model, requests: &requests)
    #expect(
      requests == [
        .log(.slideSkipped(0, .missing("9.9.99"))), .remember(model.kept),
      ])
    _ = model.update(.timePassed(KioskSample.time(40)))
    #expect(model.position.slide == 1)
  }

  @Test("every kind of slide draws at every size without failing", arguments: Language.allCases)
  func draws(language: Language) async throws {
    let contents: [SlideContent] = [
      .clock, .target(measure: nil), .map(.coverage), .province(nil), .nodes(.hall), .durations,
      .steps, .services,
      .notice(
        Notice(
          title: Phrase(zh: "提示", en: "Notice"), text: Phrase(zh: "- 一\n- 二", en: "- one\n- two"))),
    ]
    for content in contents {
      for size in [(1, 1), (20, 5), (80, 24), (120, 40), (200, 60), (320, 90)] {
        var model = try await Self.model(
          Playlist(
            hall: KioskSample.hall, slides: [Slide(content, languages: [language])]))
        _ = model.update(.resized(Size(columns: size.0, rows: size.1)))
        let picture = try model.picture()
        #expect(picture.size == Size(columns: size.0, rows: size.1))
      }
    }
  }
}
