import Domain

/// Whose figures the detail shows: a centre's, or all centres' of an area.
enum CentreSubject {
  case centre(String)
  case area(AreaCode)
}

extension Scene {
  /// A figure of a centre, or of an area's centres.
  func figure(_ key: FigureKey, of subject: CentreSubject) -> Figure {
    switch subject {
    case .centre(let id): snapshot.figure(key, centre: id)
    case .area(let code): snapshot.figure(key, code)
    }
  }

  /// How many of an area's centres have reported the last month; of the country, how many
  /// provinces; nil for a centre alone, whose month is in or is missing.
  func completeness(of subject: CentreSubject) -> Completeness? {
    if case .area(let code) = subject { snapshot.figure(.backlog, code).completeness } else { nil }
  }

  /// The figure by month.
  func series(_ key: FigureKey, of subject: CentreSubject, months: Int) -> MonthSeries {
    switch subject {
    case .centre(let id): snapshot.series(key, centre: id, months: months)
    case .area(let code): snapshot.series(key, code, months: months)
    }
  }
}
