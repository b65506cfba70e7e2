import Domain
import Surface

/// What a page is drawn from.
struct Scene {
  var snapshot: Snapshot
  var loaded: LoadedDataset
  /// Where the alerts are kept until they are asked for.
  var standing: Standing
  /// What is shown of it.
  var sight: Sight
  var state: PageState
  /// The section that has the keys; nil while something lies over the page.
  var focus: SectionID?

  var language: Language { sight.language }
  var layer: MapLayer { sight.layer }
  var now: Int { sight.now }
  var recollection: Recollection { sight.recollection }
  var review: Review? { sight.review }
  var marked: [AreaCode] { sight.marked }
  var severity: AlertSeverity? { sight.severity }
  var awaitsAlerts: Bool { sight.awaitsAlerts }
  var lookReview: Review? { sight.lookReview }
  var placementKind: NodeKind? { sight.placementKind }
  /// What is wrong with the office's own alert rules and with the files of settings.
  var ownFaults: [Diagnostic] { standing.rules.faults + sight.settingsFaults }
  /// What has crossed a line.
  var alerts: [Alert] { sight.awaitsAlerts ? [] : standing.alerts }
  /// Whether the year can be told from the programme: the year of its targets.
  var year: Int { snapshot.dataset.settings.programmeYear ?? snapshot.asOf.year }

  /// The text of `phrase` in the language of the screen.
  func text(_ phrase: Phrase) -> String { phrase[sight.language] }
}

/// A page: its listings at their places, and the picture around them.
protocol PageContent {
  /// The listings, in the order Tab goes through them, at their places in `rect`.
  ///
  /// The first is the page's subject; its cursor decides what the detail beside it shows.
  func sections(_ scene: Scene, in rect: Rect) -> [Section]

  /// Draws everything; sections are drawn with `draw(section:)` of the scene.
  func draw(_ scene: Scene, _ sections: [Section], on surface: inout Surface, in rect: Rect)
}
