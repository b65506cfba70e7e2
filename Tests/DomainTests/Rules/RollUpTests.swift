import Domain
import Testing

@Suite("Rolling up")
struct RollUpTests {
  /// A measure of article 1.1 for each light, made to have it in the country on 30 June 2020.
  private func data(_ lights: [Light], headline: Set<Int> = []) -> RuleData {
    var data = RuleData()
    data.ladder("plan", ["not_started", "adopted"])
    data.dataset.chapters = [
      Chapter(
        id: "1", name: Phrase(zh: "一", en: "one"), origin: Origin(file: "chapters.csv", line: 2))
    ]
    data.dataset.articles = [
      Article(
        id: "1.1", chapter: "1", name: Phrase(zh: "一", en: "one"),
        origin: Origin(file: "articles.csv", line: 2))
    ]
    for (position, light) in lights.enumerated() {
      add(light, "m\(position)", isHeadline: headline.contains(position), to: &data)
    }
    return data
  }

  private func add(_ light: Light, _ id: String, isHeadline: Bool, to data: inout RuleData) {
    switch light {
    case .done, .onTrack, .dueSoon, .behind, .overdue, .notApplicable:
      let due = light == .dueSoon ? "2020-07-15" : light == .overdue ? "2020-06-01" : "2020-12-31"
      data.measure(
        .stage, id, rung: "adopted", ladder: "plan", due: due, headline: isHeadline)
      if light == .done { data.move("2020-06-01", "adopted", measure: id) }
      if light != .behind && light != .done {
        data.move("2020-06-01", "not_started", measure: id)
      }
      if light == .notApplicable { data.target(.china, measure: id, applicable: false) }
    case .missed, .farBehind, .stale:
      figureMeasure(light, id, isHeadline: isHeadline, to: &data)
    case .noData, .insufficientData:
      data.measure(.threshold, id, target: "1", headline: isHeadline)
      data.dataset.measures[data.dataset.measures.count - 1].indicators = ["absent"]
    case .none:
      data.measure(.trendOnly, id, headline: isHeadline)
    }
  }

  private func figureMeasure(
    _ light: Light, _ id: String, isHeadline: Bool, to data: inout RuleData
  ) {
    data.figure("2020Q1", "100")
    let frequency: Frequency = light == .stale ? .monthly : .quarterly
    data.measure(
      .threshold, id, target: light == .stale ? "1" : "200", op: "ge",
      due: light == .missed ? "2020-03-31" : "2020-12-31", frequency: frequency,
      headline: isHeadline)
  }

  private func rollUp(_ lights: [Light], headline: Set<Int> = []) -> RollUp? {
    data(lights, headline: headline).snapshot("2020-06-30")?.rollUp(article: "1.1", .china)
  }

  @Test("the rows of these tests have the lights they are named for", arguments: Light.allCases)
  func rows(light: Light) {
    guard light != .insufficientData else { return }
    #expect(data([light]).light("2020-06-30", measure: "m0") == light)
  }

  @Test("no row is none, also when every row is not applicable or has no light")
  func noRow() {
    #expect(rollUp([])?.light == Light.none)
    #expect(rollUp([.none, .none])?.light == Light.none)
    #expect(rollUp([.notApplicable])?.light == Light.none)
    #expect(rollUp([.notApplicable])?.counts.total == 1)
  }

  @Test(
    "one row gives its light",
    arguments: [Light.done, .dueSoon, .behind, .farBehind, .missed, .overdue, .noData, .stale])
  func oneRow(light: Light) {
    #expect(rollUp([light, .none, .notApplicable])?.light == light)
  }

  @Test("one row in five grey is still judged, more is insufficient data")
  func grey() {
    let rollUp20 = rollUp([.noData, .done, .done, .done, .onTrack])
    #expect(rollUp20?.light == .onTrack)
    let rollUp25 = rollUp([.stale, .done, .done, .done])
    #expect(rollUp25?.light == .insufficientData)
    #expect(rollUp25?.lineage.reason == .tooMuchGrey(grey: 1, rows: 4))
  }

  @Test("not applicable rows leave before the grey share is taken")
  func greyWithoutNotApplicable() {
    let lights: [Light] = [.noData, .done, .done, .done, .notApplicable, .notApplicable]
    #expect(rollUp(lights)?.light == .insufficientData)
  }

  @Test(
    "two red rows give the milder of the two worst: far behind, overdue, missed",
    arguments: [
      ([Light.farBehind, .farBehind], Light.farBehind), ([.farBehind, .overdue], .overdue),
      ([.overdue, .missed], .missed), ([.missed, .missed], .missed),
      ([.farBehind, .farBehind, .missed], .farBehind), ([.overdue, .farBehind, .missed], .overdue),
      ([.missed, .done, .farBehind], .missed),
    ])
  func twoRed(lights: [Light], light: Light) {
    #expect(rollUp(lights)?.light == light)
  }

  @Test(
    "one red row or any amber one is behind",
    arguments: [
      [Light.farBehind, .done], [.overdue, .behind], [.behind, .done], [.missed, .onTrack, .done],
      [.behind, .behind, .dueSoon],
    ])
  func someBehind(lights: [Light]) {
    #expect(rollUp(lights)?.light == .behind)
  }

  @Test(
    "all green give the worst green",
    arguments: [
      ([Light.done, .dueSoon, .onTrack], Light.dueSoon), ([.done, .onTrack], .onTrack),
      ([.done, .done], .done),
    ])
  func green(lights: [Light], light: Light) {
    #expect(rollUp(lights)?.light == light)
  }

  @Test("headline rows stand for the group, and the counts hold every judged row")
  func headlineRows() {
    let rollUp = rollUp([.done, .farBehind, .farBehind, .done, .none], headline: [0, 3])
    #expect(rollUp?.light == .done)
    #expect(rollUp?.counts[.farBehind] == 2)
    #expect(rollUp?.counts.total == 4)
    #expect(rollUp?.lineage.inputs.map(\.name) == ["m0", "m3"])
  }

  @Test("headline rows without a light leave it to all rows, not applicable ones do not")
  func headlineWithoutLight() {
    #expect(rollUp([.none, .behind], headline: [0])?.light == .behind)
    #expect(rollUp([.notApplicable, .behind], headline: [0])?.light == Light.none)
  }

  @Test("chapters, panes and areas roll up their measures")
  func groups() {
    let snapshot = data([.behind, .done]).snapshot("2020-06-30")
    #expect(snapshot?.rollUp(chapter: "1", .china).light == .behind)
    #expect(snapshot?.rollUp(pane: "programme", .china).light == .behind)
    #expect(snapshot?.rollUp(area: .china).counts[.done] == 1)
    #expect(snapshot?.rollUp(chapter: "2", .china).light == Light.none)
  }

  @Test("a province's rows are those it is judged on")
  func province() {
    var data = data([.farBehind, .farBehind])
    #expect(data.snapshot("2020-06-30")?.rollUp(area: RuleData.hubei).light == Light.none)
    data.measure(.stage, "own", scope: .local, rung: "adopted", ladder: "plan")
    data.move("2020-06-01", "adopted", RuleData.hubei, measure: "own")
    let rollUp = data.snapshot("2020-06-30")?.rollUp(area: RuleData.hubei)
    #expect(rollUp?.light == .done)
    #expect(rollUp?.counts.total == 1)
  }

  @Test("the protection pane has no light of its own")
  func protection() {
    #expect(
      data([.behind]).snapshot("2020-06-30")?.rollUp(pane: "protection", .china).light
        == Light.none)
  }

  /// How bad the colour of a light is; nil without data.
  private func badness(_ light: Light) -> Int? {
    switch light.colourClass {
    case .green: 0
    case .amber: 1
    case .red: 2
    case .grey: nil
    }
  }

  @Test(
    "among rows with data a roll-up never turns better when a row turns worse",
    arguments: [UInt64(3), 4, 5])
  func monotone(seed: UInt64) throws {
    let lights: [Light] = [.done, .onTrack, .dueSoon, .behind, .farBehind, .missed, .overdue]
    var random = SplitMix(seed: seed)
    var worsened = 0
    for _ in 0..<60 {
      var rows = (0..<Int.random(in: 1...7, using: &random)).map { _ in
        lights.randomElement(using: &random) ?? .done
      }
      let headline = Set(rows.indices.filter { _ in Bool.random(using: &random) })
      let place = Int.random(in: rows.indices, using: &random)
      let before = try #require(rollUp(rows, headline: headline)?.light)
      let worse = lights.filter { (badness($0) ?? 0) > (badness(rows[place]) ?? 0) }
      guard let next = worse.randomElement(using: &random) else { continue }
      rows[place] = next
      let after = try #require(rollUp(rows, headline: headline)?.light)
      #expect(
        (badness(after) ?? -1) >= (badness(before) ?? -1), "\(rows) \(headline) at \(place)")
      worsened += 1
    }
    #expect(worsened > 20)
  }
}
