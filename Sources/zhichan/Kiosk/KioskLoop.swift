import Domain
import Glibc
import Kiosk
import Loading
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
  }

  private let screen: Screen
  private let loop: EventLoop
  private let clock = KioskClock()
  private var reader: Reader
  private var vigil: Vigil
  private let shared: SharedOptions
  private let playlistPath: String
  private let themes: [Theme]
  private let themeIndex: Int
  private var model: KioskModel
  private var painter = KioskPainter()
  private var ending: Ending?
  /// When the dataset is looked for again, while there is none.
  private var retry: ContinuousClock.Instant?

  private static let retryInterval = Duration.seconds(5)

  /// A kiosk on `screen` for the dataset of `shared`.
  init(
    screen: Screen, _ shared: SharedOptions, playlist: String?, themes: [Theme], chosen: Int
  ) {
    self.screen = screen
    self.shared = shared
    self.themes = themes
    themeIndex = chosen
    playlistPath = playlist ?? shared.folder + "/" + PlaylistFile.name
    loop = EventLoop(screen: screen, isLocked: true)
    vigil = Vigil(over: shared.folder)
    reader = Reader(folder: shared.folder)
    model = KioskModel(size: screen.size, playlist: .standard, time: clock.now)
    listen()
    readPlaylist()
  }

  private func listen() {
    loop.watched = [reader.reports.descriptor] + (vigil.descriptor.map { [$0] } ?? [])
  }

  /// Runs until the machine ends it.
  func run() -> Ending {
    while true {
      draw()
      loop.wakeAt = [clock.instant(at: model.nextMoment), vigil.wakeAt, retry]
        .compactMap(\.self).min()
      take(loop.wait())
      if let ending { return ending }
      tell(.timePassed(clock.now))
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
    if let due = retry, due <= .now {
      retry = nil
      reader = Reader(folder: shared.folder)
      listen()
    }
  }

  private func take(_ event: Event) {
    switch event {
    case .leave(let number): ending = .signal(number)
    case .hangUp: ending = .signal(SIGHUP)
    case .resize(let size): tell(.resized(size))
    case .resumed: screen.forget()
    default:
      if let input = VisitorInput(event) {
        tell(.timePassed(clock.now))
        tell(.input(input))
      }
    }
  }

  private func take(_ report: Reader.Report) {
    switch report {
    case .failed:
      reader.finished()
      retry = .now + Self.retryInterval
    case .finished(let loaded, let folders, let isUnsettled, let isLedgerPending):
      reader.finished()
      vigil.adopt(folders: folders, isUnsettled: isUnsettled)
      if isLedgerPending { reader.readLedger() }
      show(loaded)
    case .ledgerEnded(let loaded, let isLedgerPending):
      reader.ledgerEnded()
      show(loaded)
      if isLedgerPending { reader.readLedger() }
    case .ledgerProgressed, .line, .alertsFound, .changesFound: break
    }
  }

  private func show(_ loaded: LoadedDataset?) {
    guard let loaded else { return }
    let dataset = loaded.dataset
    tell(
      .figuresRead(
        KioskModel.Figures(
          snapshot: Snapshot(dataset, asOf: shared.day(of: dataset), knowledge: shared.known),
          keptSince: loaded.files.compactMap(\.keptSince).min(),
          diagnostics: loaded.diagnostics.count, readAt: loaded.readAt)))
  }

  private func readPlaylist() {
    let (playlist, _) = PlaylistFile.read(playlistPath, shown: PlaylistFile.name)
    if let playlist { tell(.playlistRead(playlist)) }
  }

  private func tell(_ message: KioskMessage) { perform(model.update(message)) }

  private func perform(_ requests: [KioskRequest]) {
    for request in requests {
      switch request {
      case .remember, .log: break
      }
    }
  }

  private func draw() {
    var requests: [KioskRequest] = []
    let picture = painter.paint(&model, requests: &requests)
    perform(requests)
    screen.show(picture, theme: themes[themeIndex])
  }
}
