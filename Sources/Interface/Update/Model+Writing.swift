public import Domain
import Surface
import Wording

extension Model {
  /// Enter at the end of a line: what was written is asked to be kept; without a text that is
  /// needed the line stays.
  mutating func finish(_ prompt: Prompt) -> [Request] {
    let text = prompt.text.trimmedOfSpaces
    self.prompt = nil
    switch prompt.purpose {
    case .filter, .jump, .find: return []
    case .note(let subject):
      guard isGiven(text, in: prompt) else { return [] }
      let note = Note(id: "", subject: subject, text: text, author: user, writtenAt: now)
      return remember(.note(note), saying: .noteKept)
    case .editedNote(var note):
      guard isGiven(text, in: prompt) else { return [] }
      (note.text, note.author, note.writtenAt) = (text, user, now)
      return remember(.editedNote(note), saying: .noteKept)
    case .acknowledgement(let alert, let until):
      let said = Acknowledgement(
        alert: alert, note: text, until: until, author: user, at: now,
        severity: severity(ofAlert: alert))
      return remember(
        .acknowledgement(said), saying: until.map { .snoozed(until: $0) } ?? .acknowledged)
    case .overrideReason(let measure, let area, let light):
      guard isGiven(text, in: prompt) else { return [] }
      self.prompt = Prompt(
        purpose: .overrideAuthor(measure: measure, area: area, light: light, reason: text),
        text: user)
      return []
    case .overrideAuthor(let measure, let area, let light, let reason):
      guard isGiven(text, in: prompt) else { return [] }
      user = text
      let item = LightOverride(
        measure: measure, area: area, light: light, author: text, date: today, since: asOf,
        reason: reason)
      return remember(.override(item), saying: .overrideKept)
    case .exportName(let form):
      guard isGiven(text, in: prompt) else { return [] }
      return finishExport(form, named: text)
    case .sinceDay:
      guard let day = Day(text) ?? Month(text)?.end else {
        self.prompt = prompt
        notice = .noDay(text)
        return []
      }
      since = .day(day)
      if page != .changes { go(to: [.pane(.overview), .changes]) }
      return []
    }
  }

  /// How bad an alert is now; nil where it is gone.
  private func severity(ofAlert id: String) -> AlertSeverity? {
    alerts?.first { $0.id == id }?.severity
  }

  /// Whether there is a text; without one the line stays open and says so.
  private mutating func isGiven(_ text: String, in prompt: Prompt) -> Bool {
    guard text.isEmpty else { return true }
    self.prompt = prompt
    notice = .emptyText
    return false
  }

  /// Asks for `memo` to be kept; `words` are said once it is on the disk.
  mutating func remember(_ memo: Memo, saying words: Phrase) -> [Request] {
    notice = .keeping
    return [.remember(memo, saying: words)]
  }

  /// Takes over what is remembered now, with the lights that persons have set.
  mutating func recall(_ recollection: Recollection, saying words: Phrase?) {
    self.recollection = recollection
    if let words { notice = words }
    defer { resumeOnce() }
    guard case .loaded(let standing) = content,
      standing.snapshot.overrides != recollection.overrides
    else { return }
    content = .loaded(standing.with(overrides: recollection.overrides))
  }

  /// Opens where the dashboard was left, the first time that is known and nobody has done anything.
  private mutating func resumeOnce() {
    guard awaitsSession, case .loaded = content else { return }
    awaitsSession = false
    let known = recollection.session.flatMap { Session(text: $0) }
    if let known { resume(known) }
  }

  /// What is seen now, to be compared with the next time; nil before there is anything, and while
  /// the case ledger is not read: its figures would seem to come and go.
  ///
  /// The present day is taken, not one the user has stepped to.
  public var look: Look? {
    guard case .loaded(let standing) = content, standing.loaded.dataset.ledger.ledger != nil
    else { return nil }
    let snapshot =
      standing.snapshot.asOf == presentDay && standing.snapshot.knowledge == .then
      ? standing.snapshot : standing.snapshot.at(presentDay, knowing: .then)
    return Look(snapshot, files: standing.loaded.files.map(\.path), user: account, at: now)
  }
}
