import Domain

extension PlaceOnPage {
  /// What a note on the row in hand speaks of: the measure under the cursor, else what the row
  /// stands for, else the place the page shows.
  func subject(on page: Page) -> NoteSubject? {
    if let subject = explanation?.subject { return subject }
    switch row?.id {
    case .area(let code): return .area(code)
    case .centre(let id): return .centre(id)
    case .measure(let id): return .measure(id, page.area ?? .china)
    case .alert(let measure, let area): return .measure(measure, area)
    case .alarm(_, let subject): return subject
    case .node(let id): return .node(id)
    case .file(let path): return .file(path)
    case .diagnostic(let fault): return .file(fault.file)
    default: break
    }
    if case .centre(let id) = page { return .centre(id) }
    return page.area.map { .area($0) }
  }

  /// The alert in hand, of `alerts`; nil outside their list.
  func alert(among alerts: [Alert]) -> Alert? {
    guard section?.id == .alerts, let row else { return nil }
    return alerts.first { $0.rowID == row.id }
  }
}

extension Page {
  /// The province or the prefecture it shows.
  fileprivate var area: AreaCode? {
    switch self {
    case .province(let code), .prefecture(let code): code
    default: nil
    }
  }
}
