import ArgumentParser
import Domain
import Glibc
import Kiosk
import Loading
import Lock
import Logging
import Settings
import Surface
import Terminal

/// The loop of the kiosk: waits, lets what came change the model, draws once.
@MainActor
final class KioskLoop {
  /// How the kiosk ended.
  enum Ending {
    /// A signal of the machine asked to leave.
    case signal(Int32)
    /// It has grown too large, and is to be begun anew.
    case renewal
    /// The staff asked for it.
    case byStaff
  }

  let screen: Screen
  let loop: EventLoop
  let clock = KioskClock()
  let command: KioskShowCommand
  let themes: [Theme]
  let playlistPath: String
  let stateFile: StateFile?
  let pinFile: PinFile?
  let manager = ServiceManager(environment: Environment.variables)
  let log: Logger
  let answers = Mailbox<KioskMessage>()
  var reader: Reader
  var vigil: Vigil
  var model: KioskModel
  var painter = KioskPainter()
  var fade = Fade()
  var ending: Ending?
  /// When the next picture of a change of pages is due.
  var nextFade: ContinuousClock.Instant?
  /// When the service manager must hear of us.
  var nextSign: ContinuousClock.Instant?
  /// When the dataset is looked for again, while there is none.
  var retry: ContinuousClock.Instant?
  var isReady = false
  var playlistFaults: [Diagnostic] = []
  /// Whether it was written down that there is no data.
  var isWaiting = false

  /// A kiosk on `screen`, as `command` says.
  init(screen: Screen, _ command: KioskShowCommand, themes: [Theme], chosen: Int) {
    let environment = Environment.variables
    let folder = command.shared.folder
    self.screen = screen
    self.command = command
    self.themes = themes
    playlistPath = command.playlist ?? folder + "/" + PlaylistFile.name
    // The signals must be the loop's before there is a second thread.
    loop = EventLoop(screen: screen, isLocked: true)
    let file = StateFile(environment: environment)
    stateFile = file
    pinFile = PinFile(command.options.pinFile, environment: environment)
    log = Logger(label: "zhichan.kiosk") { _ in
      KioskJournal(folder: file?.folder, environment: environment)
    }
    vigil = Vigil(over: [folder])
    reader = Reader(folder: folder)
    model = KioskModel(
      size: screen.size, playlist: .standard, time: clock.now, state: file?.read() ?? KioskState(),
      hasPin: pinFile?.read() != nil,
      themes: KioskModel.Themes(names: themes.map(\.name), chosen: chosen),
      version: Zhichan.configuration.version,
      hasLargeType: !command.plainType && screen.plainness == nil)
    nextSign = manager.interval.map { _ in .now }
    screen.takeMouse(true)
    listen()
    log.notice("started, version \(Zhichan.configuration.version)")
    keep(model.kept)
    readPlaylist()
  }

  /// Runs until somebody ends it.
  func run() -> Ending {
    while true {
      draw()
      sayAlive()
      loop.wakeAt = [
        clock.instant(at: model.nextMoment), vigil.wakeAt, retry, nextFade, nextSign,
      ].compactMap(\.self).min()
      take(loop.wait())
      tell(.timePassed(clock.now))
      if let ending {
        manager.tell("STOPPING=1")
        log.notice("ended: \(ending)")
        return ending
      }
    }
  }

  private func take(_ wake: Wake) {
    for event in wake.events { take(event) }
    let isAnnounced = vigil.descriptor.map(wake.ready.contains) ?? false
    if vigil.isDue(isAnnounced: isAnnounced) {
      readPlaylist()
      if retry == nil { reader.readAgain() }
    }
    for report in reader.reports.takeAll() { take(report) }
    for answer in answers.takeAll() { tell(answer) }
    if let due = retry, due <= .now { lookAgain() }
  }

  private func take(_ event: Event) {
    switch event {
    case .leave(let number): ending = .signal(number)
    case .hangUp: ending = .signal(SIGHUP)
    case .resize(let size): tell(.resized(size))
    case .resumed: screen.forget()
    default:
      guard let message = model.message(for: event) else { return }
      if message.mayOpenStaff { tell(.pinFound(pinFile?.read() != nil)) }
      tell(.timePassed(clock.now))
      tell(message)
    }
  }

  func tell(_ message: KioskMessage) { perform(model.update(message)) }

  private func perform(_ requests: [KioskRequest]) {
    for request in requests {
      switch request {
      case .remember(let state): keep(state)
      case .checkPin(let pin): check(pin)
      case .log(let event): log.log(level: event.level, "\(event.words)")
      case .leave(.byStaff): ending = .byStaff
      case .renew(let limit):
        let size = ResidentMemory.mebibytes ?? 0
        log.info("\(size) MiB of memory at the hour for it, limit \(limit)")
        if size >= limit { ending = .renewal }
      }
    }
  }

  private func keep(_ state: KioskState) {
    guard let stateFile, !stateFile.write(state) else { return }
    log.error("the state could not be written")
  }

  private func check(_ pin: String) {
    let hash = pinFile?.read()
    Task.detached { [answers] in
      answers.post(.pinChecked(isRight: hash?.matches(pin) ?? false))
    }
  }

  private func draw() {
    var requests: [KioskRequest] = []
    let target = painter.paint(&model, requests: &requests)
    perform(requests)
    let isPast = nextFade.map { $0 <= .now } ?? false
    let picture =
      model.playlist.hasTransition
      ? fade.next(to: target, isNew: painter.isNewPage, isPast: isPast) : target
    if !fade.isUnderWay {
      nextFade = nil
    } else if isPast || nextFade == nil || painter.isNewPage {
      nextFade = .now + Fade.step
    }
    let theme = themes.indices.contains(model.themeIndex) ? model.themeIndex : 0
    screen.show(picture, theme: themes[theme])
  }

  private func sayAlive() {
    if !isReady {
      isReady = true
      manager.tell("READY=1\nSTATUS=running")
    }
    guard let due = nextSign, due <= .now, let interval = manager.interval else { return }
    manager.tell("WATCHDOG=1")
    nextSign = .now + interval
  }
}
