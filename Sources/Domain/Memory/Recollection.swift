/// Everything that is remembered of one dataset.
public struct Recollection: Hashable, Sendable {
  /// The notes, the oldest first.
  public var notes: [Note]
  /// What was said of alerts, by the alert's id; the last word counts.
  public var acknowledgements: [String: Acknowledgement]
  /// The lights that persons have set, the later ones last.
  public var overrides: [LightOverride]
  /// What the user saw when the dashboard was last left; nil when nothing is kept.
  public var lastLook: Look?
  /// Where the user has left the dashboard, as the text it was kept in; nil when nothing is kept.
  public var session: String?

  /// What is remembered; nothing by default.
  public init(
    notes: [Note] = [], acknowledgements: [String: Acknowledgement] = [:],
    overrides: [LightOverride] = [], lastLook: Look? = nil, session: String? = nil
  ) {
    self.notes = notes
    self.acknowledgements = acknowledgements
    self.overrides = overrides
    self.lastLook = lastLook
    self.session = session
  }

  /// What keeps an alert of this id and severity quiet on `day`; nil where nothing does.
  public func quieting(alert id: String, _ severity: AlertSeverity, on day: Day)
    -> Acknowledgement?
  {
    acknowledgements[id].flatMap { $0.isQuiet(on: day, severity) ? $0 : nil }
  }

  /// The notes on `subject`, the newest first.
  public func notes(on subject: NoteSubject) -> [Note] {
    notes.filter { $0.subject == subject }.reversed()
  }
}

/// Something to be remembered.
public enum Memo: Hashable, Sendable {
  /// A note was written.
  case note(Note)
  /// A note that is there was written anew, by its id.
  case editedNote(Note)
  /// A note was deleted.
  case noNote(id: String)
  /// An alert was acknowledged or snoozed.
  case acknowledgement(Acknowledgement)
  /// What was said of an alert is taken back.
  case noAcknowledgement(alert: String)
  /// A light was set.
  case override(LightOverride)
  /// The computed light of a measure in an area stands again.
  case noOverride(measure: String, area: AreaCode)
  /// The dashboard is left.
  case look(Look)
  /// Where a user has left the dashboard, as a text.
  case session(String, user: String, at: Int)
}
