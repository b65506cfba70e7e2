public import Domain
public import Surface

/// Everything the dashboard knows: what happened, never what is drawn.
public struct Model: Equatable, Sendable {
  /// The size of the terminal.
  public var size: Size
  /// The language of the screen.
  public var language: Language
  /// The themes there are, and which one is in use.
  public var themes: [Theme]
  /// The place of the theme in use among `themes`.
  public var themeIndex: Int
  /// The dataset and what follows from it.
  public var content: Content
  /// The day that is looked at; nil follows the dataset.
  public var chosenDay: Day?
  /// Whether a day shows what was known at its end, or what is known now of the time up to it.
  public var knowledge: Knowledge
  /// The day of the wall clock.
  public var today: Day
  /// The time of the wall clock in seconds since 1970; it moves with messages.
  public var now: Int
  /// The page on the screen and those above it, the outermost first; never empty.
  public var path: [Page]
  /// Paths that were left, the last one last.
  public var back: [[Page]] = []
  /// Paths that were come back from.
  public var forward: [[Page]] = []
  /// Where the user is on each page.
  public var states: [Page: PageState] = [:]
  /// The figure that the map shows and provinces are compared by.
  public var layer: MapLayer = .light
  /// The kind of node a placement plan is for; nil: those that cover by the package.
  var placementKind: NodeKind?
  /// How far the reading of the case ledger has come; nil while it is not being read.
  public var ledgerProgress: LedgerProgress?
  /// The provinces marked for comparing, in the order they were marked.
  public internal(set) var marked: [AreaCode] = []
  /// What lies over the page.
  public var overlay: Overlay?
  /// The line the user is typing.
  public var prompt: Prompt?
  /// What is remembered of the dataset.
  public internal(set) var recollection = Recollection()
  /// The name of the user's account, by which looks are kept.
  public let account: String
  /// The name that what the user writes is signed with.
  public internal(set) var user: String
  /// From when on changes are told.
  var since = Since.lastLook
  /// What has changed, once it was asked for.
  var review: Review?
  /// What has changed since the user's last look, once it is worked out for the present content.
  var lookReview: Review?
  /// What changes since the last look are being worked out for.
  var awaitedReview: Review.Basis?
  /// The office's own alert rules.
  public internal(set) var alertRules = AlertRules()
  /// The severity that alone is shown among the alerts; nil shows all.
  var severity: AlertSeverity?
  /// What was chosen in the palette, the last first.
  var recent: [Palette.Target] = []
  /// What the key before copied, if it was `y`.
  var copiedExtent: CopyExtent?
  /// The keys in force.
  public internal(set) var keyMap = KeyMap()
  /// What was pressed of a longer sequence of keys.
  var pendingKeys: [Key] = []
  /// The edge of a column that the mouse holds.
  var columnDrag: ColumnDrag?
  /// What is wrong with the files of settings.
  public internal(set) var settingsFaults: [Diagnostic] = []
  /// Whether the mouse is ours; otherwise the terminal selects text with it.
  public var usesMouse = true
  /// The glyphs the terminal can be trusted with.
  public var glyphs = GlyphSet.unicode
  /// Something to tell until the next key.
  public var notice: Phrase?
  /// Whether the dashboard is still to be opened where it was left, once that is known.
  public internal(set) var awaitsSession: Bool
  /// Whether the first alerts, and what has changed since the last look, are left to be found
  /// beside the loop, so that no frame waits for them.
  let worksAside: Bool
  /// Whether what has crossed a line is still being looked for.
  public internal(set) var awaitsAlerts = false

  /// A dashboard before its first dataset.
  public init(
    size: Size, language: Language, themes: [Theme], themeIndex: Int = 0, asOf: Day? = nil,
    knowledge: Knowledge = .then, today: Day, now: Int, user: String = "",
    worksAside: Bool = false, resumes: Bool = false, keyMap: KeyMap = KeyMap()
  ) {
    self.keyMap = keyMap
    self.size = size
    self.language = language
    self.themes = themes
    self.themeIndex = themeIndex
    chosenDay = asOf
    self.knowledge = knowledge
    self.today = today
    self.now = now
    account = user
    self.user = user
    self.worksAside = worksAside
    awaitsSession = resumes
    content = .loading
    path = [.pane(.overview)]
  }

  /// What has crossed a line; nil before anything is loaded, and while it is being looked for.
  var alerts: [Alert]? {
    guard case .loaded(let standing) = content, !awaitsAlerts else { return nil }
    return standing.alerts
  }

  /// The page on the screen.
  public var page: Page { path.last ?? .pane(.overview) }

  /// The theme in use.
  public var theme: Theme {
    themes.indices.contains(themeIndex)
      ? themes[themeIndex] : Theme(name: "plain", inks: [:], grounds: [:])
  }
}

/// The dataset as far as it is there.
public enum Content: Equatable, Sendable {
  /// Nothing was read yet.
  case loading
  /// Nothing could be read at all.
  case failed(Phrase)
  /// A dataset and its standing as of the day that is looked at.
  case loaded(Standing)
}

/// A load of the dataset with its snapshot.
public struct Standing: Equatable, Sendable {
  /// The load.
  public let loaded: LoadedDataset
  /// The snapshot of its rows.
  public let snapshot: Snapshot
  /// Counts the loads, so that two standings are told apart without comparing rows.
  public let version: Int
  /// The office's own alert rules, and what is wrong with their file.
  public let rules: AlertRules
  /// The listings made of it for the page on the screen.
  let listings = SightMemo<ListingPlace, Listing>()
  /// The parts of the page on the screen as they were drawn last.
  let pictures = SightMemo<PagePart, KeptPicture>()
  private let found: Deferred<[Alert]>
  /// What has crossed a line; worked out when first asked for.
  public var alerts: [Alert] { found.value }

  /// The standing of a load at the end of `day`, by the knowledge of that day or of today; after
  /// `previous`, of which is taken over what the new load did not touch.
  init(
    loaded: LoadedDataset, asOf day: Day, knowing knowledge: Knowledge,
    overrides: [LightOverride], rules: AlertRules = AlertRules(), version: Int,
    after previous: Standing? = nil
  ) {
    let snapshot = Snapshot(
      loaded.dataset, asOf: day, knowledge: knowledge, overrides: overrides,
      after: previous?.snapshot)
    self.init(loaded, snapshot, rules, version)
  }

  private init(
    _ loaded: LoadedDataset, _ snapshot: Snapshot, _ rules: AlertRules, _ version: Int
  ) {
    self.loaded = loaded
    self.snapshot = snapshot
    self.rules = rules
    self.version = version
    found = Deferred { snapshot.findAlerts(rules.rules) }
  }

  /// The standing of the same load with other lights that persons have set.
  func with(overrides: [LightOverride]) -> Standing {
    Standing(loaded, snapshot.with(overrides: overrides), rules, version)
  }

  /// The standing of the same load with other rules for alerts.
  func with(rules: AlertRules) -> Standing { Standing(loaded, snapshot, rules, version) }

  /// The standing of the same load at the end of another day, or by another knowledge.
  func at(_ day: Day, knowing knowledge: Knowledge) -> Standing {
    Standing(loaded, snapshot.at(day, knowing: knowledge), rules, version)
  }

  /// Whether both come from the same load, stand at the same day and show the same knowledge.
  public static func == (lhs: Standing, rhs: Standing) -> Bool {
    lhs.version == rhs.version && lhs.rules == rhs.rules && lhs.snapshot.asOf == rhs.snapshot.asOf
      && lhs.snapshot.knowledge == rhs.snapshot.knowledge
      && lhs.snapshot.overrides == rhs.snapshot.overrides
      && lhs.loaded.files == rhs.loaded.files && lhs.loaded.diagnostics == rhs.loaded.diagnostics
  }
}

/// What the map colours its tiles by.
public enum MapLayer: Hashable, Sendable {
  /// The light of each province.
  case light
  /// A figure.
  case figure(FigureKey)
  /// An indicator of the files, at the last period that all who report it have in.
  case indicator(String)
}

/// What lies over the page.
public enum Overlay: Equatable, Sendable {
  /// The keys.
  case help(top: Int)
  /// Why a figure is what it is; the input row under the cursor, and the first line shown.
  case why(Explanation, cursor: Int, top: Int)
  /// A line of a file, from the page that says why it counts.
  case line(SourceLine, under: Explanation, cursor: Int)
  /// A few things to choose one of.
  case choice(ChoiceList, cursor: Int)
  /// The line in which anything is looked for.
  case palette(Palette)
}
