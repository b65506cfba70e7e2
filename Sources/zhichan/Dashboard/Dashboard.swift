import Domain
import Glibc
import Interface
import Loading
import Settings
import Surface
import Terminal
import Wording

/// The loop of the dashboard: waits, lets everything that came change the model, draws once.
@MainActor
final class Dashboard {
  /// How the dashboard ended.
  enum Ending {
    /// The user left.
    case quit
    /// A signal asked to leave.
    case signal(Int32)
    /// There is no dataset.
    case noDataset(NoDataset)
  }

  private let screen: Screen
  private let loop: EventLoop
  private let reader: Reader
  private let keeper: Keeper
  private var vigil: Vigil
  private let folder: String
  private let alertFile: String?
  private var model: Model
  private var shown: Model?
  private var signal: Int32?
  private var ending: Ending?
  /// Until when a frame waits for what is remembered, so that it need not be another one at once.
  private var heldUntil: ContinuousClock.Instant?
  /// When the clock is looked at next; at first it ends the patience for the data.
  private var nextTick = ContinuousClock.now + Dashboard.patience

  /// A first frame waits this long for the data, because one without it is soon gone again.
  private static let patience = Duration.milliseconds(60)

  private let settings: SettingsDesk
  private var hasCaughtUp = false
  /// When a picture that was put off can be drawn.
  private var drawAt: ContinuousClock.Instant?
  private var sessionVigil = SessionVigil()
  /// Since when pictures are put off because keys wait.
  private var behindSince: ContinuousClock.Instant?

  /// While keys wait, the picture is drawn this often all the same, so that a held key is seen to
  /// move.
  private static let stride = Duration.milliseconds(80)

  /// A dashboard on `screen` for the dataset of `shared`; a usage error where its theme is none.
  ///
  /// It opens on `pane`, else where it was left, unless it is `fresh`.
  init(screen: Screen, _ shared: SharedOptions, pane: Pane? = nil, isFresh: Bool = false) throws {
    self.screen = screen
    folder = shared.folder
    alertFile = shared.alertFile
    // The signals must be the loop's before there is a second thread.
    loop = EventLoop(screen: screen)
    // Watched before it is read: no change falls between.
    vigil = Vigil(over: [folder])
    reader = Reader(folder: folder)
    let account = Account.name
    keeper = Keeper(user: account)
    // The data is being read meanwhile.
    let theme = try shared.firstTheme(isColoured: screen.depth != .none)
    settings = SettingsDesk(shared, theme: theme)
    loop.watched =
      [reader.reports.descriptor, settings.reports.descriptor] + keeper.descriptors
      + [vigil.descriptor, settings.descriptor].compactMap { $0 }
    let glyphs = shared.glyphs(on: screen.plainness)
    model = Model(
      size: screen.size, language: glyphs == .ascii ? .en : shared.language, themes: [theme],
      asOf: shared.asOf?.day, knowledge: shared.known, today: Day.today, now: time(nil),
      user: account, worksAside: true, resumes: !isFresh && keeper.hasMemory,
      keyMap: shared.configuration.keyMap)
    if let pane { model.path = [.pane(pane)] }
    model.glyphs = glyphs
    model.usesMouse = shared.configuration.usesMouse ?? true
    if glyphs == .ascii, !shared.ascii, let plainness = screen.plainness {
      tell(.noticed(plainness.reason))
    }
  }

  /// Runs until somebody leaves.
  func run() -> Ending {
    repeat {
      let times = [
        nextTick, vigil.wakeAt, settings.wakeAt, sessionVigil.wakeAt, drawAt,
        isHeld ? heldUntil : nil,
      ].compactMap { $0 }
      loop.wakeAt = times.min()
      take(loop.wait())
      tick()
      if ending == nil { drawInTime() }
      if let session = sessionVigil.due(model) { keeper.keep(session) }
    } while ending == nil
    return ending ?? .quit
  }

  private func take(_ wake: Wake) {
    for event in wake.events { take(event) }
    let isAnnounced = vigil.descriptor.map(wake.ready.contains) ?? false
    if vigil.isDue(isAnnounced: isAnnounced) { reader.readAgain() }
    for report in reader.reports.takeAll() { take(report) }
    keeper.look(isAnnounced: keeper.descriptors.contains(where: wake.ready.contains))
    for message in keeper.reports.takeAll() { tell(message) }
    settings.look(isAnnounced: settings.descriptor.map(wake.ready.contains) ?? false)
    for report in settings.reports.takeAll() { tell(.settingsRead(settings.take(report))) }
  }

  private func take(_ event: Event) {
    switch event {
    case .leave(let number): signal = number
    case .hangUp: signal = SIGHUP
    case .key(.character("!")): DeliberateCrash.happen()
    default: break
    }
    switch event {
    case .key, .mouse, .paste: sessionVigil.note()
    default: break
    }
    tell(message(for: event))
  }

  private func take(_ report: Reader.Report) {
    switch report {
    case .line(let line): tell(.lineRead(line))
    case .alertsFound(let standing):
      tell(.alertsFound(standing))
      catchUp()
    case .changesFound(let answer): tell(.changesFound(answer))
    case .failed(let failure):
      reader.finished()
      ending = .noDataset(failure)
    case .finished(let loaded, let folders, let isUnsettled, let isLedgerPending):
      reader.finished()
      let besides = alertFile.map { [Self.folder(of: $0)] } ?? []
      vigil.adopt(folders: folders + besides, isUnsettled: isUnsettled)
      readAlerts(of: loaded?.dataset)
      if isLedgerPending { reader.readLedger() }
      show(loaded)
    case .ledgerProgressed(let progress): tell(.ledgerProgressed(progress))
    case .ledgerEnded(let loaded, let isLedgerPending):
      reader.ledgerEnded()
      tell(.ledgerProgressed(nil))
      if loaded != nil { show(loaded) }
      // What it was read by has changed meanwhile.
      if isLedgerPending { reader.readLedger() }
    }
  }

  private func show(_ loaded: LoadedDataset?) {
    guard let loaded else { return tell(.nothingNew) }
    tell(Clock.message)
    tell(.datasetLoaded(loaded))
    keeper.meet(loaded.dataset, in: folder)
    if model.awaitsSession, heldUntil == nil { heldUntil = .now + Dashboard.patience }
  }

  /// Reads the office's own alert rules, which may have changed when anything in the folder has.
  private func readAlerts(of dataset: Dataset?) {
    var known: Dataset?
    if case .loaded(let standing) = model.content { known = standing.loaded.dataset }
    guard let dataset = dataset ?? known else { return }
    let (rules, faults) = AlertFile.read(folder: folder, chosen: alertFile, of: dataset)
    tell(.alertRulesRead(rules, faults: faults))
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  /// Tells the time when a minute has begun.
  private func tick() {
    guard nextTick <= .now else { return }
    tell(Clock.message)
    nextTick = Clock.nextMinute
  }

  private func tell(_ message: Message) {
    for request in update(&model, message) { perform(request) }
  }

  private func perform(_ request: Request) {
    switch request {
    case .readAgain: reader.readAgain(resumesLedger: true)
    case .cancelLedger: reader.cancelLedger()
    case .openEditor(let origin): edit(origin)
    case .readLine(let origin): reader.readLine(origin)
    case .readCounted(let rows): reader.readCounted(rows)
    case .findAlerts:
      if case .loaded(let standing) = model.content { reader.findAlerts(of: standing) }
    case .findChanges:
      if let question = model.reviewQuestion { reader.findChanges(question) }
    case .repaint: repaint()
    case .copy(let text, let words): copy(text, saying: words)
    case .export(let file): tell(.exportEnded(file, Export.write(file)))
    case .remember(let memo, let words): keeper.keep(memo, saying: words)
    case .leave:
      if ending == nil { keeper.leave(model.look, model.session) }
      ending = ending ?? signal.map(Ending.signal) ?? .quit
    }
  }

  private func edit(_ origin: Origin) {
    let editor = Editor(Environment.variables)
    let status = screen.lend(to: editor.words(opening: origin, in: folder))
    if status == 126 || status == 127 { tell(.noticed(.noEditor(editor.command))) }
    repaint()
    reader.readAgain()
  }

  /// Gives `text` to the terminal's clipboard; what stood in the way is said after `words`.
  private func copy(_ text: String, saying words: Phrase) {
    switch screen.copy(text) {
    case .sent(.tmux): tell(.noticed(.clipboardInTmux(words)))
    case .sent: break
    case .cut(let kept): tell(.noticed(.clipboardCut(kept: kept, of: text.utf8.count)))
    case .refused(let terminal): tell(.noticed(.clipboardRefused(terminal)))
    }
  }

  /// Whether a frame would soon be another one: what is remembered of the dataset is on its way.
  private var isHeld: Bool {
    guard model.awaitsSession, let heldUntil else { return false }
    return .now < heldUntil
  }

  private func repaint() {
    screen.forget()
    shown = nil
  }

  /// Draws, unless keys wait that will change the picture at once or the line still carries the
  /// last one: then the state that comes last is drawn, and no key is lost.
  private func drawInTime() {
    drawAt = nil
    loop.waitsForOutput = false
    guard model != shown, !isHeld else { return }
    let behind = behindSince ?? .now
    if loop.hasInput, .now - behind < Self.stride {
      behindSince = behind
      return
    }
    switch screen.readiness {
    case .now:
      behindSince = nil
      draw()
    case .at(let time): drawAt = time
    case .whenTold: loop.waitsForOutput = true
    }
  }

  /// Draws what has changed; a wake that changed nothing costs no picture.
  private func draw() {
    screen.takeMouse(model.usesMouse)
    screen.show(view(model), theme: model.theme)
    shown = model
  }

  /// Does what nobody sees in the first picture, which would only take time from it.
  private func catchUp() {
    guard !hasCaughtUp else { return }
    hasCaughtUp = true
    settings.read()
    keeper.catchUp()
  }
}
