import Domain
import Surface

/// Whatever of the dataset is shown, and how, but for where the user is on the page.
struct Sight: Equatable {
  var page: Page
  var language: Language
  var layer: MapLayer
  var now: Int
  /// What is remembered of the dataset.
  var recollection = Recollection()
  /// What has changed, once it was asked for.
  var review: Review?
  /// The provinces marked for comparing.
  var marked: [AreaCode] = []
  /// The severity that alone is shown among the alerts; nil shows all.
  var severity: AlertSeverity?
  /// Whether what has crossed a line is still being looked for.
  var awaitsAlerts = false
  /// What has changed since the last look, once it is known.
  var lookReview: Review?
  /// What is wrong with the files of settings.
  var settingsFaults: [Diagnostic] = []
  /// The glyphs the terminal can be trusted with.
  var glyphs = GlyphSet.unicode
  /// The keys in force.
  var keyMap = KeyMap()
  /// The kind of node a placement plan is for; nil: those that cover by the package.
  var placementKind: NodeKind?
}
