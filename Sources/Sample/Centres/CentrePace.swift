import Domain

/// How much work reaches a centre in a month and how long it takes there.
struct CentrePace {
  let centre: CentrePlan
  /// Whether it drowns: more comes than it can do, and it takes longer every month.
  let isDrowning: Bool
  /// Whether it is over its service level from March to September 2020.
  let isStrained: Bool

  /// The requests of `month` in percent of the capacity, before chance has its say.
  func load(in month: Month, usual: Int) -> Int {
    guard let opened = centre.openedOn else { return 0 }
    let age = month.index - Month(of: opened).index
    let grown = Swift.min(100, 40 + age * 12)
    var load = usual * grown / 100 * CentrePace.season(month) / 100
    if isDrowning { load += Swift.max(0, month.index - 2019 * 12 - 9) * 6 }
    return load
  }

  /// How long a case takes in `month`, in percent of the usual.
  func slowness(in month: Month) -> Int {
    let sinceAutumn = month.index - (2019 * 12 + 9)
    if isDrowning, sinceAutumn > 0 { return 100 + Swift.min(sinceAutumn, 12) * 42 }
    if isStrained, month.year == 2020, (3...9).contains(month.number) { return 148 }
    return month.year == 2020 && (2...3).contains(month.number) ? 112 : 100
  }

  /// Offices work less in the month of the Spring Festival, more before the year ends; 2020
  /// began with the epidemic.
  private static func season(_ month: Month) -> Int {
    let usual = [90, 62, 105, 100, 100, 105, 105, 98, 105, 90, 105, 128]
    let of2020 = [72, 28, 78, 94, 102, 108, 110, 104, 110, 94, 110, 130]
    return (month.year == 2020 ? of2020 : usual)[month.number - 1]
  }
}
