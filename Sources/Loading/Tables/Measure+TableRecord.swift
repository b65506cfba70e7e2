import Domain

extension Measure: TableRecord {
  static let table = "measures"

  static func put(_ rows: [Measure], into dataset: inout Dataset) { dataset.measures = rows }

  static func decoder(_ columns: Columns) -> (inout RowReader) -> Measure {
    let id = columns["id"]
    let article = columns["article"]
    let nameZh = columns["name_zh"]
    let nameEn = columns["name_en"]
    let scope = columns.choice("scope", Scope.self)
    let kind = columns["kind"]
    let rule = columns.choice("rule", Rule.self)
    let ladder = columns["ladder"]
    let operation = columns["operator"]
    let target = columns["target"]
    let unit = columns["unit"]
    let dueOn = columns["due_on"]
    let indicator = columns["indicator"]
    let baseline = columns["baseline"]
    let baselinePeriod = columns["baseline_period"]
    let direction = columns.choice("direction", Direction.self)
    let frequency = columns.choice("frequency", Frequency.self)
    let level = columns["level"]
    let pane = columns["pane"]
    let headline = columns["headline"]
    let ownerZh = columns["owner_zh"]
    let ownerEn = columns["owner_en"]
    let contact = columns["contact"]
    let sourceLine = columns["source_line"]
    return { row in
      let judged = row.choice(rule)
      let isRung = judged == .stage || judged == .event
      return Measure(
        id: row.text(id), article: row.text(article), name: row.name(nameZh, nameEn),
        scope: row.choice(scope), kind: row.text(kind), rule: judged,
        ladder: row.textOrNil(ladder), op: row.textOrNil(operation),
        target: isRung ? nil : row.numberOrNil(target),
        requiredRung: isRung ? row.textOrNil(target) : nil, unit: row.textOrNil(unit),
        dueOn: row.dayOrNil(dueOn), indicators: row.list(indicator),
        baseline: row.numberOrNil(baseline), baselinePeriod: row.periodOrNil(baselinePeriod),
        direction: row.choice(direction), frequency: row.choice(frequency),
        level: row.text(level), pane: row.text(pane), isHeadline: row.truth(headline),
        owner: row.nameOrNil(ownerZh, ownerEn), contact: row.textOrNil(contact),
        sourceLine: row.whole(sourceLine), origin: row.origin)
    }
  }
}
