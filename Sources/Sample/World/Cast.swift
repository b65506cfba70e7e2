/// Which province or centre gets which story, drawn by the seed.
struct Cast {
  /// The province far behind on its local duties.
  let farBehind: String
  /// The province with a strategy that was handed back.
  let wentBack: String
  /// The province almost without an agency.
  let coverageGap: String
  /// The province that had no subsidy left by the end of March.
  let early: String
  /// The province whose pledge financing grows by a hair less than its target.
  let hairMiss: String
  /// The province whose reach figures come months late.
  let lateReporter: String
  /// The two units whose network file of the last month before "today" is missing.
  let lateFiles: [String]
  /// The province whose pledge figure was revised.
  let revision: String
  /// The provinces slow to end design subsidies.
  let slowDesigns: [String]
  /// The province whose strategy stands still.
  let stalled: String
  /// The province slow with information services.
  let slowServices: String
  /// The centre that drowns in work, by its id.
  let drowning: String
  /// Centres somewhat over their service level.
  let strained: [String]

  /// The cast of `world`; `centres` are the ids of centres opened in 2018, `manned` the codes
  /// of the units that have a centre.
  init(_ world: World, centres: [String], manned: [String]) {
    var random = RandomSource(seed: world.seed, "cast")
    let large = world.provinces.filter { $0.weight >= 25 && !$0.isMunicipality }.map(\.code)
    let small = world.provinces.filter { $0.weight < 25 && !$0.isMunicipality }.map(\.code)
    // A unit without a centre owes the network file alone, so its month can be missing whole.
    let unmanned = random.shuffled(small.filter { !manned.contains($0) })
    let leading = random.shuffled(large)
    let trailing = random.shuffled(small.filter { !unmanned.prefix(2).contains($0) })
    slowDesigns = Array(leading[0..<6])
    revision = leading[6]
    hairMiss = leading[7]
    early = leading[8]
    wentBack = leading[9]
    farBehind = trailing[0]
    coverageGap = trailing[1]
    lateReporter = unmanned[0]
    lateFiles = Array(unmanned.prefix(2))
    stalled = trailing[2]
    slowServices = trailing[3]
    let busy = random.shuffled(centres)
    drowning = busy[0]
    strained = Array(busy[1...3])
  }
}
