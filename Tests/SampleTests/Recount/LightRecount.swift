/// The lights of one day, worked out from the sheets as RULES says, with plain numbers.
struct LightRecount {
  let day: String

  private static let targets = Dictionary(
    uniqueKeysWithValues: Sheets.targets.rows.map { ("\($0["measure"]) \($0["area"])", $0) })
  private static let dates = Dictionary(
    grouping: Sheets.rungDates.rows, by: { "\($0["measure"]) \($0["area"])" })
  private static let events = Dictionary(
    grouping: Sheets.stageEvents.rows, by: { "\($0["measure"]) \($0["area"])" })

  /// The light of a row of `measures` in an area: a code, `none` where it is not judged.
  func light(_ measure: Row, _ area: String) -> String {
    let target = LightRecount.targets["\(measure["id"]) \(area)"]
    if measure["rule"] == "trend_only" { return "none" }
    if area != "000000" {
      if target == nil, measure["scope"] != "local" || area == "660000" { return "none" }
      if target?["applicable"] == "false" { return "not_applicable" }
    } else if measure["scope"] == "local", !hasNationalRows(measure) {
      return LightRecount.group(Sheets.provinces.map { light(measure, $0) })
    }
    let own = target?["due_on"] ?? ""
    let due = own.isEmpty ? measure["due_on"] : own
    switch measure["rule"] {
    case "stage", "event": return ladder(measure, area, due: due)
    case "batch": return batch(measure, area, due: due)
    case "growth": return growth(measure, area)
    default: return figure(measure, area, target, due: due)
    }
  }

  private func hasNationalRows(_ measure: Row) -> Bool {
    let indicator = measure["indicator"].split(separator: ";").first.map(String.init) ?? ""
    let isLadder = ["stage", "event"].contains(measure["rule"])
    return isLadder
      ? LightRecount.events["\(measure["id"]) 000000"] != nil
      : !FigureRecount(indicator, "000000", on: "9999-12-31").figures.isEmpty
  }

  // MARK: Ladders

  private func order(_ measure: Row, _ rung: String) -> Int? {
    let row = Sheets.ladders.rows.first { $0["ladder"] == measure["ladder"] && $0["rung"] == rung }
    return row.flatMap { Int($0["order"]) }
  }

  private func ladder(
    _ measure: Row, _ area: String, due: String, required: String? = nil
  ) -> String {
    let key = "\(measure["id"]) \(area)"
    let known = LightRecount.events[key, default: []].filter {
      $0["on"] <= day && ($0["recorded_on"].isEmpty || $0["recorded_on"] <= day)
    }
    // A stable order: of moves of one day the later row is the last.
    let last = known.enumerated().max {
      ($0.element["on"], $0.offset) < ($1.element["on"], $1.offset)
    }?.element
    let reached = last.map { order(measure, $0["rung"]) } ?? 0
    let goal = order(measure, required ?? measure["target"]) ?? .max
    if let reached, reached >= goal { return "done" }
    if due <= day { return "overdue" }
    let isLate = LightRecount.dates[key, default: []].contains {
      $0["due_on"] <= day && (reached ?? -1) < order(measure, $0["rung"]) ?? .max
    }
    let since = last?["on"] ?? "\(day.prefix(4))-01-01"
    let isResting =
      measure["rule"] != "event" && Dates.number(day) - Dates.number(since) >= 90
    if reached == nil || isLate || isResting { return "behind" }
    return Dates.number(due) - Dates.number(day) <= 30 ? "due_soon" : "on_track"
  }

  private func batch(_ measure: Row, _ area: String, due: String) -> String {
    let figures = FigureRecount(measure["indicator"], area, on: day).figures
    if let counted = figures.last(where: { $0.end.prefix(4) == day.prefix(4) }) {
      if counted.value >= Double(measure["target"]) ?? .infinity { return "done" }
      return due <= day ? "missed" : "behind"
    }
    let light = ladder(measure, area, due: due, required: "announced")
    return light == "done" ? "on_track" : light == "overdue" ? "no_data" : light
  }

  // MARK: Figures

  private func growth(_ measure: Row, _ area: String) -> String {
    let indicator = measure["indicator"]
    let figures = FigureRecount(indicator, area, on: day)
    let year = Int(day.prefix(4)) ?? 0
    let now = figures.months(of: year)
    let before = figures.months(of: year - 1)
    guard !now.isEmpty, before.count >= now.count else { return "no_data" }
    let base = before.prefix(now.count).reduce(0, +)
    let percent = (now.reduce(0, +) / base - 1) * 100
    if now.count == 12 { return percent > 20 ? "done" : "missed" }
    return percent > 20 ? "on_track" : percent >= 14 ? "behind" : "far_behind"
  }

  private func figure(
    _ measure: Row, _ area: String, _ target: Row?, due: String
  ) -> String {
    let indicator = String(measure["indicator"].split(separator: ";")[0])
    let known = FigureRecount(indicator, area, on: day)
    guard let last = known.figures.last else { return "no_data" }
    let goal = Double(target?["value"] ?? "") ?? Double(measure["target"]) ?? .infinity
    let light = light(measure, known, last, goal, target, due: due)
    return isStale(last.end, measure["frequency"]) ? "stale" : light
  }

  private func light(
    _ measure: Row, _ known: FigureRecount,
    _ last: (period: String, end: String, value: Double), _ goal: Double,
    _ target: Row?, due: String
  ) -> String {
    let isRising = measure["rule"] == "linear"
    if isRising ? last.value >= goal : last.value <= goal { return "done" }
    if due <= day, last.end >= due { return "missed" }
    if measure["rule"] == "threshold" {
      return last.value <= goal * 1.15 ? "behind" : "far_behind"
    }
    let own = known.value(measure["baseline_period"])
    guard let base = Double(target?["baseline"] ?? "") ?? own ?? (isRising ? 0 : nil) else {
      return "no_data"
    }
    if base == goal { return "far_behind" }
    let gap = (last.value - base) / (goal - base) * 100 - Dates.yearShare(last.end)
    return gap >= -10 ? "on_track" : gap >= -30 ? "behind" : "far_behind"
  }

  /// Whether more than two periods have ended since `end`.
  private func isStale(_ end: String, _ frequency: String) -> Bool {
    let length = ["monthly": 1, "quarterly": 3, "half_yearly": 6, "yearly": 12][
      frequency, default: 12]
    var ended = 0
    for year in 2018...2021 {
      for month in stride(from: length, through: 12, by: length) {
        let periodEnd = Dates.monthEnd(year, month)
        if periodEnd > end, periodEnd <= day { ended += 1 }
      }
    }
    return ended > 2
  }

  // MARK: Groups

  /// The light of rows (RULES, "Rolling up"), after the headline rows were chosen.
  static func group(_ rows: [String]) -> String {
    let lit = rows.filter { $0 != "none" }
    let judged = lit.filter { $0 != "not_applicable" }
    guard judged.count > 1 else { return judged.first ?? (lit.isEmpty ? "none" : "not_applicable") }
    let grey = ["no_data", "stale", "insufficient_data"]
    let known = judged.filter { !grey.contains($0) }
    if (judged.count - known.count) * 5 > judged.count { return "insufficient_data" }
    let reds = ["missed", "overdue", "far_behind"]
    let red = known.compactMap(reds.firstIndex).sorted(by: >)
    if red.count >= 2 { return reds[red[1]] }
    if red.count == 1 || known.contains("behind") { return "behind" }
    return ["due_soon", "on_track", "done"].first(where: known.contains) ?? "none"
  }
}
