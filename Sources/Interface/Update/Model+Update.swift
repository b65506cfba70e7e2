public import Domain
import Surface
import Wording

/// Changes the model by what happened, and returns the work that asks for.
public func update(_ model: inout Model, _ message: Message) -> [Request] {
  let requests = model.take(message)
  model.refreshReview()
  return requests + model.refreshLookReview()
}

extension Model {
  fileprivate mutating func take(_ message: Message) -> [Request] {
    switch message {
    case .keyPressed(let key): return press(key)
    case .textPasted(let text): paste(text)
    case .resized(let size): self.size = size
    case .datasetLoaded(let loaded): return show(loaded)
    case .alertsFound(let standing): return takeAlerts(of: standing)
    case .changesFound(let answer): take(answer)
    case .nothingNew: if notice == .readingAgain { notice = .filesUnchanged }
    case .ledgerProgressed(let progress): ledgerProgress = progress
    case .loadFailed(let phrase): fail(phrase)
    case .timePassed(let now, let today): pass(now: now, today: today)
    case .leaveAsked: return [.leave]
    case .resumed: return [.repaint]
    case .settingsRead(let reading): adopt(reading)
    case .mouseUsed(let mouse): return use(mouse)
    case .ambiguousWidthTold(let columns): adopt(ambiguousWidth: columns)
    case .alertRulesRead(let rules, let faults): adopt(rules, faults: faults)
    case .noticed(let phrase): notice = phrase
    case .lineRead(let line): show(line)
    case .exportEnded(let file, let outcome): take(outcome, of: file)
    case .recalled(let recollection, let words): recall(recollection, saying: words)
    }
    return []
  }
}

extension Model {
  /// The day that is looked at: the user's, else the package's, else today.
  public var asOf: Day { chosenDay ?? presentDay }

  /// The day that `0` goes back to.
  var presentDay: Day {
    guard case .loaded(let standing) = content else { return today }
    return standing.loaded.dataset.settings.asOf ?? today
  }

  mutating func show(_ loaded: LoadedDataset) -> [Request] {
    if notice == .readingAgain { notice = nil }
    let day = chosenDay ?? loaded.dataset.settings.asOf ?? today
    let before = (path, rowsInSight)
    var previous: Standing?
    if case .loaded(let standing) = content {
      previous = standing
    } else {
      // Only the first time: afterwards a frame without them would take away what was there.
      awaitsAlerts = worksAside
    }
    content = .loaded(
      Standing(
        loaded: loaded, asOf: day, knowing: knowledge, overrides: recollection.overrides,
        rules: alertRules, version: (previous?.version ?? 0) + 1, after: previous))
    path = path.filter { exists($0) }
    if path.isEmpty { path = [.pane(.overview)] }
    if path == before.0 { keep(before.1) }
    return awaitsAlerts ? [.findAlerts] : []
  }

  /// What has crossed a line is known; where the content has become another one meanwhile, it is
  /// looked for in that.
  mutating func takeAlerts(of standing: Standing) -> [Request] {
    guard case .loaded(let present) = content, present != standing else {
      awaitsAlerts = false
      return []
    }
    return awaitsAlerts ? [.findAlerts] : []
  }

  /// A failure leaves the last good content where it is.
  mutating func fail(_ phrase: Phrase) {
    if case .loaded = content {
      notice = phrase
    } else {
      content = .failed(phrase)
    }
  }

  mutating func pass(now: Int, today: Day) {
    self.now = now
    let turned = today != self.today
    self.today = today
    if turned { look(at: chosenDay) }
  }

  /// Takes over the office's own alert rules; a bad file leaves the last good ones in force.
  mutating func adopt(_ rules: [OwnAlertRule]?, faults: [Diagnostic]) {
    alertRules = AlertRules(rules: rules ?? alertRules.rules, faults: faults)
    guard case .loaded(let standing) = content, standing.rules != alertRules else { return }
    content = .loaded(standing.with(rules: alertRules))
  }

  /// Looks at another day; nil follows the dataset.
  mutating func look(at day: Day?) {
    chosenDay = day
    lookAnew()
  }

  /// Looks with the knowledge of the day itself or with that of today.
  mutating func look(knowing knowledge: Knowledge) {
    self.knowledge = knowledge
    lookAnew()
  }

  private mutating func lookAnew() {
    guard case .loaded(let standing) = content,
      (standing.snapshot.asOf, standing.snapshot.knowledge) != (asOf, knowledge)
    else { return }
    content = .loaded(standing.at(asOf, knowing: knowledge))
  }

  mutating func paste(_ text: String) {
    if case .palette(let palette) = overlay { return find(pasted: text, in: palette) }
    guard var prompt else {
      notice = .pasteIgnored
      return
    }
    prompt.insert(text)
    self.prompt = prompt
    applyPrompt()
  }

  func exists(_ page: Page) -> Bool {
    guard case .loaded(let standing) = content else { return true }
    switch page {
    case .pane, .changes, .demand, .ranking, .reporting: return true
    case .compare(let codes): return codes.allSatisfy { standing.snapshot.unit($0) != nil }
    case .placement(.province(let code)): return standing.snapshot.unit(code) != nil
    case .placement: return true
    case .province(let code): return standing.snapshot.unit(code) != nil
    case .prefecture(let code): return standing.snapshot.prefecture(code) != nil
    case .centre(let id): return standing.snapshot.centre(id) != nil
    }
  }
}
