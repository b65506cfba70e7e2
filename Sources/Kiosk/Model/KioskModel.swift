public import Domain
public import Surface

/// What the kiosk knows: the playlist, the figures, where it stands and who is in front of it.
///
/// Everything on its screen is a function of this value; only `update` changes it.
public struct KioskModel: Sendable {
  /// The size of the screen.
  public internal(set) var size: Size
  /// What is shown in turn.
  public internal(set) var playlist: Playlist
  /// The figures; nil before they are there.
  public internal(set) var figures: Figures?
  /// What the clocks said last.
  public internal(set) var time: KioskTime
  /// Where in the playlist it stands.
  public internal(set) var position: Position
  /// Milliseconds of the steady clock at which the page in sight came.
  var shownAt: Int
  /// Who is in front of the screen.
  public internal(set) var mode: Mode = .playlist
  /// Slides that could not be shown with these figures, by their place.
  var failed: Set<Int> = []
  /// A slide that ended the process time and again, and is passed over.
  var passedOver: Int?
  /// Whether blocks and braille can be shown.
  let hasLargeType: Bool
  /// What outlasts a restart.
  var state: KioskState
  /// The keys of the staff's sequence that were given.
  var sequence = Sequence<StaffKey>(since: 0)
  /// The corners of the staff's sequence that were touched.
  var touches = Sequence<Corner>(since: 0)
  /// Whether a PIN is set: without one nothing opens the staff page.
  var hasPin: Bool
  /// The version of the program, for the staff.
  let version: String
  /// The themes to choose from.
  let themes: Themes
  /// Counts playlists and figures, so that a picture knows whether it is of now.
  var edition = 0

  /// Figures to show.
  public struct Figures: Sendable {
    /// The standing.
    public var snapshot: Snapshot
    /// The oldest moment, in seconds since 1970, that a file kept from earlier was read at; nil
    /// when all are as they lie on the disk.
    public var keptSince: Int?
    /// How many diagnostics there are, for the staff.
    public var diagnostics: Int
    /// When it was read, in seconds since 1970.
    public var readAt: Int

    /// Figures of `snapshot`.
    public init(snapshot: Snapshot, keptSince: Int?, diagnostics: Int, readAt: Int) {
      self.snapshot = snapshot
      self.keptSince = keptSince
      self.diagnostics = diagnostics
      self.readAt = readAt
    }
  }

  /// Who is in front of the screen.
  public enum Mode: Hashable, Sendable {
    /// Nobody: slides follow each other.
    case playlist
    /// A visitor pages through slides; since when, in milliseconds, there was no input.
    case visitor(since: Int)
    /// A visitor looks at the list of provinces.
    case provinces(ProvinceList, since: Int)
    /// A member of the staff has something open.
    case staff(StaffScreen, since: Int)
  }

  /// The themes the staff can choose from.
  public struct Themes: Hashable, Sendable {
    /// Their names.
    public var names: [String]
    /// The place of the one chosen at the start.
    public var chosen: Int

    /// The themes `names`.
    public init(names: [String] = [], chosen: Int = 0) {
      self.names = names
      self.chosen = chosen
    }
  }

  /// The last steps of a sequence, and since when, in milliseconds.
  struct Sequence<Step: Hashable & Sendable>: Hashable, Sendable {
    var since: Int
    var steps: [Step] = []

    /// Takes a step and says whether it was the last of `wanted`, all within `patience`.
    mutating func takes(_ step: Step, of wanted: [Step], at now: Int, patience: Int) -> Bool {
      if now - since > patience { self = Sequence(since: now) }
      steps.append(step)
      guard !wanted.isEmpty, steps.suffix(wanted.count).elementsEqual(wanted) else {
        steps = Array(steps.suffix(wanted.count))
        return false
      }
      self = Sequence(since: now)
      return true
    }
  }

  /// A kiosk that comes up as `state` says, before there are figures.
  public init(
    size: Size, playlist: Playlist, time: KioskTime, state: KioskState = KioskState(),
    hasPin: Bool = false, themes: Themes = Themes(), version: String = "",
    hasLargeType: Bool = true
  ) {
    self.size = size
    self.playlist = playlist
    self.time = time
    self.state = state
    self.hasPin = hasPin
    self.themes = themes
    self.version = version
    self.hasLargeType = hasLargeType
    position = state.position
    shownAt = time.milliseconds
    self.state.starts += 1
    // A page that ends the process time and again is passed over.
    if self.state.starts >= KioskModel.mostStarts { passedOver = position.slide }
  }

  /// So many starts on one page, and it is passed over.
  static let mostStarts = 3

  /// The place of the theme in use.
  public var themeIndex: Int {
    let index = state.theme ?? themes.chosen
    return themes.names.indices.contains(index) ? index : themes.chosen
  }

  /// What is to be kept once the kiosk has come up.
  public var kept: KioskState { state }

  /// Whether there are so many cells that running text is drawn large.
  var isFine: Bool { hasLargeType && size.columns >= 160 && size.rows >= 48 }

  /// The slide in sight; the clock when the playlist has none for now.
  var slide: Slide {
    guard let current = playlist.slides.indices.contains(position.slide) ? position.slide : nil,
      isOnShow(current)
    else { return Slide(.clock) }
    return playlist.slides[current]
  }

  /// Whether a slide is on the programme now and can be shown.
  func isOnShow(_ place: Int) -> Bool {
    playlist.slides.indices.contains(place) && !failed.contains(place) && passedOver != place
      && playlist.slides[place].schedule.holds(at: time)
  }

  /// The language of the page in sight.
  var language: Language {
    let languages = slide.languages
    return languages[position.language % languages.count]
  }
}

/// A page of a playlist.
public struct Position: Hashable, Sendable {
  /// The place of the slide in the playlist, from 0.
  public var slide: Int
  /// The page of the slide, from 0.
  public var page: Int
  /// The place of the language among those of the slide, from 0.
  public var language: Int

  /// The first page of the first slide, unless said otherwise.
  public init(slide: Int = 0, page: Int = 0, language: Int = 0) {
    self.slide = slide
    self.page = page
    self.language = language
  }
}

/// The list of provinces that a visitor looks through.
public struct ProvinceList: Hashable, Sendable {
  /// The place of the chosen one.
  public var cursor: Int
  /// Whether its page is open.
  public var isOpen: Bool
  /// The language it was opened in.
  public var language: Language
}
