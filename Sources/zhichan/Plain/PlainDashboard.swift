import Domain
import Glibc
import Interface
import Loading
import Settings
import Surface
import Terminal
import Wording

/// The dashboard as lines of text, for screen readers, pipes and terminals without a cursor: what is
/// typed comes by the line, and what changes is said in lines.
@MainActor
final class PlainDashboard {
  private let reader: Reader
  private let keeper: Keeper
  private var vigil: Vigil
  private let settings: SettingsDesk
  private var sessionVigil = SessionVigil()
  private let folder: String
  private let alertFile: String?
  private var model: Model
  private var lines = LineInput(descriptor: STDIN_FILENO)
  private var waiting: [String] = []
  /// How many rows of files are being read to be shown.
  private var pending = 0
  private var failure: NoDataset?
  /// Whether what is remembered has come, or the reason why it cannot.
  private var isRecalled = false
  private var hasLeft = false

  /// A dashboard that opens on `pane`, else where it was left, unless it is `fresh`.
  init(_ shared: SharedOptions, theme: Theme, pane: Pane?, isFresh: Bool) {
    folder = shared.folder
    alertFile = shared.alertFile
    vigil = Vigil(over: [folder])
    reader = Reader(folder: folder)
    let account = Account.name
    keeper = Keeper(user: account)
    settings = SettingsDesk(shared, theme: theme)
    model = Model(
      size: Size(columns: 100, rows: 300), language: shared.language, themes: [theme],
      asOf: shared.asOf?.day, knowledge: shared.known, today: Day.today, now: time(nil),
      user: account, resumes: !isFresh && keeper.hasMemory,
      keyMap: shared.configuration.keyMap)
    if let pane { model.path = [.pane(pane)] }
  }

  /// Runs until `q`, the end of the input or a failure, which is given back.
  func run() throws -> NoDataset? {
    while !hasLeft, failure == nil {
      let ready = wait()
      let before = model
      let wasOpen = isOpen
      takeReports(ready)
      if isOpen, !wasOpen {
        settings.read()
        try say(model.plainLines + ["", model.plainHint])
      } else if isOpen {
        try say(model.plainNews(since: before))
      }
      lines.isReady = ready.contains(lines.descriptor)
      waiting += lines.take()
      try obey()
      if let session = sessionVigil.due(model) { keeper.keep(session) }
      if lines.isAtEnd, waiting.isEmpty, isOpen, pending == 0 { leave() }
    }
    return failure
  }

  /// Whether there is a page to read out: the data is there, and where the dashboard was left.
  private var isOpen: Bool {
    guard case .loaded = model.content else { return false }
    return !model.awaitsSession || isRecalled
  }

  /// Waits for whatever comes next, and returns the descriptors it came by.
  ///
  /// Only a folder that announces nothing, and what was done and is to be kept, end a wait by time.
  private func wait() -> Set<Int32> {
    let watched =
      (lines.isAtEnd ? [] : [lines.descriptor])
      + [reader.reports.descriptor, settings.reports.descriptor] + keeper.descriptors
      + [vigil.descriptor, settings.descriptor].compactMap { $0 }
    var polled = watched.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let times = [vigil.wakeAt, settings.wakeAt, sessionVigil.wakeAt].compactMap { $0 }
    let timeout = times.min().map { max(0, ($0 - .now) / .milliseconds(1)).rounded(.up) } ?? -1
    _ = unsafe poll(&polled, nfds_t(polled.count), Int32(min(timeout, 1e9)))
    return Set(polled.filter { $0.revents != 0 }.map(\.fd))
  }

  private func takeReports(_ ready: Set<Int32>) {
    func isAnnounced(_ descriptor: Int32?) -> Bool { descriptor.map(ready.contains) ?? false }
    if vigil.isDue(isAnnounced: isAnnounced(vigil.descriptor)) { reader.readAgain() }
    for report in reader.reports.takeAll() { take(report) }
    keeper.look(isAnnounced: !ready.isDisjoint(with: keeper.descriptors))
    for message in keeper.reports.takeAll() {
      isRecalled = true
      tell(message)
    }
    settings.look(isAnnounced: isAnnounced(settings.descriptor))
    for report in settings.reports.takeAll() { tell(.settingsRead(settings.take(report))) }
  }

  private func take(_ report: Reader.Report) {
    switch report {
    case .line(let line):
      pending = max(0, pending - 1)
      tell(.lineRead(line))
      try? say(model.plainLines)
    case .alertsFound(let standing): tell(.alertsFound(standing))
    case .changesFound(let answer): tell(.changesFound(answer))
    case .failed(let failure): self.failure = failure
    case .finished(let loaded, let folders, let isUnsettled, let isLedgerPending):
      reader.finished()
      vigil.adopt(folders: folders, isUnsettled: isUnsettled)
      if isLedgerPending { reader.readLedger() }
      show(loaded)
    case .ledgerProgressed(let progress): tell(.ledgerProgressed(progress))
    case .ledgerEnded(let loaded, let isLedgerPending):
      reader.ledgerEnded()
      tell(.ledgerProgressed(nil))
      if loaded != nil { show(loaded) }
      if isLedgerPending { reader.readLedger() }
    }
  }

  private func show(_ loaded: LoadedDataset?) {
    guard let loaded else { return tell(.nothingNew) }
    let (rules, faults) = AlertFile.read(folder: folder, chosen: alertFile, of: loaded.dataset)
    tell(.alertRulesRead(rules, faults: faults))
    tell(Clock.message)
    tell(.datasetLoaded(loaded))
    keeper.meet(loaded.dataset, in: folder)
    keeper.catchUp()
  }

  /// Does what was typed, once there is something to do it on.
  private func obey() throws {
    while isOpen, pending == 0, !hasLeft, !waiting.isEmpty {
      // The clock is looked at when somebody is there.
      tell(Clock.message)
      sessionVigil.note()
      let answer = update(&model, line: waiting.removeFirst())
      for request in answer.requests { perform(request) }
      guard !hasLeft else { return }
      try say(answer.words + (answer.showsPage ? model.plainLines : []))
    }
  }

  private func tell(_ message: Message) {
    for request in update(&model, message) { perform(request) }
  }

  private func perform(_ request: Request) {
    switch request {
    case .readAgain: reader.readAgain(resumesLedger: true)
    case .cancelLedger: reader.cancelLedger()
    case .openEditor(let origin): try? say(["\(origin.file):\(origin.line)"])
    case .readLine(let origin):
      pending += 1
      reader.readLine(origin)
    case .readCounted(let rows):
      pending += 1
      reader.readCounted(rows)
    case .findAlerts:
      if case .loaded(let standing) = model.content { reader.findAlerts(of: standing) }
    case .findChanges: if let question = model.reviewQuestion { reader.findChanges(question) }
    case .remember(let memo, let words): keeper.keep(memo, saying: words)
    case .copy(let text, _): try? say([text])
    case .export(let file): tell(.exportEnded(file, Export.write(file)))
    case .repaint: try? say(model.plainLines)
    case .leave: leave()
    }
  }

  private func leave() {
    keeper.leave(model.look, model.session)
    hasLeft = true
  }

  private func say(_ lines: [String]) throws {
    guard !lines.isEmpty else { return }
    try StandardOutput.write(lines.map { $0 + "\n" }.joined())
  }
}
