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
  private let folder: String
  private let alertFile: String?
  private var model: Model
  private var lines = LineInput(descriptor: STDIN_FILENO)
  private var waiting: [String] = []
  /// How many rows of files are being read to be shown.
  private var pending = 0
  private var failure: NoDataset?
  private var hasLeft = false

  init(_ shared: SharedOptions, themes: [Theme], chosen: Int, pane: Pane?) {
    folder = shared.folder
    alertFile = shared.alertFile
    vigil = Vigil(over: [folder])
    reader = Reader(folder: folder)
    keeper = Keeper(user: Account.name)
    model = Model(
      size: Size(columns: 100, rows: 300), language: shared.language, themes: themes,
      themeIndex: chosen, asOf: shared.asOf?.day, knowledge: shared.known, today: Day.today,
      now: time(nil), user: Account.name)
    if let pane { model.path = [.pane(pane)] }
  }

  /// Runs until `q`, the end of the input or a failure, which is given back.
  func run() throws -> NoDataset? {
    while !hasLeft, failure == nil {
      wait()
      let before = model
      let wasLoaded = isLoaded
      takeReports()
      if isLoaded, !wasLoaded {
        try say(model.plainLines + ["", Phrase.plainHint[model.language]])
      } else if isLoaded {
        try say(model.plainNews(since: before))
      }
      waiting += lines.take()
      try obey()
      if lines.isAtEnd, waiting.isEmpty, isLoaded, pending == 0 { leave() }
    }
    return failure
  }

  private var isLoaded: Bool { if case .loaded = model.content { true } else { false } }

  private func wait() {
    let input = lines.isAtEnd ? [] : [lines.descriptor]
    let watched =
      input + [reader.reports.descriptor] + keeper.descriptors
      + (vigil.descriptor.map { [$0] } ?? [])
    var polled = watched.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    // A folder that announces nothing is looked at once a second; so is the clock.
    _ = unsafe poll(&polled, nfds_t(polled.count), 1_000)
    lines.isReady = !input.isEmpty && polled.first.map { $0.revents != 0 } ?? false
  }

  private func takeReports() {
    if vigil.isDue(isAnnounced: true) { reader.readAgain() }
    for report in reader.reports.takeAll() { take(report) }
    keeper.look(isAnnounced: true)
    for message in keeper.reports.takeAll() { tell(message) }
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
    case .ledgerProgressed: break
    case .ledgerEnded(let loaded, let isLedgerPending):
      reader.ledgerEnded()
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
  }

  /// Does what was typed, once there is something to do it on.
  private func obey() throws {
    while isLoaded, pending == 0, !hasLeft, !waiting.isEmpty {
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
    keeper.leave(model.look, nil)
    hasLeft = true
  }

  private func say(_ lines: [String]) throws {
    guard !lines.isEmpty else { return }
    try StandardOutput.write(lines.map { $0 + "\n" }.joined())
  }
}
