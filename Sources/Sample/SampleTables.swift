import Domain

/// The tables of the sample as texts.
struct SampleTables {
  /// The texts by table, in the order of the contract.
  let texts: [(name: String, text: String)]
  /// The rows by table, with the columns after those of the contract.
  let rows: [String: [[String]]]
  /// The columns of measures.csv after those of the contract.
  let background: [String]

  /// The tables of `world` with the stories of `cast`.
  init(_ world: World, cast: Cast, roster: CentreRoster, lastMonth: Month) {
    let operations = CentreOperations(roster, cast: cast, seed: world.seed)
    let network = NodeNetwork(world, cast: cast)
    let traffic = NetworkTraffic(world, cast: cast, unfiled: lastMonth)
    let stages = StageBook(world, cast: cast)
    let subsidies = SubsidyCourse.all(world, cast: cast)
    var random = RandomSource(seed: world.seed, "reach")
    let reach = ReachCourse.national + ReachCourse.local(world, cast: cast, &random)
    let figures =
      SampleTables.programme(
        ProgrammeFigures(world: world, cast: cast, lastMonth: lastMonth), stages, subsidies, reach,
        network)
      + CentreFigures(world: world, operations: operations).figures()
      + NetworkFigures(world: world, network: network, traffic: traffic).figures()
      + SampleTables.profiles(world, cast)
    let rows: [String: [[String]]] = [
      "units": SampleTables.units(world), "prefectures": SampleTables.prefectures(world),
      "chapters": FactTable(FactText.chapters).rows.map(\.cells),
      "articles": FactTable(FactText.articles).rows.map(\.cells),
      "measures": world.measures.rows.map(\.cells), "ladders": world.ladders.rows.map(\.cells),
      "rung_dates": stages.dateRows, "stage_events": stages.eventRows,
      "indicators": SampleTables.indicators(world),
      "observations": SampleTables.ordered(figures, world),
      "targets": TargetRows.rows(world, cast: cast, stages: stages, courses: subsidies),
      "centres": roster.rows, "centre_months": operations.monthRows,
      "cases": operations.caseRows, "nodes": network.rows,
      "service_items": reach.flatMap { $0.rows(&random) }, "network_months": traffic.rows,
    ]
    self.rows = rows
    let fields = TableDefinition.named("measures")?.fields.count ?? 0
    let background = Array(world.measures.header.dropFirst(fields))
    self.background = background
    texts = TableDefinition.contract.map { table in
      let extra = table.name == "measures" ? background : []
      var text = TableText(header: table.fields.map(\.name) + extra)
      for row in rows[table.name, default: []] { text.append(row) }
      return (table.name, text.text)
    }
  }

  /// What `seed` gives for a day of 2020.
  static func drawn(seed: UInt64, asOf: Day) -> (world: World, tables: SampleTables) {
    let month = Month(of: asOf)
    let lastMonth = month.end == asOf ? month : month.advanced(by: -1)
    let world = World(seed: seed)
    let roster = CentreRoster(world)
    let cast = Cast(world, centres: roster.established, manned: roster.units)
    return (world, SampleTables(world, cast: cast, roster: roster, lastMonth: lastMonth))
  }

  /// The strict text of a table.
  func text(of table: String) -> String { texts.first { $0.name == table }?.text ?? "" }

  private static func programme(
    _ figures: ProgrammeFigures, _ stages: StageBook, _ subsidies: [SubsidyCourse],
    _ reach: [ReachCourse], _ network: NodeNetwork
  ) -> [SampleFigure] {
    PublishedFigures.figures() + PublishedFigures.earlier
      + figures.pledge(PledgeCourse(figures.world, cast: figures.cast))
      + figures.subsidies(subsidies) + figures.reach(reach) + figures.newSign()
      + figures.batches(network) + figures.plans(stages)
  }

  private static func profiles(_ world: World, _ cast: Cast) -> [SampleFigure] {
    IndicatorProfile.all.flatMap { profile -> [SampleFigure] in
      var figures = ProfileFigures(profile, world, cast: cast)
      return figures?.figures() ?? []
    }
  }

  /// The rows of the figures, indicator by indicator as the programme names them.
  private static func ordered(_ figures: [SampleFigure], _ world: World) -> [[String]] {
    var byIndicator: [String: [SampleFigure]] = [:]
    for figure in figures { byIndicator[figure.indicator, default: []].append(figure) }
    return world.indicators.rows.flatMap { byIndicator[$0["id"], default: []].map(\.row) }
  }

  private static func units(_ world: World) -> [[String]] {
    world.units.map {
      [
        $0.code, $0.kind, $0.nameZh, $0.shortZh, $0.nameEn, $0.abbreviationZh, $0.abbreviationEn,
        $0.region, $0.population.map(String.init) ?? "", "\($0.mapColumn)", "\($0.mapRow)",
      ]
    }
  }

  private static func prefectures(_ world: World) -> [[String]] {
    world.cities.map {
      [
        $0.code, $0.unit, $0.nameZh, $0.nameEn, $0.kind, $0.isSubProvincial.word,
        "\($0.population)", Bound.about.rawValue,
      ]
    }
  }

  /// The indicators as the facts have them; a backlog is a stock, which the facts call a flow.
  private static func indicators(_ world: World) -> [[String]] {
    world.indicators.rows.map { row in
      row.cells.map { row["id"] == "backlog_2_2_07" && $0 == "flow" ? "stock" : $0 }
    }
  }
}
