extension Page {
  /// What fills the screen on this page.
  var content: any PageContent {
    switch self {
    case .pane(.overview): OverviewPage()
    case .pane(.strategy): StrategyPage()
    case .pane(.protection): ProtectionPage()
    case .pane(.network): NetworkPage()
    case .pane(.programme): ProgrammePage()
    case .pane(.alerts): AlertsPage()
    case .pane(.data): DataPage()
    case .province(let code): ProvincePage(code: code)
    case .prefecture(let code): PrefecturePage(code: code)
    case .centre(let id): CentrePage(id: id)
    case .changes: ChangesPage()
    case .compare(let codes): ComparePage(codes: codes)
    case .placement(let area): PlacementPage(area: area)
    case .demand: DemandPage()
    case .ranking(let key): RankingPage(key: key)
    case .reporting: ReportingPage()
    }
  }
}
