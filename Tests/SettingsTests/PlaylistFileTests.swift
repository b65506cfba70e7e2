import Domain
import Kiosk
import Testing

@testable import Settings

@Suite("A playlist in YAML")
struct PlaylistFileTests {
  private static func parse(_ text: String) -> (playlist: Playlist?, diagnostics: [Diagnostic]) {
    PlaylistFile.parse(text, path: "playlist.yaml")
  }

  @Test("the sample's is read whole and has every kind of slide")
  func sample() throws {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let (playlist, diagnostics) = PlaylistFile.read(
      "/\(root)/SampleData/playlist.yaml", shown: "playlist.yaml")
    #expect(diagnostics.map(\.message.en) == [])
    let contents = try #require(playlist).slides.map(\.content)
    let kinds = contents.map { String(describing: $0).prefix { $0 != "(" } }
    #expect(
      Set(kinds) == [
        "clock", "target", "map", "province", "durations", "services", "nodes", "steps", "notice",
      ])
  }

  @Test("says when a slide is shown")
  func schedule() throws {
    let (playlist, diagnostics) = Self.parse(
      """
      slides:
        - slide: clock
          dwell: 30
          language: en
          from: 2020-06-01
          until: 2020-06-30
          days: [sat-mon, wed]
          between: "8:30-17:00"
      """)
    #expect(diagnostics.isEmpty)
    let slide = try #require(playlist?.slides.first)
    #expect(slide.dwell == 30)
    #expect(slide.languages == [.en])
    #expect(
      slide.schedule
        == Schedule(
          from: Day("2020-06-01"), until: Day("2020-06-30"),
          weekdays: [.saturday, .sunday, .monday, .wednesday],
          hours: Schedule.Hours(start: 30_600, end: 61_200)))
  }

  @Test("a fault has its line and column, its slide is left out, and the rest stays")
  func faults() throws {
    let (playlist, diagnostics) = Self.parse(
      """
      dwell: soon
      slides:
        - slide: clock
        - slide: clok
        - slide: map
          figure: rain
        - slide: notice
          title: x
        - slide: clock
          between: "9 to 5"
        - slide: clock
          colour: red
        - slide: steps
          kind: hall
      """)
    #expect(playlist?.slides.count == 1)
    let places = diagnostics.map { "\($0.line ?? 0):\($0.column ?? 0)" }
    #expect(places == ["1:8", "4:12", "6:13", "7:5", "10:15", "12:5", "14:11"])
  }

  @Test(
    "a text that is no playlist is none", arguments: ["", "- a", "slides: x", "a: [", "hall: {}"])
  func none(text: String) {
    let (playlist, diagnostics) = Self.parse(text)
    #expect(playlist == nil)
    #expect(!diagnostics.isEmpty)
  }

  @Test("the staff's touches are four corners or more, or none")
  func touches() throws {
    let good = Self.parse("touch: top-left bottom-right top-left top-right\nslides: []")
    #expect(good.playlist?.staffTouches == [.topLeft, .bottomRight, .topLeft, .topRight])
    #expect(Self.parse("touch: never\nslides: []").playlist?.staffTouches == [])
    let bad = Self.parse("touch: top-left middle top-left top-right\nslides: []")
    #expect(bad.diagnostics.map(\.column) == [8])
    #expect(bad.playlist?.staffTouches == Corner.standard)
  }

  @Test("the staff's keys are three or more, of function keys and letters with Ctrl")
  func staff() {
    let good = Self.parse("staff: f12 ctrl-k f1\nslides: []")
    #expect(good.playlist?.staffKeys == [.function(12), .control("k"), .function(1)])
    let bad = Self.parse("staff: f12 left f1\nslides: []")
    #expect(bad.diagnostics.map(\.column) == [8])
    #expect(bad.playlist?.staffKeys == StaffKey.standard)
  }
}
