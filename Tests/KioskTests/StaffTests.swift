import Domain
import Surface
import Testing

@testable import Kiosk

@Suite("The staff of a kiosk")
struct StaffTests {
  private static func model(_ state: KioskState = KioskState(), hasPin: Bool = true) -> KioskModel {
    KioskModel(
      size: Size(columns: 80, rows: 24), playlist: Playlist(slides: [Slide(.clock)]),
      time: KioskSample.time(0), state: state, hasPin: hasPin)
  }

  private static func open(_ model: inout KioskModel) {
    for key in StaffKey.standard { _ = model.update(.staffKey(key)) }
  }

  private static func type(_ text: String, _ model: inout KioskModel) -> [KioskRequest] {
    text.flatMap { model.update(.staffTyped(.character($0))) } + model.update(.staffTyped(.enter))
  }

  private static func isOpen(_ model: KioskModel) -> Bool {
    if case .staff = model.mode { true } else { false }
  }

  @Test("come in by the sequence alone, given within ten seconds")
  func sequence() {
    var model = Self.model()
    for key in [StaffKey.function(12), .function(9), .function(12), .control("k"), .function(12)] {
      _ = model.update(.staffKey(key))
    }
    #expect(!Self.isOpen(model))
    for (place, key) in StaffKey.standard.enumerated() {
      _ = model.update(.timePassed(KioskSample.time(20 + place * 6)))
      _ = model.update(.staffKey(key))
    }
    #expect(!Self.isOpen(model))
    _ = model.update(.timePassed(KioskSample.time(100)))
    Self.open(&model)
    #expect(Self.isOpen(model))
  }

  @Test("a try is kept before it is checked, and forgotten when it was right")
  func counted() {
    var model = Self.model()
    Self.open(&model)
    let requests = Self.type("1234", &model)
    #expect(requests.count == 2)
    guard case .remember(let state) = requests.first else {
      Issue.record("nothing kept")
      return
    }
    #expect(state.attempts.failures == 1)
    #expect(requests.last == .checkPin("1234"))
    #expect(model.update(.pinChecked(isRight: true)).last == .log(.staffEntered))
    #expect(model.kept.attempts == Attempts())
  }

  @Test(
    "wait longer with each wrong PIN, up to an hour, whatever the clock is set to",
    arguments: [(1, 0), (2, 0), (3, 4), (4, 8), (8, 128), (12, 2048), (13, 3600), (400, 3600)])
  func delays(failures: Int, seconds: Int) {
    let attempts = Attempts(failures: failures, lastAt: 10_000)
    #expect(attempts.left(at: 10_000) == seconds)
    #expect(attempts.left(at: 10_000 + seconds) == 0)
    #expect(attempts.left(at: 0) == seconds)
  }

  @Test("can type nothing while they have to wait, also after a restart")
  func waiting() {
    var state = KioskState()
    state.attempts = Attempts(failures: 5, lastAt: KioskSample.time(0).epoch)
    var model = Self.model(KioskState(text: state.text))
    Self.open(&model)
    #expect(Self.type("1234", &model) == [])
    _ = model.update(.timePassed(KioskSample.time(16)))
    #expect(Self.type("1234", &model).last == .checkPin("1234"))
  }

  @Test("leave only after a second key, and are shown out when they do nothing")
  func leaving() {
    var model = Self.model()
    Self.open(&model)
    _ = Self.type("1234", &model)
    _ = model.update(.pinChecked(isRight: true))
    _ = model.update(.staffTyped(.character("l")))
    #expect(model.update(.staffTyped(.escape)) == [])
    _ = model.update(.staffTyped(.character("l")))
    #expect(model.update(.staffTyped(.enter)).last == .leave(.byStaff))
    _ = model.update(.timePassed(KioskSample.time(31)))
    #expect(model.mode == .playlist)
  }

  @Test("visitors' keys do nothing there, and the staff's typing nothing elsewhere")
  func apart() {
    var model = Self.model()
    #expect(model.message(for: .key(.character("1"))) == nil)
    #expect(model.message(for: .key(.enter)) == nil)
    #expect(model.message(for: .key(.escape)) == nil)
    #expect(model.message(for: .paste("1234\n")) == nil)
    Self.open(&model)
    #expect(model.message(for: .key(.left)) == nil)
    #expect(model.message(for: .paste("1234\n")) == nil)
  }

  @Test("without a PIN nothing opens")
  func noPin() {
    var model = Self.model(hasPin: false)
    Self.open(&model)
    #expect(!Self.isOpen(model))
  }
}

@Suite("A touch on a kiosk")
struct TouchTests {
  @Test("counts where it goes down on the screen, and nothing else of a mouse does")
  func press() {
    let model = KioskModel(
      size: Size(columns: 80, rows: 24), playlist: Playlist(slides: [Slide(.clock)]),
      time: KioskSample.time(0))
    func isHeard(_ action: Mouse.Action, _ column: Int, _ row: Int) -> Bool {
      model.message(for: .mouse(Mouse(action, at: column, row))) != nil
    }
    #expect(isHeard(.press(clicks: 1), 0, 0) && isHeard(.press(clicks: 2), 79, 23))
    #expect(!isHeard(.press(clicks: 1), 80, 0) && !isHeard(.press(clicks: 1), 0, -1))
    #expect(!isHeard(.drag, 1, 1) && !isHeard(.release, 1, 1) && !isHeard(.wheel(3), 1, 1))
  }
}
