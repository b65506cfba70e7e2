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
  private static func model(
    _ touches: [Corner] = Corner.standard, hasPin: Bool = true
  ) async throws -> KioskModel {
    var model = KioskModel(
      size: Size(columns: 80, rows: 24),
      playlist: Playlist(
        hall: KioskSample.hall, slides: [Slide(.clock), Slide(.steps), Slide(.services)],
        staffTouches: touches),
      time: KioskSample.time(0), hasPin: hasPin)
    _ = model.update(.figuresRead(try await KioskSample.figures.value))
    return model
  }

  private static func touch(_ column: Int, _ row: Int, _ model: inout KioskModel) -> [KioskRequest]
  {
    guard let message = model.message(for: .mouse(Mouse(.press(clicks: 1), at: column, row)))
    else { return [] }
    return model.update(message)
  }

  private static func touch(_ corner: Corner, _ model: inout KioskModel) -> [KioskRequest] {
    switch corner {
    case .topLeft: touch(1, 1, &model)
    case .topRight: touch(78, 1, &model)
    case .bottomLeft: touch(1, 22, &model)
    case .bottomRight: touch(78, 22, &model)
    }
  }

  private static func press(_ typing: StaffTyping, _ model: inout KioskModel) -> [KioskRequest] {
    guard let button = model.staffButtons.first(where: { $0.typing == typing }) else { return [] }
    return touch(button.rect.column + 1, button.rect.row, &model)
  }

  @Test("left and right turn the page, the middle opens the list of provinces, which touches walk")
  func pages() async throws {
    var model = try await Self.model()
    _ = Self.touch(70, 12, &model)
    #expect(model.position.slide == 1)
    _ = Self.touch(10, 12, &model)
    #expect(model.position.slide == 0)
    _ = Self.touch(40, 12, &model)
    guard case .provinces(let list, _) = model.mode else {
      Issue.record("no list")
      return
    }
    let other = try #require(
      ProvinceLayout(model, list).places.first { $0.index != list.cursor })
    _ = Self.touch(other.rect.column + 1, other.rect.row, &model)
    _ = Self.touch(other.rect.column + 1, other.rect.row, &model)
    guard case .provinces(let open, _) = model.mode else {
      Issue.record("the list is gone")
      return
    }
    #expect(open.isOpen && open.cursor == other.index)
    _ = Self.touch(40, 12, &model)
    _ = Self.touch(40, 22, &model)
    #expect(model.mode == .visitor(since: 0))
  }

  @Test("of the corners in turn opens the pad for the PIN, which fingers can type on")
  func corners() async throws {
    var model = try await Self.model()
    for corner in Corner.standard.dropLast() {
      #expect(Self.touch(corner, &model) != [.log(.pinAsked)])
    }
    #expect(Self.touch(.bottomRight, &model) == [.log(.pinAsked)])
    for digit in "1290" { _ = Self.press(.character(digit), &model) }
    _ = Self.press(.backspace, &model)
    #expect(Self.press(.enter, &model).last == .checkPin("129"))
    _ = model.update(.pinChecked(isRight: false))
    #expect(model.kept.attempts.failures == 1)
    #expect(Self.press(.enter, &model) == [])
    _ = Self.press(.character("7"), &model)
    #expect(Self.press(.enter, &model).last == .checkPin("7"))
    _ = model.update(.pinChecked(isRight: true))
    #expect(Self.press(.enter, &model) == [], "there is no such button before it is asked")
    _ = Self.press(.character("l"), &model)
    #expect(Self.press(.enter, &model) == [.log(.kioskLeft), .leave(.byStaff)])
  }

  @Test("of other corners, too slowly, without a PIN, or where none is wanted opens nothing")
  func wrongCorners() async throws {
    var model = try await Self.model()
    for corner in Corner.standard.reversed() { _ = Self.touch(corner, &model) }
    _ = model.update(.timePassed(KioskSample.time(30)))
    for (place, corner) in Corner.standard.enumerated() {
      _ = model.update(.timePassed(KioskSample.time(30 + place * 3)))
      #expect(Self.touch(corner, &model) != [.log(.pinAsked)])
    }
    var none = try await Self.model([])
    for corner in Corner.standard { #expect(Self.touch(corner, &none) != [.log(.pinAsked)]) }
    var open = try await Self.model(hasPin: false)
    let told = Corner.standard.flatMap { Self.touch($0, &open) }
    #expect(told.last == .log(.noPin))
  }

  @Test("beside the buttons does nothing, and none is pressed while the PIN has to wait")
  func beside() async throws {
    var state = KioskState()
    state.attempts = Attempts(failures: 6, lastAt: KioskSample.time(0).epoch)
    var model = KioskModel(
      size: Size(columns: 80, rows: 24), playlist: Playlist(slides: [Slide(.clock)]),
      time: KioskSample.time(0), state: state, hasPin: true)
    for corner in Corner.standard { _ = Self.touch(corner, &model) }
    #expect(model.message(for: .mouse(Mouse(.press(clicks: 1), at: 0, 0))) == nil)
    #expect(model.staffButtons.count == 13)
    for digit in "1234" { _ = Self.press(.character(digit), &model) }
    #expect(Self.press(.enter, &model) == [])
  }

  @Test("finds all buttons apart and on the screen", arguments: [(80, 24), (120, 40), (320, 90)])
  func apart(columns: Int, rows: Int) async throws {
    var model = try await Self.model()
    for corner in Corner.standard { _ = Self.touch(corner, &model) }
    _ = model.update(.resized(Size(columns: columns, rows: rows)))
    let cells = model.staffButtons.flatMap { button in
      (button.rect.column..<button.rect.end).flatMap { column in
        (button.rect.row..<button.rect.bottom).map { [column, $0] }
      }
    }
    #expect(Set(cells).count == cells.count && cells.count > 13 * 8)
    #expect(cells.allSatisfy { $0[0] < columns && $0[1] < rows })
  }

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
