public import Domain

/// One slide of a playlist: what it shows, for how long, and when.
public struct Slide: Hashable, Sendable {
  /// What it shows.
  public var content: SlideContent
  /// How long each page of it stays, in seconds, more than 0.
  public var dwell: Int
  /// The languages it is shown in, one after the other; never empty.
  public var languages: [Language]
  /// When it is on the programme.
  public var schedule: Schedule

  /// A slide; without languages it is shown in both.
  public init(
    _ content: SlideContent, dwell: Int = 15, languages: [Language] = [.zh, .en],
    schedule: Schedule = Schedule()
  ) {
    self.content = content
    self.dwell = max(1, dwell)
    self.languages = languages.isEmpty ? [.zh, .en] : languages
    self.schedule = schedule
  }
}

/// What a slide shows.
public enum SlideContent: Hashable, Sendable {
  /// A headline target of the country, or all of them one after the other.
  case target(measure: String?)
  /// The map of the provinces by a figure.
  case map(FigureKey)
  /// How a province stands; nil is the hall's.
  case province(AreaCode?)
  /// Service nodes near the hall, of a kind or of all kinds.
  case nodes(NodeKind?)
  /// How long examination and the local centre take.
  case durations
  /// The steps of fast pre-examination.
  case steps
  /// The three services and where each is reached.
  case services
  /// A notice of the office.
  case notice(Notice)
  /// The time and the date.
  case clock
}

/// A notice of the office.
public struct Notice: Hashable, Sendable {
  /// The heading.
  public var title: Phrase
  /// The text in a small Markdown: paragraphs, lists, `**bold**`.
  public var text: Phrase

  /// A notice.
  public init(title: Phrase, text: Phrase) {
    self.title = title
    self.text = text
  }
}

/// When something is shown: between two days, on some weekdays, at a time of day.
public struct Schedule: Hashable, Sendable {
  /// The first day; nil has always begun.
  public var from: Day?
  /// The last day; nil never ends.
  public var until: Day?
  /// The weekdays.
  public var weekdays: Set<Weekday>
  /// The hours of the day; nil is the whole day.
  public var hours: Hours?

  /// A stretch of a day, its end left out; over midnight when it begins after its end.
  public struct Hours: Hashable, Sendable {
    /// Seconds since midnight it begins at.
    public var start: Int
    /// Seconds since midnight it has ended at.
    public var end: Int

    /// From `start` to `end`.
    public init(start: Int, end: Int) {
      self.start = start
      self.end = end
    }

    func holds(_ second: Int) -> Bool {
      start <= end ? second >= start && second < end : second >= start || second < end
    }
  }

  /// Always, but for what is given.
  public init(
    from: Day? = nil, until: Day? = nil, weekdays: Set<Weekday> = Set(Weekday.allCases),
    hours: Hours? = nil
  ) {
    self.from = from
    self.until = until
    self.weekdays = weekdays
    self.hours = hours
  }

  /// Whether `time` is on the programme.
  ///
  /// The hours after midnight belong to the day before.
  public func holds(at time: KioskTime) -> Bool {
    let isAfterMidnight = hours.map { $0.start > $0.end && time.secondOfDay < $0.end } ?? false
    let day = isAfterMidnight ? time.day.advanced(by: -1) : time.day
    guard from.map({ $0 <= day }) ?? true, until.map({ day <= $0 }) ?? true,
      weekdays.contains(Weekday(of: day))
    else { return false }
    return hours?.holds(time.secondOfDay) ?? true
  }
}
