extension Page {
  /// What fills the screen on this page.
  var content: any PageContent {
    switch self {
    case .pane(.overview): OverviewPage()
    default: PlaceholderPage()
    }
  }
}
